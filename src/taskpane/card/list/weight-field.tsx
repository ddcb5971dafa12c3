import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Entry } from "../../../plan/entry";
import type { Weighing } from "../../../plan/template/meaning/weighing";
import { noneMark } from "../../../sheets/reading/cell-entry";
import { WeightChoice, weightChoices } from "../../points/weight-choice";
import { entryText, numberText } from "../editing/entry-text";
import { useSpeech } from "../../speech/speech";
import { useDraft } from "../editing/use-draft";
import { pointsTyped } from "./points-typed";

const useStyles = makeStyles({
  field: { width: "3.75rem" },
  input: { minWidth: 0, width: "100%" },
  number: { minWidth: 0, width: "100%", textAlign: "right", fontVariantNumeric: "tabular-nums" },
  choice: { width: "6rem" },
  problem: { whiteSpace: "normal", fontSize: tokens.fontSizeBase100 },
});

interface WeightFieldProps {
  /** "Fase 2": whose weight it is. */
  readonly of: string;
  readonly weight: Entry<number>;
  readonly weighing: Weighing;
  /** Whether it was done. */
  readonly onWeigh: (weight: Entry<number>) => Promise<boolean>;
}

/** A weight in place, as the body weighs: points are typed, factors and words chosen, and where nobody weighs there is none. */
export function WeightField({ of, weight, weighing, onWeigh }: WeightFieldProps) {
  const { say } = useSpeech();
  const label = say(weighing.kind === "factors" ? "card.factor.of" : "card.weight.of", { name: of });
  switch (weighing.kind) {
    case "total":
      return <PointsField label={label} weight={weight} weighing={weighing} onWeigh={onWeigh} />;
    case "factors":
    case "levels":
      return <ChosenWeight label={label} weight={weight} weighing={weighing} onWeigh={onWeigh} />;
    case "none":
      return null;
    case "computed":
      return <>{entryText(weight, numberText)}</>;
  }
}

type LabelledWeightProps<Kind extends Weighing["kind"]> = Omit<WeightFieldProps, "of" | "weighing"> & {
  readonly label: string;
  readonly weighing: Extract<Weighing, { readonly kind: Kind }>;
};

function ChosenWeight({ label, weight, weighing, onWeigh }: LabelledWeightProps<"factors" | "levels">) {
  const { say } = useSpeech();
  const styles = useStyles();
  const value = entryText(weight, numberText);
  const [chosen, setChosen] = useState<{ readonly text: string; readonly over: string }>();
  // Once the cell says something else, that counts.
  const text = chosen?.over === value ? chosen.text : value;
  const choose = async (to: string) => {
    const points = pointsTyped(to, weighing);
    if (!points || to === value) return;
    setChosen({ text: to, over: value });
    if (!(await onWeigh(points))) setChosen(undefined);
  };
  return (
    <div className={styles.choice}>
      <WeightChoice
        label={label}
        choices={weightChoices(weighing, numberText) ?? []}
        mark={{ text: noneMark, name: say("card.weight.noneMark") }}
        text={text}
        onChoose={(to) => void choose(to)}
      />
    </div>
  );
}

/** Points, typed in place: `20`, `33,33`, `20 %`, `==` for none, nothing. */
function PointsField({ label, weight, weighing, onWeigh }: LabelledWeightProps<"total">) {
  const { say } = useSpeech();
  const styles = useStyles();
  const [unreadable, setUnreadable] = useState(false);
  const draft = useDraft({
    value: entryText(weight, numberText),
    normal: (text) => {
      const points = pointsTyped(text, weighing);
      return points ? entryText(points, numberText) : text;
    },
    write: async (text) => {
      const points = pointsTyped(text, weighing);
      setUnreadable(!points);
      return points ? onWeigh(points) : false;
    },
  });
  return (
    <Field
      className={styles.field}
      validationMessage={
        unreadable ? { className: styles.problem, children: say("card.weight.unreadable", { full: weighing.full }) } : null
      }
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
