import { Combobox, Field, makeStyles, Option } from "@fluentui/react-components";
import { prefixesInUse } from "../../plan/codes/pattern-codes";
import type { Plan } from "../../plan/plan";
import { useSpeech } from "../speech/speech";

const useStyles = makeStyles({
  choice: { minWidth: 0, width: "100%" },
  open: { minWidth: "24px", minHeight: "24px", justifyContent: "center" },
});

interface PrefixFieldProps {
  readonly plan: Plan;
  readonly prefix: string;
  readonly problem: string | null;
  readonly onChange: (prefix: string) => void;
}

/** The word that the body puts into the code: one of those in use, or a new one. */
export function PrefixField({ plan, prefix, problem, onChange }: PrefixFieldProps) {
  const { say } = useSpeech();
  const styles = useStyles();
  const used = prefixesInUse(plan);
  return (
    <Field
      label={say("newCard.prefix")}
      validationMessage={problem}
      required
      {...(used.length === 0 ? {} : { hint: say("newCard.prefix.hint", { prefixes: used.join(", ") }) })}
    >
      <Combobox
        name="prefix"
        freeform
        className={styles.choice}
        input={{ className: styles.choice, autoComplete: "off" }}
        expandIcon={{ className: styles.open, "aria-label": say("pane.openList") }}
        value={prefix}
        selectedOptions={used.includes(prefix) ? [prefix] : []}
        onChange={(event) => onChange(event.target.value)}
        onOptionSelect={(_, { optionValue }) => {
          if (optionValue !== undefined) onChange(optionValue);
        }}
      >
        {used.map((known) => (
          <Option key={known} value={known}>
            {known}
          </Option>
        ))}
      </Combobox>
    </Field>
  );
}
