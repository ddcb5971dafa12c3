import "../later-messages";
import { Dialog, DialogSurface, makeStyles, mergeClasses, SearchBox, tokens } from "@fluentui/react-components";
import { useDeferredValue, useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from "react";
import { isFlat } from "../../plan/areas/flat-plan";
import { openingPlace } from "../card/completeness/opening-place";
import { markMatches } from "./sought-words";
import { useSpeech } from "../speech/speech";
import { useGoTo } from "../tasks/task-context";
import { hoverGround } from "../theme";
import { useWorkbook } from "../workbook/workbook-context";
import { bestPlace, foundPlaces, placesToGo, type PlaceToGo } from "./places-to-go";

const pageOfRows = 8;

const useStyles = makeStyles({
  surface: {
    position: "fixed",
    inset: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} auto`,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    boxSizing: "border-box",
    width: "auto",
    maxWidth: "40rem",
    maxHeight: `calc(100vh - 2 * ${tokens.spacingVerticalS})`,
    margin: "0 auto",
    padding: tokens.spacingHorizontalM,
  },
  search: { flexShrink: 0, maxWidth: "none", width: "100%" },
  list: { minHeight: 0, overflowY: "auto" },
  group: { margin: 0 },
  heading: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  place: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    scrollMargin: tokens.spacingVerticalXL,
    cursor: "pointer",
    ":hover": hoverGround,
  },
  present: { boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}` },
  active: { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  name: { flexShrink: 0, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  title: { flexBasis: "10rem", flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  match: { textDecorationLine: "underline", backgroundColor: "transparent", color: "inherit" },
  count: { flexShrink: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** All cards and sheets of the plan, found by code, title and sector: arrows move, Enter goes there, Esc closes. */
export default function Finder({ onClose }: { readonly onClose: () => void }) {
  const { say, language } = useSpeech();
  const open = useWorkbook();
  const goTo = useGoTo();
  const styles = useStyles();
  const id = useId();
  const [query, setQuery] = useState("");
  const [chosen, setChosen] = useState<string>();
  const settled = useDeferredValue(query);
  const { plan, places, snapshot } = open;
  const flat = isFlat(plan);
  const all = useMemo(() => placesToGo({ plan, places, snapshot }, language), [plan, places, snapshot, language]);
  const groups = useMemo(() => foundPlaces(all, settled), [all, settled]);
  const found = useMemo(() => groups.flatMap((group) => group.places), [groups]);
  const rowOf = (place: PlaceToGo) => `${id}${found.indexOf(place)}`;
  const first = settled.trim() === "" ? found.find(({ sheet }) => sheet === open.sheet) : undefined;
  const active = found.find(({ sheet }) => sheet === chosen) ?? first ?? bestPlace(groups, settled);
  const activeRow = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Chromium answers with a promise, which an effect must not return; jsdom has no scrolling at all.
    void activeRow.current?.scrollIntoView?.({ block: "nearest" });
  }, [active?.sheet]);

  const go = ({ card, sheet }: PlaceToGo) => {
    onClose();
    goTo((card === undefined ? undefined : openingPlace(card, open)) ?? { sheet });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const at = active ? found.indexOf(active) : -1;
    const to = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + pageOfRows,
      PageUp: at - pageOfRows,
    }[event.key];
    if (to !== undefined) setChosen(found[Math.min(Math.max(to, 0), found.length - 1)]?.sheet);
    else if (event.key === "Enter" && active) go(active);
    else return;
    event.preventDefault();
  };

  return (
    <Dialog open onOpenChange={(_, data) => !data.open && onClose()}>
      <DialogSurface className={styles.surface} aria-label={say("finder.open")}>
        <SearchBox
          autoFocus
          className={styles.search}
          role="combobox"
          autoComplete="off"
          aria-label={say("finder.open")}
          aria-expanded={found.length > 0}
          aria-controls={id}
          aria-autocomplete="list"
          aria-activedescendant={active && rowOf(active)}
          placeholder={say(flat ? "finder.hint.areas" : "finder.hint")}
          dismiss={{ "aria-label": say("finder.clear") }}
          value={query}
          onChange={(_, { value }) => {
            setQuery(value);
            setChosen(undefined);
          }}
          onKeyDown={onKeyDown}
        />
        <div
          id={id}
          role="listbox"
          aria-label={say(flat ? "finder.list.areas" : "finder.list")}
          className={styles.list}
          tabIndex={-1}
          hidden={found.length === 0}
        >
          {groups.map(({ code, name, places: members }) => {
            const heading = code === "" && name === "" ? say("finder.others") : `${code} ${name}`.trim();
            return (
              <div key={heading} role="group" aria-label={heading} className={styles.group}>
                <div role="presentation" className={styles.heading}>
                  {heading}
                </div>
                {members.map((place) => (
                  <div
                    key={place.sheet}
                    id={rowOf(place)}
                    role="option"
                    aria-selected={place.sheet === open.sheet}
                    ref={place === active ? activeRow : undefined}
                    className={mergeClasses(styles.place, place.sheet === open.sheet && styles.present, place === active && styles.active)}
                    onClick={() => go(place)}
                  >
                    <span className={styles.name}>{marked(place.name)}</span>
                    <span className={styles.title}>{marked(place.title)}</span>
                  </div>
                ))}
              </div>
            );
          })}
        </div>
        <span role="status" className={styles.count}>
          {found.length === 0
            ? say(flat ? "finder.none.areas" : "finder.none", { query })
            : say(flat ? "finder.found.areas" : "finder.found", { count: found.length })}
        </span>
      </DialogSurface>
    </Dialog>
  );

  function marked(text: string) {
    if (settled.trim() === "") return text;
    return markMatches(text, settled).map(({ text: part, matches }, at) =>
      matches ? (
        <mark key={at} className={styles.match}>
          {part}
        </mark>
      ) : (
        part
      ),
    );
  }
}
