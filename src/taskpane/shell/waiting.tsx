import { Spinner } from "@fluentui/react-components";
import { useSpeech } from "../speech/speech";
import { useShellStyles } from "./shell-styles";

/** While the workbook is read, or a view loaded. */
export function Waiting() {
  const { say } = useSpeech();
  const styles = useShellStyles();
  return <Spinner className={styles.waiting} size="small" labelPosition="below" label={say("pane.reading")} />;
}
