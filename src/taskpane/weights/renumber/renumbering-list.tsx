import { makeStyles, tokens } from "@fluentui/react-components";
import { useSpeech } from "../../speech/speech";
import type { RenumberedObjective } from "./renumbering";

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: tokens.spacingVerticalXS,
    maxHeight: "16rem",
    overflowY: "auto",
    listStyleType: "none",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  objective: { padding: `${tokens.spacingVerticalXXS} 0`, overflowWrap: "anywhere" },
  codes: { fontFamily: tokens.fontFamilyMonospace },
  new: { fontWeight: tokens.fontWeightSemibold },
  mark: { display: "block", color: tokens.colorNeutralForeground2 },
});

/** Every objective with its old and its new code, title and sheet. A long list scrolls, with the keyboard too. */
export function RenumberingList({ label, objectives }: { readonly label: string; readonly objectives: readonly RenumberedObjective[] }) {
  const { say } = useSpeech();
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label={label} tabIndex={0}>
      {objectives.map(({ title, before, after, sheet }) => (
        <li key={before} className={styles.objective}>
          <span className={styles.codes}>
            {before} <span aria-hidden>→</span> <span className={styles.new}>{after}</span>
          </span>
          <span className={styles.mark}>{title}</span>
          <span className={styles.mark}>{sheet === undefined ? say("renumber.noCard") : say("renumber.sheet", sheet)}</span>
        </li>
      ))}
    </ul>
  );
}
