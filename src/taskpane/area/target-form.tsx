import { Field, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState, type KeyboardEvent } from "react";
import type { TargetSection } from "../../plan/plan";
import type { Weighing } from "../../plan/template/meaning/weighing";
import { AddingForm } from "../card/list/adding-form";
import { TypingField } from "../card/typing/typing-field";
import { useUnsaved } from "../shell/unsaved";
import { useSpeech } from "../speech/speech";
import { useTasks } from "../tasks/task-context";
import { contentTyped, targetFields, targetTyped, type TypedTarget } from "./target-fields";

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  field: { minWidth: 0 },
  wide: { gridColumn: "1 / -1", minWidth: 0 },
});

interface TargetFormProps {
  readonly section: TargetSection;
  readonly weighing: Weighing;
  readonly onClose: () => void;
}

/** New rows of a section, one after the other: Enter adds one and goes on with the next. */
export function TargetForm({ section, weighing, onClose }: TargetFormProps) {
  const { say } = useSpeech();
  const styles = useStyles();
  const { edit, busy } = useTasks();
  const [typed, setTyped] = useState<TypedTarget>({});
  const [tried, setTried] = useState(false);
  const elements = useRef(new Map<string, HTMLElement>());
  const says = (key: keyof TypedTarget) => (typed[key] ?? "").trim() !== "";
  useUnsaved(Object.values(typed).some((text) => text.trim() !== ""));

  const add = async () => {
    setTried(true);
    const content = targetTyped(typed, weighing);
    if (!content || !says("description")) return elements.current.get(says("description") ? "weight" : "description")?.focus();
    if (!(await edit(({ addTarget }) => addTarget(section, content)))) return;
    // The next row is often of the same service.
    setTyped({ service: typed.service ?? "" });
    setTried(false);
    elements.current.get("description")?.focus();
  };
  const problemOf = (key: keyof TypedTarget): string | null => {
    if (key === "description") return tried && !says(key) ? say("area.target.empty") : null;
    if (key !== "weight" || contentTyped(key, typed.weight ?? "", weighing)) return null;
    return weighing.kind === "total"
      ? say("weights.unreadable", { typed: typed.weight ?? "", full: weighing.full })
      : say("weights.notListed", { typed: typed.weight ?? "", allowed: "values" in weighing ? weighing.values.join("; ") : "" });
  };

  return (
    <AddingForm
      title={say("area.target.add")}
      adding={busy}
      submit={say("area.target.add.submit")}
      hint={say("area.target.hint")}
      onSubmit={() => void add()}
      onClose={onClose}
    >
      <div className={styles.fields}>
        {targetFields(weighing).map(({ key, label, control: controlOf }) => {
          const control = controlOf(weighing);
          const change = (text: string) => setTyped((before) => ({ ...before, [key]: text }));
          const enterAdds = (event: KeyboardEvent) => {
            if (event.key !== "Enter" || event.shiftKey || control.kind !== "text") return;
            event.preventDefault();
            void add();
          };
          return (
            <Field
              key={key}
              size="small"
              className={control.kind === "text" ? styles.wide : styles.field}
              label={say(label)}
              required={key === "description"}
              validationMessage={problemOf(key)}
            >
              <TypingField
                control={control}
                autoFocus={key === "service"}
                text={typed[key] ?? ""}
                attach={(element) => {
                  if (element) elements.current.set(key, element);
                  else elements.current.delete(key);
                }}
                onChange={change}
                onChoose={change}
                onKeyDown={enterAdds}
              />
            </Field>
          );
        })}
      </div>
    </AddingForm>
  );
}
