import { Button, ProgressBar, Spinner } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { PlanDocument } from "../../operations/read-plan-document";
import type { SetUpResult } from "../../operations/set-up-plan";
import type { Plan } from "../../plan/plan";
import { Failure } from "../failure";
import { useOperations } from "../operations-context";
import { Remarks } from "../remarks";
import { saidOnce } from "../said-once";
import { focusOnArrival } from "../focus-on-arrival";
import { useSpeech } from "../speech";
import { useStartStyles } from "./start-styles";
import { useSetUp, type SetUpStep } from "./use-set-up";

interface ProposalProps {
  readonly document: PlanDocument;
  readonly onBack: () => void;
  readonly onDone: (result: SetUpResult) => Promise<void>;
}

/** What will be created and what was noticed on reading; then the creation itself, which can be stopped. */
export function Proposal({ document: { source, plan, remarks }, onBack, onDone }: ProposalProps) {
  const { say, tell } = useSpeech();
  const { previewSetUp } = useOperations();
  const styles = useStartStyles();
  const [preview, setPreview] = useState<SetUpResult>();
  const [unplannable, setUnplannable] = useState<unknown>();
  const { setUp, running, failure, stop } = useSetUp(onDone);

  useEffect(() => {
    let wanted = true;
    previewSetUp(plan).then(
      (result) => wanted && setPreview(result),
      (error: unknown) => wanted && setUnplannable(error),
    );
    return () => {
      wanted = false;
    };
  }, [previewSetUp, plan]);

  const said = saidOnce(remarks, tell);
  const problem = failure ?? unplannable;
  return (
    <>
      <h1 ref={focusOnArrival} tabIndex={-1} className={styles.heading}>
        {say(running ? "proposal.creating" : "proposal.heading")}
      </h1>
      <p className={styles.text}>{[plan.entity, plan.title].filter(Boolean).join(" · ")}</p>
      {problem !== undefined && <Failure error={problem} />}
      {preview && (
        <ul className={styles.made}>
          <li>{say("proposal.sheets", { sheets: preview.sheets.length })}</li>
          <li>{say("proposal.sectors", { sectors: preview.sectors })}</li>
          <li>{say("proposal.cards", { cards: preview.cards })}</li>
        </ul>
      )}
      {preview && !hasOperational(plan) && <p className={styles.small}>{say("proposal.noOperational")}</p>}
      {!preview && unplannable === undefined && <Spinner size="tiny" />}
      {running ? (
        <Running step={running} onStop={stop} />
      ) : (
        <>
          <div className={styles.actions}>
            <Button appearance="primary" disabledFocusable={!preview} onClick={() => void setUp(plan)}>
              {say("proposal.create")}
            </Button>
            <Button onClick={onBack}>{say("pane.back")}</Button>
          </div>
          {said.length > 0 && (
            <section>
              <h2 className={styles.subject}>{say("proposal.remarks", { count: said.length })}</h2>
              <Remarks remarks={said} />
            </section>
          )}
          {said.length === 0 && source !== "" && <p className={styles.small}>{say("proposal.clean")}</p>}
        </>
      )}
    </>
  );
}

/** Whether there is anything that a card could belong to. */
function hasOperational({ strategy }: Plan): boolean {
  return strategy.some(({ objectives }) => objectives.some(({ operational }) => operational.length > 0));
}

function Running({ step, onStop }: { readonly step: SetUpStep; readonly onStop: () => void }) {
  const { say } = useSpeech();
  const styles = useStartStyles();
  return (
    <>
      <ProgressBar {...(step.total > 0 ? { value: step.done / step.total } : {})} aria-label={say("proposal.creating")} />
      <p className={styles.small} role="status">
        {step.stopping ? say("proposal.stopping") : step.total > 0 ? say("proposal.step", { done: step.done, total: step.total, what: step.what }) : ""}
      </p>
      <div>
        {/* The button that was pressed has gone; the one that takes its place stops what it began. */}
        <Button ref={focusOnArrival} disabledFocusable={step.stopping} onClick={onStop}>
          {say("proposal.stop")}
        </Button>
      </div>
    </>
  );
}
