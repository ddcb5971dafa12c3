import { makeStyles, tokens } from "@fluentui/react-components";
import type { MessageKey } from "../../../messages";
import type { Phase, Plan } from "../../../plan/plan";
import { isTyped, type Weighing } from "../../../plan/template/meaning/weighing";
import { usualPoints } from "../../../plan/weight";
import { useSpeech } from "../../speech/speech";
import { entryText, numberText } from "../editing/entry-text";
import { usePeriodWords } from "./use-period-words";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    textAlign: "left",
    verticalAlign: "top",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
    fontWeight: tokens.fontWeightRegular,
  },
  head: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2, overflowWrap: "normal" },
  number: { textAlign: "right", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
});

/** What the drawing shows, in words. */
export function ScheduleTable({
  phases,
  plan,
  weighing,
  runsOnce,
}: {
  readonly phases: readonly Phase[];
  readonly plan: Pick<Plan, "firstYear" | "years">;
  readonly weighing: Weighing;
  readonly runsOnce: boolean;
}) {
  const { say } = useSpeech();
  const styles = useStyles();
  const periodWords = usePeriodWords(plan, runsOnce);
  const weight: MessageKey = weighing.kind === "factors" ? "card.factor" : "card.weight";
  const headers: readonly MessageKey[] = [
    "card.schedule.number",
    "card.phase.text",
    ...(isTyped(weighing) ? [weight] : []),
    "card.schedule.period",
  ];
  return (
    <table className={styles.table} aria-label={say("card.schedule")}>
      <thead>
        <tr>
          {headers.map((header) => (
            <th key={header} scope="col" className={`${styles.cell} ${styles.head}`}>
              {say(header)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {phases.map((phase, at) => (
          <tr key={at}>
            <th scope="row" className={styles.cell}>
              {phase.number}
            </th>
            <td className={styles.cell}>{phase.text}</td>
            {isTyped(weighing) && <td className={`${styles.cell} ${styles.number}`}>{weightWords(phase, weighing)}</td>}
            <td className={styles.cell}>{periodWords(phase) || say("card.phase.noDates")}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** `20%`, `==`, or what was typed; `200` where weights make another total than a hundred, or none: they are no percentage. */
export function weightWords({ weight }: Pick<Phase, "weight">, weighing: Weighing): string {
  if (!isTyped(weighing)) return "";
  const isPercent = weighing.kind === "total" && weighing.full === usualPoints;
  return entryText(weight, (points) => (isPercent ? `${numberText(points)}%` : numberText(points)));
}
