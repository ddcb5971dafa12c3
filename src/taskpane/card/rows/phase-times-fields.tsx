import { Input, makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { Fragment, useId } from "react";
import type { Phase } from "../../../plan/plan";
import type { CardForm } from "../../../plan/template/form-parts";
import { periodColumns, runsOnce } from "../../../sheets/card/tables/timeline";
import { useSpeech } from "../../speech/speech";
import { usePeriodWords } from "../schedule/use-period-words";
import { readTimes, unreadableEdges, wrongYears, type PhaseTimes } from "./phase-times";

const useStyles = makeStyles({
  years: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr) minmax(0, 1fr)",
    alignItems: "center",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  head: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  year: { fontVariantNumeric: "tabular-nums" },
  narrow: { minWidth: 0, width: "100%" },
  ticks: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  tick: { minWidth: 0, fontVariantNumeric: "tabular-nums" },
  period: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  problem: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorStatusWarningForeground3 },
});

const edges = ["start", "end"] as const;

interface PhaseTimesFieldsProps {
  readonly form: CardForm;
  /** As it is without what is being typed. */
  readonly phase: Phase;
  readonly times: PhaseTimes;
  readonly onChange: (times: PhaseTimes) => void;
}

/** When a phase runs, as the template has it: a start and an end a year, one of each for all years, or periods to tick. */
export function PhaseTimesFields({ form, phase, times, onChange }: PhaseTimesFieldsProps) {
  return form.template.timeline.windows === "ticks" ? (
    <Ticks form={form} times={times} onChange={onChange} />
  ) : (
    <Windows form={form} phase={phase} times={times} onChange={onChange} />
  );
}

function Ticks({ form, times: { ticks = [], ...others }, onChange }: Omit<PhaseTimesFieldsProps, "phase">) {
  const { say } = useSpeech();
  const styles = useStyles();
  return (
    <div role="group" aria-label={say("card.phase.when")} className={styles.ticks}>
      {periodColumns(form).flatMap(({ header, tick }) => {
        if (tick === undefined) return [];
        const isTicked = ticks.includes(tick);
        const changed = isTicked ? ticks.filter((one) => one !== tick) : [...ticks, tick].sort();
        return [
          <ToggleButton
            key={tick}
            className={styles.tick}
            size="small"
            checked={isTicked}
            onClick={() => onChange({ ...others, ticks: changed })}
          >
            {header}
          </ToggleButton>,
        ];
      })}
    </div>
  );
}

function Windows({ form, phase, times, onChange }: PhaseTimesFieldsProps) {
  const { say } = useSpeech();
  const styles = useStyles();
  const id = useId();
  const isOnce = runsOnce(form);
  const years = isOnce ? form.years.slice(0, 1) : form.years;
  const plan = { firstYear: form.years[0] ?? 0, years: form.years.length };
  const words = usePeriodWords(plan, isOnce);
  const { windows = {} } = times;
  const change = (year: number, edge: "start" | "end", text: string) =>
    onChange({ ...times, windows: { ...windows, [year]: { start: "", end: "", ...windows[year], [edge]: text } } });
  const unreadable = unreadableEdges(times, years);
  const read = readTimes(times, phase, years);
  const wrong = wrongYears(read, years, isOnce);
  return (
    <>
      <div role="group" aria-label={say(isOnce ? "card.phase.when.once" : "card.phase.when")} className={styles.years}>
        <span />
        {edges.map((edge) => (
          <span key={edge} className={styles.head}>
            <span id={`${id}${edge}`}>{say(edge === "start" ? "card.phase.start" : "card.phase.end")}</span>,{" "}
            {say(edge === "start" ? "card.phase.start.hint" : "card.phase.end.hint")}
          </span>
        ))}
        {years.map((year) => (
          <Fragment key={year}>
            <span id={`${id}${year}`} className={styles.year}>
              {isOnce ? "" : year}
            </span>
            {edges.map((edge) => (
              <Input
                key={edge}
                size="small"
                className={styles.narrow}
                input={{ className: styles.narrow }}
                aria-labelledby={`${id}${edge} ${id}${year}`}
                aria-describedby={`${id}period`}
                value={windows[year]?.[edge] ?? ""}
                onChange={(_, { value }) => change(year, edge, value)}
              />
            ))}
          </Fragment>
        ))}
      </div>
      <div id={`${id}period`} role="status">
        {unreadable.length > 0 ? (
          <p className={styles.problem}>{say("card.phase.dateUnreadable", { typed: unreadable.join("», «") })}</p>
        ) : wrong.length > 0 ? (
          <p className={styles.problem}>{say("card.phase.wrongYears", { years: wrong.join(", ") })}</p>
        ) : (
          <p className={styles.period}>
            {words(read) === ""
              ? say(isOnce ? "card.phase.when.once.hint" : "card.phase.when.hint")
              : say("card.phase.period", { period: words(read) })}
          </p>
        )}
      </div>
    </>
  );
}
