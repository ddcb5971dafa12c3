import { Button, makeStyles, mergeClasses, Spinner, tokens } from "@fluentui/react-components";
import { useRef, useState, type DragEvent, type ReactNode } from "react";
import type { PlanDocument } from "../../operations/start/read-plan-document";
import type { DrawnForm } from "../../interchange/drawn-form/draw-template";
import { Failure } from "../failure";
import { useOperations } from "../operations-context";
import { documentFiles, formFiles, PlanFileInput, planFiles } from "../plan-file-input";
import { useSpeech } from "../speech/speech";
import { useStartStyles } from "./start-styles";

const useStyles = makeStyles({
  choices: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  choice: {
    width: "100%",
    maxWidth: "none",
    justifyContent: "flex-start",
    textAlign: "left",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
  words: { display: "block" },
  name: { display: "block", fontWeight: tokens.fontWeightSemibold, color: tokens.colorBrandForegroundLink },
  explanation: {
    display: "block",
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  dropping: { outline: `2px dashed ${tokens.colorCompoundBrandStroke}`, outlineOffset: "2px" },
});

/** What is dropped alone with such a name is a plan of Cardine's; a workbook that is none is read as a document. */
const planFile = /\.json$|\.xlsx$/i;

interface ChoicesProps {
  readonly onNewPlan: () => void;
  readonly onForm: (form: DrawnForm) => void;
  readonly onDocument: (document: PlanDocument) => void;
  /** Documents that are none of Cardine's. */
  readonly onDocuments: (files: readonly File[]) => void;
}

/** Where a plan can come from: nothing, a file (picked or dropped), the demo. */
export function Choices({ onNewPlan, onForm, onDocument, onDocuments }: ChoicesProps) {
  const { say } = useSpeech();
  const { readPlanDocument, readDemoPlan, readForm, readOpenForm } = useOperations();
  const shared = useStartStyles();
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  const [opening, setOpening] = useState<string>();
  const [failure, setFailure] = useState<unknown>();
  const [dropping, setDropping] = useState(false);

  const form = useRef<HTMLInputElement>(null);
  const documents = useRef<HTMLInputElement>(null);
  const open = async <T,>(name: string, reading: Promise<T>, onRead: (read: T) => void) => {
    setFailure(undefined);
    setOpening(name);
    try {
      onRead(await reading);
    } catch (error) {
      setFailure(error);
    } finally {
      setOpening(undefined);
    }
  };
  const openFile = (file: File) => void open(file.name, readPlanDocument(file), onDocument);
  const openDemo = () => {
    const name = say("start.demo.name");
    void open(name, readDemoPlan(name), onDocument);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setDropping(false);
    if (opening !== undefined) return;
    const files = [...event.dataTransfer.files];
    const [file, ...others] = files;
    if (file && others.length === 0 && planFile.test(file.name)) openFile(file);
    else if (file) onDocuments(files);
  };
  const busy = opening !== undefined;

  return (
    <>
      <h1 className={shared.heading}>{say("start.heading")}</h1>
      <p className={shared.text}>{say("start.explanation")}</p>
      {failure !== undefined && <Failure error={failure} />}
      <div
        className={styles.choices}
        onDragOver={(event) => {
          event.preventDefault();
          setDropping(true);
        }}
        onDragLeave={() => setDropping(false)}
        onDrop={drop}
      >
        <Choice name={say("start.new")} explanation={say("start.new.explanation")} disabled={busy} onClick={onNewPlan} />
        <Choice
          name={say("start.form")}
          explanation={say("start.form.explanation")}
          disabled={busy}
          onClick={() => form.current?.click()}
        />
        <Choice
          name={say("start.sheet")}
          explanation={say("start.sheet.explanation")}
          disabled={busy}
          onClick={() => void open(say("start.sheet"), readOpenForm(), onForm)}
        />
        <Choice
          name={say("start.documents")}
          explanation={say(dropping ? "start.file.drop" : "start.documents.explanation")}
          disabled={busy}
          className={dropping ? styles.dropping : undefined}
          onClick={() => documents.current?.click()}
        />
        <Choice
          name={say("start.file")}
          explanation={say(dropping ? "start.file.drop" : "start.file.explanation")}
          disabled={busy}
          className={dropping ? styles.dropping : undefined}
          onClick={() => picker.current?.click()}
        />
        <Choice name={say("start.demo")} explanation={say("start.demo.explanation")} disabled={busy} onClick={openDemo} />
      </div>
      <PlanFileInput accept={planFiles} ref={picker} label={say("start.file")} onFiles={([file]) => openFile(file)} />
      <PlanFileInput several accept={documentFiles} ref={documents} label={say("start.documents")} onFiles={onDocuments} />
      <PlanFileInput
        accept={formFiles}
        ref={form}
        label={say("start.form")}
        onFiles={([file]) => void open(file.name, readForm(file), onForm)}
      />
      {busy && <Spinner size="tiny" label={say("start.opening", { file: opening })} />}
    </>
  );
}

interface ChoiceProps {
  readonly name: ReactNode;
  readonly explanation: string;
  readonly disabled: boolean;
  readonly className?: string | undefined;
  readonly onClick: () => void;
}

function Choice({ name, explanation, disabled, className, onClick }: ChoiceProps) {
  const styles = useStyles();
  return (
    <Button className={mergeClasses(styles.choice, className)} disabledFocusable={disabled} onClick={onClick}>
      <span className={styles.words}>
        <span className={styles.name}>{name}</span>
        <span className={styles.explanation}>{explanation}</span>
      </span>
    </Button>
  );
}
