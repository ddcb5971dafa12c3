import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { CardPart, PartStanding } from "../../../plan/completeness";
import type { DocumentedObjective } from "../../../plan/editing/objective-lookup";
import type { Plan } from "../../../plan/plan";
import { useSpeech } from "../../speech/speech";
import { partName } from "./part-name";
import { partContent } from "./part-content";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  row: {
    display: "grid",
    alignItems: "baseline",
    gridTemplateColumns: "1rem minmax(6.5rem, 35%) minmax(0, 1fr)",
    gap: tokens.spacingHorizontalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  name: { minHeight: "24px", textAlign: "left", fontSize: "inherit", lineHeight: "inherit", overflowWrap: "anywhere" },
  holds: {
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: 2,
    overflowX: "hidden",
    overflowY: "hidden",
    overflowWrap: "anywhere",
  },
  missing: { color: tokens.colorNeutralForeground2 },
  required: { color: tokens.colorStatusDangerForeground3 },
});

interface CardPartsProps {
  readonly parts: readonly PartStanding[];
  readonly objective: DocumentedObjective;
  readonly plan: Plan;
  readonly onGoTo: (part: CardPart) => void;
}

/** Every part of the card with what it holds, or why it does not count as filled. */
export function CardParts({ parts, objective, plan, onGoTo }: CardPartsProps) {
  const speech = useSpeech();
  const { say, tell } = speech;
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label={say("card.completeness.all")}>
      {parts.map((standing) => {
        const { part, required, filled, missing } = standing;
        const content = partContent(part, objective, plan);
        return (
          <li key={part} className={styles.row}>
            <span className={mergeClasses(!filled && required && styles.required)} aria-hidden>
              {filled ? "✓" : required ? "▲" : "○"}
            </span>
            <Link as="button" className={styles.name} onClick={() => onGoTo(part)}>
              {partName(standing, speech)}
            </Link>
            {missing ? (
              <span className={mergeClasses(styles.missing, required && styles.required)}>
                {required ? tell(missing) : say("card.completeness.optional", { why: tell(missing) })}
              </span>
            ) : (
              <span className={styles.holds} title={content}>
                {content}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
