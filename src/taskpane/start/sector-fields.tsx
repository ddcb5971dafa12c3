import { Button, Field, Input, mergeClasses } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { PlanDraft } from "../../operations/start/new-plan";
import { useSpeech } from "../speech/speech";
import type { DraftFieldsProps } from "./draft-fields";
import { useStartStyles } from "./start-styles";

type DraftSector = PlanDraft["sectors"][number];

/** The sectors that are known already, a row each. */
export function SectorFields({ draft, onChange, problemOf }: DraftFieldsProps) {
  const { say } = useSpeech();
  const styles = useStartStyles();
  const { sectors } = draft;

  const change = (row: number, part: Partial<DraftSector>) =>
    onChange({ ...draft, sectors: sectors.map((sector, at) => (at === row ? { ...sector, ...part } : sector)) });
  const add = () => onChange({ ...draft, sectors: [...sectors, { code: `S${sectors.length + 1}`, name: "" }] });
  const remove = (row: number) => onChange({ ...draft, sectors: sectors.filter((_, at) => at !== row) });

  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{say("newPlan.sectors")}</legend>
      <p className={styles.small}>{say("newPlan.sectors.hint")}</p>
      {sectors.length > 0 && (
        // For the eye: each field says the same by its own name.
        <div className={mergeClasses(styles.sector, styles.headers)} aria-hidden>
          <span>{say("newPlan.sector.codes")}</span>
          <span>{say("newPlan.sector.names")}</span>
        </div>
      )}
      {sectors.map((sector, at) => (
        <Field key={at} validationMessage={problemOf(`sector.${at}`)}>
          {(control) => (
            <div className={styles.sector}>
              <Input
                {...control}
                name={`sector.${at}`}
                className={styles.narrow}
                input={{ className: styles.narrow }}
                aria-label={say("newPlan.sector.code", { row: at + 1 })}
                value={sector.code}
                onChange={(_, { value }) => change(at, { code: value })}
              />
              <Input
                className={styles.narrow}
                input={{ className: styles.narrow }}
                aria-label={say("newPlan.sector.name", { row: at + 1 })}
                value={sector.name}
                onChange={(_, { value }) => change(at, { name: value })}
              />
              <Button
                appearance="subtle"
                icon={<DismissRegular />}
                aria-label={say("newPlan.sector.remove", { row: at + 1 })}
                onClick={() => remove(at)}
              />
            </div>
          )}
        </Field>
      ))}
      <Button className={styles.add} size="small" onClick={add}>
        {say("newPlan.sector.add")}
      </Button>
    </fieldset>
  );
}
