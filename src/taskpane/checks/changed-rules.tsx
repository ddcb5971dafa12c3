import { AccordionHeader, AccordionItem, AccordionPanel, Button, makeStyles, tokens } from "@fluentui/react-components";
import type { RuleLevel } from "../../plan/plan-checks";
import { useSpeech } from "../speech/speech";
import { useTasks } from "../tasks/task-context";
import { ruleName } from "./findings/finding-words";

const levelWords = {
  error: "checks.rules.as.error",
  warning: "checks.rules.as.warning",
  note: "checks.rules.as.note",
  off: "checks.rules.off",
} as const;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  entry: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  words: { minWidth: 0, overflowWrap: "anywhere" },
  small: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  action: { flexShrink: 0 },
});

/** Rules that this plan switches off or weighs otherwise than usual, each with the way back. */
export function ChangedRules({ levels }: { readonly levels: readonly (readonly [rule: string, level: RuleLevel])[] }) {
  const { say, language } = useSpeech();
  const { busy, edit } = useTasks();
  const styles = useStyles();
  return (
    <AccordionItem value="rules">
      <AccordionHeader size="small">{say("checks.rules", { count: levels.length })}</AccordionHeader>
      <AccordionPanel>
        <ul className={styles.list}>
          {levels.map(([rule, level]) => (
            <li key={rule} className={styles.entry}>
              <span className={styles.words}>
                {ruleName(rule, language)}
                <span className={styles.small}>{say(levelWords[level])}</span>
              </span>
              <Button
                className={styles.action}
                size="small"
                disabledFocusable={busy}
                aria-label={say("checks.rule.usualOf", { rule: ruleName(rule, language) })}
                onClick={() => void edit(({ setRuleLevel }) => setRuleLevel(rule, undefined))}
              >
                {say("checks.rule.usual")}
              </Button>
            </li>
          ))}
        </ul>
      </AccordionPanel>
    </AccordionItem>
  );
}
