import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { MessageKey } from "../../../messages";
import type { CardTableKey } from "../../../sheets/card/card-template";
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
const itemNames: Readonly<Record<CardTableKey, { readonly name: MessageKey; readonly new: MessageKey }>> = {
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
  const partAt = useMemo(() => partsBySheet(snapshot), [snapshot]);
  const inPane = useHasKeyboard();
  const part = selection?.sheet === snapshot.name ? partAt(selection.range) : undefined;
  const missing =
    part?.kind === "field" ? completenessOf(objective, plan).find((standing) => standing.part === part.key)?.missing : undefined;
  return (
    <p className={styles.line}>
      {part ? (
        <>
          {say("card.selected")} <span className={styles.name}>{nameOf(part, objective.card, speech)}</span>
          {missing && <> · {tell(missing)}</>}
          {inPane && <> · {say("card.selected.write")}</>}
        </>
      ) : (
        say("card.selected.none")
      )}
    </p>
  );
}

function nameOf(part: PartAt, card: ActiveCard["objective"]["card"], { say }: Speech): string {
  switch (part.kind) {
    case "field":
      return say(`card.part.${part.key}`);
    case "check":
      return say("card.selected.cell", { of: say("card.check.name", { number: part.at + 1 }), header: part.header });
    case "item": {
      const names = itemNames[part.list];
      const number = (part.list === "phases" && card.phases[part.at]?.number) || part.at + 1;
      const isNew = part.at >= itemsOf(part.list, card).length;
      return say("card.selected.cell", { of: isNew ? say(names.new) : say(names.name, { number }), header: part.header });
    }
  }
}

function itemsOf(list: CardTableKey, { phases, expectedResults, resources }: ActiveCard["objective"]["card"]): readonly unknown[] {
  return { phases, expectedResults, "resources.lines": resources.lines }[list];
}
