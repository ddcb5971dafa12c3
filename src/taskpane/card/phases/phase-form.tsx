import { Field, Input, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { Fragment, useId, useState, type KeyboardEvent } from "react";
import type { Phase, Plan } from "../../../plan/plan";
import { planYears } from "../../../plan/schedule";
import { useUnsaved } from "../../shell/unsaved";
import { useSpeech } from "../../speech/speech";
import { AddingForm } from "../list/adding-form";
import { useFocusTarget } from "../editing/use-focus-target";
import { usePeriodWords } from "../schedule/use-period-words";
import { emptyTypedPhase, phaseOf, unreadableEdges, weightProblem, wrongYears, type TypedPhase } from "./typed-phase";

const useStyles = makeStyles({
  pair: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) 5rem", gap: tokens.spacingHorizontalM },
  narrow: { minWidth: 0, width: "100%" },
  years: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr) minmax(0, 1fr)",
    alignItems: "center",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  head: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  year: { fontVariantNumeric: "tabular-nums" },
  period: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  problem: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorStatusWarningForeground3 },
});

const edges = ["start", "end"] as const;

interface PhaseFormProps {
  readonly plan: Pick<Plan, "firstYear" | "years" | "points">;
  readonly title: string;
  /** Whether it was added. */
  readonly onAdd: (phase: Phase) => Promise<boolean>;
  readonly onClose: () => void;
}

/** A new phase, typed as people type; Enter adds it and leaves the form ready for the next one. */
export function PhaseForm({ plan, title, onAdd, onClose }: PhaseFormProps) {
  const { say } = useSpeech();
  const styles = useStyles();
  const words = usePeriodWords(plan);
  const id = useId();
  const [typed, setTyped] = useState<TypedPhase>(emptyTypedPhase);
  const [tried, setTried] = useState(false);
  const [adding, setAdding] = useState(false);
  const [text, attachText] = useFocusTarget();
  const change = (part: Partial<TypedPhase>) => setTyped((before) => ({ ...before, ...part }));
  const changeEdge = (year: number, edge: "start" | "end", value: string) =>
    setTyped((before) => ({
      ...before,
      windows: { ...before.windows, [year]: { start: "", end: "", ...before.windows[year], [edge]: value } },
    }));

  useUnsaved(typed !== emptyTypedPhase);

  const textMissing = tried && typed.text.trim() === "";
  const weightWrong = weightProblem(typed, plan);
  const unreadable = unreadableEdges(typed, plan);
  const wrong = wrongYears(typed, plan);
  const phase = phaseOf(typed, plan);

  const add = async () => {
    setTried(true);
    if (typed.text.trim() === "" || weightWrong) return text.focus();
    setAdding(true);
    const added = await onAdd(phase);
    setAdding(false);
    if (added) {
      setTyped(emptyTypedPhase);
      setTried(false);
    }
    text.focus();
  };
  const enterAdds = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.shiftKey) return;
    event.preventDefault();
    if (!adding) void add();
  };

  return (
    <AddingForm title={title} adding={adding} submit={say("card.phase.add")} onSubmit={() => void add()} onClose={onClose}>
      <Field label={say("card.phase.text")} required validationMessage={textMissing ? say("card.phase.textMissing") : null}>
        <Textarea
          ref={attachText}
          autoFocus
          size="small"
          rows={2}
          resize="vertical"
          value={typed.text}
          onChange={(_, { value }) => change({ text: value })}
          onKeyDown={enterAdds}
        />
      </Field>
      <div className={styles.pair}>
        <Field label={say("card.phase.involved")}>
          <Input size="small" className={styles.narrow} value={typed.involved} onChange={(_, { value }) => change({ involved: value })} />
        </Field>
        <Field label={say("card.weight")} validationMessage={weightWrong ? say("card.weight.unreadable", { full: plan.points }) : null}>
          <Input
            size="small"
            className={styles.narrow}
            input={{ className: styles.narrow }}
            inputMode="decimal"
            value={typed.weight}
            onChange={(_, { value }) => change({ weight: value })}
          />
        </Field>
      </div>
      <div role="group" aria-label={say("card.phase.when")} className={styles.years}>
        <span />
        {edges.map((edge) => (
          <span key={edge} className={styles.head}>
            <span id={`${id}${edge}`}>{say(edge === "start" ? "card.phase.start" : "card.phase.end")}</span>,{" "}
            {say(edge === "start" ? "card.phase.start.hint" : "card.phase.end.hint")}
          </span>
        ))}
        {planYears(plan).map((year) => (
          <Fragment key={year}>
            <span id={`${id}${year}`} className={styles.year}>
              {year}
            </span>
            {edges.map((edge) => (
              <Input
                key={edge}
                size="small"
                className={styles.narrow}
                input={{ className: styles.narrow }}
                aria-labelledby={`${id}${edge} ${id}${year}`}
                aria-describedby={`${id}period`}
                value={typed.windows[year]?.[edge] ?? ""}
                onChange={(_, { value }) => changeEdge(year, edge, value)}
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
            {words(phase) === "" ? say("card.phase.when.hint") : say("card.phase.period", { period: words(phase) })}
          </p>
        )}
      </div>
    </AddingForm>
  );
}
