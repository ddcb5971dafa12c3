import { Input, makeStyles, Select, Textarea } from "@fluentui/react-components";
import type { FocusEventHandler, KeyboardEvent } from "react";
import { useSpeech } from "../../speech/speech";
import type { AttachElement } from "../editing/use-focus-target";
import type { TypingControl } from "./typing-control";

const useStyles = makeStyles({
  narrow: { minWidth: 0, width: "100%" },
  number: { minWidth: 0, width: "100%", fontVariantNumeric: "tabular-nums" },
});

const mostRows = 6;

interface TypingFieldProps {
  readonly control: TypingControl;
  readonly text: string;
  readonly onChange: (text: string) => void;
  /** Choosing says all at once; typing goes on. */
  readonly onChoose: (text: string) => void;
  readonly onBlur?: FocusEventHandler;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  readonly attach?: AttachElement;
  readonly autoFocus?: boolean;
}

/** What a field or a column is typed by; the field around it names it. */
export function TypingField({ control, text, onChange, onChoose, onBlur, onKeyDown, attach, autoFocus = false }: TypingFieldProps) {
  const { say } = useSpeech();
  const styles = useStyles();
  const listeners = { ...(onBlur ? { onBlur } : {}), ...(onKeyDown ? { onKeyDown } : {}), ...(attach ? { ref: attach } : {}), autoFocus };
  switch (control.kind) {
    case "text":
      return (
        <Textarea
          {...listeners}
          size="small"
          className={styles.narrow}
          rows={Math.min(mostRows, Math.max(2, text.split("\n").length))}
          resize="vertical"
          value={text}
          onChange={(_, { value }) => onChange(value)}
        />
      );
    case "input":
      return (
        <Input
          {...listeners}
          size="small"
          className={styles.narrow}
          input={{ className: control.isNumber ? styles.number : styles.narrow }}
          {...(control.isNumber ? { inputMode: "decimal" } : {})}
          autoComplete="off"
          value={text}
          onChange={(_, { value }) => onChange(value)}
        />
      );
    case "choice": {
      const isOther = text !== "" && !control.choices.includes(text);
      return (
        <Select
          {...listeners}
          size="small"
          className={styles.narrow}
          select={{ className: styles.narrow }}
          value={text}
          onChange={(_, { value }) => onChoose(value)}
        >
          <option value="">{say("card.choose")}</option>
          {control.choices.map((choice) => (
            <option key={choice} value={choice}>
              {control.names?.get(choice) ?? choice}
            </option>
          ))}
          {isOther && <option value={text}>{text}</option>}
        </Select>
      );
    }
  }
}
