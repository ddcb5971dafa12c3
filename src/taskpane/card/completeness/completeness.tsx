import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronUpRegular } from "@fluentui/react-icons";
import { useId, useMemo, useState } from "react";
import { completenessOf, requiredParts, type CardPart, type PartStanding } from "../../../plan/completeness";
import type { DocumentedObjective } from "../../../plan/editing/objective-lookup";
import type { Plan } from "../../../plan/plan";
import type { PlanPlaces } from "../../../sheets/plan-places";
import { PointsBar } from "../../points/points-bar";
import { useSpeech } from "../../speech";
import type { CellPlace } from "../../operations-context";
import type { CardCells } from "../card-cells";
import { CardParts } from "./card-parts";
import { partPlace } from "./part-content";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  line: { display: "flex", alignItems: "baseline", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  count: { fontVariantNumeric: "tabular-nums" },
  chips: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, margin: 0, padding: 0, listStyleType: "none" },
  chip: { minWidth: 0, maxWidth: "100%", fontWeight: tokens.fontWeightRegular },
  advisable: { color: tokens.colorNeutralForeground2, borderTopStyle: "dashed", borderRightStyle: "dashed", borderBottomStyle: "dashed", borderLeftStyle: "dashed" },
  complete: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  below: { display: "flex", alignItems: "flex-end", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  all: { flexShrink: 0, minWidth: 0, paddingRight: 0, whiteSpace: "nowrap" },
});

interface CompletenessProps {
  readonly objective: DocumentedObjective;
  readonly plan: Plan;
  readonly places: PlanPlaces;
  readonly cells: CardCells;
  readonly onGoTo: (place: CellPlace) => void;
}

/** How much of what a card must say is there; what is missing leads to its cell. */
export function Completeness({ objective, plan, places, cells, onGoTo }: CompletenessProps) {
  const { say, tell } = useSpeech();
  const styles = useStyles();
  const id = useId();
  const [all, setAll] = useState(false);
  const parts = useMemo(() => completenessOf(objective, plan), [objective, plan]);
  const { filled, all: count } = requiredParts(parts);
  const missing = [...parts].filter((part) => !part.filled).sort((one, other) => Number(other.required) - Number(one.required));
  const goTo = (part: CardPart) => onGoTo(partPlace(part, objective, { plan, places, cells }));

  const chip = ({ part, required, missing: reason }: PartStanding) => {
    const why = reason ? tell(reason) : "";
    const name = say(`completeness.part.${part}`);
    return (
      <li key={part}>
        <Button
          size="small"
          shape="circular"
          className={mergeClasses(styles.chip, !required && styles.advisable)}
          aria-label={say(required ? "card.completeness.missing" : "card.completeness.advisable", { name, why })}
          title={say(required ? "card.completeness.missing" : "card.completeness.advisable", { name, why })}
          onClick={() => goTo(part)}
        >
          {name}
        </Button>
      </li>
    );
  };

  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.line}>
        <h2 id={id} className={styles.heading}>
          {say("card.completeness")}
        </h2>
        <span className={styles.count} role="status">
          {say("card.completeness.count", { filled, count })}
          {filled === count && <span aria-hidden> ✓</span>}
        </span>
      </div>
      <PointsBar part={count === 0 ? 0 : filled / count} alarm={false} />
      <div className={styles.below}>
        {missing.length > 0 ? (
          <ul className={styles.chips} aria-label={say("card.completeness.list")}>
            {missing.map(chip)}
          </ul>
        ) : (
          <span className={styles.complete}>{say("card.completeness.done")}</span>
        )}
        <Button className={styles.all} size="small" appearance="transparent" iconPosition="after" icon={all ? <ChevronUpRegular /> : <ChevronDownRegular />} aria-expanded={all} onClick={() => setAll(!all)}>
          {say("card.completeness.all")}
        </Button>
      </div>
      {all && <CardParts parts={parts} objective={objective} plan={plan} onGoTo={goTo} />}
    </section>
  );
}
