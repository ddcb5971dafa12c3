import "../../later-messages";
import { Button, Field, makeStyles, Select, Textarea, tokens } from "@fluentui/react-components";
import { useId, useMemo, useState, type ClipboardEvent, type KeyboardEvent } from "react";
import { dateOrderOf, guessReading, withColumn } from "../../../interchange/paste/columns/guess-reading";
import { readAs } from "../../../interchange/paste/pasted-phases";
import { yearsOf, type DateOrder, type PasteReading, type PastingPlan } from "../../../interchange/paste/pasted-table";
import type { Phase } from "../../../plan/plan";
import { focusOnArrival } from "../../focus-on-arrival";
import { useUnsaved } from "../../shell/unsaved";
import { useSpeech } from "../../speech/speech";
import { clipboardCells } from "./clipboard-cells";
import { DoubtfulRows } from "./doubtful-rows";
import type { CopiedTable } from "./html-table";
import { PasteReport } from "./paste-report";
import { PastedTable } from "./pasted-table";

/** Rows that may stand above the phases. */
const mostHeaderRows = 5;

const useStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorBrandStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, outlineStyle: "none" },
  advice: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  settings: { display: "flex", flexWrap: "wrap", gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}` },
  setting: { width: "fit-content", gridTemplateColumns: "auto auto", columnGap: tokens.spacingHorizontalS },
});

interface PastedTableState extends CopiedTable {
  readonly reading: PasteReading;
}

interface PastePhasesProps {
  readonly plan: PastingPlan;
  /** Whether they were added. */
  readonly onAdd: (phases: readonly Phase[]) => Promise<boolean>;
  readonly onClose: () => void;
}

/** A table from Word, from a sheet or from a page becomes phases: paste, see what each column is taken for, put it right, add. */
export default function PastePhases({ plan, onAdd, onClose }: PastePhasesProps) {
  const { say } = useSpeech();
  const styles = useStyles();
  const title = useId();
  const [pasted, setPasted] = useState<PastedTableState>();
  const [noTable, setNoTable] = useState(false);
  const [adding, setAdding] = useState(false);
  const read = useMemo(() => pasted && readAs(pasted.cells, pasted.reading, plan), [pasted, plan]);
  useUnsaved(pasted !== undefined);

  const paste = (event: ClipboardEvent) => {
    event.preventDefault();
    const copied = clipboardCells(event.clipboardData);
    setNoTable(!copied);
    setPasted(copied && { ...copied, reading: guessReading(copied.cells, plan) });
  };
  const add = async () => {
    if (!read) return;
    setAdding(true);
    if (await onAdd(read.phases)) onClose();
    else setAdding(false);
  };
  const change = (reading: Partial<PasteReading>) =>
    setPasted((before) => before && { ...before, reading: { ...before.reading, ...reading } });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    event.preventDefault();
    onClose();
  };

  return (
    <section className={styles.panel} aria-labelledby={title} onKeyDown={onKeyDown} onPaste={pasted ? paste : undefined}>
      {!pasted || !read ? (
        <>
          <h3 id={title} className={styles.title}>
            {say("card.paste.title")}
          </h3>
          <Field label={say("card.paste.box")} validationMessage={noTable ? say("card.paste.noTable") : null}>
            <Textarea
              autoFocus
              size="small"
              rows={2}
              resize="none"
              value=""
              placeholder={say("card.paste.hint")}
              onPaste={paste}
              onChange={() => setNoTable(true)}
            />
          </Field>
          <p className={styles.advice}>{say("card.paste.explanation")}</p>
        </>
      ) : (
        <>
          <h3 id={title} className={styles.title} tabIndex={-1} ref={focusOnArrival}>
            {say("card.paste.found", { rows: pasted.cells.length, count: read.phases.length })}
          </h3>
          <p className={styles.advice}>{say("card.paste.check")}</p>
          <PastedTable
            cells={pasted.cells}
            read={read}
            years={yearsOf(plan)}
            onColumn={(at, column) => change(withColumn(pasted.cells, pasted.reading, at, column))}
          />
          <div className={styles.settings}>
            <Field className={styles.setting} orientation="horizontal" size="small" label={say("card.paste.headerRows")}>
              <Select
                size="small"
                value={String(pasted.reading.headerRows)}
                onChange={(_, { value }) => change({ headerRows: Number(value) })}
              >
                {Array.from({ length: Math.min(mostHeaderRows, pasted.cells.length) + 1 }, (_, rows) => (
                  <option key={rows} value={rows}>
                    {rows}
                  </option>
                ))}
              </Select>
            </Field>
            <DateOrderChoice pasted={pasted} onChoose={(dateOrder) => change({ dateOrder })} />
          </div>
          {!read.columns.some(({ kind }) => kind === "text") && <p role="alert">{say("card.paste.noText")}</p>}
          <DoubtfulRows rows={read.doubtful} onChoose={(row, choice) => change({ rows: { ...pasted.reading.rows, [row]: choice } })} />
          <PasteReport read={read} plan={plan} unread={pasted.unread} />
        </>
      )}
      <div className={styles.actions}>
        {read && (
          <Button size="small" appearance="primary" disabledFocusable={adding || read.phases.length === 0} onClick={() => void add()}>
            {say("card.paste.add", { count: read.phases.length })}
          </Button>
        )}
        {read && (
          <Button size="small" onClick={() => setPasted(undefined)}>
            {say("card.paste.another")}
          </Button>
        )}
        <Button size="small" onClick={onClose}>
          {say(read ? "card.action.cancel" : "card.form.close")}
        </Button>
      </div>
    </section>
  );
}

/** Asked only where dates could be meant either way. */
function DateOrderChoice({ pasted, onChoose }: { readonly pasted: PastedTableState; readonly onChoose: (order: DateOrder) => void }) {
  const { say } = useSpeech();
  const styles = useStyles();
  const { doubtful } = dateOrderOf(pasted.cells, pasted.reading);
  if (doubtful === undefined) return null;
  return (
    <Field className={styles.setting} orientation="horizontal" size="small" label={say("card.paste.dateOrder", { example: doubtful })}>
      <Select
        size="small"
        value={pasted.reading.dateOrder}
        onChange={(_, { value }) => onChoose(value === "monthFirst" ? "monthFirst" : "dayFirst")}
      >
        <option value="dayFirst">{say("card.paste.dayFirst")}</option>
        <option value="monthFirst">{say("card.paste.monthFirst")}</option>
      </Select>
    </Field>
  );
}
