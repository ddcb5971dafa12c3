import { Button, makeStyles, SearchBox, Select, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronUpRegular } from "@fluentui/react-icons";
import { useEffect, useEffectEvent, useMemo, useRef, useState, type KeyboardEvent } from "react";
import type { Severity } from "../../../checks/rule";
import { useArrival, useStay } from "../../shell/destination";
import { tabsHeight } from "../../shell/shell-styles";
import { useSpeech } from "../../speech/speech";
import { useGoTo, useShow } from "../../tasks/task-context";
import type { WorkbookPlace } from "../../operations-context";
import { useWorkbook } from "../../workbook/workbook-context";
import { FindingActions } from "./finding-actions";
import { FindingGroups } from "./finding-groups";
import { SeverityFilter } from "./severity-filter";
import { filtered, grouped, groupings, neighbour, type FindingGroup, type Grouping, type ShownFinding } from "./shown-findings";
import { useNews } from "./use-news";
import { usePresentFinding } from "./use-present-finding";

const severityHeadings = { error: "checks.group.errors", warning: "checks.group.warnings", note: "checks.group.notes" } as const;
const everySeverity: ReadonlySet<Severity> = new Set();

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  choices: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", gap: tokens.spacingHorizontalS },
  search: { minWidth: 0, maxWidth: "none", width: "100%" },
  narrow: { minWidth: 0 },
  // Beneath the tabs, in sight however many findings there are.
  steps: {
    position: "sticky",
    top: `${tabsHeight + 1}px`,
    zIndex: 1,
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXXS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  position: { flexGrow: 1, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, fontVariantNumeric: "tabular-nums" },
  nothing: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    color: tokens.colorNeutralForeground2,
  },
  spoken: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

/** What was found, filtered and grouped as the person likes; one after the other with buttons or Alt and the arrows. */
export function Findings({ findings }: { readonly findings: readonly ShownFinding[] }) {
  const { say } = useSpeech();
  const { plan } = useWorkbook();
  const goTo = useGoTo();
  const show = useShow();
  const stay = useStay();
  const styles = useStyles();
  const [only, setOnly] = useState(everySeverity);
  const [query, setQuery] = useState("");
  const [grouping, setGrouping] = useState<Grouping>("severity");

  const shown = useMemo(() => filtered(findings, { severities: only, query }), [findings, only, query]);
  const groups = useMemo(() => grouped(shown, grouping, plan), [shown, grouping, plan]);
  const order = useMemo(() => groups.flatMap((group) => group.findings.map(({ id }) => id)), [groups]);
  const all = useMemo(() => new Map(findings.map((one) => [one.id, one])), [findings]);
  const [present, setPresent] = usePresentFinding(order, all);
  const [news, tell] = useNews(findings);

  useArrival("checks", () => {
    setOnly(new Set(["error"]));
    setQuery("");
  });

  const [rows] = useState(() => new Map<string, HTMLButtonElement>());
  const focused = useRef<string>(undefined);
  const previous = useRef(present);
  const follow = useEffectEvent(() => {
    const row = present === undefined ? undefined : rows.get(present);
    const left = previous.current;
    previous.current = present;
    if (!row || present === left) return;
    void row.closest("li")?.scrollIntoView?.({ block: "nearest" });
    // The keyboard goes along from finding to finding, and on from one that has gone to the one in its place.
    if (focused.current !== undefined && focused.current !== present) row.focus({ preventScroll: true });
  });
  useEffect(() => follow(), [present]);

  const choose = (id: string, lead: (cell: WorkbookPlace) => void) => {
    const chosen = all.get(id);
    if (!chosen) return;
    setPresent(id);
    stay(chosen.cell.sheet);
    lead(chosen.cell);
  };
  const step = (by: 1 | -1) => {
    const id = neighbour(order, present, by);
    if (id === undefined) return;
    choose(id, show);
    tell(`${say("checks.position", { at: order.indexOf(id) + 1, count: order.length })}: ${all.get(id)?.sentence ?? ""}`);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = ({ ArrowDown: 1, ArrowUp: -1 } as const)[event.key];
    // Alt and an arrow open a list of choices.
    if (by === undefined || !event.altKey || event.target instanceof HTMLSelectElement) return;
    event.preventDefault();
    step(by);
  };

  const at = present === undefined ? -1 : order.indexOf(present);
  return (
    <div className={styles.view} onKeyDown={onKeyDown}>
      <SeverityFilter findings={findings} only={only} onChange={setOnly} />
      <div className={styles.choices}>
        <SearchBox
          className={styles.search}
          size="small"
          aria-label={say("checks.search")}
          placeholder={say("checks.search.hint")}
          dismiss={{ "aria-label": say("checks.search.clear") }}
          value={query}
          onChange={(_, { value }) => setQuery(value)}
        />
        <Select
          size="small"
          className={styles.narrow}
          select={{ className: styles.narrow }}
          aria-label={say("checks.group")}
          value={grouping}
          onChange={(_, { value }) => setGrouping(groupings.find((known) => known === value) ?? grouping)}
        >
          {groupings.map((name) => (
            <option key={name} value={name}>
              {say(`checks.group.${name}`)}
            </option>
          ))}
        </Select>
      </div>
      <div className={styles.steps} role="group" aria-label={say("checks.steps")}>
        <span className={styles.position}>
          {at < 0 ? say("checks.positionNone", { count: order.length }) : say("checks.position", { at: at + 1, count: order.length })}
        </span>
        {([-1, 1] as const).map((by) => (
          <Button
            key={by}
            size="small"
            appearance="subtle"
            icon={by === 1 ? <ChevronDownRegular /> : <ChevronUpRegular />}
            aria-label={say(by === 1 ? "checks.next" : "checks.previous")}
            title={say(by === 1 ? "checks.next" : "checks.previous")}
            disabledFocusable={neighbour(order, present, by) === undefined}
            onClick={() => step(by)}
          />
        ))}
      </div>
      {order.length === 0 ? (
        <p className={styles.nothing}>
          {say("checks.nothingShown")}
          <Button
            size="small"
            onClick={() => {
              setOnly(everySeverity);
              setQuery("");
            }}
          >
            {say("checks.showAll")}
          </Button>
        </p>
      ) : (
        <FindingGroups
          groups={groups}
          grouping={grouping}
          nameOf={(group) => nameOf(group)}
          present={present}
          // By the keyboard one comes to what can be done about it, with the mouse to the cell; F6 leads from one to the other.
          onChoose={(id, byKeyboard) => choose(id, byKeyboard ? show : goTo)}
          rows={rows}
          onFocused={(id) => {
            focused.current = id;
          }}
          actionsOf={(one) => <FindingActions shown={one} alike={alike(one)} onClosed={() => rows.get(one.id)?.focus()} />}
        />
      )}
      <div role="status" className={styles.spoken}>
        {news}
      </div>
    </div>
  );

  function nameOf({ key, findings: [first] }: FindingGroup): string {
    if (grouping === "rule") return first?.ruleName ?? key;
    if (grouping === "severity") return first ? say(severityHeadings[first.finding.severity]) : key;
    const sector = plan.sectors.find(({ code }) => code === key);
    return key === "" ? say("checks.group.whole") : `${key} ${sector?.name ?? ""}`.trim();
  }

  function alike({ finding, fix }: ShownFinding): readonly ShownFinding[] {
    return fix ? findings.filter((other) => other.fix && other.finding.rule === finding.rule) : [];
  }
}
