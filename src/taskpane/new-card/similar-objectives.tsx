import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useDeferredValue, useMemo } from "react";
import { objectiveKey } from "../../plan/codes/code";
import { similarTitles } from "../../plan/notation/similar-titles";
import { openingPlace } from "../card/completeness/opening-place";
import { useSpeech } from "../speech/speech";
import { useShow } from "../tasks/task-context";
import { useWorkbook } from "../workbook/workbook-context";

const useStyles = makeStyles({
  box: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere" },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

interface SimilarObjectivesProps {
  readonly title: string;
}

/** Points out objectives of the plan whose titles resemble the one being typed, so that none is written twice. */
export function SimilarObjectives({ title }: SimilarObjectivesProps) {
  const { say } = useSpeech();
  const styles = useStyles();
  const show = useShow();
  const open = useWorkbook();
  const { plan, places } = open;
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
                  {sheet === undefined ? key : <Link onClick={() => show(openingPlace(key, open) ?? { sheet })}>{key}</Link>}{" "}
                  {objective.title}
                </li>
              );
            })}
          </ul>
        </>
      )}
    </div>
  );
}
