import { makeStyles, tokens } from "@fluentui/react-components";
import type { Verification } from "../../../sheets/verification/difference";
import { useSpeech } from "../../speech/speech";
import { differingSheets, firstOf, type DifferingSheet } from "./differing-sheets";

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    maxHeight: "16rem",
    overflowY: "auto",
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  item: { paddingBottom: tokens.spacingVerticalS, overflowWrap: "anywhere" },
  sheet: { fontWeight: tokens.fontWeightSemibold },
  line: { display: "block" },
});

/** Sheet by sheet which cells and names are not as they should be, and what hinders them from being put right. */
export function FoundInWorkbook({
  label,
  verification: { differences, obstacles, withoutFrontPage },
}: {
  readonly label: string;
  readonly verification: Verification;
}) {
  const { say, tell } = useSpeech();
  const styles = useStyles();
  return (
    <ul className={styles.list} tabIndex={0} aria-label={label}>
      {withoutFrontPage !== undefined && <li className={styles.item}>{say("repair.withoutFrontPage", { sheet: withoutFrontPage })}</li>}
      {differingSheets(differences).map((found) => (
        <li key={found.sheet} className={styles.item}>
          <span className={styles.sheet}>{found.sheet}</span>
          <SheetLines found={found} />
        </li>
      ))}
      {obstacles.map((obstacle) => (
        <li key={JSON.stringify(obstacle)} className={styles.item}>
          {tell(obstacle)}
        </li>
      ))}
    </ul>
  );
}

function SheetLines({ found: { formulas, typed, names } }: { readonly found: DifferingSheet }) {
  const { say } = useSpeech();
  const styles = useStyles();
  const lines = [
    ...(formulas.length > 0 ? [say("repair.formulas", { count: formulas.length, cells: firstOf(formulas) })] : []),
    ...typed.map(({ cell, value }) => say("repair.typed", { cell, value })),
    ...(names.length > 0 ? [say("repair.names", { count: names.length, names: firstOf(names) })] : []),
  ];
  return lines.map((line) => (
    <span key={line} className={styles.line}>
      {line}
    </span>
  ));
}
