import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  makeStyles,
  tokens,
  type DialogTriggerProps,
} from "@fluentui/react-components";
import { useSpeech } from "../speech/speech";

const useStyles = makeStyles({
  surface: { maxWidth: "26rem", margin: "auto" },
  text: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, overflowWrap: "anywhere" },
  line: { margin: 0 },
});

interface ConfirmProps {
  readonly title: string;
  /** What will happen. */
  readonly text: string;
  /** What the button that goes ahead is called. */
  readonly action: string;
  /** Excel forgets its undo steps with it (moved, copied, hidden sheets); said beforehand, with the way back that there is. */
  readonly clearsUndo: boolean;
  readonly onConfirm: () => void;
  /** The button that asks. */
  readonly children: NonNullable<DialogTriggerProps["children"]>;
}

/** A button that asks before it does something. */
export function Confirm({ title, text, action, clearsUndo, onConfirm, children }: ConfirmProps) {
  const { say } = useSpeech();
  const styles = useStyles();
  return (
    <Dialog modalType="alert">
      <DialogTrigger disableButtonEnhancement>{children}</DialogTrigger>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent className={styles.text}>
            <p className={styles.line}>{text}</p>
            {clearsUndo && <p className={styles.line}>{say("task.clearsUndo")}</p>}
          </DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button appearance="primary" onClick={onConfirm}>
                {action}
              </Button>
            </DialogTrigger>
            <DialogTrigger disableButtonEnhancement>
              <Button>{say("task.cancel")}</Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
