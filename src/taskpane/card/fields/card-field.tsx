import { Field, makeStyles } from "@fluentui/react-components";
import { useState, type KeyboardEvent } from "react";
import type { OpenFinding } from "../../../operations/checks/checked-plan";
import type { PartStanding } from "../../../plan/completeness";
import type { DocumentedObjective } from "../../../plan/editing/objective-lookup";
import type { TypedFieldKey } from "../../../plan/editing/card-change";
import { heldIn } from "../../../plan/template/meaning/asked-fields";
import { fieldName } from "../../../plan/template/meaning/form-names";
import type { FormField } from "../../../plan/template/form-parts";
import { localText } from "../../../plan/template/meaning/local-text";
import { useUnsaved } from "../../shell/unsaved";
import { useSpeech } from "../../speech/speech";
import type { CardControl } from "../card-control";
import { useDraft } from "../editing/use-draft";
import { heldText } from "../typing/held-text";
import { typedValue } from "../typing/typed-value";
import { withLines, type TypingControl } from "../typing/typing-control";
import { TypingField } from "../typing/typing-field";

const useStyles = makeStyles({ field: { minWidth: 0, "& .fui-Field__label": { overflowWrap: "anywhere" } } });

interface CardFieldProps {
  readonly field: FormField & { readonly key: TypedFieldKey };
  readonly typedBy: TypingControl;
  readonly objective: DocumentedObjective;
  /** What the card lacks of it, where it is asked for. */
  readonly standing: PartStanding | undefined;
  readonly findings: readonly OpenFinding[];
  readonly card: CardControl;
}

/** A field of the card, written when the person leaves it or presses Enter; what cannot be read stays in it with a sentence. */
export function CardField({ field, typedBy, objective, standing, findings, card }: CardFieldProps) {
  const { say, tell, language } = useSpeech();
  const styles = useStyles();
  const [wrong, setWrong] = useState<string>();
  const value = heldText(field, heldIn(field, objective));
  const control = withLines(typedBy, value);
  const draft = useDraft({
    value,
    normal: (text) => {
      const typed = typedValue(field, text);
      return "value" in typed ? heldText(field, typed.value) : text;
    },
    write: async (text) => {
      const typed = typedValue(field, text);
      if ("value" in typed) return card.edit({ kind: "field", key: field.key, value: typed.value });
      setWrong(text);
      return false;
    },
  });
  useUnsaved(draft.isPending);
  const problem = wrong !== undefined && wrong === draft.text ? typedValue(field, wrong) : undefined;
  const missing = standing?.missing && draft.text.trim() === "" ? tell(standing.missing) : undefined;
  const found = draft.text === value ? findings.map(({ finding }) => tell(finding)).join(" ") : "";
  const hints = [field.help && localText(field.help, language), control.kind === "text" && control.isList && say("card.fields.lines")];

  const onKeyDown = (event: KeyboardEvent) => {
    // Lines end by Enter, and so do those of a text with the shift key.
    if (event.key === "Enter" && control.kind === "text" && (control.isList || event.shiftKey) && !event.ctrlKey) return;
    draft.onKeyDown(event);
  };

  return (
    <Field
      className={styles.field}
      size="small"
      label={localText(fieldName(field), language)}
      required={standing?.required === true}
      hint={hints.filter((hint) => typeof hint === "string" && hint !== "").join(" · ") || null}
      {...(problem && "problem" in problem
        ? { validationState: "error", validationMessage: say(problem.problem) }
        : found !== ""
          ? { validationState: "warning", validationMessage: found }
          : missing !== undefined
            ? {
                validationState: "none",
                validationMessage: standing?.required ? missing : say("card.completeness.optional", { why: missing }),
              }
            : {})}
    >
      <TypingField
        control={control}
        text={draft.text}
        onChange={draft.change}
        onChoose={draft.choose}
        onBlur={draft.handOver}
        {...(control.kind === "choice" ? {} : { onKeyDown })}
      />
    </Field>
  );
}
