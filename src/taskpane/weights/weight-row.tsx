import { Input, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, type FocusEvent, type KeyboardEvent } from "react";
import type { MessageKey } from "../../messages";
import { isTyped, type Weighing } from "../../plan/template/meaning/weighing";
import { readWeight } from "../../plan/weight";
import { incentiveMark } from "../../sheets/reading/cell-entry";
import { WeightChoice } from "../points/weight-choice";
import { useSpeech } from "../speech/speech";
import { weightProblem } from "./typed-weights";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(3.75rem, auto)",
    columnGap: tokens.spacingHorizontalM,
    alignItems: "start",
    padding: `${tokens.spacingVerticalSNudge} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  selected: {
    margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground2,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
  },
  title: { textAlign: "left", overflowWrap: "anywhere", color: tokens.colorNeutralForeground1 },
  notes: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  field: { minWidth: 0, width: "3.75rem" },
  choice: { minWidth: 0, width: "7rem" },
  input: { minWidth: 0, width: "100%", textAlign: "right", fontVariantNumeric: "tabular-nums" },
  problem: {
    gridColumn: "1 / -1",
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorStatusDangerForeground3,
  },
});

const labels: Readonly<Record<Weighing["kind"], MessageKey>> = {
  total: "weights.points",
  factors: "weights.factor",
  levels: "weights.level",
  none: "weights.level",
  computed: "weights.level",
};

interface WeightRowProps {
  /** What is weighed. */
  readonly name: string;
  /** It is the row that is selected in the sheet. */
  readonly selected: boolean;
  readonly weighing: Weighing;
  /** What the weight is chosen from; absent where points are typed. */
  readonly choices: readonly string[] | undefined;
  readonly notes: readonly string[];
  /** As the field shows it. */
  readonly text: string;
  readonly onType: (text: string) => void;
  readonly onPutBack: () => void;
  readonly onLeave: (event: FocusEvent) => void;
  /** To the field above or below. */
  readonly onStep: (by: 1 | -1) => void;
  readonly onGoTo: () => void;
}

/** An objective and its points. */
export function WeightRow({ name, selected, weighing, choices, notes, text, onType, onPutBack, onLeave, onStep, onGoTo }: WeightRowProps) {
  const { say } = useSpeech();
  const styles = useStyles();
  const id = useId();
  const problem = isTyped(weighing) ? weightProblem(readWeight(text), weighing) : undefined;
  const asked = {
    label: say(labels[weighing.kind], { objective: name }),
    invalid: problem !== undefined,
    describedBy: problem === undefined ? `${id}notes` : `${id}problem`,
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = ({ Enter: 1, ArrowDown: 1, ArrowUp: -1 } as const)[event.key];
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (step !== undefined) onStep(event.key === "Enter" && event.shiftKey ? -1 : step);
    else if (event.key === "Escape") onPutBack();
    else return;
    event.preventDefault();
  };
  return (
    <li className={mergeClasses(styles.row, selected && styles.selected)} aria-current={selected}>
      <div>
        <Link as="button" id={`${id}title`} className={styles.title} onClick={onGoTo}>
          {name}
        </Link>
        <p id={`${id}notes`} className={styles.notes}>
          {notes.join(" · ")}
        </p>
      </div>
      {isTyped(weighing) &&
        (choices ? (
          <div className={styles.choice}>
            <WeightChoice
              {...asked}
              choices={choices}
              mark={{ text: incentiveMark, name: say("weights.choice.incentive") }}
              text={text}
              onChoose={onType}
              onBlur={onLeave}
              onKeyDown={(event) => {
                // The arrows choose.
                if (event.key === "Enter" || event.key === "Escape") onKeyDown(event);
              }}
            />
          </div>
        ) : (
          <Input
            className={styles.field}
            size="small"
            input={{ className: styles.input }}
            inputMode="decimal"
            autoComplete="off"
            value={text}
            aria-label={asked.label}
            aria-invalid={asked.invalid}
            aria-describedby={asked.describedBy}
            onChange={(_, { value }) => onType(value)}
            onFocus={({ target }) => target.select()}
            onBlur={onLeave}
            onKeyDown={onKeyDown}
          />
        ))}
      {problem !== undefined && (
        <p id={`${id}problem`} className={styles.problem}>
          {say(problem, { typed: text, ...(weighing.kind === "total" ? { full: weighing.full } : { allowed: choices?.join("; ") ?? "" }) })}
        </p>
      )}
    </li>
  );
}
