import { Link, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useSpeech } from "../speech/speech";

/** Says that the sheet in front is another card than the one that is being written in, and leads to it. */
export function OtherCard({ other, onShow }: { readonly other: string; readonly onShow: () => void }) {
  const { say } = useSpeech();
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        {say("card.otherInFront", { other })}{" "}
        <Link as="button" inline onClick={onShow}>
          {say("card.showOther", { other })}
        </Link>
      </MessageBarBody>
    </MessageBar>
  );
}
