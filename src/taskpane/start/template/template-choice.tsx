import { Field, makeStyles, mergeClasses, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { startingTemplates } from "../../../operations/start/starting-templates";
import type { Template } from "../../../plan/template/template";
import { textIn } from "../../speech/local-text";
import { useSpeech } from "../../speech/speech";
import { aboutTemplate } from "./about-template";
import { TemplatePicture } from "./template-picture";

const useStyles = makeStyles({
  choices: { display: "flex", flexDirection: "column", alignItems: "stretch", gap: tokens.spacingVerticalXS },
  choice: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 60px",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalXS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  chosen: { border: `1px solid ${tokens.colorCompoundBrandStroke}`, backgroundColor: tokens.colorBrandBackground2 },
  explanation: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface TemplateChoiceProps {
  /** Id of the chosen one. */
  readonly chosen: string;
  /** One that was drawn from the body's own form comes first. */
  readonly own: Template | undefined;
  readonly onChoose: (id: string) => void;
}

/** The shipped templates, each with a small picture of its card. */
export function TemplateChoice({ chosen, own, onChoose }: TemplateChoiceProps) {
  const { say, language } = useSpeech();
  const styles = useStyles();
  return (
    <Field label={say("newPlan.template")} hint={say("newPlan.template.hint")}>
      <RadioGroup className={styles.choices} value={chosen} onChange={(_, { value }) => onChoose(value)}>
        {[...(own ? [own] : []), ...startingTemplates.map(({ template }) => template)].map((template) => (
          <div key={template.id} className={mergeClasses(styles.choice, template.id === chosen && styles.chosen)}>
            <Radio
              value={template.id}
              label={
                <>
                  {textIn(template.title, language)}
                  <span className={styles.explanation}>{say(aboutTemplate(template))}</span>
                </>
              }
            />
            <TemplatePicture template={template} />
          </div>
        ))}
      </RadioGroup>
    </Field>
  );
}
