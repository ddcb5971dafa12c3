import { useEffect, useRef, useState } from "react";
import { useWorkbook } from "../workbook/workbook-context";
import { useAnyUnsaved } from "./unsaved";
import { viewOfPart, type ViewName } from "./views";

interface ViewChoice {
  readonly view: ViewName;
  /** The person chooses a view. */
  readonly choose: (view: ViewName) => void;
  /** The view of the sheet in front, where the pane stayed with what is being typed. */
  readonly offered: ViewName | undefined;
  /** The pane has followed the sheet; counts up, so that the focus can be looked after. */
  readonly followed: number;
}

/** Which view is open: the one chosen, until another sheet comes to the front that has a view of its own. */
export function useView(first: ViewName | undefined): ViewChoice {
  const { sheet, part } = useWorkbook();
  const anyUnsaved = useAnyUnsaved();
  const wanted = viewOfPart(part);
  const [shown, setShown] = useState({ view: first ?? wanted ?? "plan", followed: 0 });
  const [offered, setOffered] = useState<ViewName>();
  // The view that the address asks for outlasts the sheet with which the pane opens.
  const lastFollowed = useRef(first === undefined ? "" : undefined);
  const place = `${sheet} ${part.kind}`;

  useEffect(() => {
    if (sheet === "" || lastFollowed.current === place) return;
    const isFirst = lastFollowed.current === undefined;
    lastFollowed.current = place;
    if (isFirst || wanted === undefined) return;
    const stays = anyUnsaved();
    setOffered(stays ? wanted : undefined);
    if (!stays) setShown((before) => (before.view === wanted ? before : { view: wanted, followed: before.followed + 1 }));
    // eslint-disable-next-line react-hooks/exhaustive-deps -- follows sheets, not what is typed meanwhile
  }, [sheet, place, wanted]);

  return {
    view: shown.view,
    followed: shown.followed,
    offered: offered === shown.view ? undefined : offered,
    choose: (view) => {
      setOffered(undefined);
      setShown((before) => ({ ...before, view }));
    },
  };
}
