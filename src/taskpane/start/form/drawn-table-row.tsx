import { makeStyles, Select, tokens } from "@fluentui/react-components";
import type { DrawnTable } from "../../../interchange/drawn-form/draw-template";
import { useSpeech } from "../../speech/speech";

const useStyles = makeStyles({
  table: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  narrow: { minWidth: 0, textOverflow: "ellipsis" },
  columns: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere" },
});

const meanings = ["phases", "results", "resources", "monitoring", "own", "none"] as const satisfies readonly DrawnTable["meaning"][];

interface DrawnTableRowProps {
  readonly table: DrawnTable;
  readonly title: string;
  readonly onChange: (table: DrawnTable) => void;
}

/** A table of the form: what it is, and its headings. Another meaning leaves the columns to the body, until they are told on Modello. */
export function DrawnTableRow({ table, title, onChange }: DrawnTableRowProps) {
  const { say } = useSpeech();
  const styles = useStyles();
  const { meaning, columns } = table;
  return (
    <div className={styles.table}>
      <Select
        size="small"
        className={styles.narrow}
        select={{ className: styles.narrow }}
        aria-label={say("form.table", { title })}
        value={meaning}
        onChange={(_, { value }) => onChange({ ...table, meaning: meanings.find((one) => one === value) ?? "own" })}
      >
        {meanings.map((one) => (
          <option key={one} value={one}>
            {say(`form.table.${one}`)}
          </option>
        ))}
      </Select>
      <span className={styles.columns}>{say("form.columns", { columns: columns.map(({ header }) => header).join(", ") })}</span>
    </div>
  );
}
