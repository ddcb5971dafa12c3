import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { OwnValues } from "../../../plan/card/own-values";
import type { DocumentedObjective } from "../../../plan/editing/objective-lookup";
import type { Plan } from "../../../plan/plan";
import { blankRow, rowsOf } from "../../../plan/template/form-content";
import type { FormTable, OwnTableKey } from "../../../plan/template/form-parts";
import { localText } from "../../../plan/template/meaning/local-text";
import type { WorkbookSnapshot } from "../../../sheets/reading/sheet-snapshot";
import { useSpeech } from "../../speech/speech";
import type { CardCells } from "../card-cells";
import type { CardControl } from "../card-control";
import { useFocusTarget } from "../editing/use-focus-target";
import { ItemList } from "../list/item-list";
import { ItemText } from "../list/item-text";
import type { ShownItem } from "../list/shown-item";
import { Section } from "../section";
import { EditedRow, NewRow } from "./edited-rows";
import type { OpenedRow } from "./opened-row";
import { rowName } from "./row-names";
import { columnTexts } from "./row-texts";

const useStyles = makeStyles({ advice: { margin: 0, color: tokens.colorNeutralForeground2 } });

export interface TableRowsProps {
  readonly table: FormTable;
  readonly objective: DocumentedObjective;
  readonly plan: Plan;
  readonly cells: CardCells;
  readonly workbook: WorkbookSnapshot;
  readonly control: CardControl;
}

/** The rows of a table that only the body has, or of the checks of progress: what each says, and the ways to change them. */
export default function TableRows({ table, objective, plan, cells, workbook, control }: TableRowsProps) {
  const speech = useSpeech();
  const { say, language } = speech;
  const styles = useStyles();
  const [opened, setOpened] = useState<OpenedRow>();
  const [addButton, attachAddButton] = useFocusTarget();
  const rows = rowsOf(objective, table.key);
  const name = localText(table.label, language);
  const own = ownKey(table);
  const { max = Infinity, fixed } = table.rows;
  const isFull = rows.length >= max;
  const close = () => {
    setOpened(undefined);
    addButton.focus();
  };

  const shown = rows.map((row, at): ShownItem => {
    const [first, ...others] = columnTexts(row, table.columns, { table, form: cells.form, workbook }, speech);
    const text = first?.text ?? "";
    const details = others.flatMap(({ said }) => said);
    return {
      text: [text, ...details].join(" "),
      name: rowName(table, at + 1, speech),
      mark: at + 1,
      body: <ItemText text={text === "" ? say("card.row.blank") : text} details={details} />,
      actions: [
        { label: say("card.row.edit"), changes: true, run: () => setOpened({ kind: "edit", at, row: row }) },
        { label: say("card.toCell"), changes: false, run: () => control.goTo(cells.row(table.key, at)) },
      ],
    };
  });
  const setting = { form: cells.form, table, weighing: { kind: "none" }, workbook, peg: plan.peg } as const;

  return (
    <Section title={say("card.rows", { table: name, count: rows.length })}>
      {rows.length === 0 && <p className={styles.advice}>{say("card.rows.none")}</p>}
      {rows.length > 0 && (
        <ItemList label={name} {...(own && !fixed ? { list: own } : {})} items={shown} control={control} addButton={addButton} />
      )}
      {own && !fixed && (
        <div>
          <Button
            ref={attachAddButton}
            size="small"
            icon={<AddRegular />}
            aria-expanded={opened?.kind === "add"}
            disabledFocusable={isFull}
            title={isFull ? say("card.rows.full", { max }) : undefined}
            onClick={() => setOpened({ kind: "add" })}
          >
            {say("card.rows.add", { table: name })}
          </Button>
        </div>
      )}
      {own && opened?.kind === "add" && (
        <NewRow
          setting={setting}
          count={rows.length}
          title={rowName(table, undefined, speech)}
          submit={say("card.row.add")}
          next={() => ({ row: blankRow(table) })}
          onAdd={(row) => control.edit({ kind: "add", list: own, items: [row as OwnValues] })}
          onClose={close}
        />
      )}
      {opened?.kind === "edit" && (
        <EditedRow
          key={opened.at}
          setting={setting}
          row={opened.row}
          at={opened.at}
          name={rowName(table, opened.at + 1, speech)}
          control={control}
          onClose={close}
        />
      )}
    </Section>
  );
}

/** Rows of the house's own lists are added and moved where these are shown, or are as many as the template says. */
function ownKey({ key }: FormTable): OwnTableKey | undefined {
  return key.startsWith("tables.") ? (key as OwnTableKey) : undefined;
}
