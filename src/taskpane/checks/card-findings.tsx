import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { OpenFinding } from "../../operations/checks/checked-plan";
import "../later-messages";
import { useLead } from "../shell/destination";
import { useSpeech } from "../speech/speech";
import { useGoTo, useTasks } from "../tasks/task-context";
import { SeverityMark } from "./findings/severity-mark";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  line: { display: "flex", alignItems: "baseline", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  all: { fontSize: tokens.fontSizeBase200, minHeight: "24px" },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  row: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  sentence: { textAlign: "left", overflowWrap: "anywhere" },
  fix: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, fontSize: tokens.fontSizeBase200 },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere", color: tokens.colorNeutralForeground2 },
});

/** What is wrong with one card, each with the way to its cell and, where there is one, what mends it. */
export default function CardFindings({ findings }: { readonly findings: readonly OpenFinding[] }) {
  const { say, tell } = useSpeech();
  const { busy, edit } = useTasks();
  const goTo = useGoTo();
  const lead = useLead();
  const styles = useStyles();
  const heading = useId();
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <div className={styles.line}>
        <h2 id={heading} className={styles.heading}>
          {say("card.findings", { count: findings.length })}
        </h2>
        <Link as="button" className={styles.all} onClick={() => lead({ view: "checks" })}>
          {say("card.findings.all")}
        </Link>
      </div>
      <ul className={styles.list} aria-labelledby={heading}>
        {findings.map(({ id, finding, cell, fix }) => (
          <li key={id} className={styles.row}>
            <SeverityMark severity={finding.severity} word={say(`checks.mark.${finding.severity}`)} />
            <div>
              <Link as="button" className={styles.sentence} onClick={() => goTo(cell)}>
                {tell(finding)}
              </Link>
              {fix && (
                <div className={styles.fix}>
                  <span className={styles.words}>{tell(fix)}</span>
                  <Button
                    size="small"
                    disabledFocusable={busy}
                    aria-label={say("card.findings.fix", { what: tell(finding) })}
                    onClick={() => void edit(({ mendFindings }) => mendFindings([finding]))}
                  >
                    {say("checks.fix")}
                  </Button>
                </div>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
