import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useSpeech } from "../../speech/speech";
import { useTasks } from "../../tasks/task-context";
import { AcceptForm } from "../accept-form";
import { MendingPanel } from "../mending-panel";
import { RuleMenu } from "../rule-menu";
import type { ShownFinding } from "./shown-findings";

const useStyles = makeStyles({
  fix: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  actions: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
  all: { display: "inline-block", marginTop: tokens.spacingVerticalS, fontSize: tokens.fontSizeBase200, minHeight: "24px" },
  panel: { marginTop: tokens.spacingVerticalS },
});

interface FindingActionsProps {
  readonly shown: ShownFinding;
  /** Those of the same rule, itself among them, that can be mended. */
  readonly alike: readonly ShownFinding[];
  /** What was pressed has gone: the keyboard goes on at the finding. */
  readonly onClosed: () => void;
}

/** What can be done about a finding: mend it, or all of its kind; accept it; weigh its rule otherwise. */
export function FindingActions({ shown, alike, onClosed }: FindingActionsProps) {
  const { say, tell } = useSpeech();
  const { busy, edit } = useTasks();
  const styles = useStyles();
  const [asking, setAsking] = useState<"accept" | "mendAlike">();
  const { finding, fix, ruleName } = shown;
  const close = () => {
    setAsking(undefined);
    onClosed();
  };
  // What was typed stays where it could not be written.
  const accept = async (reason: string) => {
    if (await edit(({ acceptFinding }) => acceptFinding(finding, reason))) close();
  };
  const mend = (findings: readonly ShownFinding[]) => void edit(({ mendFindings }) => mendFindings(findings.map((one) => one.finding)));
  return (
    <>
      {fix && <p className={styles.fix}>{tell(fix)}</p>}
      <div className={styles.actions}>
        {fix && (
          <Button size="small" appearance="primary" disabledFocusable={busy} onClick={() => mend([shown])}>
            {say("checks.fix")}
          </Button>
        )}
        <Button size="small" aria-expanded={asking === "accept"} onClick={() => setAsking(asking === "accept" ? undefined : "accept")}>
          {say("checks.accept")}
        </Button>
        <RuleMenu shown={shown} />
      </div>
      {fix && alike.length > 1 && (
        <Link
          as="button"
          className={styles.all}
          aria-expanded={asking === "mendAlike"}
          onClick={() => setAsking(asking === "mendAlike" ? undefined : "mendAlike")}
        >
          {say("checks.fixRule", { count: alike.length })}
        </Link>
      )}
      {asking === "accept" && <AcceptForm busy={busy} onAccept={(reason) => void accept(reason)} onCancel={close} />}
      {asking === "mendAlike" && (
        <div className={styles.panel}>
          <MendingPanel
            title={ruleName}
            findings={alike}
            busy={busy}
            onMend={() => {
              close();
              mend(alike);
            }}
            onCancel={close}
          />
        </div>
      )}
    </>
  );
}
