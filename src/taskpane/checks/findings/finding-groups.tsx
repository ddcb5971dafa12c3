import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useId, useState, type FocusEvent, type KeyboardEvent, type ReactNode } from "react";
import { useSpeech } from "../../speech/speech";
import { FindingRow } from "./finding-row";
import { SeverityMark } from "./severity-mark";
import type { FindingGroup, Grouping, ShownFinding } from "./shown-findings";

/** Of a longer group these many are shown at first, and more of them on demand. */
const shownAtFirst = 20;
const shownMore = 100;
/** With more findings than these, sectors and rules are folded at first. */
const unfoldedAtMost = 30;

const useStyles = makeStyles({
  groups: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: "inherit", fontWeight: "inherit" },
  fold: {
    justifyContent: "flex-start",
    width: "100%",
    minWidth: 0,
    padding: `${tokens.spacingVerticalXS} 0`,
    textAlign: "left",
    fontWeight: tokens.fontWeightSemibold,
  },
  name: { minWidth: 0, overflowWrap: "anywhere", marginLeft: tokens.spacingHorizontalXS },
  count: {
    flexShrink: 0,
    marginLeft: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: "tabular-nums",
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  more: { minHeight: "24px", marginTop: tokens.spacingVerticalXS },
});

interface FindingGroupsProps {
  readonly groups: readonly FindingGroup[];
  readonly grouping: Grouping;
  readonly nameOf: (group: FindingGroup) => string;
  readonly present: string | undefined;
  readonly onChoose: (id: string, byKeyboard: boolean) => void;
  /** Gets the row of a finding, by its id, as far as it is shown. */
  readonly rows: Map<string, HTMLButtonElement>;
  /** The finding in whose row the focus came last, if it went nowhere else since. */
  readonly onFocused: (id: string | undefined) => void;
  readonly actionsOf: (shown: ShownFinding) => ReactNode;
}

/** The findings under the headings that they are grouped by; arrows go from row to row. */
export function FindingGroups({ groups, grouping, nameOf, present, onChoose, rows, onFocused, actionsOf }: FindingGroupsProps) {
  const { say } = useSpeech();
  const styles = useStyles();
  const id = useId();
  const [folds, setFolds] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [limits, setLimits] = useState<ReadonlyMap<string, number>>(new Map());
  const [active, setActive] = useState<string>();
  /** Coming to a finding unfolds its group. */
  const [came, setCame] = useState(present);

  const keyOf = ({ key }: FindingGroup) => `${grouping} ${key}`;
  const holdsPresent = ({ findings }: FindingGroup) => findings.some((shown) => shown.id === present);
  if (came !== present) {
    setCame(present);
    const group = groups.find(holdsPresent);
    if (group && folds.get(keyOf(group)) === false) setFolds(new Map(folds).set(keyOf(group), true));
  }

  const total = groups.reduce((sum, { findings }) => sum + findings.length, 0);
  const parts = groups.map((group) => {
    const key = keyOf(group);
    const unfolded = folds.get(key) ?? (grouping === "severity" || groups.length === 1 || total <= unfoldedAtMost || holdsPresent(group));
    const limit = Math.max(limits.get(key) ?? shownAtFirst, group.findings.findIndex((shown) => shown.id === present) + 1);
    return { group, key, unfolded, shown: unfolded ? group.findings.slice(0, limit) : [] };
  });
  const ids = parts.flatMap(({ shown }) => shown.map((one) => one.id));
  const reachedByTab = [active, present].find((one) => one !== undefined && ids.includes(one)) ?? ids[0];

  const onKeyDown = (at: string) => (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const from = ids.indexOf(at);
    const to = { ArrowDown: from + 1, ArrowUp: from - 1, Home: 0, End: ids.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    rows.get(ids[to] ?? "")?.focus();
  };
  const onBlur = ({ relatedTarget, currentTarget }: FocusEvent) => {
    if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) onFocused(undefined);
  };

  return (
    <div role="group" aria-label={say("checks.list")} className={styles.groups} onBlur={onBlur}>
      {parts.map(({ group, key, unfolded, shown }) => (
        <section key={key} aria-labelledby={`${id}${key}`}>
          <h2 id={`${id}${key}`} className={styles.heading}>
            <Button
              className={styles.fold}
              size="small"
              appearance="subtle"
              icon={unfolded ? <ChevronDownRegular /> : <ChevronRightRegular />}
              aria-expanded={unfolded}
              onClick={() => setFolds(new Map(folds).set(key, !unfolded))}
            >
              {grouping !== "sector" && group.findings[0] && <SeverityMark severity={group.findings[0].finding.severity} />}
              <span className={styles.name}>{nameOf(group)}</span>
              <span className={styles.count}>({group.findings.length})</span>
            </Button>
          </h2>
          {unfolded && (
            <ul className={styles.list} aria-labelledby={`${id}${key}`}>
              {shown.map((one) => (
                <FindingRow
                  key={one.id}
                  shown={one}
                  present={one.id === present}
                  reachedByTab={one.id === reachedByTab}
                  attach={(button) => {
                    if (button) rows.set(one.id, button);
                    return () => void rows.delete(one.id);
                  }}
                  onChoose={(byKeyboard) => onChoose(one.id, byKeyboard)}
                  onFocus={() => {
                    setActive(one.id);
                    onFocused(one.id);
                  }}
                  onKeyDown={onKeyDown(one.id)}
                >
                  {one.id === present && actionsOf(one)}
                </FindingRow>
              ))}
            </ul>
          )}
          {unfolded && shown.length < group.findings.length && (
            <Link as="button" className={styles.more} onClick={() => setLimits(new Map(limits).set(key, shown.length + shownMore))}>
              {say("checks.more", { count: group.findings.length - shown.length })}
            </Link>
          )}
        </section>
      ))}
    </div>
  );
}
