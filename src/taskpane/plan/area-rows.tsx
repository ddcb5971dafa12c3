import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { sectionStanding } from "../../plan/areas/section-standing";
import type { Plan } from "../../plan/plan";
import { sectionName, type ShownArea } from "../area/shown-areas";
import { PointsBar } from "../points/points-bar";
import { filledPart, pointsWords } from "../points/points-words";
import { useSpeech } from "../speech/speech";
import { useShow } from "../tasks/task-context";

const useStyles = makeStyles({
  rows: { display: "flex", flexDirection: "column", margin: 0, padding: 0, listStyleType: "none" },
  row: { padding: `${tokens.spacingVerticalS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  line: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalM,
  },
  name: { minWidth: 0, overflowWrap: "anywhere", textAlign: "left" },
  area: { fontWeight: tokens.fontWeightSemibold },
  standing: { flexShrink: 0, fontSize: tokens.fontSizeBase200, fontVariantNumeric: "tabular-nums", color: tokens.colorNeutralForeground2 },
  alarm: { color: tokens.colorStatusDangerForeground3, fontWeight: tokens.fontWeightSemibold },
  bar: { margin: `${tokens.spacingVerticalXS} 0` },
});

interface AreaRowsProps {
  readonly areas: readonly ShownArea[];
  readonly plan: Plan;
}

/** Each area with its sections: how many rows they have and what these weigh together. */
export function AreaRows({ areas, plan }: AreaRowsProps) {
  const { say } = useSpeech();
  const styles = useStyles();
  const show = useShow();
  return (
    <ul className={styles.rows}>
      {areas.map(({ title, sheet, sections }) => (
        <li key={title} className={styles.row}>
          <Link
            as="button"
            className={mergeClasses(styles.name, styles.area)}
            title={say("plan.toSheet", { sheet })}
            onClick={() => show({ sheet })}
          >
            {title === "" ? say("area.unnamed") : title}
          </Link>
          {sections.map(({ key, section, rows, first }) => {
            const points = sectionStanding(
              rows.map(({ target }) => target),
              plan,
            );
            const words = rows.length === 0 ? undefined : pointsWords(points, say);
            return (
              <div key={key}>
                <div className={styles.line}>
                  <Link as="button" className={styles.name} onClick={() => show(first)}>
                    {sectionName(section)}
                  </Link>
                  <span className={mergeClasses(styles.standing, words?.alarm === true && styles.alarm)}>
                    {say("plan.section.rows", { count: rows.length })}
                    {words && (
                      <>
                        {" · "}
                        <span aria-hidden>{words.mark} </span>
                        {words.sentence}
                      </>
                    )}
                  </span>
                </div>
                {words && <PointsBar className={styles.bar} part={filledPart(points)} alarm={words.alarm} />}
              </div>
            );
          })}
        </li>
      ))}
    </ul>
  );
}
