import { Button, Field, Input, Select } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import type { DraftProblem } from "../../operations/start/draft-problem";
import { draftProblems, draftsAreas, newPlan, type PlanDraft } from "../../operations/start/new-plan";
import type { Plan } from "../../plan/plan";
import { focusOnArrival } from "../focus-on-arrival";
import { useSpeech } from "../speech/speech";
import { AreaFields } from "./flat/area-fields";
import { BranchFields } from "./branch-fields";
import { CodeFields } from "./template/code-fields";
import { withTemplate, withYears } from "./empty-draft";
import { SectorFields } from "./sector-fields";
import { useStartStyles } from "./start-styles";
import { TemplateChoice } from "./template/template-choice";

const mostYears = 5;

interface NewPlanFormProps {
  readonly draft: PlanDraft;
  readonly onChange: (draft: PlanDraft) => void;
  readonly onBack: () => void;
  readonly onReady: (plan: Plan) => void;
}

export function NewPlanForm({ draft, onChange, onBack, onReady }: NewPlanFormProps) {
  const { say, tell } = useSpeech();
  const styles = useStartStyles();
  const [tried, setTried] = useState(false);
  const problems = tried ? draftProblems(draft) : [];

  const problemOf = (field: DraftProblem["field"]) => {
    const problem = problems.find((found) => found.field === field);
    return problem ? tell(problem) : null;
  };
  const goOn = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    const first = draftProblems(draft)[0];
    if (!first) onReady(newPlan(draft));
    else event.currentTarget.querySelector<HTMLElement>(`[name="${first.field}"]`)?.focus();
  };
  const changeYears = (firstYear: string, years: number) => onChange(withYears(draft, firstYear, years, say));

  return (
    <form className={styles.form} noValidate onSubmit={goOn}>
      <h1 ref={focusOnArrival} tabIndex={-1} className={styles.heading}>
        {say("newPlan.heading")}
      </h1>
      <TemplateChoice chosen={draft.template} own={draft.own} onChoose={(id) => onChange(withTemplate(draft, id, say))} />
      <Field label={say("newPlan.entity")} hint={say("newPlan.entity.hint")} validationMessage={problemOf("entity")} required>
        <Input name="entity" value={draft.entity} onChange={(_, { value }) => onChange({ ...draft, entity: value })} />
      </Field>
      <Field label={say("newPlan.title")} validationMessage={problemOf("title")} required>
        <Input name="title" value={draft.title} onChange={(_, { value }) => onChange({ ...draft, title: value })} />
      </Field>
      <div className={styles.years}>
        <Field label={say("newPlan.firstYear")} validationMessage={problemOf("firstYear")} required>
          <Input
            name="firstYear"
            className={styles.narrow}
            inputMode="numeric"
            value={draft.firstYear}
            onChange={(_, { value }) => changeYears(value.trim(), draft.years)}
          />
        </Field>
        <Field label={say("newPlan.years")}>
          <Select value={draft.years} onChange={(_, { value }) => changeYears(draft.firstYear, Number(value))}>
            {Array.from({ length: mostYears }, (_, at) => (
              <option key={at}>{at + 1}</option>
            ))}
          </Select>
        </Field>
      </div>
      {draftsAreas(draft) ? (
        <AreaFields draft={draft} onChange={onChange} problemOf={problemOf} />
      ) : (
        <>
          <SectorFields draft={draft} onChange={onChange} problemOf={problemOf} />
          <CodeFields draft={draft} onChange={onChange} problemOf={problemOf} />
          {draft.tree && <BranchFields draft={draft} onChange={onChange} problemOf={problemOf} />}
        </>
      )}
      <div className={styles.actions}>
        <Button appearance="primary" type="submit">
          {say("newPlan.continue")}
        </Button>
        <Button onClick={onBack}>{say("pane.back")}</Button>
      </div>
    </form>
  );
}
