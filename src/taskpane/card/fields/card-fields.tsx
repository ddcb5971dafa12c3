import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useId, useMemo, useState } from "react";
import type { OpenFinding } from "../../../operations/checks/checked-plan";
import { completenessOf, type PartStanding } from "../../../plan/completeness";
import type { DocumentedObjective } from "../../../plan/editing/objective-lookup";
import type { Plan } from "../../../plan/plan";
import { isBlankField } from "../../../plan/template/meaning/asked-fields";
import type { FormField } from "../../../plan/template/form-parts";
import { localText } from "../../../plan/template/meaning/local-text";
import type { WorkbookSnapshot } from "../../../sheets/reading/sheet-snapshot";
import { useSpeech } from "../../speech/speech";
import type { CardCells } from "../card-cells";
import type { CardControl } from "../card-control";
import { Section } from "../section";
import { controlOf, isTypedField } from "../typing/typing-control";
import { CardField } from "./card-field";
import { fieldGroups, type FieldGroup } from "./field-groups";
import { ShownField } from "./shown-field";

const useStyles = makeStyles({
  group: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  heading: { margin: 0, fontSize: "inherit" },
  unfold: {
    width: "100%",
    minWidth: 0,
    justifyContent: "flex-start",
    padding: `${tokens.spacingVerticalXS} 0`,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "left",
  },
  title: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  count: {
    flexShrink: 0,
    paddingLeft: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    color: tokens.colorNeutralForeground2,
  },
  fields: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM}`,
  },
});

interface CardFieldsProps {
  readonly objective: DocumentedObjective;
  readonly plan: Plan;
  readonly workbook: WorkbookSnapshot;
  readonly cells: CardCells;
  readonly findings: readonly OpenFinding[];
  readonly control: CardControl;
}

/** All fields of the card as its template has them, to be typed in place, a part of the card at a time. */
export default function CardFields({ objective, plan, workbook, cells, findings, control }: CardFieldsProps) {
  const { say } = useSpeech();
  const groups = useMemo(() => fieldGroups(cells.form), [cells.form]);
  const standings = useMemo(() => completenessOf(objective, plan), [objective, plan]);
  return (
    <Section title={say("card.fields")}>
      <div>
        {groups.map((group, at) => (
          <Group key={at} group={group} {...{ objective, workbook, cells, findings, control, standings }} />
        ))}
      </div>
    </Section>
  );
}

interface GroupProps extends Omit<CardFieldsProps, "plan"> {
  readonly group: FieldGroup;
  readonly standings: readonly PartStanding[];
}

function Group({ group: { title, fields }, objective, workbook, cells, findings, control, standings }: GroupProps) {
  const { say, language } = useSpeech();
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const panel = useId();
  const typed = fields.filter(isTypedField);
  const filled = typed.filter((field) => !isBlankField(field, objective)).length;
  const standingOf = ({ key }: FormField) => standings.find(({ part }) => part === key);
  const missing = fields.filter((field) => standingOf(field)?.required && !standingOf(field)?.filled).length;
  return (
    <div className={styles.group}>
      <h3 className={styles.heading}>
        <Button
          className={styles.unfold}
          size="small"
          appearance="subtle"
          icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={isOpen}
          aria-controls={panel}
          onClick={() => setOpen(!isOpen)}
        >
          <span className={styles.title}>{localText(title, language) || say("card.fields.untitled")}</span>
          <span className={styles.count}>
            {missing > 0 ? `▲ ${say("card.fields.missing", { missing })}` : say("card.fields.count", { filled, count: typed.length })}
          </span>
        </Button>
      </h3>
      <div id={panel}>
        {isOpen && (
          <div className={styles.fields}>
            {fields.map((field) =>
              isTypedField(field) ? (
                <CardField
                  key={field.key}
                  field={field}
                  typedBy={controlOf(field, workbook)}
                  objective={objective}
                  standing={standingOf(field)}
                  findings={findings.filter(({ finding: { place } }) => place.kind === "card" && place.field === field.key)}
                  card={control}
                />
              ) : (
                <ShownField
                  key={field.key}
                  field={field}
                  text={cells.shown(field.key)}
                  onGoTo={() => control.goTo(cells.field(field.key))}
                />
              ),
            )}
          </div>
        )}
      </div>
    </div>
  );
}
