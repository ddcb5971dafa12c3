import { Button, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useId } from "react";
import { isTyped, type Weighing } from "../../plan/template/meaning/weighing";
import { ItemRow } from "../card/list/item-row";
import { useSpeech } from "../speech/speech";
import { useGoTo, useShow, useTasks } from "../tasks/task-context";
import { missingIn, type PlacedTarget } from "./shown-areas";
import { TargetFieldInput } from "./target-field";
import { targetFields, textOfField } from "./target-fields";

const useStyles = makeStyles({
  line: { display: "grid", gridTemplateColumns: "24px minmax(0, 1fr) auto", columnGap: tokens.spacingHorizontalXS, alignItems: "start" },
  chevron: { minWidth: "24px", width: "24px", height: "24px", padding: 0 },
  title: { textAlign: "left", overflowWrap: "anywhere", color: tokens.colorNeutralForeground1 },
  selected: { boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`, backgroundColor: tokens.colorNeutralBackground2 },
  weight: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  small: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  part: { fontSize: "inherit", lineHeight: "inherit" },
  fields: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    paddingTop: tokens.spacingVerticalS,
  },
  field: { minWidth: 0 },
  wide: { gridColumn: "1 / -1", minWidth: 0 },
});

interface TargetRowProps {
  readonly shown: PlacedTarget;
  readonly weighing: Weighing;
  /** It is the row that is selected in the sheet. */
  readonly isSelected: boolean;
  readonly isOpen: boolean;
  readonly canMoveUp: boolean;
  readonly canMoveDown: boolean;
  readonly onToggle: () => void;
  readonly onPending: (key: string, pending: boolean) => void;
}

/** A row of a section: what it is, what it weighs, what it lacks; opened, its fields. */
export function TargetRow(props: TargetRowProps) {
  const { shown, weighing, isSelected, isOpen, canMoveUp, canMoveDown, onToggle, onPending } = props;
  const { at, target } = shown;
  const { say } = useSpeech();
  const styles = useStyles();
  const panel = useId();
  const show = useShow();
  const goTo = useGoTo();
  const { edit, busy } = useTasks();
  const name = [target.description, target.service].find((text) => text.trim() !== "") ?? say("area.target.unnamed");
  const missing = missingIn(target, isTyped(weighing));
  const fields = targetFields(weighing);
  const weight = textOfField(target, "weight");
  const body = (
    <div aria-current={isSelected} className={mergeClasses(isSelected && styles.selected)}>
      <div className={styles.line}>
        <Button
          className={styles.chevron}
          size="small"
          appearance="subtle"
          icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={isOpen}
          aria-controls={panel}
          aria-label={say("area.target.unfold", { target: name })}
          onClick={onToggle}
        />
        <div>
          <Link as="button" className={styles.title} onClick={() => show(shown.cellOf("description"))}>
            {name}
          </Link>
          {target.description.trim() !== "" && target.service.trim() !== "" && <span className={styles.small}>{target.service}</span>}
          {missing.length > 0 && (
            <span className={styles.small}>
              {say("plan.missing")}{" "}
              {missing.map((key, n) => (
                <span key={key}>
                  {n > 0 && ", "}
                  <Link as="button" className={styles.part} onClick={() => goTo(shown.cellOf(key))}>
                    {say(fields.find((field) => field.key === key)?.label ?? "area.target.weight").toLowerCase()}
                  </Link>
                </span>
              ))}
            </span>
          )}
        </div>
        {isTyped(weighing) && <span className={styles.weight}>{weight === "" ? "–" : weight}</span>}
      </div>
      <div id={panel}>
        {isOpen && (
          <div className={styles.fields}>
            {fields.map((field) => (
              <div key={field.key} className={field.control(weighing).kind === "text" ? styles.wide : styles.field}>
                <TargetFieldInput
                  field={field}
                  shown={shown}
                  weighing={weighing}
                  isMissing={missing.some((key) => key === field.key)}
                  onPending={onPending}
                />
              </div>
            ))}
          </div>
        )}
      </div>
    </div>
  );
  return (
    <ItemRow
      item={{ name, text: name, body, actions: [] }}
      busy={busy}
      canMoveUp={canMoveUp}
      canMoveDown={canMoveDown}
      onMove={(by) => void edit(({ moveTarget }) => moveTarget({ at, target }, by))}
      onRemove={() => void edit(({ removeTarget }) => removeTarget({ at, target }))}
    />
  );
}
