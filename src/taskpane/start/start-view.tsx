import { useState } from "react";
import "../later-messages";
import type { PlanDocument } from "../../operations/start/read-plan-document";
import type { SetUpResult } from "../../operations/start/set-up-plan";
import { emptyDraft } from "./empty-draft";
import { Choices } from "./choices";
import { NewPlanForm } from "./new-plan-form";
import { Proposal } from "./proposal";
import { useSpeech } from "../speech/speech";
import { useStartStyles } from "./start-styles";

type Step = "choices" | "newPlan";

/** Makes the open workbook a plan: a choice of where it comes from, a look at what will be created, and the making of it. */
export default function StartView({ onSetUp }: { readonly onSetUp: (result: SetUpResult) => Promise<void> }) {
  const { say } = useSpeech();
  const styles = useStartStyles();
  const [step, setStep] = useState<Step>("choices");
  const [draft, setDraft] = useState(() => emptyDraft(say, new Date().getFullYear()));
  const [proposed, setProposed] = useState<PlanDocument>();

  if (proposed)
    return (
      <main className={styles.view}>
        <Proposal document={proposed} onBack={() => setProposed(undefined)} onDone={onSetUp} />
      </main>
    );
  return (
    <main className={styles.view}>
      {step === "newPlan" ? (
        <NewPlanForm
          draft={draft}
          onChange={setDraft}
          onBack={() => setStep("choices")}
          onReady={(plan) => setProposed({ source: "", plan, remarks: [], contradictions: [] })}
        />
      ) : (
        <Choices onNewPlan={() => setStep("newPlan")} onDocument={setProposed} />
      )}
    </main>
  );
}
