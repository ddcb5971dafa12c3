import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useState } from "react";
import type { AddedCard } from "../../operations/add-card";
import { Failure } from "../failure";
import { useOperations } from "../operations-context";
import { useSpeech } from "../speech";
import { focusOnArrival } from "../focus-on-arrival";

/** Says that a card is there and leads to it; takes the focus. */
export function CreatedCard({ card: { code, sheet } }: { readonly card: AddedCard }) {
  const { say } = useSpeech();
  const { goTo } = useOperations();
  const [failure, setFailure] = useState<unknown>();
  return (
    <>
      <MessageBar intent="success" layout="multiline" role="status">
        <MessageBarBody>
          <strong>{say("newCard.created", { code })}</strong> {say("newCard.createdWhere", { sheet })}
        </MessageBarBody>
        <MessageBarActions>
          <Button ref={focusOnArrival} size="small" onClick={() => void goTo({ sheet }).catch(setFailure)}>
            {say("newCard.toSheet")}
          </Button>
        </MessageBarActions>
      </MessageBar>
      {failure !== undefined && <Failure error={failure} />}
    </>
  );
}
