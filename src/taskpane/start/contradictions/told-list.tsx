import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useSpeech } from "../../speech/speech";
import type { ToldContradiction } from "./told-contradictions";

const shownAtFirst = 3;

const useStyles = makeStyles({
  list: {
    margin: `${tokens.spacingVerticalXS} 0`,
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  one: {
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    marginBottom: tokens.spacingVerticalXS,
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
  },
  sentence: { margin: 0 },
  found: { color: tokens.colorNeutralForeground2 },
  label: { fontWeight: tokens.fontWeightSemibold },
});

/** What was found and what the plan will say, the first few and the rest on demand. */
export function ToldList({ told }: { readonly told: readonly ToldContradiction[] }) {
  const { say } = useSpeech();
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const shown = all ? told : told.slice(0, shownAtFirst);
  return (
    <>
      <ul className={styles.list}>
        {shown.map(({ found, resolved }, at) => (
          <li key={at} className={styles.one}>
            {found.map((words) => (
              <p key={words} className={mergeClasses(styles.sentence, styles.found)}>
                {words}
              </p>
            ))}
            <p className={styles.sentence}>
              <span className={styles.label}>{say("import.resolved")}:</span> {resolved}
            </p>
          </li>
        ))}
      </ul>
      {told.length > shownAtFirst && (
        <Link as="button" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? say("import.fewer") : say("import.all", { count: told.length })}
        </Link>
      )}
    </>
  );
}
