import { Button, Field, Input, ProgressBar } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import "../../later-messages";
import { withCorrection, type LabelCorrections } from "../../../interchange/documents/corrections";
import type { RecognisedPlan } from "../../../interchange/documents/recognise-plan";
import type { SourceDocument } from "../../../interchange/documents/source-document";
import type { DocumentChoices } from "../../../operations/documents/import-documents";
import type { PlanDocument } from "../../../operations/start/read-plan-document";
import { Failure } from "../../failure";
import { focusOnArrival } from "../../focus-on-arrival";
import { useOperations } from "../../operations-context";
import { textIn } from "../../speech/local-text";
import { useSpeech } from "../../speech/speech";
import { useStartStyles } from "../start-styles";
import { CardList } from "./card-list";
import { fieldChoices } from "./field-choices";
import { LabelList } from "./label-list";
import { OtherTexts } from "./other-texts";
import { useDocuments } from "./use-documents";

interface DocumentsImportProps {
  readonly files: readonly File[];
  readonly onBack: () => void;
  readonly onReady: (document: PlanDocument) => void;
}

/** A plan from documents: what was read of them, card by card, to be looked through and put right before the plan is proposed. */
export function DocumentsImport({ files, onBack, onReady }: DocumentsImportProps) {
  const { say } = useSpeech();
  const styles = useStartStyles();
  const [corrections, setCorrections] = useState<LabelCorrections>(new Map());
  const { documents, recognised, step, failure, stop } = useDocuments(files, corrections, onBack);
  const reading = failure === undefined && !recognised;
  return (
    <>
      <h1 ref={focusOnArrival} tabIndex={-1} className={styles.heading}>
        {say("documents.heading")}
      </h1>
      <p className={styles.small}>{files.map(({ name }) => name).join(", ")}</p>
      {failure !== undefined && <Failure error={failure} />}
      {reading && (
        <>
          <ProgressBar {...(step && step.of > 1 ? { value: step.done / step.of } : {})} aria-label={say("documents.heading")} />
          <p className={styles.small} role="status">
            {step ? say("documents.step", { file: step.file, done: step.done + 1, of: step.of }) : ""}
          </p>
        </>
      )}
      {recognised && documents ? (
        <Review
          recognised={recognised}
          documents={documents}
          onCorrect={(label, path) => setCorrections(withCorrection(corrections, label, path))}
          onBack={onBack}
          onReady={onReady}
        />
      ) : (
        <div className={styles.actions}>
          {reading ? <Button onClick={stop}>{say("proposal.stop")}</Button> : <Button onClick={onBack}>{say("pane.back")}</Button>}
        </div>
      )}
    </>
  );
}

interface ReviewProps {
  readonly recognised: RecognisedPlan;
  readonly documents: readonly SourceDocument[];
  readonly onCorrect: (label: string, path: string) => void;
  readonly onBack: () => void;
  readonly onReady: (document: PlanDocument) => void;
}

function Review({ recognised, documents, onCorrect, onBack, onReady }: ReviewProps) {
  const { say, language } = useSpeech();
  const styles = useStartStyles();
  const { planOfDocuments } = useOperations();
  const [entity, setEntity] = useState(String(recognised.content["entity"]));
  const [title, setTitle] = useState(String(recognised.content["title"]));
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const [placed, setPlaced] = useState<DocumentChoices["placed"]>([]);
  const [failure, setFailure] = useState<unknown>();
  const choices = useMemo(
    () => fieldChoices(recognised.template, { code: say("documents.code"), expectedResults: say("documents.results") }, language),
    [recognised.template, say, language],
  );
  const { values, unplaced, labels, template } = recognised;
  const guesses = values.filter(({ guess }) => guess !== undefined).length;
  const goOn = () => {
    const source = documents.map(({ file }) => file).join(", ");
    planOfDocuments(recognised, { left, placed, entity: entity.trim(), title: title.trim() }, source).then(onReady, setFailure);
  };
  return (
    <>
      <p className={styles.text} role="status">
        {say("documents.counts", { values: values.length, guesses, unplaced: unplaced.length })}{" "}
        {template ? say("documents.template", { template: textIn(template.title, language) }) : say("documents.usualLabels")}
      </p>
      {failure !== undefined && <Failure error={failure} />}
      <div className={`${styles.actions} ${styles.inReach}`}>
        <Button appearance="primary" onClick={goOn}>
          {say("newPlan.continue")}
        </Button>
        <Button onClick={onBack}>{say("pane.back")}</Button>
      </div>
      <div className={styles.form}>
        <Field label={say("newPlan.entity")}>
          <Input value={entity} onChange={(_, { value }) => setEntity(value)} />
        </Field>
        <Field label={say("newPlan.title")}>
          <Input value={title} onChange={(_, { value }) => setTitle(value)} />
        </Field>
      </div>
      <CardList
        recognised={recognised}
        documents={documents}
        choices={choices}
        left={left}
        placed={placed}
        onLeave={(card, isLeft) => setLeft(new Set(isLeft ? [...left, card] : [...left].filter((one) => one !== card)))}
        onPlace={(placing) => setPlaced([...placed.filter(({ card, text }) => card !== placing.card || text !== placing.text), placing])}
      />
      {labels.length > 0 && <LabelList labels={labels} choices={choices} onCorrect={onCorrect} />}
      <OtherTexts unplaced={unplaced.filter(({ card }) => card === undefined)} />
    </>
  );
}
