import { Field, Input, makeStyles } from "@fluentui/react-components";
import type { Weighing } from "../../../plan/template/meaning/weighing";
import { noneMark } from "../../../sheets/reading/cell-entry";
import { WeightChoice, weightChoices } from "../../points/weight-choice";
import { useSpeech } from "../../speech/speech";
import { numberText } from "../editing/entry-text";
import { pointsTyped } from "./points-typed";

const useStyles = makeStyles({ narrow: { minWidth: 0, width: "100%" } });

interface FormWeightProps {
  /** What the body calls it, if it has a word of its own. */
  readonly label?: string | undefined;
  readonly weighing: Weighing;
  readonly text: string;
  readonly onChange: (text: string) => void;
}

/** The weight of what is being added, as the body weighs; nothing where nobody does. */
export function FormWeight({ label, weighing, text, onChange }: FormWeightProps) {
  const { say } = useSpeech();
  const styles = useStyles();
  const choices = weightChoices(weighing, numberText);
  const name = label ?? say(weighing.kind === "factors" ? "card.factor" : "card.weight");
  const wrong = pointsTyped(text, weighing) === undefined;
  if (choices)
    return (
      <Field label={name} validationMessage={wrong ? say("card.weight.notListed", { allowed: choices.join("; ") }) : null}>
        <WeightChoice choices={choices} mark={{ text: noneMark, name: say("card.weight.noneMark") }} text={text} onChoose={onChange} />
      </Field>
    );
  if (weighing.kind !== "total") return null;
  return (
    <Field label={name} validationMessage={wrong ? say("card.weight.unreadable", { full: weighing.full }) : null}>
      <Input
        size="small"
        className={styles.narrow}
        input={{ className: styles.narrow }}
        inputMode="decimal"
        value={text}
        onChange={(_, { value }) => onChange(value)}
      />
    </Field>
  );
}
