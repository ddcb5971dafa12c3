import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { partName } from "../card/completeness/part-name";
import { useSpeech } from "../speech/speech";
import { useGoTo, useShow } from "../tasks/task-context";
import { useWorkbook } from "../workbook/workbook-context";
import { partCell } from "./plan-cells";
import type { ObjectiveSummary } from "./plan-summary";

const useStyles = makeStyles({
  rows: { margin: `${tokens.spacingVerticalXS} 0 0`, padding: 0, listStyleType: "none" },
  row: { padding: `${tokens.spacingVerticalXS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: "anywhere" },
  line: { display: "flex", justifyContent: "space-between", alignItems: "baseline", gap: tokens.spacingHorizontalM },
  name: { minWidth: 0, textAlign: "left", overflowWrap: "anywhere" },
  count: { flexShrink: 0, fontSize: tokens.fontSizeBase200, fontVariantNumeric: "tabular-nums", color: tokens.colorNeutralForeground2 },
  missing: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  part: { fontSize: "inherit", lineHeight: "inherit" },
});

interface ObjectiveRowsProps {
  /** The sector's. */
  readonly name: string;
  readonly objectives: readonly ObjectiveSummary[];
}

/** A sector's objectives: each leads to its card, and what is missing there to its cell. */
export function ObjectiveRows({ name, objectives }: ObjectiveRowsProps) {
  const speech = useSpeech();
  const { say } = speech;
  const goTo = useGoTo();
  const show = useShow();
  const open = useWorkbook();
  const styles = useStyles();
  return (
    <ul className={styles.rows} aria-label={say("plan.sector.objectives", { sector: name })}>
      {objectives.map(({ key, objective, filled, all, missing }) => (
        <li key={key} className={styles.row}>
          <div className={styles.line}>
            <Link as="button" className={styles.name} onClick={() => show(partCell(undefined, key, objective, open))}>
              {`${key} ${objective.title}`.trim()}
            </Link>
            <span className={styles.count}>
              {objective.card?.excerpt === true ? say("plan.excerpt") : say("plan.parts", { filled, all })}
              {missing.length === 0 && <span aria-hidden> ✓</span>}
            </span>
          </div>
          {missing.length > 0 && (
            <div className={styles.missing}>
              {say("plan.missing")}{" "}
              {missing.map((standing, at) => (
                <span key={standing.part}>
                  {at > 0 && ", "}
                  <Link as="button" className={styles.part} onClick={() => goTo(partCell(standing.part, key, objective, open))}>
                    {partName(standing, speech)}
                  </Link>
                </span>
              ))}
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
