import { makeStyles, Select } from "@fluentui/react-components";
import { columnKey, type PastedColumn, type MonthSpan } from "../../../interchange/paste/pasted-table";
import type { Speech } from "../../speech/speech";
import { useSpeech } from "../../speech/speech";

const useStyles = makeStyles({ choice: { width: "6.5rem", minWidth: "100%" }, select: { minWidth: 0, textOverflow: "ellipsis" } });

interface ColumnChoiceProps {
  /** Counts from 0. */
  readonly at: number;
  readonly column: PastedColumn;
  readonly years: readonly number[];
  /** Rows of the table name years, so that columns need none. */
  readonly rowsHaveYears: boolean;
  readonly onChoose: (column: PastedColumn) => void;
}

interface ChoiceGroup {
  readonly label: string;
  readonly choices: readonly PastedColumn[];
}

/** What a pasted column holds. */
export function ColumnChoice({ at, column, years, rowsHaveYears, onChoose }: ColumnChoiceProps) {
  const { say } = useSpeech();
  const styles = useStyles();
  const groups = [
    ...years.map((year): ChoiceGroup => ({ label: String(year), choices: choicesOf(year) })),
    ...(rowsHaveYears
      ? [{ label: say("card.paste.ofRows"), choices: stretches.map((stretch): PastedColumn => ({ kind: "marks", ...stretch })) }]
      : []),
  ];
  const offered = [...plain, ...groups.flatMap(({ choices }) => choices)];
  const own = offered.some((choice) => columnKey(choice) === columnKey(column)) ? [] : [column];
  const option = (choice: PastedColumn) => (
    <option key={columnKey(choice)} value={columnKey(choice)}>
      {columnName(choice, say)}
    </option>
  );
  return (
    <Select
      size="small"
      className={styles.choice}
      select={{ className: styles.select }}
      aria-label={say("card.paste.column", { column: at + 1 })}
      value={columnKey(column)}
      onChange={(_, { value }) => {
        const chosen = [...offered, ...own].find((choice) => columnKey(choice) === value);
        if (chosen) onChoose(chosen);
      }}
    >
      {[...plain, ...own].map(option)}
      {groups.map(({ label, choices }) => (
        <optgroup key={label} label={label}>
          {choices.map(option)}
        </optgroup>
      ))}
    </Select>
  );
}

const plain: readonly PastedColumn[] = [
  { kind: "ignored" },
  { kind: "number" },
  { kind: "text" },
  { kind: "involved" },
  { kind: "weight" },
  { kind: "start" },
  { kind: "end" },
  { kind: "period" },
  { kind: "year" },
  { kind: "progress" },
];

const stretches: readonly MonthSpan[] = [1, 3, 6].flatMap((length) =>
  Array.from({ length: 12 / length }, (_, at) => ({ from: at * length + 1, to: (at + 1) * length })),
);

function choicesOf(year: number): readonly PastedColumn[] {
  return [
    { kind: "start", year },
    { kind: "end", year },
    { kind: "period", year },
    ...stretches.map((stretch): PastedColumn => ({ kind: "marks", year, ...stretch })),
  ];
}

function columnName(column: PastedColumn, say: Speech["say"]): string {
  switch (column.kind) {
    case "ignored":
      return say("card.paste.ignored");
    case "number":
      return say("card.schedule.number");
    case "text":
      return say("card.phase.text");
    case "involved":
      return say("card.phase.involved");
    case "weight":
      return say("card.weight");
    case "progress":
      return say("card.paste.progress");
    case "year":
      return say("card.paste.year");
    case "marks":
      return stretchName(column, say);
    case "start":
      return column.year === undefined ? say("card.phase.start") : say("card.paste.startOf", { year: column.year });
    case "end":
      return column.year === undefined ? say("card.phase.end") : say("card.paste.endOf", { year: column.year });
    case "period":
      return column.year === undefined ? say("card.paste.period") : say("card.paste.periodOf", { year: column.year });
  }
}

function stretchName({ from, to, year }: MonthSpan & { readonly year?: number }, say: Speech["say"]): string {
  const length = to - from + 1;
  const number = Math.ceil(to / length);
  const months = say("card.months").split(" ");
  const values = {
    year: year === undefined ? "" : String(year),
    number,
    from: months[from - 1] ?? "",
    to: months[to - 1] ?? "",
  };
  if (length === 1) return `${values.from} ${values.year}`.trim();
  if (length === 12 && year !== undefined) return values.year;
  const isWhole = to % length === 0;
  return say(
    isWhole && length === 3 ? "card.paste.quarter" : isWhole && length === 6 ? "card.paste.half" : "card.paste.stretch",
    values,
  ).trim();
}
