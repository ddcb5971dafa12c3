import { Field, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, useState, type KeyboardEvent } from "react";
import type { MessageKey } from "../../../messages";
import { columnValue, isBlankHeld } from "../../../plan/card/held-fields";
import type { PegCode, Phase } from "../../../plan/plan";
import { localText } from "../../../plan/template/meaning/local-text";
import type { CardForm, FormColumn, FormTable } from "../../../plan/template/form-parts";
import type { Weighing } from "../../../plan/template/meaning/weighing";
import type { WorkbookSnapshot } from "../../../sheets/reading/sheet-snapshot";
import { useUnsaved } from "../../shell/unsaved";
import { useSpeech } from "../../speech/speech";
import { AddingForm } from "../list/adding-form";
import { FormWeight } from "../list/form-weight";
import { PegPicker } from "../resources/peg-picker";
import { heldText } from "../typing/held-text";
import { withLines } from "../typing/typing-control";
import { TypingField } from "../typing/typing-field";
import { PhaseTimesFields } from "./phase-times-fields";
import { columnControl } from "./column-control";
import { columnName } from "./row-names";
import { isTypedColumn, isWeighed, problemIn, rowOf, saysSomething, textIn, typedRow, type RowReading, type TypedRow } from "./typed-row";

const useStyles = makeStyles({
  columns: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  column: { minWidth: 0 },
  wide: { gridColumn: "1 / -1" },
});

/** What a row must say. */
export interface NeededColumns {
  /** One of these. */
  readonly keys: readonly string[];
  readonly message: MessageKey;
}

export interface RowFormProps {
  readonly form: CardForm;
  readonly table: FormTable;
  readonly weighing: Weighing;
  readonly workbook: WorkbookSnapshot;
  readonly peg: readonly PegCode[];
  readonly title: string;
  readonly submit: string;
  readonly hint: string;
  /** What the form begins with. */
  readonly row: object;
  /** Columns that are left out of it. */
  readonly without: readonly string[];
  /** Where absent, it must say anything. */
  readonly needed?: NeededColumns;
  /** With what the form goes on once the row is written, and in which column; absent where it closes. */
  readonly next?: (written: object) => { readonly row: object; readonly column: string };
  /** Whether it was written. */
  readonly onSubmit: (row: object) => Promise<boolean>;
  readonly onClose: () => void;
}

/** A row of a card's table, a field for each of its columns as the template has them; Enter writes it. */
export function RowForm(props: RowFormProps) {
  const { form, table, weighing, workbook, peg, title, submit, hint, without, needed, next, onSubmit, onClose } = props;
  const speech = useSpeech();
  const { say, language } = speech;
  const styles = useStyles();
  const [row, setRow] = useState(props.row);
  const reading: RowReading = { table, weighing, years: form.template.timeline.windows === "single" ? form.years.slice(0, 1) : form.years };
  const [typed, setTyped] = useState<TypedRow>(() => typedRow(row, reading));
  const [touched, setTouched] = useState(false);
  const [tried, setTried] = useState(false);
  const [writing, setWriting] = useState(false);
  const elements = useRef(new Map<string, HTMLElement>());
  useUnsaved(touched);

  const columns = table.columns.filter((column) => isTypedColumn(column, reading) && !without.includes(column.key));
  const first = columns[0]?.key ?? "";
  const written = rowOf(typed, row, reading);
  const neededKeys = needed?.keys.filter((key) => columns.some((column) => column.key === key)) ?? [];
  const isMissing =
    neededKeys.length > 0
      ? columns.filter(({ key }) => neededKeys.includes(key)).every((column) => isBlankHeld(column, columnValue(written, column)))
      : !saysSomething(written, reading);
  const missingAt = neededKeys.at(-1) ?? first;
  const focus = (key: string) => elements.current.get(key)?.focus();

  const change = (changed: Partial<TypedRow>) => {
    setTyped((before) => ({ ...before, ...changed }));
    setTouched(true);
  };
  const changeText = (key: string, text: string) => {
    setTyped((before) => ({ ...before, texts: { ...before.texts, [key]: text } }));
    setTouched(true);
  };
  const write = async () => {
    if (writing) return;
    setTried(true);
    if (isMissing) return focus(neededKeys[0] ?? first);
    const wrong = columns.find((column) => problemIn(typed, column, row, reading) !== undefined);
    if (wrong) return focus(elements.current.has(wrong.key) ? wrong.key : first);
    setWriting(true);
    const isWritten = await onSubmit(written);
    setWriting(false);
    if (!isWritten) return focus(first);
    if (!next) return;
    const goOn = next(written);
    setRow(goOn.row);
    setTyped(typedRow(goOn.row, reading));
    setTouched(false);
    setTried(false);
    focus(goOn.column);
  };

  const labelOf = (column: FormColumn) => columnName(column, table, speech);
  const attach = (key: string) => (element: HTMLElement | null) => {
    if (element) elements.current.set(key, element);
    else elements.current.delete(key);
  };

  return (
    <AddingForm title={title} adding={writing} submit={submit} hint={hint} onSubmit={() => void write()} onClose={onClose}>
      <div className={styles.columns}>
        {columns.map((column) => {
          const { key } = column;
          const text = textIn(typed, column);
          if (key === "weight" && isWeighed(table))
            return (
              <FormWeight
                key={key}
                label={column.label && localText(column.label, language)}
                weighing={weighing}
                text={text}
                onChange={(to) => changeText(key, to)}
              />
            );
          if (key === "peg" && table.key === "resources.lines")
            return (
              <div key={key} className={styles.wide}>
                <PegPicker
                  label={labelOf(column)}
                  autoFocus={key === first}
                  attach={attach(key)}
                  chart={peg}
                  value={text}
                  onChange={(to) => changeText(key, to)}
                />
              </div>
            );
          const control = withLines(columnControl(column, { table, form, workbook, say }), heldText(column, columnValue(row, column)));
          const problem = problemIn(typed, column, row, reading);
          const message = tried && isMissing && key === missingAt ? (needed?.message ?? "card.row.empty") : problem;
          const enterWrites = (event: KeyboardEvent) => {
            if (event.key !== "Enter" || event.shiftKey || control.kind !== "text" || control.isList) return;
            event.preventDefault();
            void write();
          };
          return (
            <Field
              key={key}
              className={mergeClasses(styles.column, control.kind === "text" && styles.wide)}
              label={labelOf(column)}
              required={neededKeys.length === 1 && key === neededKeys[0]}
              validationMessage={message === undefined ? null : say(message)}
              {...(column.help ? { hint: localText(column.help, language) } : {})}
            >
              <TypingField
                control={control}
                attach={attach(key)}
                autoFocus={key === first}
                text={text}
                onChange={(to) => changeText(key, to)}
                onChoose={(to) => changeText(key, to)}
                onKeyDown={enterWrites}
              />
            </Field>
          );
        })}
      </div>
      {table.key === "phases" && (
        <PhaseTimesFields form={form} phase={row as Phase} times={typed.times} onChange={(times) => change({ times })} />
      )}
    </AddingForm>
  );
}
