import { Button, mergeClasses, ProgressBar, Spinner } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import { usualChoices, type Choices } from "../../interchange/contradictions/question";
import { importedPlan } from "../../operations/start/import-plan";
import type { PlanDocument } from "../../operations/start/read-plan-document";
import type { SetUpResult } from "../../operations/start/set-up-plan";
import { localDay } from "../../plan/notation/calendar-date";
import type { Plan } from "../../plan/plan";
import { hasTree } from "../../plan/template/templates-of-plan";
import { Failure } from "../failure";
import { useOperations } from "../operations-context";
import { Remarks } from "../remarks";
import { saidOnce } from "../speech/said-once";
import { focusOnArrival } from "../focus-on-arrival";
import { useSpeech } from "../speech/speech";
import { Contradictions } from "./contradictions/contradictions";
import { makesAreasOnly } from "./flat/flat-plan";
import { useStartStyles } from "./start-styles";
import { useSetUp, type SetUpStep } from "./use-set-up";

interface ProposalProps {
  readonly document: PlanDocument;
  readonly onBack: () => void;
  readonly onDone: (result: SetUpResult) => Promise<void>;
}

/** What will be created, what was noticed on reading and what can be chosen there; then the creation itself, which can be stopped. */
export function Proposal({ document, onBack, onDone }: ProposalProps) {
  const { source, remarks } = document;
  const { say, tell } = useSpeech();
  const { previewSetUp } = useOperations();
  const styles = useStartStyles();
  const [preview, setPreview] = useState<SetUpResult>();
  const [unplannable, setUnplannable] = useState<unknown>();
  const { setUp, running, failure, stop } = useSetUp(onDone);
  const [today] = useState(() => localDay(new Date()));
  const [choices, setChoices] = useState<Choices>(usualChoices);
  const { plan, resolved } = useMemo(() => importedPlan(document, choices, today), [document, choices, today]);
  // Whatever is chosen, the sheets are the same.
  const usual = useMemo(() => importedPlan(document, usualChoices, today).plan, [document, today]);

  useEffect(() => {
    let wanted = true;
    previewSetUp(usual).then(
      (result) => wanted && setPreview(result),
      (error: unknown) => wanted && setUnplannable(error),
    );
    return () => {
      wanted = false;
    };
  }, [previewSetUp, usual]);

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
          {!makesAreasOnly(preview) && <li>{say("proposal.sectors", { sectors: preview.sectors })}</li>}
          {!makesAreasOnly(preview) && <li>{say("proposal.cards", { cards: preview.cards })}</li>}
          {preview.areas > 0 && <li>{say("proposal.areas", { areas: preview.areas })}</li>}
          {preview.targets > 0 && <li>{say("proposal.targets", { targets: preview.targets })}</li>}
        </ul>
      )}
      {preview && !makesAreasOnly(preview) && !hasOperational(plan) && <p className={styles.small}>{say("proposal.noOperational")}</p>}
      {!preview && unplannable === undefined && <Spinner size="tiny" />}
      {running ? (
        <Running step={running} onStop={stop} />
      ) : (
        <>
          <div className={mergeClasses(styles.actions, styles.inReach)}>
            <Button appearance="primary" disabledFocusable={!preview} onClick={() => void setUp(plan)}>
              {say("proposal.create")}
            </Button>
            <Button onClick={onBack}>{say("pane.back")}</Button>
          </div>
          {resolved.length > 0 && <Contradictions resolved={resolved} choices={choices} onChange={setChoices} />}
          {said.length > 0 && (
            <section>
              <h2 className={styles.subject}>{say("proposal.remarks", { count: said.length })}</h2>
              <Remarks remarks={said} />
            </section>
          )}
          {said.length === 0 && resolved.length === 0 && source !== "" && <p className={styles.small}>{say("proposal.clean")}</p>}
        </>
      )}
    </>
  );
}

/** Whether there is anything that a card could belong to, where it is to belong to something. */
function hasOperational(plan: Plan): boolean {
  return !hasTree(plan) || plan.strategy.some(({ objectives }) => objectives.some(({ operational }) => operational.length > 0));
}

function Running({ step, onStop }: { readonly step: SetUpStep; readonly onStop: () => void }) {
  const { say } = useSpeech();
  const styles = useStartStyles();
  return (
    <>
      <ProgressBar {...(step.total > 0 ? { value: step.done / step.total } : {})} aria-label={say("proposal.creating")} />
      <p className={styles.small} role="status">
        {step.stopping
          ? say("proposal.stopping")
          : step.total > 0
            ? say("proposal.step", { done: step.done, total: step.total, what: step.what })
            : ""}
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
