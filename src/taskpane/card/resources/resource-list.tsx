import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { DocumentedObjective } from "../../../plan/editing/objective-lookup";
import type { Plan, ResourceLine } from "../../../plan/plan";
import { blank, valueEntry, valueOf } from "../../../plan/entry";
import type { FormTable } from "../../../plan/template/form-parts";
import type { WorkbookSnapshot } from "../../../sheets/reading/sheet-snapshot";
import { useSpeech } from "../../speech/speech";
import type { CardCells } from "../card-cells";
import type { CardControl } from "../card-control";
import { amountText, entryText } from "../editing/entry-text";
import { ItemList } from "../list/item-list";
import type { ShownItem } from "../list/shown-item";
import { ItemText } from "../list/item-text";
import { Section } from "../section";
import { useFocusTarget } from "../editing/use-focus-target";
import { blankItemOf, EditedRow, NewRow } from "../rows/edited-rows";
import type { OpenedRow } from "../rows/opened-row";
import { tableTitle } from "../rows/row-names";
import { columnTexts, furtherColumns } from "../rows/row-texts";
import { kindNames, natureNames } from "./resource-words";

const useStyles = makeStyles({
  advice: { margin: 0, color: tokens.colorNeutralForeground2 },
  amount: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
});

const needed = { keys: ["peg", "budgetItem", "chapter"], message: "card.resource.empty" } as const;

/** What is shown of a line beside what else its template has. */
const shownColumns: readonly string[] = ["peg", "budgetItem", "kind", "nature", "year", "amount", "note"];

interface ResourceListProps {
  readonly objective: DocumentedObjective;
  readonly plan: Plan;
  readonly cells: CardCells;
  readonly table: FormTable;
  readonly workbook: WorkbookSnapshot;
  readonly control: CardControl;
}

/** The lines of PEG code and amount that the card is funded by. */
export function ResourceList({ objective: { card }, plan, cells, table, workbook, control }: ResourceListProps) {
  const speech = useSpeech();
  const { say } = speech;
  const styles = useStyles();
  const [opened, setOpened] = useState<OpenedRow>();
  const [addButton, attachAddButton] = useFocusTarget();
  const { lines } = card.resources;

  const setting = { form: cells.form, table, weighing: { kind: "none" }, workbook, peg: plan.peg } as const;
  const isFull = lines.length >= (table.rows.max ?? Infinity);
  const close = () => {
    setOpened(undefined);
    addButton.focus();
  };

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
        <ItemText
          text={[line.peg, line.budgetItem].filter((part) => part !== "").join(" · ")}
          details={[
            ...wordsOf(line),
            line.note,
            ...columnTexts(line, furtherColumns(table, shownColumns), setting, speech).flatMap(({ said }) => said),
          ]}
        />
      ),
      aside: <span className={styles.amount}>{entryText(line.amount, (amount) => `${amountText(amount)} €`)}</span>,
      actions: [
        { label: say("card.row.edit"), changes: true, run: () => setOpened({ kind: "edit", at, row: line }) },
        { label: say("card.toCell"), changes: false, run: () => control.goTo(cells.item("resources.lines", at)) },
      ],
    };
  });

  return (
    <Section title={tableTitle(table, lines.length, speech)}>
      {lines.length === 0 ? (
        <p className={styles.advice}>{say("card.resources.none")}</p>
      ) : (
        <ItemList label={say("card.resources.list")} list="resources.lines" items={shown} control={control} addButton={addButton} />
      )}
      <div>
        <Button
          ref={attachAddButton}
          size="small"
          icon={<AddRegular />}
          aria-expanded={opened?.kind === "add"}
          disabledFocusable={isFull}
          title={isFull ? say("card.rows.full", { max: table.rows.max ?? 0 }) : undefined}
          onClick={() => setOpened({ kind: "add" })}
        >
          {say("card.resource")}
        </Button>
      </div>
      {opened?.kind === "add" && (
        <NewRow
          setting={setting}
          count={lines.length}
          title={say("card.resource.new")}
          submit={say("card.resource.add")}
          needed={needed}
          next={(added) => nextLine(added as ResourceLine | undefined, plan)}
          onAdd={(line) => control.edit({ kind: "add", list: "resources.lines", items: [line as ResourceLine] })}
          onClose={close}
        />
      )}
      {opened?.kind === "edit" && (
        <EditedRow
          key={opened.at}
          setting={setting}
          row={opened.row}
          at={opened.at}
          name={shown[opened.at]?.name ?? ""}
          control={control}
          onClose={close}
        />
      )}
    </Section>
  );
}

/** Lines often differ by year and amount alone; the first is spending of the first year. */
function nextLine(added: ResourceLine | undefined, { firstYear, years }: Plan): { readonly row: ResourceLine; readonly column?: string } {
  if (!added) return { row: { ...blankItemOf("resources.lines"), kind: "spending", nature: "current", year: valueEntry(firstYear) } };
  const next = (valueOf(added.year) ?? firstYear) + 1;
  const year = next > firstYear && next < firstYear + years ? valueEntry(next) : added.year;
  return { row: { ...added, amount: blank, year }, column: "amount" };
}
