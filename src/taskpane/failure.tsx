import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useSpeech } from "./speech/speech";

/** Says what went wrong in the words that belong to the error, and offers to try again where that can help. */
export function Failure({ error, onRetry }: { readonly error: unknown; readonly onRetry?: () => void }) {
  const { say, explain } = useSpeech();
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>{explain(error)}</MessageBarBody>
      {onRetry && (
        <MessageBarActions>
          <Button size="small" onClick={onRetry}>
            {say("pane.retry")}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
