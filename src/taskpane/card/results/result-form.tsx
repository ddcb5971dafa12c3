import { Field, Input, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ExpectedResult } from "../../../plan/plan";
import { useUnsaved } from "../../shell/unsaved";
import { useSpeech } from "../../speech/speech";
import { AddingForm } from "../list/adding-form";
import { useFocusTarget } from "../editing/use-focus-target";
import { pointsTyped } from "../list/points-typed";

const useStyles = makeStyles({
  pair: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) 5rem", gap: tokens.spacingHorizontalM },
  narrow: { minWidth: 0, width: "100%" },
});

const emptyTyped = { text: "", indicator: "", target: "", weight: "" };

interface ResultFormProps {
  /** The most that its weight can be: `Plan.points`. */
  readonly full: number;
  readonly onAdd: (result: ExpectedResult) => Promise<boolean>;
  readonly onClose: () => void;
}

/** A new expected result; Enter adds it and leaves the form ready for the next one. */
export function ResultForm({ full, onAdd, onClose }: ResultFormProps) {
  const { say } = useSpeech();
  const styles = useStyles();
  const [typed, setTyped] = useState(emptyTyped);
  const [tried, setTried] = useState(false);
  const [adding, setAdding] = useState(false);
  const [text, attachText] = useFocusTarget();
  const change = (part: Partial<typeof emptyTyped>) => setTyped((before) => ({ ...before, ...part }));
  const weight = pointsTyped(typed.weight, full);
  useUnsaved(typed !== emptyTyped);

  const add = async () => {
    setTried(true);
    if (typed.text.trim() === "" || !weight) return text.focus();
    const result = {
      text: typed.text.trim(),
      indicator: typed.indicator.trim(),
      baseline: "",
      target: typed.target.trim(),
      lastValue: "",
      source: "",
      weight,
    };
    setAdding(true);
    const added = await onAdd(result);
    setAdding(false);
    if (added) {
      setTyped(emptyTyped);
      setTried(false);
    }
    text.focus();
  };

  return (
    <AddingForm
      title={say("card.result.new")}
      adding={adding}
      submit={say("card.result.add")}
      onSubmit={() => void add()}
      onClose={onClose}
    >
      <Field
        label={say("card.result.text")}
        required
        validationMessage={tried && typed.text.trim() === "" ? say("card.result.textMissing") : null}
      >
        <Textarea
          ref={attachText}
          autoFocus
          size="small"
          rows={2}
          resize="vertical"
          value={typed.text}
          onChange={(_, { value }) => change({ text: value })}
          onKeyDown={(event) => {
            if (event.key !== "Enter" || event.shiftKey) return;
            event.preventDefault();
            if (!adding) void add();
          }}
        />
      </Field>
      <Field label={say("card.result.indicator")}>
        <Input size="small" value={typed.indicator} onChange={(_, { value }) => change({ indicator: value })} />
      </Field>
      <div className={styles.pair}>
        <Field label={say("card.result.target")}>
          <Input size="small" className={styles.narrow} value={typed.target} onChange={(_, { value }) => change({ target: value })} />
        </Field>
        <Field label={say("card.weight")} validationMessage={weight ? null : say("card.weight.unreadable", { full })}>
          <Input
            size="small"
            className={styles.narrow}
            input={{ className: styles.narrow }}
            inputMode="decimal"
            value={typed.weight}
            onChange={(_, { value }) => change({ weight: value })}
          />
        </Field>
      </div>
    </AddingForm>
  );
}
