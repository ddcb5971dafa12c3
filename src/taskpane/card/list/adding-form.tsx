import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { FormEvent, KeyboardEvent, ReactNode } from "react";
import { useSpeech } from "../../speech/speech";
import { keptInSight } from "./kept-in-sight";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorBrandStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    "& .fui-Field__label": { fontSize: tokens.fontSizeBase200, paddingBottom: "2px" },
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  actions: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  hint: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface AddingFormProps {
  readonly title: string;
  /** What is typed is being added. */
  readonly adding: boolean;
  readonly submit: string;
  /** Which keys do what. */
  readonly hint: string;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The frame of the forms of a list's items: Enter writes, Esc closes. */
export function AddingForm({ title, adding, submit, hint, onSubmit, onClose, children }: AddingFormProps) {
  const { say } = useSpeech();
  const styles = useStyles();
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!adding) onSubmit();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    event.preventDefault();
    onClose();
  };
  return (
    <form ref={keptInSight} className={styles.form} aria-label={title} noValidate onSubmit={send} onKeyDown={onKeyDown}>
      <h3 className={styles.title}>{title}</h3>
      {children}
      <div className={styles.actions}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={adding}>
          {submit}
        </Button>
        <Button size="small" onClick={onClose}>
          {say("card.form.close")}
        </Button>
        <span className={styles.hint}>{hint}</span>
      </div>
    </form>
  );
}
