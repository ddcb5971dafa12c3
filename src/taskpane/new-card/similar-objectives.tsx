import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useDeferredValue, useMemo } from "react";
import { objectiveKey } from "../../plan/codes/code";
import type { Plan } from "../../plan/plan";
import { similarTitles } from "../../plan/notation/similar-titles";
import type { PlanPlaces } from "../../sheets/workbook/plan-places";
import { useSpeech } from "../speech/speech";
import { useGoTo } from "../tasks/task-context";

const useStyles = makeStyles({
  box: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere" },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

interface SimilarObjectivesProps {
  readonly title: string;
  readonly plan: Plan;
  readonly places: PlanPlaces;
}

/** Points out objectives of the plan whose titles resemble the one being typed, so that none is written twice. */
export function SimilarObjectives({ title, plan, places }: SimilarObjectivesProps) {
  const { say } = useSpeech();
  const styles = useStyles();
  const goTo = useGoTo();
  const settled = useDeferredValue(title);
  const similar = useMemo(() => (settled.trim() === "" ? [] : similarTitles(settled, plan.objectives)), [settled, plan.objectives]);
  return (
    <div role="status" className={styles.box}>
      {similar.length > 0 && (
        <>
          {say("newCard.similar", { count: similar.length })}
          <ul className={styles.list}>
            {similar.map((objective) => {
              const key = objectiveKey(objective.shortCodes, plan.codeScheme);
              const sheet = places.cards.get(key);
              return (
                <li key={key}>
                  {sheet === undefined ? key : <Link onClick={() => goTo({ sheet })}>{key}</Link>} {objective.title}
                </li>
              );
            })}
          </ul>
        </>
      )}
    </div>
  );
}
