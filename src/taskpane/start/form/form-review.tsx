import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { templateOfForm, type DrawnField, type DrawnForm, type DrawnTable } from "../../../interchange/drawn-form/draw-template";
import type { Template } from "../../../plan/template/template";
import { focusOnArrival } from "../../focus-on-arrival";
import { useSpeech } from "../../speech/speech";
import { useStartStyles } from "../start-styles";
import { DrawnFieldRow } from "./drawn-field-row";
import { DrawnTableRow } from "./drawn-table-row";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: "none" },
});

/** Small letters, as ids are written. */
const drawnId = "scheda-dell-ente";

interface FormReviewProps {
  readonly form: DrawnForm;
  readonly onBack: () => void;
  readonly onReady: (template: Template) => void;
}

/** What was recognised on a body's own form, label by label, to be put right before a plan begins with it. */
export function FormReview({ form, onBack, onReady }: FormReviewProps) {
  const { say } = useSpeech();
  const shared = useStartStyles();
  const styles = useStyles();
  const [drawn, setDrawn] = useState(form);
  const taken = new Set(
    drawn.parts.flatMap(({ rows }) =>
      rows.flat().flatMap(({ meaning }) => (typeof meaning === "object" && "known" in meaning ? [meaning.known] : [])),
    ),
  );
  const changeField = (part: number, row: number, at: number, field: DrawnField) =>
    setDrawn({
      ...drawn,
      parts: drawn.parts.map((one, n) =>
        n === part ? { ...one, rows: one.rows.map((fields, r) => (r === row ? fields.with(at, field) : fields)) } : one,
      ),
    });
  const changeTable = (part: number, table: DrawnTable) =>
    setDrawn({ ...drawn, parts: drawn.parts.map((one, n) => (n === part ? { ...one, table } : one)) });

  return (
    <>
      <h1 ref={focusOnArrival} tabIndex={-1} className={shared.heading}>
        {say("form.heading")}
      </h1>
      <p className={shared.text}>{say("form.explanation")}</p>
      {drawn.parts.map(({ title, rows, table }, part) => (
        <section key={part} className={styles.part}>
          {title !== "" && <h2 className={shared.subject}>{title}</h2>}
          <ul className={styles.list} aria-label={title === "" ? say("form.part", { part: part + 1 }) : title}>
            {rows.flatMap((fields, row) =>
              fields.map((field, at) => (
                <li key={`${row} ${at}`}>
                  <DrawnFieldRow field={field} taken={taken} onChange={(changed) => changeField(part, row, at, changed)} />
                </li>
              )),
            )}
            {table && (
              <li>
                <DrawnTableRow table={table} title={title} onChange={(changed) => changeTable(part, changed)} />
              </li>
            )}
          </ul>
        </section>
      ))}
      <div className={shared.actions}>
        <Button appearance="primary" onClick={() => onReady(templateOfForm(drawn, drawnId))}>
          {say("newPlan.continue")}
        </Button>
        <Button onClick={onBack}>{say("pane.back")}</Button>
      </div>
    </>
  );
}
