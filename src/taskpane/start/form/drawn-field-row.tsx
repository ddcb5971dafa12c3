import { Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { DrawnField, Meaning } from "../../../interchange/drawn-form/draw-template";
import type { CardFieldKey } from "../../../plan/card/card";
import type { OwnKind } from "../../../plan/card/own-values";
import { useSpeech } from "../../speech/speech";
import { knownMeanings, nameOfKnown, ownMeanings } from "./meanings";

const useStyles = makeStyles({
  row: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", gap: tokens.spacingHorizontalS },
  narrow: { minWidth: 0, textOverflow: "ellipsis" },
});

interface DrawnFieldRowProps {
  readonly field: DrawnField;
  /** Fields of the house that are on the form already. */
  readonly taken: ReadonlySet<CardFieldKey>;
  readonly onChange: (field: DrawnField) => void;
}

/** A label of the form, and what it asks for. */
export function DrawnFieldRow({ field, taken, onChange }: DrawnFieldRowProps) {
  const { say, language } = useSpeech();
  const styles = useStyles();
  const { label, meaning, choices } = field;
  const own = ownMeanings.filter((kind) => kind !== "choice" || choices.length > 0);
  return (
    <div className={styles.row}>
      <Input
        size="small"
        className={styles.narrow}
        input={{ className: styles.narrow }}
        aria-label={say("form.label")}
        value={label}
        onChange={(_, { value }) => onChange({ ...field, label: value })}
      />
      <Select
        size="small"
        className={styles.narrow}
        select={{ className: styles.narrow }}
        aria-label={say("form.meaning", { label })}
        value={valueOf(meaning)}
        onChange={(_, { value }) => onChange({ ...field, meaning: meaningOf(value) })}
      >
        <option value="none">{say("form.none")}</option>
        <optgroup label={say("form.known")}>
          {knownMeanings
            .filter((key) => !taken.has(key) || valueOf(meaning) === `known ${key}`)
            .map((key) => (
              <option key={key} value={`known ${key}`}>
                {nameOfKnown(key, language)}
              </option>
            ))}
        </optgroup>
        <optgroup label={say("form.own")}>
          {own.map((kind) => (
            <option key={kind} value={`own ${kind}`}>
              {say(`form.kind.${kind}`)}
            </option>
          ))}
        </optgroup>
      </Select>
    </div>
  );
}

function valueOf(meaning: Meaning): string {
  if (meaning === "none") return "none";
  return "known" in meaning ? `known ${meaning.known}` : `own ${meaning.own}`;
}

function meaningOf(value: string): Meaning {
  const [what, key = ""] = value.split(" ");
  if (what === "none") return "none";
  return what === "known" ? { known: key as CardFieldKey } : { own: key as OwnKind };
}
