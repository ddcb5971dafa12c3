import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, type KeyboardEvent, type ReactNode } from "react";
import { focusOnArrival } from "../../focus-on-arrival";
import "../../sentences/card-messages";
import { useSpeech } from "../../speech/speech";

const useStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorBrandStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    "& .fui-Field__label": { fontSize: tokens.fontSizeBase200, paddingBottom: "2px" },
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, outlineStyle: "none" },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface ActionPanelProps {
  readonly title: string;
  readonly children: ReactNode;
  /** What to know before confirming, a sentence each. */
  readonly notes: readonly string[];
  readonly confirm: string;
  /** Nothing can be confirmed while something is under way or still to be chosen. */
  readonly ready: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
  /** It only tells something: its second way out closes it, there being nothing to cancel. */
  readonly tells?: boolean;
}

/** One thing that can be done with the card: what it will change, what to know, and the two ways out. Esc is one of them. */
export function ActionPanel({ title, children, notes, confirm, ready, onConfirm, onCancel, tells = false }: ActionPanelProps) {
  const { say } = useSpeech();
  const styles = useStyles();
  const heading = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    event.preventDefault();
    onCancel();
  };
  return (
    <section className={styles.panel} aria-labelledby={heading} onKeyDown={onKeyDown}>
      <h2 id={heading} className={styles.title} tabIndex={-1} ref={focusOnArrival}>
        {title}
      </h2>
      {children}
      {notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
      <div className={styles.actions}>
        <Button size="small" appearance="primary" disabledFocusable={!ready} onClick={onConfirm}>
          {confirm}
        </Button>
        <Button size="small" onClick={onCancel}>
          {say(tells ? "card.form.close" : "card.action.cancel")}
        </Button>
      </div>
    </section>
  );
}
