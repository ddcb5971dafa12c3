import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import type { AddedCard, CardRequest } from "../../operations/add-card";
import type { Plan } from "../../plan/plan";
import { priorities } from "../../sheets/lists-sheet";
import { Failure } from "../failure";
import { useOperations } from "../operations-context";
import { useSpeech } from "../speech";
import { cardProblems, dateProblems, emptyCardRequest, writtenOut, type CardField } from "./card-form";
import { CodePreview } from "./code-preview";
import { CreatedCard } from "./created-card";
import { OperationalPicker } from "./operational-picker";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, "& .fui-Field__label": { fontWeight: tokens.fontWeightSemibold } },
  pair: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", gap: tokens.spacingHorizontalM, alignItems: "start" },
  half: { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" },
  narrow: { minWidth: 0, textOverflow: "ellipsis" },
});

interface NewCardFormProps {
  readonly plan: Plan;
  readonly readAgain: () => Promise<void>;
}

export function NewCardForm({ plan, readAgain }: NewCardFormProps) {
  const { say, tell } = useSpeech();
  const { addCard } = useOperations();
  const styles = useStyles();
  const [request, setRequest] = useState<CardRequest>(emptyCardRequest);
  const [tried, setTried] = useState(false);
  const [creating, setCreating] = useState(false);
  const [created, setCreated] = useState<AddedCard>();
  const [failure, setFailure] = useState<unknown>();

  const problems = tried ? cardProblems(request, plan) : dateProblems(request, plan);
  const problemOf = (field: CardField) => {
    const problem = problems.find((found) => found.field === field);
    return problem ? tell(problem.spoken) : null;
  };
  const change = (part: Partial<CardRequest>) => setRequest((before) => ({ ...before, ...part }));
  const { firstYear } = plan;
  const used = plan.objectives.map((objective) => objective.priority).filter((priority) => priority !== "");

  const create = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (creating) return;
    setTried(true);
    setCreated(undefined);
    setFailure(undefined);
    const first = cardProblems(request, plan)[0];
    if (first) {
      event.currentTarget.querySelector<HTMLElement>(`[name="${first.field}"]`)?.focus();
      return;
    }
    setCreating(true);
    try {
      setCreated(await addCard(request));
      setTried(false);
      // The next card often belongs to the same place.
      setRequest({ ...emptyCardRequest, operational: request.operational, sector: request.sector });
      await readAgain();
    } catch (error) {
      setFailure(error);
    } finally {
      setCreating(false);
    }
  };

  return (
    <form className={styles.form} noValidate onSubmit={(event) => void create(event)}>
      {created && <CreatedCard key={created.sheet} card={created} />}
      <OperationalPicker plan={plan} chosen={request.operational} problem={problemOf("operational")} onChoose={(operational) => change({ operational })} />
      <div className={styles.pair}>
        <Field className={styles.half} label={say("newCard.sector")} validationMessage={problemOf("sector")} required>
          <Select name="sector" select={{ className: styles.narrow }} value={request.sector} onChange={(_, { value }) => change({ sector: value })}>
            <option value="">{say("newCard.choose")}</option>
            {plan.sectors.map(({ code, name }) => (
              <option key={code} value={code}>
                {`${code} ${name}`.trim()}
              </option>
            ))}
          </Select>
        </Field>
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
      </div>
      <Field label={say("newCard.title")} validationMessage={problemOf("title")} required>
        <Input name="title" value={request.title} onChange={(_, { value }) => change({ title: value })} />
      </Field>
      <Field label={say("newCard.responsible")}>
        <Input value={request.responsible} onChange={(_, { value }) => change({ responsible: value })} />
      </Field>
      <div className={styles.pair}>
        {(["start", "end"] as const).map((edge) => (
          <Field
            key={edge}
            className={styles.half}
            label={say(edge === "start" ? "newCard.start" : "newCard.end")}
            hint={say("newCard.date.hint", { year: edge === "start" ? firstYear : firstYear + plan.years - 1 })}
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
      {failure !== undefined && <Failure error={failure} />}
      <div>
        <Button appearance="primary" type="submit" disabledFocusable={creating}>
          {say(creating ? "newCard.creating" : "newCard.create")}
        </Button>
      </div>
    </form>
  );
}
