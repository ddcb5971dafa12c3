import { Button, MessageBarActions } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useSpeech } from "../speech/speech";

/** Takes a message away; goes into its message bar. */
export function Dismiss({ onDismiss }: { readonly onDismiss: () => void }) {
  const { say } = useSpeech();
  return (
    <MessageBarActions
      containerAction={
        <Button appearance="transparent" size="small" icon={<DismissRegular />} aria-label={say("task.dismiss")} onClick={onDismiss} />
      }
    />
  );
}
