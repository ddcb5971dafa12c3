import { Input, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, type FocusEvent, type KeyboardEvent } from "react";
import type { SectorEntry } from "../../plan/plan";
import { readWeight } from "../../plan/weight";
import { useSpeech } from "../speech/speech";
import { weightProblem } from "./typed-weights";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 3.75rem",
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
  field: { minWidth: 0 },
  input: { minWidth: 0, width: "100%", textAlign: "right", fontVariantNumeric: "tabular-nums" },
  problem: {
    gridColumn: "1 / -1",
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorStatusDangerForeground3,
  },
});

interface WeightRowProps {
  readonly entry: SectorEntry;
  readonly title: string;
  /** It is the row that is selected in the sheet. */
  readonly selected: boolean;
  /** The most that it can be: `Plan.points`. */
  readonly full: number;
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
export function WeightRow({ entry, title, selected, full, notes, text, onType, onPutBack, onLeave, onStep, onGoTo }: WeightRowProps) {
  const { say } = useSpeech();
  const styles = useStyles();
  const id = useId();
  const problem = weightProblem(readWeight(text), full);
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
          {`${entry.objective} ${title}`.trim()}
        </Link>
        <p id={`${id}notes`} className={styles.notes}>
          {notes.join(" · ")}
        </p>
      </div>
      <Input
        className={styles.field}
        size="small"
        input={{ className: styles.input }}
        inputMode="decimal"
        autoComplete="off"
        value={text}
        aria-label={say("weights.points", { objective: `${entry.objective} ${title}`.trim() })}
        aria-invalid={problem !== undefined}
        aria-describedby={problem === undefined ? `${id}notes` : `${id}problem`}
        onChange={(_, { value }) => onType(value)}
        onFocus={({ target }) => target.select()}
        onBlur={onLeave}
        onKeyDown={onKeyDown}
      />
      {problem !== undefined && (
        <p id={`${id}problem`} className={styles.problem}>
          {say(problem, { typed: text, full })}
        </p>
      )}
    </li>
  );
}
