import { Field, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Weighing } from "../../plan/template/meaning/weighing";
import { useDraft } from "../card/editing/use-draft";
import { withLines } from "../card/typing/typing-control";
import { TypingField } from "../card/typing/typing-field";
import { useUnsaved } from "../shell/unsaved";
import { useSpeech } from "../speech/speech";
import { useTasks } from "../tasks/task-context";
import type { PlacedTarget } from "./shown-areas";
import { contentTyped, textOfField, type targetFields } from "./target-fields";

const useStyles = makeStyles({ field: { minWidth: 0, "& .fui-Field__label": { overflowWrap: "anywhere" } } });

interface TargetFieldInputProps {
  readonly field: ReturnType<typeof targetFields>[number];
  readonly shown: PlacedTarget;
  readonly weighing: Weighing;
  readonly isMissing: boolean;
  readonly onPending: (key: string, pending: boolean) => void;
}

/** A field of a row, written when the person leaves it or presses Enter; what cannot be read stays in it with a sentence. */
export function TargetFieldInput({ field, shown, weighing, isMissing, onPending }: TargetFieldInputProps) {
  const { key } = field;
  const { say } = useSpeech();
  const styles = useStyles();
  const { edit } = useTasks();
  const [wrong, setWrong] = useState<string>();
  const value = textOfField(shown.target, key);
  const draft = useDraft({
    value,
    normal: (typed) => {
      const content = contentTyped(key, typed, weighing);
      return content ? textOfField({ ...shown.target, ...content }, key) : typed;
    },
    write: async (typed) => {
      const content = contentTyped(key, typed, weighing);
      if (content) return (await edit(({ editTarget }) => editTarget({ at: shown.at, target: shown.target }, content))) !== undefined;
      setWrong(typed);
      return false;
    },
  });
  useUnsaved(draft.isPending);
  const isWrong = wrong !== undefined && wrong === draft.text;
  const control = withLines(field.control(weighing), value);
  return (
    <Field
      className={styles.field}
      size="small"
      label={say(field.label)}
      {...(isWrong
        ? { validationState: "error", validationMessage: problemOf(wrong) }
        : isMissing && draft.text.trim() === ""
          ? { validationState: "none", validationMessage: say("area.target.missing") }
          : {})}
    >
      <TypingField
        control={control}
        text={draft.text}
        onChange={(typed) => {
          onPending(key, true);
          draft.change(typed);
        }}
        onChoose={draft.choose}
        onBlur={() => {
          onPending(key, false);
          draft.handOver();
        }}
        {...(control.kind === "choice"
          ? {}
          : {
              onKeyDown: (event) => {
                if (event.key === "Enter" && control.kind === "text" && event.shiftKey) return;
                draft.onKeyDown(event);
              },
            })}
      />
    </Field>
  );

  function problemOf(typed: string): string {
    if (weighing.kind === "total") return say("weights.unreadable", { typed, full: weighing.full });
    return say("weights.notListed", { typed, allowed: "values" in weighing ? weighing.values.join("; ") : "" });
  }
}
