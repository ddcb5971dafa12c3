import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { DoubtfulRow } from "../../../interchange/paste/problems";
import type { RowChoice } from "../../../interchange/paste/pasted-table";
import { useSpeech } from "../../speech/speech";

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  list: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    margin: 0,
    padding: 0,
    maxHeight: "12rem",
    overflowY: "auto",
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  row: { display: "grid", gridTemplateColumns: "subgrid", gridColumn: "1 / -1", alignItems: "center" },
  words: { minWidth: 0, overflowWrap: "anywhere" },
});

interface DoubtfulRowsProps {
  readonly rows: readonly DoubtfulRow[];
  readonly onChoose: (row: number, choice: RowChoice) => void;
}

/** Rows that hold a title, a total or more words, each with what becomes of it. */
export function DoubtfulRows({ rows, onChoose }: DoubtfulRowsProps) {
  const { say } = useSpeech();
  const styles = useStyles();
  const name = useId();
  if (rows.length === 0) return null;
  const choices: readonly RowChoice[] = ["leftOut", "phase", "goesOn"];
  return (
    <div>
      <h4 id={name} className={styles.title}>
        {say("card.paste.rows")}
      </h4>
      <ul className={styles.list} aria-labelledby={name}>
        {rows.map(({ row, values, choice, canGoOn }) => (
          <li key={row} className={styles.row}>
            <span className={styles.words}>{say("card.paste.rowWords", { row: row + 1, words: values.join(" · ") })}</span>
            <Select
              size="small"
              aria-label={say("card.paste.row", { row: row + 1 })}
              value={choice}
              onChange={(_, { value }) => {
                const chosen = choices.find((known) => known === value);
                if (chosen) onChoose(row, chosen);
              }}
            >
              {choices
                .filter((known) => known !== "goesOn" || canGoOn)
                .map((known) => (
                  <option key={known} value={known}>
                    {say(`card.paste.row.${known}`)}
                  </option>
                ))}
            </Select>
          </li>
        ))}
      </ul>
    </div>
  );
}
