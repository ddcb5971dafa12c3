import { Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { makeCrossCutting } from "../../../../plan/editing/edit-objective";
import { valueOf } from "../../../../plan/entry";
import { useSpeech } from "../../../speech/speech";
import { numberText } from "../../editing/entry-text";
import { pointsTyped } from "../../list/points-typed";
import { ActionPanel } from "../action-panel";
import type { ActionProps, CardAction } from "../card-action";
import { attempt, AttemptShown } from "../edit-attempt";

/** What cross-cutting objectives usually weigh in each sector, of all its points. */
const usualShare = 0.05;

const useStyles = makeStyles({ points: { width: "5rem" } });

/** Lists the objective in every sector, with the same points. */
export const crossCuttingAction: CardAction = {
  name: "card.action.crossCutting",
  isPossible: (_objective, plan) => plan.sectors.length > 1,
  Panel: CrossCutting,
};

function CrossCutting({ objectiveKey, plan, open, busy, edit, onCancel }: ActionProps) {
  const { say } = useSpeech();
  const styles = useStyles();
  const [typed, setTyped] = useState(() => numberText(usualShare * plan.points));
  const entry = pointsTyped(typed, plan.points);
  const points = entry && valueOf(entry);
  const tried = points === undefined ? undefined : attempt(open, objectiveKey, () => makeCrossCutting(plan, objectiveKey, points));
  return (
    <ActionPanel
      title={say("card.crossCutting.title")}
      confirm={say("card.crossCutting.confirm")}
      notes={[say("card.crossCutting.note", { full: plan.points })]}
      ready={!busy && tried !== undefined && "preview" in tried}
      onConfirm={() => points !== undefined && edit((operations) => operations.makeCrossCutting(objectiveKey, points))}
      onCancel={onCancel}
    >
      <Field
        label={say("card.crossCutting.points")}
        validationMessage={points === undefined ? say("card.crossCutting.pointsMissing", { full: plan.points }) : null}
      >
        <Input
          size="small"
          className={styles.points}
          input={{ style: { minWidth: 0, width: "100%" } }}
          inputMode="decimal"
          value={typed}
          onChange={(_, { value }) => setTyped(value)}
        />
      </Field>
      {tried && <AttemptShown attempt={tried} />}
    </ActionPanel>
  );
}
