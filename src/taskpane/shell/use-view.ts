import { useEffect, useEffectEvent, useRef, useState } from "react";
import { useWorkbookStore } from "../workbook/workbook-context";
import type { KnownWorkbook } from "../workbook/workbook-store";
import { useAnyUnsaved } from "./unsaved";
import { planView, viewOfPart, views, type ViewName } from "./views";

interface ViewChoice {
  readonly view: ViewName;
  /** The person chooses a view. */
  readonly choose: (view: ViewName) => void;
  /** The pane itself leads to a view, and to a sheet that will come to the front: others that come before it are only on the way. */
  readonly accompany: (view: ViewName, sheet: string | undefined) => void;
  /** The view of the sheet in front, where the pane stayed with what is being typed. */
  readonly offered: ViewName | undefined;
  /** Counts up whenever the pane has followed a sheet away from the view that had the focus. */
  readonly leftFocus: number;
}

/** Which view is open: `first` or the one chosen, until another sheet comes to the front that has a view of its own. */
export function useView(first: ViewName | undefined): ViewChoice {
  const store = useWorkbookStore();
  const anyUnsaved = useAnyUnsaved();
  const [shown, setShown] = useState(() => ({ view: first ?? viewOfPart(store.now().part) ?? planView, leftFocus: 0 }));
  const [offered, setOffered] = useState<ViewName>();
  /** Where the pane has led and the sheet has not come to the front yet. */
  const leading = useRef<{ readonly view: ViewName; readonly sheet: string }>(undefined);

  const viewStays = useEffectEvent(() => views[shown.view].stays === true);

  useEffect(() => {
    let last = placeOf(store.now());
    return store.subscribe(() => {
      const known = store.now();
      const place = placeOf(known);
      if (place === last) return;
      // The view that the address asks for outlasts the news of the sheet with which the pane opens.
      const isFirst = last === "" && first !== undefined;
      last = place;
      const isThere = leading.current?.sheet === known.sheet;
      const wanted = isThere ? leading.current?.view : viewOfPart(known.part);
      if (isThere) leading.current = undefined;
      if (isFirst || wanted === undefined) return;
      const stays = anyUnsaved() || viewStays();
      setOffered(stays ? wanted : undefined);
      const left = focusIsInView() ? 1 : 0;
      if (!stays) setShown((before) => (before.view === wanted ? before : { view: wanted, leftFocus: before.leftFocus + left }));
    });
  }, [store, anyUnsaved, first]);

  const show = (view: ViewName) => {
    setOffered(undefined);
    setShown((before) => ({ ...before, view }));
  };
  return {
    view: shown.view,
    leftFocus: shown.leftFocus,
    offered: offered === shown.view ? undefined : offered,
    choose: (view) => {
      leading.current = undefined;
      show(view);
    },
    accompany: (view, sheet) => {
      const underWay = leading.current !== undefined;
      const place = sheet ?? leading.current?.sheet;
      leading.current = place === undefined || (!underWay && place === store.now().sheet) ? undefined : { view, sheet: place };
      show(view);
    },
  };
}

/** While the person is in the sheet the pane has no focus to look after, whatever element had it last. */
function focusIsInView(): boolean {
  return document.hasFocus() && Boolean(document.activeElement?.closest('[role="tabpanel"]'));
}

/** `""` until Excel has said which sheet is in front. */
function placeOf({ sheet, part }: KnownWorkbook): string {
  return sheet === "" ? "" : `${part.kind} ${sheet}`;
}
