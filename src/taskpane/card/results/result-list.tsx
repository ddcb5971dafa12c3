import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { DocumentedObjective } from "../../../plan/editing/objective-lookup";
import type { ExpectedResult, Plan } from "../../../plan/plan";
import { useSpeech } from "../../speech/speech";
import type { CardCells } from "../card-cells";
import type { CardControl } from "../card-control";
import { ItemList } from "../list/item-list";
import type { ShownItem } from "../list/shown-item";
import { ItemText } from "../list/item-text";
import { WeightField } from "../list/weight-field";
import { PointsBanner } from "../points/points-banner";
import { Section } from "../section";
import { useFocusTarget } from "../editing/use-focus-target";
import { ResultForm } from "./result-form";

const useStyles = makeStyles({ advice: { margin: 0, color: tokens.colorNeutralForeground2 } });

interface ResultListProps {
  readonly objective: DocumentedObjective;
  readonly plan: Plan;
  readonly cells: CardCells;
  readonly control: CardControl;
}

/** The card's expected results. Their weights make the plan's points where weights are used at all. */
export function ResultList({ objective: { card }, plan, cells, control }: ResultListProps) {
  const { say } = useSpeech();
  const styles = useStyles();
  const [adding, setAdding] = useState(false);
  const [addButton, attachAddButton] = useFocusTarget();
  const results = card.expectedResults;
  const weighed = results.some(({ weight }) => weight.kind === "value" || weight.kind === "text");

  const weigh = (at: number, weight: ExpectedResult["weight"]) =>
    control.edit({ kind: "weigh", list: "expectedResults", weights: results.map((_, other) => (other === at ? weight : undefined)) });

  const shown = results.map((result, at): ShownItem => {
    const name = say("card.result.name", { number: at + 1 });
    return {
      text: result.text,
      name,
      mark: at + 1,
      body: (
        <ItemText
          text={result.text || result.indicator}
          details={[
            result.text === "" ? "" : result.indicator,
            result.target === "" ? "" : say("card.result.targetOf", { target: result.target }),
          ]}
        />
      ),
      aside: (
        <WeightField
          label={say("card.weight.of", { name })}
          weight={result.weight}
          full={plan.points}
          onWeigh={(weight) => weigh(at, weight)}
        />
      ),
      actions: [{ label: say("card.toCell"), changes: false, run: () => control.goTo(cells.item("expectedResults", at)) }],
    };
  });

  return (
    <Section title={say("card.results", { count: results.length })}>
      {results.length === 0 && <p className={styles.advice}>{say("card.results.none")}</p>}
      {weighed && (
        <PointsBanner
          list="expectedResults"
          weights={results.map(({ weight }) => weight)}
          full={plan.points}
          total={cells.total("expectedResults")}
          control={control}
        />
      )}
      {results.length > 0 && (
        <ItemList label={say("card.results.list")} list="expectedResults" items={shown} control={control} addButton={addButton} />
      )}
      <div>
        <Button ref={attachAddButton} size="small" icon={<AddRegular />} aria-expanded={adding} onClick={() => setAdding(true)}>
          {say("card.result")}
        </Button>
      </div>
      {adding && (
        <ResultForm
          full={plan.points}
          onAdd={(result) => control.edit({ kind: "add", list: "expectedResults", items: [result] })}
          onClose={() => {
            setAdding(false);
            addButton.focus();
          }}
        />
      )}
    </Section>
  );
}
