import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronUpRegular } from "@fluentui/react-icons";
import { useId, useMemo, useState } from "react";
import { completenessOf, requiredParts, type CardPart } from "../../../plan/completeness";
import type { DocumentedObjective } from "../../../plan/editing/objective-lookup";
import type { Plan } from "../../../plan/plan";
import type { PlanPlaces } from "../../../sheets/workbook/plan-places";
import { PointsBar } from "../../points/points-bar";
import { useSpeech } from "../../speech/speech";
import type { WorkbookPlace } from "../../operations-context";
import type { CardCells } from "../card-cells";
import { CardParts } from "./card-parts";
import { MissingChips } from "./missing-chips";
import { missingGroups } from "./missing-parts";
import { partPlace } from "./part-content";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  line: { display: "flex", alignItems: "baseline", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  count: { fontVariantNumeric: "tabular-nums" },
  missing: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  complete: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  below: { display: "flex", alignItems: "flex-end", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  all: { flexShrink: 0, minWidth: 0, paddingRight: 0, whiteSpace: "nowrap" },
});

interface CompletenessProps {
  readonly objective: DocumentedObjective;
  readonly plan: Plan;
  readonly places: PlanPlaces;
  readonly cells: CardCells;
  /** How many errors and warnings there are about the card: it is not done while there are any, whatever it holds. */
  readonly toCorrect: number;
  readonly onGoTo: (place: WorkbookPlace) => void;
}

/** How much of what a card must say is there; what is missing leads to its cell. */
export function Completeness({ objective, plan, places, cells, toCorrect, onGoTo }: CompletenessProps) {
  const { say } = useSpeech();
  const styles = useStyles();
  const id = useId();
  const [all, setAll] = useState(false);
  const parts = useMemo(() => completenessOf(objective, plan), [objective, plan]);
  const { filled, all: count } = requiredParts(parts);
  const missing = missingGroups(parts);
  const goTo = (part: CardPart) => onGoTo(partPlace(part, objective, { plan, places, cells }));

  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.line}>
        <h2 id={id} className={styles.heading}>
          {say("card.completeness")}
        </h2>
        <span className={styles.count} role="status">
          {say("card.completeness.count", { filled, count })}
          {filled === count && toCorrect === 0 && <span aria-hidden> ✓</span>}
        </span>
      </div>
      <PointsBar part={count === 0 ? 0 : filled / count} alarm={false} />
      <div className={styles.below}>
        <div className={styles.missing}>
          {filled === count && (
            <span className={styles.complete}>
              {toCorrect === 0 ? say("card.completeness.done") : say("card.completeness.toCorrect", { count: toCorrect })}
            </span>
          )}
          {missing.map((group) => (
            <MissingChips key={group.heading ?? ""} group={group} onGoTo={goTo} />
          ))}
        </div>
        <Button
          className={styles.all}
          size="small"
          appearance="transparent"
          iconPosition="after"
          icon={all ? <ChevronUpRegular /> : <ChevronDownRegular />}
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {say("card.completeness.all")}
        </Button>
      </div>
      {all && <CardParts parts={parts} objective={objective} plan={plan} onGoTo={goTo} />}
    </section>
  );
}
