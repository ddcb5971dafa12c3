import { AccordionHeader, AccordionItem, AccordionPanel, Button, makeStyles, tokens } from "@fluentui/react-components";
import type { AcceptedFinding } from "../../plan/plan-checks";
import { italianDate } from "../../plan/notation/calendar-date";
import { useSpeech } from "../speech/speech";
import { useTasks } from "../tasks/task-context";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  entry: {
    display: "flex",
    alignItems: "flex-start",
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
  subject: { margin: `${tokens.spacingVerticalS} 0 0`, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  action: { flexShrink: 0 },
});

interface AcceptedFindingsProps {
  readonly standing: readonly AcceptedFinding[];
  /** Of what is no longer found. */
  readonly outdated: readonly AcceptedFinding[];
}

/** What was found and somebody lets stand, with the reason; each can be withdrawn. */
export function AcceptedFindings({ standing, outdated }: AcceptedFindingsProps) {
  const { say } = useSpeech();
  const styles = useStyles();
  return (
    <AccordionItem value="accepted">
      <AccordionHeader size="small">{say("checks.accepted", { count: standing.length + outdated.length })}</AccordionHeader>
      <AccordionPanel>
        <AcceptedList accepted={standing} />
        {outdated.length > 0 && (
          <>
            <p className={styles.subject}>{say("checks.outdated")}</p>
            <AcceptedList accepted={outdated} />
          </>
        )}
      </AccordionPanel>
    </AccordionItem>
  );
}

function AcceptedList({ accepted }: { readonly accepted: readonly AcceptedFinding[] }) {
  const { say } = useSpeech();
  const { busy, edit } = useTasks();
  const styles = useStyles();
  if (accepted.length === 0) return null;
  return (
    <ul className={styles.list}>
      {accepted.map((one) => (
        <li key={[one.rule, one.subject, one.values, one.found].join("\n")} className={styles.entry}>
          <span className={styles.words}>
            {one.found}
            <span className={styles.small}>
              {[one.subject, ...(one.on === "" ? [] : [say("checks.accepted.on", { date: italianDate(one.on) })])]
                .filter((part) => part !== "")
                .join(" · ")}
            </span>
            <span className={styles.small}>{say("checks.accepted.reason", { reason: one.reason })}</span>
          </span>
          <Button
            className={styles.action}
            size="small"
            disabledFocusable={busy}
            aria-label={say("checks.accepted.withdrawOf", { subject: one.subject, found: one.found })}
            onClick={() => void edit(({ withdrawAcceptance }) => withdrawAcceptance(one))}
          >
            {say("checks.accepted.withdraw")}
          </Button>
        </li>
      ))}
    </ul>
  );
}
