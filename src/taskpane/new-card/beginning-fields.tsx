import { Button, Combobox, Field, makeStyles, Option, Select, Spinner, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useMemo, useRef, useState } from "react";
import type { MessageKey } from "../../messages";
import type { Plan } from "../../plan/plan";
import { Failure } from "../failure";
import { useOperations } from "../operations-context";
import { documentFiles, PlanFileInput, planFiles } from "../plan-file-input";
import { useSpeech } from "../speech/speech";
import { blankBeginning, cardChoices, plansCards, type Beginning, type CardChoice } from "./beginning";
import { containsWords } from "../finder/sought-words";

const DocumentNotes = lazy(async () => ({ default: (await import("../start/documents/document-notes")).DocumentNotes }));

const beginnings = {
  blank: "newCard.beginning.blank",
  copy: "newCard.beginning.copy",
  otherPlan: "newCard.beginning.otherPlan",
} as const satisfies Record<Beginning["kind"], MessageKey>;

const shownAtMost = 60;

const useStyles = makeStyles({
  parts: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  choice: { minWidth: 0, width: "100%" },
  list: { maxHeight: "14rem", maxWidth: "calc(100vw - 24px)" },
  open: { minWidth: "24px", minHeight: "24px", justifyContent: "center" },
  option: { display: "block", overflowWrap: "anywhere" },
  code: { fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap" },
  file: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

interface BeginningFieldsProps {
  readonly plan: Plan;
  readonly beginning: Beginning;
  readonly problem: string | null;
  readonly onChange: (beginning: Beginning) => void;
}

/** What the card begins from, and which card that is. */
export function BeginningFields({ plan, beginning, problem, onChange }: BeginningFieldsProps) {
  const { say } = useSpeech();
  const styles = useStyles();
  const source = plansCards(beginning, plan);
  const choices = useMemo(() => (source ? cardChoices(source) : []), [source]);
  const begin = (kind: string) =>
    onChange(kind === "blank" ? blankBeginning : { kind: kind === "copy" ? "copy" : "otherPlan", objective: "" });
  return (
    <div className={styles.parts}>
      <Field label={say("newCard.beginning")}>
        <Select select={{ className: styles.choice }} value={beginning.kind} onChange={(_, { value }) => begin(value)}>
          {Object.entries(beginnings).map(([kind, words]) => (
            <option key={kind} value={kind}>
              {say(words)}
            </option>
          ))}
        </Select>
      </Field>
      {beginning.kind === "otherPlan" && <OtherPlan beginning={beginning} onChange={onChange} />}
      {beginning.kind !== "blank" && source && (
        <CardPicker
          key={beginning.kind}
          choices={choices}
          chosen={beginning.objective}
          problem={problem}
          onChoose={(objective) => onChange({ ...beginning, objective })}
        />
      )}
    </div>
  );
}

interface OtherPlanProps {
  readonly beginning: Extract<Beginning, { readonly kind: "otherPlan" }>;
  readonly onChange: (beginning: Beginning) => void;
}

/** Reads the file of another plan; nothing of it gets into the workbook but the card that is chosen. */
function OtherPlan({ beginning: { document }, onChange }: OtherPlanProps) {
  const { say } = useSpeech();
  const { readCardsDocument } = useOperations();
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  const [opening, setOpening] = useState<string>();
  const [failure, setFailure] = useState<unknown>();
  const open = async (file: File) => {
    setFailure(undefined);
    setOpening(file.name);
    try {
      onChange({ kind: "otherPlan", document: await readCardsDocument(file), objective: "" });
    } catch (error) {
      setFailure(error);
    } finally {
      setOpening(undefined);
    }
  };
  return (
    <>
      <div className={styles.file}>
        <Button size="small" disabledFocusable={opening !== undefined} onClick={() => picker.current?.click()}>
          {say(document ? "newCard.file.other" : "newCard.file")}
        </Button>
        {document && <span>{say("newCard.file.read", { file: document.source })}</span>}
        {opening !== undefined && <Spinner size="extra-tiny" label={say("start.opening", { file: opening })} />}
      </div>
      <PlanFileInput
        accept={`${planFiles},${documentFiles}`}
        ref={picker}
        label={say("newCard.file")}
        onFiles={([file]) => void open(file)}
      />
      {failure !== undefined && <Failure error={failure} />}
      {document?.reading && (
        <Suspense fallback={null}>
          <DocumentNotes reading={document.reading} />
        </Suspense>
      )}
    </>
  );
}

interface CardPickerProps {
  readonly choices: readonly CardChoice[];
  readonly chosen: string;
  readonly problem: string | null;
  readonly onChoose: (objective: string) => void;
}

/** A card by its code or words of its title. */
function CardPicker({ choices, chosen, problem, onChoose }: CardPickerProps) {
  const { say } = useSpeech();
  const styles = useStyles();
  const [typed, setTyped] = useState<string>();
  const chosenCard = choices.find(({ key }) => key === chosen);
  const found = typed === undefined ? choices : choices.filter((choice) => containsWords(labelOf(choice), typed));
  return (
    <Field
      label={say("newCard.model")}
      validationMessage={problem}
      required
      {...(choices.length === 0 ? { hint: say("newCard.model.none") } : {})}
    >
      <Combobox
        name="model"
        freeform
        className={styles.choice}
        input={{ className: styles.choice, autoComplete: "off" }}
        expandIcon={{ className: styles.open, "aria-label": say("pane.openList") }}
        listbox={{ className: styles.list }}
        placeholder={say("newCard.search")}
        value={typed ?? (chosenCard ? labelOf(chosenCard) : "")}
        selectedOptions={chosen === "" ? [] : [chosen]}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => setTyped(undefined)}
        onOptionSelect={(_, { optionValue }) => {
          setTyped(undefined);
          if (optionValue !== undefined) onChoose(optionValue);
        }}
      >
        {found.slice(0, shownAtMost).map(({ key, title }) => (
          <Option key={key} value={key} text={`${key} ${title}`}>
            <span className={styles.option}>
              <span className={styles.code}>{key}</span> {title}
            </span>
          </Option>
        ))}
      </Combobox>
    </Field>
  );
}

function labelOf({ key, title }: CardChoice): string {
  return `${key} ${title}`;
}
