import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { DocumentedObjective } from "../../../plan/editing/objective-lookup";
import type { Plan, ResourceLine } from "../../../plan/plan";
import { useSpeech } from "../../speech/speech";
import type { CardCells } from "../card-cells";
import type { CardControl } from "../card-control";
import { amountText, entryText } from "../editing/entry-text";
import { ItemList } from "../list/item-list";
import type { ShownItem } from "../list/shown-item";
import { ItemText } from "../list/item-text";
import { Section } from "../section";
import { useFocusTarget } from "../editing/use-focus-target";
import { ResourceForm } from "./resource-form";
import { kindNames, natureNames } from "./resource-words";

const useStyles = makeStyles({
  advice: { margin: 0, color: tokens.colorNeutralForeground2 },
  amount: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
});

interface ResourceListProps {
  readonly objective: DocumentedObjective;
  readonly plan: Plan;
  readonly cells: CardCells;
  readonly control: CardControl;
}

/** The lines of PEG code and amount that the card is funded by. */
export function ResourceList({ objective: { card }, plan, cells, control }: ResourceListProps) {
  const { say } = useSpeech();
  const styles = useStyles();
  const [adding, setAdding] = useState(false);
  const [addButton, attachAddButton] = useFocusTarget();
  const { lines } = card.resources;

  const wordsOf = ({ kind, nature, year }: ResourceLine) => [
    kind === "" ? "" : say(kindNames[kind]),
    nature === "" ? "" : say(natureNames[nature]),
    entryText(year, String),
  ];

  const shown = lines.map((line, at): ShownItem => {
    return {
      text: [line.peg, line.budgetItem, ...wordsOf(line)].join(" "),
      name: say("card.resource.name", { number: at + 1 }),
      body: (
        <ItemText text={[line.peg, line.budgetItem].filter((part) => part !== "").join(" · ")} details={[...wordsOf(line), line.note]} />
      ),
      aside: <span className={styles.amount}>{entryText(line.amount, (amount) => `${amountText(amount)} €`)}</span>,
      actions: [{ label: say("card.toCell"), changes: false, run: () => control.goTo(cells.item("resources.lines", at)) }],
    };
  });

  return (
    <Section title={say("card.resources", { count: lines.length })}>
      {lines.length === 0 ? (
        <p className={styles.advice}>{say("card.resources.none")}</p>
      ) : (
        <ItemList label={say("card.resources.list")} list="resources.lines" items={shown} control={control} addButton={addButton} />
      )}
      <div>
        <Button ref={attachAddButton} size="small" icon={<AddRegular />} aria-expanded={adding} onClick={() => setAdding(true)}>
          {say("card.resource")}
        </Button>
      </div>
      {adding && (
        <ResourceForm
          plan={plan}
          onAdd={(line) => control.edit({ kind: "add", list: "resources.lines", items: [line] })}
          onClose={() => {
            setAdding(false);
            addButton.focus();
          }}
        />
      )}
    </Section>
  );
}
