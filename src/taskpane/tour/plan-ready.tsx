import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { SetUpResult } from "../../operations/start/set-up-plan";
import { useSpeech } from "../speech/speech";
import { makesAreasOnly } from "../start/flat/flat-plan";
import { useTour } from "./tour-context";

interface PlanReadyProps {
  readonly result: SetUpResult;
  readonly onDismiss: () => void;
}

/** Says that the plan has been set up, and offers the tour of one that has something to look at. */
export function PlanReady({ result, onDismiss }: PlanReadyProps) {
  const { say } = useSpeech();
  const { possible, begin, focusButton } = useTour();
  const dismiss = () => {
    focusButton();
    onDismiss();
  };
  const take = () => {
    begin();
    onDismiss();
  };
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>
        {say(result.begin ? "proposal.doneToBegin" : makesAreasOnly(result) ? "proposal.doneFlat" : "proposal.done", {
          areas: result.areas,
          sectors: result.sectors,
          cards: result.cards,
          targets: result.targets,
          sheets: result.sheets.length,
        })}
        {result.pagesLeft.length > 0 && ` ${say("proposal.pagesLeft")}`}
        {result.notAsMeant > 0 && ` ${say("excel.notAsMeant", { count: result.notAsMeant })}`}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button appearance="transparent" size="small" icon={<DismissRegular />} aria-label={say("task.dismiss")} onClick={dismiss} />
        }
      >
        {possible && (
          <Button size="small" onClick={take}>
            {say("tour.offer")}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
