import { Accordion, Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { WrenchRegular } from "@fluentui/react-icons";
import { useMemo, useState } from "react";
import "../later-messages";
import type { CheckedPlan } from "../../operations/checks/checked-plan";
import { Failure } from "../failure";
import { isFlat } from "../../plan/areas/flat-plan";
import { NewCardButton } from "../new-card/new-card-button";
import { useSpeech } from "../speech/speech";
import { useTasks } from "../tasks/task-context";
import { useWorkbook } from "../workbook/workbook-context";
import { findingWords } from "./findings/finding-words";
import { AcceptedFindings } from "./accepted-findings";
import { ChangedRules } from "./changed-rules";
import { useChecks } from "./checks-context";
import { Findings } from "./findings/findings";
import { MendingPanel } from "./mending-panel";
import { VerifyAndRepair } from "./repair/verify-and-repair";
import { shownFindings } from "./findings/shown-findings";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  advice: { margin: 0, color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  foot: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** What is wrong with the plan as it stands, and what can be done about it. */
export default function ChecksView() {
  const { say } = useSpeech();
  const { checked, at, underWay, failure, checkAgain } = useChecks();
  const styles = useStyles();
  return (
    <div className={styles.view}>
      {failure !== undefined && <Failure error={failure} onRetry={checkAgain} />}
      {checked ? (
        <Checked checked={checked} at={at} underWay={underWay} />
      ) : (
        underWay && <Spinner size="small" labelPosition="below" label={say("checks.running")} />
      )}
    </div>
  );
}

interface CheckedProps {
  readonly checked: CheckedPlan;
  readonly at: Date | undefined;
  readonly underWay: boolean;
}

function Checked({ checked, at, underWay }: CheckedProps) {
  const { say, language } = useSpeech();
  const { plan } = useWorkbook();
  const { busy, edit } = useTasks();
  const styles = useStyles();
  const [mending, setMending] = useState(false);
  const findings = useMemo(
    () =>
      shownFindings(
        checked.findings.filter(({ accepted }) => !accepted),
        plan,
        findingWords(language),
      ),
    [checked, plan, language],
  );
  // One acceptance lets all findings stand that say the same of the same subject.
  const standing = [...new Set(checked.findings.flatMap(({ accepted }) => accepted ?? []))];
  const levels = Object.entries(plan.checks.levels);
  const safe = findings.filter(({ fix }) => fix?.safe === true);
  const isEmpty = plan.objectives.length === 0 && plan.targets.length === 0;

  return (
    <>
      {safe.length > 0 && (
        <div className={styles.actions}>
          <Button size="small" icon={<WrenchRegular />} aria-expanded={mending} onClick={() => setMending(!mending)}>
            {say("checks.fixSafe", { count: safe.length })}
          </Button>
        </div>
      )}
      {mending && safe.length > 0 && (
        <MendingPanel
          title={say("checks.fixSafe.title")}
          findings={safe}
          busy={busy}
          onMend={() => {
            setMending(false);
            void edit(({ mendFindings }) => mendFindings(safe.map(({ finding }) => finding)));
          }}
          onCancel={() => setMending(false)}
        />
      )}
      {findings.length > 0 ? (
        <Findings findings={findings} />
      ) : isEmpty ? (
        <NothingToCheck flat={isFlat(plan)} />
      ) : (
        <NothingFound sentence={say(standing.length === 0 ? "checks.none" : "checks.noneCounted")} />
      )}
      {standing.length + checked.outdated.length + levels.length > 0 && (
        <Accordion multiple collapsible>
          {standing.length + checked.outdated.length > 0 && <AcceptedFindings standing={standing} outdated={checked.outdated} />}
          {levels.length > 0 && <ChangedRules levels={levels} />}
        </Accordion>
      )}
      <div className={styles.foot}>
        <Button
          size="small"
          title={say("checks.write.note")}
          disabledFocusable={busy}
          onClick={() => void edit(({ writeChecks }) => writeChecks())}
        >
          {say("checks.write")}
        </Button>
        <VerifyAndRepair />
        <span>
          {underWay || !at
            ? say("checks.running")
            : say("checks.at", { time: new Intl.DateTimeFormat(language, { hour: "2-digit", minute: "2-digit" }).format(at) })}
        </span>
      </div>
    </>
  );
}

function NothingFound({ sentence }: { readonly sentence: string }) {
  const styles = useStyles();
  return (
    <p className={styles.advice} role="status">
      <span aria-hidden>✓ </span>
      {sentence}
    </p>
  );
}

function NothingToCheck({ flat }: { readonly flat: boolean }) {
  const { say } = useSpeech();
  const styles = useStyles();
  return (
    <>
      <p className={styles.advice}>{say(flat ? "checks.empty.areas" : "checks.empty")}</p>
      {!flat && <NewCardButton />}
    </>
  );
}
