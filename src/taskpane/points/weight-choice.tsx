import { makeStyles, Select } from "@fluentui/react-components";
import type { FocusEventHandler, KeyboardEventHandler } from "react";
import type { Weighing } from "../../plan/template/meaning/weighing";
import { useSpeech } from "../speech/speech";

const useStyles = makeStyles({ narrow: { minWidth: 0, width: "100%" } });

/** The texts that weights are chosen from; undefined where points are typed. `numberText` writes a factor. */
export function weightChoices(weighing: Weighing, numberText: (factor: number) => string): readonly string[] | undefined {
  if (weighing.kind === "factors") return weighing.values.map(numberText);
  return weighing.kind === "levels" ? weighing.values : undefined;
}

interface WeightChoiceProps {
  readonly choices: readonly string[];
  /** What else may stand in the cell, with its name. */
  readonly mark?: { readonly text: string; readonly name: string };
  readonly text: string;
  readonly onChoose: (text: string) => void;
  /** Absent where a field around it names it. */
  readonly label?: string;
  readonly describedBy?: string;
  readonly invalid?: boolean;
  readonly onBlur?: FocusEventHandler;
  readonly onKeyDown?: KeyboardEventHandler;
}

/** One of a few weights; what else stands in the cell stays there until somebody chooses. */
export function WeightChoice({ choices, mark, text, onChoose, label, describedBy, invalid, onBlur, onKeyDown }: WeightChoiceProps) {
  const { say } = useSpeech();
  const styles = useStyles();
  const isOther = text !== "" && text !== mark?.text && !choices.includes(text);
  return (
    <Select
      size="small"
      className={styles.narrow}
      select={{ className: styles.narrow }}
      value={text}
      {...(label === undefined ? {} : { "aria-label": label })}
      {...(describedBy === undefined ? {} : { "aria-describedby": describedBy })}
      {...(invalid === undefined ? {} : { "aria-invalid": invalid })}
      onChange={(_, { value }) => onChoose(value)}
      onBlur={onBlur}
      onKeyDown={onKeyDown}
    >
      <option value="">{say("points.choose")}</option>
      {choices.map((choice) => (
        <option key={choice} value={choice}>
          {choice}
        </option>
      ))}
      {mark && <option value={mark.text}>{mark.name}</option>}
      {isOther && <option value={text}>{text}</option>}
    </Select>
  );
}
