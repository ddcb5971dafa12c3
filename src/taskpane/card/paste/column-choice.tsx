import { makeStyles, Select } from "@fluentui/react-components";
import type { PastedColumn } from "../../../interchange/paste/pasted-columns";
import type { Speech } from "../../speech/speech";
import { useSpeech } from "../../speech/speech";

const useStyles = makeStyles({ choice: { minWidth: "5.5rem" }, select: { minWidth: 0, textOverflow: "ellipsis" } });

interface ColumnChoiceProps {
  /** Counts from 0. */
  readonly at: number;
  readonly column: PastedColumn;
  readonly years: readonly number[];
  readonly onChoose: (column: PastedColumn) => void;
}

/** What a pasted column holds. */
export function ColumnChoice({ at, column, years, onChoose }: ColumnChoiceProps) {
  const { say } = useSpeech();
  const styles = useStyles();
  const choices = choicesFor(column, years);
  return (
    <Select
      size="small"
      className={styles.choice}
      select={{ className: styles.select }}
      aria-label={say("card.paste.column", { column: at + 1 })}
      value={keyOf(column)}
      onChange={(_, { value }) => {
        const chosen = choices.find((choice) => keyOf(choice) === value);
        if (chosen) onChoose(chosen);
      }}
    >
      {choices.map((choice) => (
        <option key={keyOf(choice)} value={keyOf(choice)}>
          {columnName(choice, say)}
        </option>
      ))}
    </Select>
  );
}

/** A month is offered only where it was guessed. */
function choicesFor(column: PastedColumn, years: readonly number[]): readonly PastedColumn[] {
  return [
    { kind: "ignored" },
    { kind: "number" },
    { kind: "text" },
    { kind: "involved" },
    { kind: "weight" },
    { kind: "start" },
    { kind: "end" },
    ...years.flatMap((year): PastedColumn[] => [
      { kind: "start", year },
      { kind: "end", year },
    ]),
    { kind: "progress" },
    ...(column.kind === "month" || isOutside(column, years) ? [column] : []),
  ];
}

function isOutside(column: PastedColumn, years: readonly number[]): boolean {
  return (column.kind === "start" || column.kind === "end") && column.year !== undefined && !years.includes(column.year);
}

function keyOf(column: PastedColumn): string {
  return [column.kind, "year" in column ? column.year : "", "month" in column ? column.month : ""].join(" ");
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
    case "month":
      return `${say("card.months").split(" ")[column.month - 1] ?? ""} ${column.year}`;
    case "start":
      return column.year === undefined ? say("card.phase.start") : say("card.paste.startOf", { year: column.year });
    case "end":
      return column.year === undefined ? say("card.phase.end") : say("card.paste.endOf", { year: column.year });
  }
}
