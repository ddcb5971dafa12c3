import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { MessageKey } from "../../../messages";
import { isHeldField } from "../../../plan/card/held-fields";
import { rowsOf } from "../../../plan/template/form-content";
import type { CardFieldKey } from "../../../plan/card/card";
import type { FormFieldKey } from "../../../plan/template/form-parts";
import { localText } from "../../../plan/template/meaning/local-text";
import { completenessOf } from "../../../plan/completeness";
import type { Plan } from "../../../plan/plan";
import { useSpeech, type Speech } from "../../speech/speech";
import { useSelection } from "../../workbook/workbook-context";
import type { ActiveCard } from "../active-card";
import { partsBySheet, type PartAt } from "./part-at";
import { useHasKeyboard } from "./use-has-keyboard";

const useStyles = makeStyles({
  line: {
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  name: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** What an item of each list is called, and a row in which there is none yet. */
const itemNames: Readonly<Record<string, { readonly name: MessageKey; readonly new: MessageKey }>> = {
  phases: { name: "card.phase.name", new: "card.phase.new" },
  expectedResults: { name: "card.result.name", new: "card.result.new" },
  "resources.lines": { name: "card.resource.name", new: "card.resource.new" },
};

/** Which field of the card is selected in the sheet, and what it lacks. */
export function SelectedPart({ card: { objective, snapshot }, plan }: { readonly card: ActiveCard; readonly plan: Plan }) {
  const speech = useSpeech();
  const { say, tell } = speech;
  const styles = useStyles();
  const selection = useSelection();
  const partAt = useMemo(() => partsBySheet(snapshot, plan), [snapshot, plan]);
  const inPane = useHasKeyboard();
  const part = selection?.sheet === snapshot.name ? partAt(selection.range) : undefined;
  const missing =
    part?.kind === "field" ? completenessOf(objective, plan).find((standing) => standing.part === part.key)?.missing : undefined;
  return (
    <p className={styles.line}>
      {part ? (
        <>
          {say("card.selected")} <span className={styles.name}>{nameOf(part, objective, plan, speech)}</span>
          {missing && <> · {tell(missing)}</>}
          {inPane && <> · {say("card.selected.write")}</>}
        </>
      ) : (
        say("card.selected.none")
      )}
    </p>
  );
}

function nameOf(part: PartAt, objective: ActiveCard["objective"], plan: Plan, { say, language }: Speech): string {
  switch (part.kind) {
    case "field":
      return isOfBody(part.key, plan) ? localText(part.label, language) : say(`card.part.${part.key as CardFieldKey}`);
    case "check":
      return say("card.selected.cell", { of: say("card.check.name", { number: part.at + 1 }), header: part.header });
    case "item": {
      const { key, label } = part.table;
      const names = itemNames[key];
      const number = (key === "phases" && objective.card.phases[part.at]?.number) || part.at + 1;
      if (!names) return say("card.selected.cell", { of: `${localText(label, language)} ${number}`, header: part.header });
      const isNew = part.at >= rowsOf(objective, key).length;
      return say("card.selected.cell", { of: isNew ? say(names.new) : say(names.name, { number }), header: part.header });
    }
  }
}

/** A body's own template calls its fields as the body does. */
function isOfBody(key: FormFieldKey, { templates }: Plan): boolean {
  return key.startsWith("extra.") || (templates.length > 0 && isHeldField(key));
}
