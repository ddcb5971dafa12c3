import { Field, makeStyles, Select } from "@fluentui/react-components";
import type { Plan } from "../../plan/plan";
import { templatesToChoose } from "../../plan/template/templates-of-plan";
import { textIn } from "../speech/local-text";
import { useSpeech } from "../speech/speech";

const useStyles = makeStyles({ narrow: { minWidth: 0, textOverflow: "ellipsis" } });

interface TemplateFieldProps {
  readonly plan: Plan;
  /** Id; the plan's main template, if absent. */
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
}

/** Which of the plan's templates the card follows, where there are several. */
export function TemplateField({ plan, chosen, onChoose }: TemplateFieldProps) {
  const { say, language } = useSpeech();
  const styles = useStyles();
  const [main, ...others] = templatesToChoose(plan);
  if (!main || others.length === 0) return null;
  return (
    <Field label={say("newCard.template")}>
      <Select select={{ className: styles.narrow }} value={chosen ?? main.id} onChange={(_, { value }) => onChoose(value)}>
        {[main, ...others].map(({ id, title }) => (
          <option key={id} value={id}>
            {textIn(title, language)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
