import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowRightRegular } from "@fluentui/react-icons";
import { fieldName } from "../../../plan/template/meaning/form-names";
import type { FormField } from "../../../plan/template/form-parts";
import { localText } from "../../../plan/template/meaning/local-text";
import { useSpeech } from "../../speech/speech";

const useStyles = makeStyles({
  field: { display: "flex", alignItems: "flex-start", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  name: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  text: { minWidth: 0, overflowWrap: "anywhere", whiteSpace: "pre-line" },
  why: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  go: { flexShrink: 0, minWidth: "24px" },
});

interface ShownFieldProps {
  readonly field: FormField;
  /** As its cell shows it. */
  readonly text: string;
  readonly onGoTo: () => void;
}

/** A field that nobody types in the pane, with the way to its cell. */
export function ShownField({ field, text, onGoTo }: ShownFieldProps) {
  const { say, language } = useSpeech();
  const styles = useStyles();
  const name = localText(fieldName(field), language);
  return (
    <div className={styles.field} role="group" aria-label={name}>
      <div className={styles.text}>
        <div className={styles.name}>{name}</div>
        <div>{text === "" ? "–" : text}</div>
        <div className={styles.why}>{say(field.kind === "computed" ? "card.fields.computed" : "card.fields.structural")}</div>
      </div>
      <Button
        className={styles.go}
        size="small"
        appearance="subtle"
        icon={<ArrowRightRegular />}
        aria-label={say("card.fields.toCell", { name })}
        title={say("card.toCell")}
        onClick={onGoTo}
      />
    </div>
  );
}
