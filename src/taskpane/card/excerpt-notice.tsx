import { Link, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useSpeech } from "../speech/speech";
import type { FullCard } from "./active-card";

interface ExcerptNoticeProps {
  readonly full: FullCard;
  readonly onGoTo: () => void;
}

/** Says that the card is a one-page copy, whose it is, and leads there. */
export function ExcerptNotice({ full: { sector, sheet }, onGoTo }: ExcerptNoticeProps) {
  const { say } = useSpeech();
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        {say("card.excerpt", { sector })}{" "}
        {sheet !== undefined && (
          <Link as="button" inline onClick={onGoTo}>
            {say("plan.toSheet", { sheet })}
          </Link>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}
