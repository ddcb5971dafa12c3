import { Button, makeStyles } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons";
import { useLead } from "../shell/destination";
import { useSpeech } from "../speech/speech";

const useStyles = makeStyles({ button: { alignSelf: "flex-start" } });

/** Leads from where a card is missing to the form of a new one, of this sector where it is given. */
export function NewCardButton({ sector }: { readonly sector?: string }) {
  const { say } = useSpeech();
  const lead = useLead();
  const styles = useStyles();
  return (
    <Button
      className={styles.button}
      appearance="primary"
      size="small"
      icon={<AddRegular />}
      onClick={() => lead({ view: "newCard", ...(sector === undefined ? {} : { sector }) })}
    >
      {say("newCard.lead")}
    </Button>
  );
}
