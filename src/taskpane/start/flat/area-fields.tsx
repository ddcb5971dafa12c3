import { Button, Field, Input, Radio, RadioGroup } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { sectionsFor, sectionSplits, usualCoefficients, type FlatDraft } from "../../../operations/start/flat-draft";
import { usualPoints } from "../../../plan/weight";
import { useSpeech } from "../../speech/speech";
import type { DraftFieldsProps } from "../draft-fields";
import { useStartStyles } from "../start-styles";

/** The areas that are known already, how their years are divided and how their rows are weighed. */
export function AreaFields({ draft, onChange, problemOf }: DraftFieldsProps) {
  const { say } = useSpeech();
  const styles = useStartStyles();
  const { flat } = draft;
  const { areas, split, coefficients } = flat;

  const change = (part: Partial<FlatDraft>) => onChange({ ...draft, flat: { ...flat, ...part } });
  const years = { firstYear: Number(draft.firstYear) || 0, years: draft.years };
  // A way of dividing that comes to the same as one before is none of its own.
  const splits = sectionSplits
    .map((name) => ({ name, titles: sectionsFor(years, name).map(({ section }) => section) }))
    .filter(({ titles }, at, all) => all.findIndex((one) => one.titles.join("|") === titles.join("|")) === at);
  const chosen = splits.some(({ name }) => name === split) ? split : splits[0]?.name;

  return (
    <>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{say("newPlan.areas")}</legend>
        <p className={styles.small}>{say("newPlan.areas.hint")}</p>
        {areas.map((area, at) => (
          <Field key={at} validationMessage={problemOf(`area.${at}`)}>
            {(control) => (
              <div className={styles.operational}>
                <Input
                  {...control}
                  name={`area.${at}`}
                  className={styles.narrow}
                  input={{ className: styles.narrow }}
                  aria-label={say("newPlan.area", { row: at + 1 })}
                  value={area}
                  onChange={(_, { value }) => change({ areas: areas.with(at, value) })}
                />
                {areas.length > 1 && (
                  <Button
                    appearance="subtle"
                    icon={<DismissRegular />}
                    aria-label={say("newPlan.area.remove", { row: at + 1 })}
                    onClick={() => change({ areas: areas.toSpliced(at, 1) })}
                  />
                )}
              </div>
            )}
          </Field>
        ))}
        <Button className={styles.add} size="small" onClick={() => change({ areas: [...areas, ""] })}>
          {say("newPlan.area.add")}
        </Button>
      </fieldset>
      {splits.length > 1 && (
        <Field label={say("newPlan.split")} hint={say("newPlan.split.hint")}>
          <RadioGroup
            value={chosen ?? ""}
            onChange={(_, { value }) => change({ split: splits.find(({ name }) => name === value)?.name ?? split })}
          >
            {splits.map(({ name, titles }) => (
              <Radio key={name} value={name} label={titles.join(" · ")} />
            ))}
          </RadioGroup>
        </Field>
      )}
      <Field label={say("newPlan.weighing")}>
        <RadioGroup
          value={coefficients === undefined ? "points" : "coefficients"}
          onChange={(_, { value }) => change({ coefficients: value === "points" ? undefined : usualCoefficients })}
        >
          <Radio value="points" label={say("newPlan.weighing.points", { full: usualPoints })} />
          <Radio value="coefficients" label={say("newPlan.weighing.coefficients")} />
        </RadioGroup>
      </Field>
      {coefficients !== undefined && (
        <Field
          className={styles.narrow}
          label={say("newPlan.coefficients")}
          hint={say("newPlan.coefficients.hint", { example: usualCoefficients })}
          validationMessage={problemOf("coefficients")}
        >
          <Input name="coefficients" value={coefficients} onChange={(_, { value }) => change({ coefficients: value })} />
        </Field>
      )}
    </>
  );
}
