import { Button, Field, makeStyles, Select, Textarea, tokens } from "@fluentui/react-components";
import { useId, useMemo, useState, type ClipboardEvent, type KeyboardEvent } from "react";
import { guessColumns, type ColumnGuess, type PastedCells } from "../../../interchange/paste/pasted-columns";
import { withColumns } from "../../../interchange/paste/pasted-phases";
import type { Phase, Plan } from "../../../plan/plan";
import { planYears } from "../../../sheets/card/tables/phase-table";
import { focusOnArrival } from "../../focus-on-arrival";
import { useUnsaved } from "../../shell/unsaved";
import { useSpeech } from "../../speech/speech";
import { clipboardCells } from "./clipboard-cells";
import { PastedTable } from "./pasted-table";
import { PasteProblems } from "./paste-problems";

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
  headers: { width: "fit-content", gridTemplateColumns: "auto auto", columnGap: tokens.spacingHorizontalS },
});

interface PastePhasesProps {
  readonly plan: Pick<Plan, "firstYear" | "years">;
  /** Whether they were added. */
  readonly onAdd: (phases: readonly Phase[]) => Promise<boolean>;
  readonly onClose: () => void;
}

/** A table from Word, from a sheet or from a page becomes phases: paste, see what each column is taken for, put it right, add. */
export function PastePhases({ plan, onAdd, onClose }: PastePhasesProps) {
  const { say } = useSpeech();
  const styles = useStyles();
  const title = useId();
  const years = useMemo(() => planYears(plan), [plan]);
  const [cells, setCells] = useState<PastedCells>();
  const [guess, setGuess] = useState<ColumnGuess>({ headerRows: 0, columns: [] });
  const [noTable, setNoTable] = useState(false);
  const [adding, setAdding] = useState(false);
  const read = useMemo(() => cells && withColumns(cells, guess, years), [cells, guess, years]);
  useUnsaved(cells !== undefined);

  const paste = (event: ClipboardEvent) => {
    event.preventDefault();
    const pasted = clipboardCells(event.clipboardData);
    setNoTable(!pasted);
    setCells(pasted);
    if (pasted) setGuess(guessColumns(pasted, years));
  };
  const add = async () => {
    if (!read) return;
    setAdding(true);
    if (await onAdd(read.phases)) onClose();
    else setAdding(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    event.preventDefault();
    onClose();
  };

  return (
    <section className={styles.panel} aria-labelledby={title} onKeyDown={onKeyDown} onPaste={cells ? paste : undefined}>
      {!cells || !read ? (
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
            {say("card.paste.found", { rows: cells.length, count: read.phases.length })}
          </h3>
          <p className={styles.advice}>{say("card.paste.check")}</p>
          <PastedTable
            cells={cells}
            read={read}
            years={years}
            onColumn={(at, column) =>
              setGuess((before) => ({ ...before, columns: before.columns.map((known, place) => (place === at ? column : known)) }))
            }
          />
          <Field className={styles.headers} orientation="horizontal" size="small" label={say("card.paste.headerRows")}>
            <Select
              size="small"
              value={String(guess.headerRows)}
              onChange={(_, { value }) => setGuess((before) => ({ ...before, headerRows: Number(value) }))}
            >
              {Array.from({ length: Math.min(mostHeaderRows, cells.length) + 1 }, (_, rows) => (
                <option key={rows} value={rows}>
                  {rows}
                </option>
              ))}
            </Select>
          </Field>
          {!guess.columns.some(({ kind }) => kind === "text") && <p role="alert">{say("card.paste.noText")}</p>}
          <PasteProblems problems={read.problems} />
        </>
      )}
      <div className={styles.actions}>
        {read && (
          <Button size="small" appearance="primary" disabledFocusable={adding || read.phases.length === 0} onClick={() => void add()}>
            {say("card.paste.add", { count: read.phases.length })}
          </Button>
        )}
        {read && (
          <Button size="small" onClick={() => setCells(undefined)}>
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
