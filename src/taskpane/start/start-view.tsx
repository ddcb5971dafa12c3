import { lazy, Suspense, useState } from "react";
import "../later-messages";
import type { PlanDocument } from "../../operations/start/read-plan-document";
import type { SetUpResult } from "../../operations/start/set-up-plan";
import type { DrawnForm } from "../../interchange/drawn-form/draw-template";
import type { Template } from "../../plan/template/template";
import { emptyDraft, withTemplate } from "./empty-draft";
import { Choices } from "./choices";
import { NewPlanForm } from "./new-plan-form";
import { Proposal } from "./proposal";
import { useSpeech } from "../speech/speech";
import { useStartStyles } from "./start-styles";

const FormReview = lazy(async () => ({ default: (await import("./form/form-review")).FormReview }));

const DocumentsImport = lazy(async () => ({ default: (await import("./documents/documents-import")).DocumentsImport }));

type Step = "choices" | "form" | "newPlan" | "documents";

/** Makes the open workbook a plan: a choice of where it comes from, a look at what will be created, and the making of it. */
export default function StartView({ onSetUp }: { readonly onSetUp: (result: SetUpResult) => Promise<void> }) {
  const { say } = useSpeech();
  const styles = useStartStyles();
  const [step, setStep] = useState<Step>("choices");
  const [draft, setDraft] = useState(() => emptyDraft(say, new Date().getFullYear()));
  const [form, setForm] = useState<DrawnForm>();
  const [files, setFiles] = useState<readonly File[]>([]);
  const [proposed, setProposed] = useState<PlanDocument>();

  const review = (drawn: DrawnForm) => {
    setForm(drawn);
    setStep("form");
  };
  const beginWith = (own: Template) => {
    setDraft(withTemplate({ ...draft, own }, own.id, say));
    setStep("newPlan");
  };

  return (
    <main className={styles.view}>
      {proposed && <Proposal document={proposed} onBack={() => setProposed(undefined)} onDone={onSetUp} />}
      {/* What was put right of documents is there again for whoever comes back. */}
      <div hidden={proposed !== undefined} className={styles.step}>
        {step === "documents" && (
          <Suspense fallback={null}>
            <DocumentsImport files={files} onBack={() => setStep("choices")} onReady={setProposed} />
          </Suspense>
        )}
      </div>
      {!proposed && step === "form" && form && (
        <Suspense fallback={null}>
          <FormReview form={form} onBack={() => setStep("choices")} onReady={beginWith} />
        </Suspense>
      )}
      {!proposed && step === "newPlan" && (
        <NewPlanForm
          draft={draft}
          onChange={setDraft}
          onBack={() => setStep("choices")}
          onReady={(plan) => setProposed({ source: "", plan, remarks: [], contradictions: [] })}
        />
      )}
      {!proposed && step === "choices" && (
        <Choices
          onNewPlan={() => setStep("newPlan")}
          onForm={review}
          onDocument={setProposed}
          onDocuments={(chosen) => {
            setFiles(chosen);
            setStep("documents");
          }}
        />
      )}
    </main>
  );
}
