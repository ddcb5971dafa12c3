import { Link } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { pointsFor } from "../../plan/template/meaning/weighing";
import { sheetNames } from "../../sheets/layout/names";
import type { WorkbookPlace, OpenPlan } from "../operations-context";
import { useLead } from "../shell/destination";
import { partName } from "../card/completeness/part-name";
import { pointsWords } from "../points/points-words";
import { useErrorCount } from "../checks/checks-context";
import { useSpeech, type Speech } from "../speech/speech";
import { useGoTo } from "../tasks/task-context";
import { useWorkbook } from "../workbook/workbook-context";
import { partCell, weightCell } from "./plan-cells";
import { nextSteps, type NextStep, type SectorSummary } from "./plan-summary";
import { usePlanViewStyles } from "./plan-view-styles";

const shownAtFirst = 6;
const namedParts = 4;

/** What to do next, each a link to where it is done: a cell, or a new card. */
export function NextSteps({ summaries }: { readonly summaries: readonly SectorSummary[] }) {
  const speech = useSpeech();
  const { say } = speech;
  const goTo = useGoTo();
  const lead = useLead();
  const open = useWorkbook();
  const styles = usePlanViewStyles();
  const [all, setAll] = useState(false);
  const errors = useErrorCount();
  const full = pointsFor(open.plan, "objectives");
  const steps = useMemo(() => nextSteps(summaries), [summaries]);
  if (summaries.length === 0) return null;
  const shown = all ? steps : steps.slice(0, shownAtFirst);
  return (
    <section>
      <div className={styles.heading}>
        <h2 className={styles.subject}>{say("plan.next")}</h2>
      </div>
      {steps.length === 0 && errors === 0 ? (
        <p className={styles.advice}>{full === undefined ? say("plan.next.none.noTotal") : say("plan.next.none", { full })}</p>
      ) : (
        <ul className={styles.list} aria-label={say("plan.next")}>
          {shown.map((step) => (
            <li key={keyOf(step)} className={styles.item}>
              <Link
                as="button"
                onClick={() =>
                  step.kind === "noObjectives" ? lead({ view: "newCard", sector: step.sector.code }) : goTo(cellOf(step, open))
                }
              >
                {wordsOf(step, speech)}
              </Link>
            </li>
          ))}
          {errors > 0 && (
            <li className={styles.item}>
              <Link as="button" onClick={() => lead({ view: "checks" })}>
                {say("plan.next.checks", { count: errors })}
              </Link>
            </li>
          )}
        </ul>
      )}
      {steps.length > shownAtFirst && (
        <Link as="button" className={styles.more} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? say("plan.next.fewer") : say("remarks.more", { count: steps.length - shownAtFirst })}
        </Link>
      )}
    </section>
  );
}

function keyOf(step: NextStep): string {
  return `${step.kind} ${"of" in step ? step.of.key : step.sector.code}`;
}

function wordsOf(step: NextStep, speech: Speech): string {
  const { say } = speech;
  switch (step.kind) {
    case "points":
      return say("plan.next.sector", { sector: step.sector.code, what: pointsWords(step.points, say)?.sentence ?? "" });
    case "noObjectives":
      return say("plan.next.noObjectives", { sector: step.sector.code });
    case "noCard":
      return say("plan.next.noCard", { objective: step.of.key });
    case "parts": {
      const names = step.of.missing.slice(0, namedParts).map((part) => partName(part, speech));
      return say("plan.next.parts", {
        objective: step.of.key,
        count: step.of.missing.length,
        parts: [...names, ...(step.of.missing.length > namedParts ? ["…"] : [])].join(", "),
      });
    }
  }
}

function cellOf(step: Exclude<NextStep, { readonly kind: "noObjectives" }>, open: OpenPlan): WorkbookPlace {
  if ("of" in step) return partCell(step.of.missing[0]?.part, step.of.key, step.of.objective, open);
  return weightCell(step.sector, undefined, open) ?? { sheet: sheetNames.sectors };
}
