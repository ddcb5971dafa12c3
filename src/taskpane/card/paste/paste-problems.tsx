import { makeStyles, tokens } from "@fluentui/react-components";
import type { PasteProblem } from "../../../interchange/paste/pasted-phases";
import { useSpeech } from "../../speech/speech";

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    maxHeight: "9rem",
    overflowY: "auto",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** What could not be taken over as it stands, by the row that was pasted. */
export function PasteProblems({ problems }: { readonly problems: readonly PasteProblem[] }) {
  const { say, tell } = useSpeech();
  const styles = useStyles();
  if (problems.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={say("card.paste.problems")} tabIndex={0}>
      {problems.map(({ row, column, value, code }) => (
        <li key={`${row} ${column} ${code}`}>{say("card.paste.problem", { row: row + 1, what: tell({ code, values: { value } }) })}</li>
      ))}
    </ul>
  );
}
