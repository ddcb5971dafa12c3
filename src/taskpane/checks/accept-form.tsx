import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useId, useState, type FormEvent, type KeyboardEvent } from "react";
import { focusOnArrival } from "../focus-on-arrival";
import { useUnsaved } from "../shell/unsaved";
import { useSpeech } from "../speech/speech";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalS,
    "& .fui-Field__label": { fontSize: tokens.fontSizeBase200, paddingBottom: "2px" },
  },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface AcceptFormProps {
  readonly busy: boolean;
  readonly onAccept: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Asks why something that was found may stay as it is. Esc leaves it. */
export function AcceptForm({ busy, onAccept, onCancel }: AcceptFormProps) {
  const { say } = useSpeech();
  const styles = useStyles();
  const note = useId();
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const missing = reason.trim() === "";
  useUnsaved(!missing);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!missing && !busy) onAccept(reason.trim());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    onCancel();
  };
  return (
    <form className={styles.form} aria-label={say("checks.accept.title")} noValidate onSubmit={submit} onKeyDown={onKeyDown}>
      <Field label={say("checks.accept.reason")} required validationMessage={tried && missing ? say("checks.accept.reasonMissing") : null}>
        <Textarea
          ref={focusOnArrival}
          size="small"
          rows={2}
          resize="vertical"
          aria-describedby={note}
          value={reason}
          onChange={(_, { value }) => setReason(value)}
        />
      </Field>
      <p id={note} className={styles.note}>
        {say("checks.accept.note")}
      </p>
      <div className={styles.actions}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={busy}>
          {say("checks.accept.confirm")}
        </Button>
        <Button size="small" onClick={onCancel}>
          {say("task.cancel")}
        </Button>
      </div>
    </form>
  );
}
