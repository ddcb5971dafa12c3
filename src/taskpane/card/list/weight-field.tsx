import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Entry } from "../../../plan/entry";
import { entryText, numberText } from "../editing/entry-text";
import { useSpeech } from "../../speech/speech";
import { useDraft } from "../editing/use-draft";
import { pointsTyped } from "./points-typed";

const useStyles = makeStyles({
  field: { width: "3.75rem" },
  input: { minWidth: 0, width: "100%" },
  number: { minWidth: 0, width: "100%", textAlign: "right", fontVariantNumeric: "tabular-nums" },
  problem: { whiteSpace: "normal", fontSize: tokens.fontSizeBase100 },
});

interface WeightFieldProps {
  readonly label: string;
  readonly weight: Entry<number>;
  /** The most that it can be: `Plan.points`. */
  readonly full: number;
  readonly onWeigh: (weight: Entry<number>) => Promise<boolean>;
}

/** Points, typed in place: `20`, `33,33`, `20 %`, `==` for none, nothing. */
export function WeightField({ label, weight, full, onWeigh }: WeightFieldProps) {
  const { say } = useSpeech();
  const styles = useStyles();
  const [unreadable, setUnreadable] = useState(false);
  const draft = useDraft({
    value: entryText(weight, numberText),
    normal: (text) => {
      const points = pointsTyped(text, full);
      return points ? entryText(points, numberText) : text;
    },
    write: async (text) => {
      const points = pointsTyped(text, full);
      setUnreadable(!points);
      return points ? onWeigh(points) : false;
    },
  });
  return (
    <Field
      className={styles.field}
      validationMessage={unreadable ? { className: styles.problem, children: say("card.weight.unreadable", { full }) } : null}
    >
      <Input
        aria-label={label}
        size="small"
        className={styles.input}
        input={{ className: styles.number }}
        inputMode="decimal"
        autoComplete="off"
        value={draft.text}
        onChange={(_, { value }) => {
          setUnreadable(false);
          draft.change(value);
        }}
        onBlur={draft.handOver}
        onKeyDown={(event) => {
          if (event.key === "Escape") setUnreadable(false);
          draft.onKeyDown(event);
        }}
      />
    </Field>
  );
}
