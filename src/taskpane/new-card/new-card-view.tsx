import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { MessageKey } from "../../messages";
import type { Plan } from "../../plan/plan";
import { levelsOfTree, treePlaces } from "../../plan/strategy";
import { hasTree } from "../../plan/template/templates-of-plan";
import { useOperations } from "../operations-context";
import { useSpeech } from "../speech/speech";
import { sheetNames } from "../../sheets/layout/names";
import { useWorkbook } from "../workbook/workbook-context";
import { NewCardForm } from "./new-card-form";

const useStyles = makeStyles({
  empty: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalM },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  text: { margin: 0 },
});

/** Adds a card; where the plan lacks what a card hangs on, says what to write first, and where. */
export default function NewCardView() {
  const { plan, readAgain } = useWorkbook();
  const { say } = useSpeech();
  const { goTo } = useOperations();
  const styles = useStyles();
  const lacking = lack(plan);
  if (!lacking) return <NewCardForm plan={plan} />;
  return (
    <div className={styles.empty}>
      <p className={styles.text}>{say(lacking.message, { level: levelsOfTree(plan.codeScheme) })}</p>
      <div className={styles.actions}>
        <Button appearance="primary" onClick={() => void goTo({ sheet: lacking.sheet }).catch(readAgain)}>
          {say("plan.toSheet", { sheet: lacking.sheet })}
        </Button>
        <Button onClick={() => void readAgain()}>{say("plan.refresh")}</Button>
      </div>
    </div>
  );
}

function lack(plan: Plan): { readonly message: MessageKey; readonly sheet: string } | undefined {
  if (hasTree(plan) && treePlaces(plan).next().done) return { message: "newCard.noStrategy", sheet: sheetNames.strategy };
  if (plan.sectors.length === 0) return { message: "newCard.noSectors", sheet: sheetNames.sectors };
  return undefined;
}
