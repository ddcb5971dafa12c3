import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { MessageKey } from "../../messages";
import type { Plan } from "../../plan/plan";
import { Failure } from "../failure";
import { useOperations } from "../operations-context";
import { Remarks } from "../remarks";
import { saidOnce } from "../said-once";
import type { ViewProps } from "../shell/views";
import { useSpeech } from "../speech";
import { SectorRows } from "./sector-rows";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  counts: { display: "flex", flexWrap: "wrap", gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXL}`, margin: 0, padding: 0, listStyleType: "none" },
  count: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  number: { display: "block", fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  heading: { display: "flex", alignItems: "center", justifyContent: "space-between" },
  subject: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  advice: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The plan in short: how much it holds, and how each sector's weights stand. */
export default function PlanView({ open: { plan, notes }, readAgain, setUp }: ViewProps) {
  const { say, tell } = useSpeech();
  const { goTo } = useOperations();
  const styles = useStyles();
  const [failure, setFailure] = useState<unknown>();

  const said = saidOnce(notes, tell);

  const show = (sheet: string) => {
    setFailure(undefined);
    goTo(sheet).catch(setFailure);
  };

  return (
    <div className={styles.view}>
      {setUp && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{say("proposal.done", { sectors: setUp.sectors, cards: setUp.cards, sheets: setUp.sheets.length })}</MessageBarBody>
        </MessageBar>
      )}
      {failure !== undefined && <Failure error={failure} />}
      <ul className={styles.counts} aria-label={say("plan.heading")}>
        {counts(plan).map(({ message, count }) => (
          <li key={message} className={styles.count}>
            <span className={styles.number}>{count}</span> {say(message, { count })}
          </li>
        ))}
      </ul>
      {plan.objectives.length === 0 && plan.targets.length === 0 && <p className={styles.advice}>{say("plan.noCards")}</p>}
      <section>
        <div className={styles.heading}>
          <h2 className={styles.subject}>{say("plan.sectorPoints")}</h2>
          <Button size="small" appearance="subtle" onClick={() => void readAgain()}>
            {say("plan.refresh")}
          </Button>
        </div>
        {plan.sectors.length === 0 ? <p className={styles.advice}>{say("plan.noSectors")}</p> : <SectorRows sectors={plan.sectors} onShow={show} />}
      </section>
      {said.length > 0 && (
        <Accordion collapsible>
          <AccordionItem value="notes">
            <AccordionHeader>{say("plan.notes", { count: said.length })}</AccordionHeader>
            <AccordionPanel>
              <Remarks remarks={said} />
            </AccordionPanel>
          </AccordionItem>
        </Accordion>
      )}
    </div>
  );
}

function counts(plan: Plan): readonly { readonly message: MessageKey; readonly count: number }[] {
  return [
    { message: "plan.objectives" as const, count: plan.objectives.length },
    { message: "plan.cards" as const, count: plan.objectives.filter((objective) => objective.card !== undefined).length },
    { message: "plan.sectors" as const, count: plan.sectors.length },
    ...(plan.targets.length > 0 ? [{ message: "plan.targets" as const, count: plan.targets.length }] : []),
  ];
}
