import { Checkbox, Field, Input, Select } from "@fluentui/react-components";
import { useState } from "react";
import { exampleCode, patternsFor, readPattern, startingTemplate } from "../../../operations/start/starting-templates";
import { useSpeech } from "../../speech/speech";
import type { DraftFieldsProps } from "../draft-fields";
import { useStartStyles } from "../start-styles";

const ownChoice = "own";

/** As they are written in a pattern. */
const tokens = {
  sector: "{sector}",
  year: "{year}",
  shortYear: "{year:2}",
  n: "{n:2}",
  tree: "{line}, {strategic}, {operational}",
};

/** Whether objectives hang on a strategic tree, and how their codes are written: chosen by an example. */
export function CodeFields({ draft, onChange, problemOf }: DraftFieldsProps) {
  const { say } = useSpeech();
  const styles = useStartStyles();
  const [own, setOwn] = useState(false);
  const { tree, pattern } = draft;
  const { template } = startingTemplate(draft.template, draft.own);
  const patterns = patternsFor(template, tree);
  const isOwn = own || !patterns.includes(pattern);

  const changeTree = (isTree: boolean) => {
    const [usual = pattern] = patternsFor(template, isTree);
    const fits = patternsFor(template, isTree).includes(pattern) || (isOwn && !("fault" in readPattern(pattern, isTree)));
    onChange({ ...draft, tree: isTree, pattern: fits ? pattern : usual });
  };
  const choose = (value: string) => {
    setOwn(value === ownChoice);
    if (value !== ownChoice) onChange({ ...draft, pattern: value });
  };
  const example = (text: string) => {
    const read = readPattern(text, tree);
    const { sectors, firstYear } = draft;
    return "fault" in read ? "" : exampleCode(read, sectors[0]?.code.trim().toUpperCase() || "S1", Number(firstYear) || 2000);
  };

  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{say("newPlan.codes")}</legend>
      <Checkbox checked={tree} label={say("newPlan.tree")} onChange={(_, { checked }) => changeTree(checked === true)} />
      <Field label={say("newPlan.pattern.choice")}>
        <Select select={{ className: styles.narrow }} value={isOwn ? ownChoice : pattern} onChange={(_, { value }) => choose(value)}>
          {patterns.map((text) => (
            <option key={text} value={text}>
              {example(text)}
            </option>
          ))}
          <option value={ownChoice}>{say("newPlan.pattern.other")}</option>
        </Select>
      </Field>
      {isOwn && (
        <Field
          label={say("newPlan.pattern")}
          hint={example(pattern) === "" ? say("newPlan.pattern.hint", tokens) : say("newPlan.pattern.example", { code: example(pattern) })}
          validationMessage={problemOf("pattern")}
        >
          <Input name="pattern" value={pattern} onChange={(_, { value }) => onChange({ ...draft, pattern: value })} />
        </Field>
      )}
    </fieldset>
  );
}
