import type { CardItem } from "../../../plan/card/card";
import type { CardList } from "../../../plan/editing/card-change";
import type { Plan } from "../../../plan/plan";
import { blankRow } from "../../../plan/template/form-content";
import type { CardForm, FormTable } from "../../../plan/template/form-parts";
import type { Weighing } from "../../../plan/template/meaning/weighing";
import type { WorkbookSnapshot } from "../../../sheets/reading/sheet-snapshot";
import { useSpeech } from "../../speech/speech";
import type { CardControl } from "../card-control";
import { RowForm, type NeededColumns } from "./row-form";

/** What the forms of a table are made by. */
export interface RowSetting {
  readonly form: CardForm;
  readonly table: FormTable;
  readonly weighing: Weighing;
  readonly workbook: WorkbookSnapshot;
  readonly peg: Plan["peg"];
}

/** What is known of rows of the house's lists only once the objective is under way: nobody plans it. */
const ofOutcome: readonly string[] = ["progress", "lastValue", "outcome"];

interface NewRowProps {
  readonly setting: RowSetting;
  readonly title: string;
  readonly submit: string;
  /** Where absent, it must say anything. */
  readonly needed?: NeededColumns;
  /** With what the form begins, and goes on after the row given; in which column, if not in the first. */
  readonly next: (added: object | undefined) => { readonly row: object; readonly column?: string };
  readonly onAdd: (row: object) => Promise<boolean>;
  readonly onClose: () => void;
  /** How many rows there are by now. */
  readonly count: number;
}

/** A new row; Enter adds it and leaves the form for the next one, if the template has room for another. */
export function NewRow({ setting, title, submit, needed, next, onAdd, onClose, count }: NewRowProps) {
  const { say } = useSpeech();
  const { max = Infinity } = setting.table.rows;
  const isLast = count + 1 >= max;
  const first = setting.table.columns.find(({ key }) => key !== "number")?.key ?? "";
  return (
    <RowForm
      {...setting}
      title={title}
      submit={submit}
      hint={say("card.form.hint")}
      without={setting.table.key.startsWith("tables.") ? [] : ofOutcome}
      {...(needed ? { needed } : {})}
      row={next(undefined).row}
      {...(isLast ? {} : { next: (added: object) => ({ column: first, ...next(added) }) })}
      onSubmit={async (row) => {
        const added = await onAdd(row);
        if (added && isLast) onClose();
        return added;
      }}
      onClose={onClose}
    />
  );
}

interface EditedRowProps {
  readonly setting: RowSetting;
  readonly row: object;
  readonly at: number;
  /** "Fase 2". */
  readonly name: string;
  readonly control: CardControl;
  readonly onClose: () => void;
}

/** A row that is there, to be rewritten. */
export function EditedRow({ setting, row, at, name, control, onClose }: EditedRowProps) {
  const { say } = useSpeech();
  const { key: list, columns, rows } = setting.table;
  // Rows that the template lists are told apart by their first column.
  const { fixed } = rows;
  return (
    <RowForm
      {...setting}
      title={say("card.row.edited", { name })}
      submit={say("card.row.write")}
      hint={say("card.row.hint")}
      without={fixed ? columns.slice(0, 1).map(({ key }) => key) : []}
      row={row}
      onSubmit={async (item) => {
        const written = await control.edit({ kind: "replace", list, at, was: row, item });
        if (written) onClose();
        return written;
      }}
      onClose={onClose}
    />
  );
}

/** A row of a list of the house that says nothing yet. */
export function blankItemOf<List extends CardList>(list: List): CardItem<List> {
  return blankRow({ key: list }) as CardItem<List>;
}
