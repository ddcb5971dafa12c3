import { Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { makeCrossCutting } from "../../../../plan/editing/edit-objective";
import { isGiven, isTyped, weighingOf, type Weighing } from "../../../../plan/template/meaning/weighing";
import { WeightChoice, weightChoices } from "../../../points/weight-choice";
import { useSpeech } from "../../../speech/speech";
import { numberText } from "../../editing/entry-text";
import { pointsTyped } from "../../list/points-typed";
import { ActionPanel } from "../action-panel";
import type { ActionProps, CardAction } from "../card-action";
import { attempt, AttemptShown } from "../edit-attempt";

/** What cross-cutting objectives usually weigh in each sector, of all its points. */
const usualShare = 0.05;

const useStyles = makeStyles({ points: { width: "5rem" } });

/** Lists the objective in every sector, with the same weight. */
export const crossCuttingAction: CardAction = {
  name: "card.action.crossCutting",
  isPossible: (_objective, plan) => plan.sectors.length > 1,
  Panel: CrossCutting,
};

function CrossCutting({ objectiveKey, plan, open, busy, edit, onCancel }: ActionProps) {
  const { say } = useSpeech();
  const weighing = weighingOf(plan, "objectives");
  const [typed, setTyped] = useState(() => usualWeight(weighing));
  const weight = pointsTyped(typed, weighing);
  const given = weight && (isTyped(weighing) ? isGiven(weight, weighing) && weight.kind !== "none" : true) ? weight : undefined;
  const tried = given && attempt(open, objectiveKey, () => makeCrossCutting(plan, objectiveKey, given));
  return (
    <ActionPanel
      title={say("card.crossCutting.title")}
      confirm={say("card.crossCutting.confirm")}
      notes={[weighing.kind === "total" ? say("card.crossCutting.note", { full: weighing.full }) : say("card.crossCutting.note.noTotal")]}
      ready={!busy && tried !== undefined && "preview" in tried}
      onConfirm={() => given && edit((operations) => operations.makeCrossCutting(objectiveKey, given))}
      onCancel={onCancel}
    >
      <CrossCuttingWeight weighing={weighing} text={typed} isMissing={!given} onChange={setTyped} />
      {tried && <AttemptShown attempt={tried} />}
    </ActionPanel>
  );
}

/** Factors and words have no usual one: somebody has to choose. */
function usualWeight(weighing: Weighing): string {
  return weighing.kind === "total" ? numberText(usualShare * weighing.full) : "";
}

interface CrossCuttingWeightProps {
  readonly weighing: Weighing;
  readonly text: string;
  readonly isMissing: boolean;
  readonly onChange: (text: string) => void;
}

function CrossCuttingWeight({ weighing, text, isMissing, onChange }: CrossCuttingWeightProps) {
  const { say } = useSpeech();
  const styles = useStyles();
  if (weighing.kind === "total")
    return (
      <Field
        label={say("card.crossCutting.points")}
        validationMessage={isMissing ? say("card.crossCutting.pointsMissing", { full: weighing.full }) : null}
      >
        <Input
          size="small"
          className={styles.points}
          input={{ style: { minWidth: 0, width: "100%" } }}
          inputMode="decimal"
          value={text}
          onChange={(_, { value }) => onChange(value)}
        />
      </Field>
    );
  if (!("values" in weighing)) return null;
  const choices = weightChoices(weighing, numberText) ?? [];
  return (
    <Field
      label={say(`card.crossCutting.${weighing.kind}`)}
      validationMessage={isMissing ? say("card.crossCutting.notListed", { allowed: choices.join("; ") }) : null}
    >
      <WeightChoice choices={choices} text={text} onChoose={onChange} />
    </Field>
  );
}
