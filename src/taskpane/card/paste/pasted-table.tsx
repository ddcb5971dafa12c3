import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { PastedPhases } from "../../../interchange/paste/pasted-phases";
import type { PastedColumn } from "../../../interchange/paste/pasted-table";
import { useSpeech } from "../../speech/speech";
import { ColumnChoice } from "./column-choice";

/** No card has so many phases; a whole sheet that was copied by mistake must not stop the pane. */
const mostRows = 200;

const useStyles = makeStyles({
  frame: {
    overflowX: "auto",
    overflowY: "auto",
    maxHeight: "18rem",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  table: { borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  head: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    padding: tokens.spacingVerticalXXS,
    backgroundColor: tokens.colorNeutralBackground2,
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
  },
  cell: {
    maxWidth: "16rem",
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    verticalAlign: "top",
    whiteSpace: "pre-line",
    overflowWrap: "anywhere",
  },
  text: { minWidth: "8rem" },
  row: {
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
    textAlign: "right",
    fontWeight: tokens.fontWeightRegular,
  },
  unused: { color: tokens.colorNeutralForeground3 },
  leftOut: { color: tokens.colorNeutralForeground3, textDecorationLine: "line-through" },
  heading: { color: tokens.colorNeutralForeground2, fontStyle: "italic", backgroundColor: tokens.colorNeutralBackground2 },
  more: { margin: tokens.spacingVerticalXS, fontSize: tokens.fontSizeBase200 },
  problem: { backgroundColor: tokens.colorStatusWarningBackground1 },
});

interface PastedTableProps {
  readonly cells: readonly (readonly string[])[];
  readonly read: PastedPhases;
  readonly years: readonly number[];
  readonly onColumn: (at: number, column: PastedColumn) => void;
}

/** The cells as they were pasted, under what each column is taken for. */
export function PastedTable({ cells, read: { columns, headerRows, problems, notes, doubtful }, years, onColumn }: PastedTableProps) {
  const { say } = useSpeech();
  const styles = useStyles();
  const marked = new Set(problems.map(({ row, column }) => `${row} ${column}`));
  const hasProblem = (row: number, column: number) => marked.has(`${row} ${column}`);
  const yearRows = new Set(notes.flatMap((note) => (note.code === "paste.yearRow" ? [note.values.row - 1] : [])));
  const leftOutRows = new Set(doubtful.flatMap(({ row, choice }) => (choice === "leftOut" ? [row] : [])));
  const rowsHaveYears = yearRows.size > 0 || columns.some(({ kind }) => kind === "year");
  return (
    <div className={styles.frame} role="region" aria-label={say("card.paste.preview")} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <td className={styles.head} />
            {columns.map((column, at) => (
              <th key={at} scope="col" className={styles.head}>
                <ColumnChoice
                  at={at}
                  column={column}
                  years={years}
                  rowsHaveYears={rowsHaveYears}
                  onChoose={(chosen) => onColumn(at, chosen)}
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cells.slice(0, mostRows).map((row, at) => {
            const isHeading = at < headerRows || yearRows.has(at);
            return (
              <tr key={at}>
                <th scope="row" className={mergeClasses(styles.cell, styles.row, isHeading && styles.heading)}>
                  {at + 1}
                </th>
                {columns.map((column, place) => (
                  <td
                    key={place}
                    className={mergeClasses(
                      styles.cell,
                      column.kind === "text" && styles.text,
                      column.kind === "ignored" && styles.unused,
                      isHeading && styles.heading,
                      leftOutRows.has(at) && styles.leftOut,
                      hasProblem(at, place) && styles.problem,
                    )}
                  >
                    {hasProblem(at, place) && <span aria-hidden>▲ </span>}
                    {row[place] ?? ""}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      {cells.length > mostRows && <p className={styles.more}>{say("card.paste.moreRows", { count: cells.length - mostRows })}</p>}
    </div>
  );
}
