import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Button } from "@fluentui/react-components";
import { lazy, Suspense, useMemo } from "react";
import type { MessageKey } from "../../messages";
import { notesBesideFindings } from "../../operations/checks/notes-beside-findings";
import { areasOf } from "../../plan/areas/area";
import { isFlat } from "../../plan/areas/flat-plan";
import type { Plan } from "../../plan/plan";
import { shownAreas } from "../area/shown-areas";
import { NewCardButton } from "../new-card/new-card-button";
import { Remarks } from "../remarks";
import { saidOnce } from "../speech/said-once";
import { useSpeech } from "../speech/speech";
import { SessionEdits } from "../tasks/session-edits";
import { useWorkbook } from "../workbook/workbook-context";
import { AreaRows } from "./area-rows";
import { AreaSteps } from "./area-steps";
import { DeletedCards } from "./deleted-cards";
import { NextSteps } from "./next-steps";
import { summariesOf } from "./plan-summary";
import { usePlanViewStyles } from "./plan-view-styles";
import { SectorRows } from "./sector-rows";

const ChangedTemplates = lazy(() => import("../templates/changed-templates"));

/** The plan in short: what is there, what comes next, how each sector stands, and what was done or deleted. */
export default function PlanView() {
  const { say, tell } = useSpeech();
  const styles = usePlanViewStyles();
  const { plan, snapshot, notes, places, readAgain } = useWorkbook();
  const summaries = useMemo(() => summariesOf(plan), [plan]);
  const areas = useMemo(() => shownAreas({ plan, snapshot }), [plan, snapshot]);
  const flat = isFlat(plan);
  const said = saidOnce(notesBesideFindings(notes), tell);

  const refresh = (
    <Button size="small" appearance="subtle" onClick={() => void readAgain()}>
      {say("plan.refresh")}
    </Button>
  );

  return (
    <div className={styles.view}>
      {places.changedTemplates.length > 0 && (
        <Suspense fallback={null}>
          <ChangedTemplates />
        </Suspense>
      )}
      <ul className={styles.counts} aria-label={say("plan.heading")}>
        {counts(plan).map(({ message, count }) => (
          <li key={message} className={styles.count}>
            <span className={styles.number}>{count}</span> {say(message, { count })}
          </li>
        ))}
      </ul>
      {plan.objectives.length === 0 && areas.length === 0 && !flat && (
        <div className={styles.first}>
          <p className={styles.advice}>{say("plan.noCards")}</p>
          <NewCardButton />
        </div>
      )}
      {flat ? <AreaSteps areas={areas} plan={plan} /> : <NextSteps summaries={summaries} />}
      {!flat && (
        <section>
          <div className={styles.heading}>
            <h2 className={styles.subject}>{say("plan.bySector")}</h2>
            {refresh}
          </div>
          {plan.sectors.length === 0 ? <p className={styles.advice}>{say("plan.noSectors")}</p> : <SectorRows summaries={summaries} />}
        </section>
      )}
      {(flat || areas.length > 0) && (
        <section>
          <div className={styles.heading}>
            <h2 className={styles.subject}>{say("plan.byArea")}</h2>
            {flat && refresh}
          </div>
          {areas.length === 0 ? <p className={styles.advice}>{say("plan.noAreas")}</p> : <AreaRows areas={areas} plan={plan} />}
        </section>
      )}
      <div>
        <Accordion multiple collapsible>
          <SessionEdits />
          {places.deleted.length > 0 && <DeletedCards deleted={places.deleted} />}
          {said.length > 0 && (
            <AccordionItem value="notes">
              <AccordionHeader size="small">{say("plan.notes", { count: said.length })}</AccordionHeader>
              <AccordionPanel>
                <Remarks remarks={said} />
              </AccordionPanel>
            </AccordionItem>
          )}
        </Accordion>
      </div>
    </div>
  );
}

function counts(plan: Plan): readonly { readonly message: MessageKey; readonly count: number }[] {
  if (isFlat(plan)) {
    const areas = areasOf(plan);
    return [
      { message: "plan.areas", count: areas.length },
      { message: "plan.areaSections", count: areas.reduce((so, { sections }) => so + sections.length, 0) },
      { message: "plan.areaRows", count: plan.targets.length },
    ];
  }
  return [
    { message: "plan.objectives" as const, count: plan.objectives.length },
    { message: "plan.cards" as const, count: plan.objectives.filter((objective) => objective.card !== undefined).length },
    { message: "plan.sectors" as const, count: plan.sectors.length },
    ...(plan.targets.length > 0 ? [{ message: "plan.targets" as const, count: plan.targets.length }] : []),
  ];
}
