import { Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { readAmount } from "../../../plan/notation/amount";
import { blank, valueEntry } from "../../../plan/entry";
import type { Plan, ResourceLine } from "../../../plan/plan";
import { planYears } from "../../../plan/schedule";
import { useUnsaved } from "../../shell/unsaved";
import { useSpeech } from "../../speech/speech";
import { AddingForm } from "../list/adding-form";
import { useFocusTarget } from "../editing/use-focus-target";
import { kindNames, natureNames } from "./resource-words";
import { PegPicker } from "./peg-picker";

const useStyles = makeStyles({
  pair: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", gap: tokens.spacingHorizontalM },
  narrow: { minWidth: 0, width: "100%" },
});

interface TypedResource {
  readonly peg: string;
  readonly budgetItem: string;
  readonly kind: ResourceLine["kind"];
  readonly nature: ResourceLine["nature"];
  readonly year: string;
  readonly amount: string;
}

interface ResourceFormProps {
  readonly plan: Plan;
  readonly onAdd: (line: ResourceLine) => Promise<boolean>;
  readonly onClose: () => void;
}

/** A new line of resources; Enter adds it and leaves the form for the next one, which often differs by year and amount alone. */
export function ResourceForm({ plan, onAdd, onClose }: ResourceFormProps) {
  const { say } = useSpeech();
  const styles = useStyles();
  const [typed, setTyped] = useState<TypedResource>({
    peg: "",
    budgetItem: "",
    kind: "spending",
    nature: "current",
    year: String(plan.firstYear),
    amount: "",
  });
  const [touched, setTouched] = useState(false);
  const [tried, setTried] = useState(false);
  const [adding, setAdding] = useState(false);
  const [amountField, attachAmountField] = useFocusTarget();
  const [pegField, attachPegField] = useFocusTarget();
  const change = (part: Partial<TypedResource>) => {
    setTyped((before) => ({ ...before, ...part }));
    setTouched(true);
  };

  const empty = typed.peg.trim() === "" && typed.budgetItem.trim() === "";
  const amount = readAmount(typed.amount);
  const unreadable = amount.kind === "text";
  useUnsaved(touched);

  const add = async () => {
    setTried(true);
    if (empty) return pegField.focus();
    if (unreadable) return amountField.focus();
    const line: ResourceLine = {
      peg: typed.peg.trim(),
      budgetItem: typed.budgetItem.trim(),
      kind: typed.kind,
      nature: typed.nature,
      year: typed.year === "" ? blank : valueEntry(Number(typed.year)),
      amount,
      note: "",
    };
    setAdding(true);
    const added = await onAdd(line);
    setAdding(false);
    if (added) {
      const next = Number(typed.year) + 1;
      change({ amount: "", year: next > plan.firstYear && next < plan.firstYear + plan.years ? String(next) : typed.year });
      setTouched(false);
      setTried(false);
    }
    amountField.focus();
  };

  return (
    <AddingForm
      title={say("card.resource.new")}
      adding={adding}
      submit={say("card.resource.add")}
      onSubmit={() => void add()}
      onClose={onClose}
    >
      <PegPicker attach={attachPegField} chart={plan.peg} value={typed.peg} onChange={(peg) => change({ peg })} />
      <Field label={say("card.resource.budgetItem")} validationMessage={tried && empty ? say("card.resource.empty") : null}>
        <Input size="small" value={typed.budgetItem} onChange={(_, { value }) => change({ budgetItem: value })} />
      </Field>
      <div className={styles.pair}>
        <Field label={say("card.resource.kind")}>
          <Select
            size="small"
            select={{ className: styles.narrow }}
            value={typed.kind}
            onChange={(_, { value }) => change({ kind: value === "revenue" ? "revenue" : "spending" })}
          >
            {Object.entries(kindNames).map(([kind, name]) => (
              <option key={kind} value={kind}>
                {say(name)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={say("card.resource.nature")}>
          <Select
            size="small"
            select={{ className: styles.narrow }}
            value={typed.nature}
            onChange={(_, { value }) => change({ nature: value === "capital" ? "capital" : "current" })}
          >
            {Object.entries(natureNames).map(([nature, name]) => (
              <option key={nature} value={nature}>
                {say(name)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={say("card.resource.year")}>
          <Select
            size="small"
            select={{ className: styles.narrow }}
            value={typed.year}
            onChange={(_, { value }) => change({ year: value })}
          >
            {planYears(plan).map((year) => (
              <option key={year} value={year}>
                {year}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={say("card.resource.amount")} validationMessage={unreadable ? say("card.resource.amountUnreadable") : null}>
          <Input
            ref={attachAmountField}
            size="small"
            className={styles.narrow}
            input={{ className: styles.narrow }}
            inputMode="decimal"
            value={typed.amount}
            onChange={(_, { value }) => change({ amount: value })}
          />
        </Field>
      </div>
    </AddingForm>
  );
}
