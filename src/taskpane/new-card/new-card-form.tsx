import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useRef, useState, type FormEvent } from "react";
import type { CardRequest } from "../../operations/card/add-card";
import { italianDate } from "../../plan/notation/calendar-date";
import { carryOver } from "../../plan/editing/carry-over";
import { valueOf } from "../../plan/entry";
import { asksForPrefix } from "../../plan/codes/pattern-codes";
import type { Plan } from "../../plan/plan";
import { hasTree } from "../../plan/template/templates-of-plan";
import { priorities } from "../../sheets/reference/lists-sheet";
import { useArrival } from "../shell/destination";
import { useUnsaved } from "../shell/unsaved";
import { useSpeech } from "../speech/speech";
import { useTasks } from "../tasks/task-context";
import { blankBeginning, modelOf, requestFrom, type Beginning } from "./beginning";
import { BeginningFields } from "./beginning-fields";
import { cardProblems, dateProblems, emptyCardRequest, fieldsAsked, firstRequest, isBegun, writtenOut, type CardField } from "./card-form";
import { CodePreview } from "./code-preview";
import { OperationalPicker } from "./operational-picker";
import { TemplateField } from "./template-field";
import { PrefixField } from "./prefix-field";
import { SimilarObjectives } from "./similar-objectives";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    "& .fui-Field__label": { fontWeight: tokens.fontWeightSemibold },
  },
  pair: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", gap: tokens.spacingHorizontalM, alignItems: "start" },
  half: { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  narrow: { minWidth: 0, textOverflow: "ellipsis" },
});

interface NewCardFormProps {
  readonly plan: Plan;
}

export function NewCardForm({ plan }: NewCardFormProps) {
  const { say, tell } = useSpeech();
  const { edit, busy } = useTasks();
  const styles = useStyles();
  const [request, setRequest] = useState<CardRequest>(() => firstRequest(plan));
  const [beginning, setBeginning] = useState<Beginning>(blankBeginning);
  const [tried, setTried] = useState(false);
  const [creating, setCreating] = useState(false);
  const model = modelOf(beginning, plan);
  const carried = model && carryOver(model.objective.card, model.yearsOn, plan);
  // While the card is being made its sheet comes to the front, and the pane is to follow it.
  useUnsaved(!creating && isBegun(request, beginning));

  const problems = tried ? cardProblems(request, beginning, plan) : dateProblems(request, plan);
  const problemOf = (field: CardField) => {
    const problem = problems.find((found) => found.field === field);
    return problem ? tell(problem.spoken) : null;
  };
  const change = (part: Partial<CardRequest>) => setRequest((before) => ({ ...before, ...part }));
  const form = useRef<HTMLFormElement>(null);
  useArrival("newCard", ({ sector }) => {
    if (sector !== undefined) change({ sector });
    focusField(form.current, hasTree(plan) ? "operational" : "title");
  });
  const { firstYear } = plan;
  const asked = fieldsAsked(request, plan);
  const used = plan.objectives.map((objective) => objective.priority).filter((priority) => priority !== "");

  const begin = (next: Beginning) => {
    setBeginning(next);
    const chosen = modelOf(next, plan);
    if (chosen) setRequest((before) => requestFrom(chosen, plan, before));
  };
  const dateHint = (edge: "start" | "end") => {
    const date = carried && valueOf(carried[edge]);
    return date === undefined
      ? say("newCard.date.hint", { year: edge === "start" ? firstYear : firstYear + plan.years - 1 })
      : say("newCard.date.fromModel", { date: italianDate(date) });
  };

  const create = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (creating || busy) return;
    setTried(true);
    const first = cardProblems(request, beginning, plan)[0];
    if (first) {
      focusField(event.currentTarget, first.field);
      return;
    }
    setCreating(true);
    const done = await edit(async ({ addCard }) => (await addCard(request, model)).done);
    setCreating(false);
    if (!done) return;
    setTried(false);
    setBeginning(blankBeginning);
    // The next card often belongs to the same place.
    const { operational, sector, prefix, template } = request;
    setRequest({ ...emptyCardRequest, operational, sector, ...(prefix ? { prefix } : {}), ...(template ? { template } : {}) });
  };

  return (
    <form ref={form} className={styles.form} noValidate onSubmit={(event) => void create(event)}>
      <BeginningFields plan={plan} beginning={beginning} problem={problemOf("model")} onChange={begin} />
      {model && (
        <p className={styles.text}>
          {model.yearsOn > 0 ? say("newCard.model.moved", { count: model.yearsOn }) : say("newCard.model.copied")}
        </p>
      )}
      <TemplateField plan={plan} chosen={request.template} onChoose={(template) => change({ template })} />
      {hasTree(plan) && (
        <OperationalPicker
          plan={plan}
          chosen={request.operational}
          problem={problemOf("operational")}
          onChoose={(operational) => change({ operational })}
        />
      )}
      {asksForPrefix(plan.codeScheme) && (
        <PrefixField plan={plan} prefix={request.prefix ?? ""} problem={problemOf("prefix")} onChange={(prefix) => change({ prefix })} />
      )}
      <div className={styles.pair}>
        <Field className={styles.half} label={say("newCard.sector")} validationMessage={problemOf("sector")} required>
          <Select
            name="sector"
            select={{ className: styles.narrow }}
            value={request.sector}
            onChange={(_, { value }) => change({ sector: value })}
          >
            <option value="">{say("newCard.choose")}</option>
            {plan.sectors.map(({ code, name }) => (
              <option key={code} value={code}>
                {`${code} ${name}`.trim()}
              </option>
            ))}
          </Select>
        </Field>
        {asked.priority && (
          <Field className={styles.half} label={say("newCard.priority")}>
            <Select select={{ className: styles.narrow }} value={request.priority} onChange={(_, { value }) => change({ priority: value })}>
              <option value="">{say("newCard.priority.none")}</option>
              {[...new Set([...priorities, ...used])].map((priority) => (
                <option key={priority} value={priority}>
                  {priority.charAt(0) + priority.slice(1).toLowerCase()}
                </option>
              ))}
            </Select>
          </Field>
        )}
      </div>
      <Field label={say("newCard.title")} validationMessage={problemOf("title")} required>
        <Input name="title" value={request.title} onChange={(_, { value }) => change({ title: value })} />
      </Field>
      <SimilarObjectives title={request.title} />
      {asked.responsible && (
        <Field label={say("newCard.responsible")}>
          <Input value={request.responsible} onChange={(_, { value }) => change({ responsible: value })} />
        </Field>
      )}
      <div className={styles.pair}>
        {(["start", "end"] as const)
          .filter((edge) => asked[edge])
          .map((edge) => (
            <Field
              key={edge}
              className={styles.half}
              label={say(edge === "start" ? "newCard.start" : "newCard.end")}
              hint={dateHint(edge)}
              validationMessage={problemOf(edge)}
            >
              <Input
                name={edge}
                input={{ className: styles.narrow }}
                className={styles.narrow}
                value={request[edge]}
                onChange={(_, { value }) => change({ [edge]: value })}
                onBlur={() => change({ [edge]: writtenOut(request[edge], edge, plan) })}
              />
            </Field>
          ))}
      </div>
      <CodePreview request={request} plan={plan} />
      <div>
        <Button appearance="primary" type="submit" disabledFocusable={creating}>
          {say(creating ? "newCard.creating" : "newCard.create")}
        </Button>
      </div>
    </form>
  );
}

function focusField(form: HTMLFormElement | null, field: CardField): void {
  form?.querySelector<HTMLElement>(`[name="${field}"]`)?.focus();
}
