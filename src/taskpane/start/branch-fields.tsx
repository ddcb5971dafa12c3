import { Button, Field, Input } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { newOperationalCode } from "../../operations/start/new-plan";
import { useSpeech } from "../speech/speech";
import type { DraftFieldsProps } from "./draft-fields";
import { useStartStyles } from "./start-styles";

/** One branch of the strategic tree, so that cards can be added at once. */
export function BranchFields({ draft, onChange, problemOf }: DraftFieldsProps) {
  const { say } = useSpeech();
  const styles = useStartStyles();
  const { operational } = draft;

  const change = (row: number, title: string) =>
    onChange({ ...draft, operational: operational.map((old, at) => (at === row ? title : old)) });
  const remove = (row: number) => onChange({ ...draft, operational: operational.filter((_, at) => at !== row) });

  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{say("newPlan.strategy")}</legend>
      <p className={styles.small}>{say("newPlan.strategy.hint")}</p>
      <Field label={say("newPlan.line")} validationMessage={problemOf("line")}>
        <Input name="line" value={draft.line} onChange={(_, { value }) => onChange({ ...draft, line: value })} />
      </Field>
      <Field label={say("newPlan.strategicObjective")} validationMessage={problemOf("strategicObjective")}>
        <Input
          name="strategicObjective"
          value={draft.strategicObjective}
          onChange={(_, { value }) => onChange({ ...draft, strategicObjective: value })}
        />
      </Field>
      {operational.map((title, at) => (
        <div key={at} className={styles.operational}>
          <Field label={say("newPlan.operational", { code: newOperationalCode(at) })}>
            <Input className={styles.narrow} value={title} onChange={(_, { value }) => change(at, value)} />
          </Field>
          <Button
            appearance="subtle"
            icon={<DismissRegular />}
            aria-label={say("newPlan.operational.remove", { code: newOperationalCode(at) })}
            onClick={() => remove(at)}
          />
        </div>
      ))}
      <Button className={styles.add} size="small" onClick={() => onChange({ ...draft, operational: [...operational, ""] })}>
        {say("newPlan.operational.add")}
      </Button>
    </fieldset>
  );
}
