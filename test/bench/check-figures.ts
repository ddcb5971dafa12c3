/** What reading and checking a plan costs: at first, and again after an edit. */
import { checkPlan } from "../../src/checks/check-plan";
import { settingsOf } from "../../src/checks/check-settings";
import { mend } from "../../src/checks/mend";
import { objectiveKey } from "../../src/plan/codes/code";
import { changeCard } from "../../src/plan/editing/edit-card";
import { blank, valueEntry } from "../../src/plan/entry";
import type { Plan } from "../../src/plan/plan";
import { readWorkbookPlan } from "../../src/sheets/workbook/read-workbook-plan";
import { largePlan } from "../plan/large-plan";
import { WorkbookModel } from "../sheets/changes/workbook-model";

export interface CheckFigures {
  readonly what: string;
  readonly findings: number;
  readonly milliseconds: number;
}

export function checkFigures(): CheckFigures[] {
  const plans = [62, 1_000].map((cards) => ({ called: `${cards} cards`, plan: largePlan({ sectors: 11, cards, years: 3 }) }));
  return plans.flatMap(({ called, plan }) => [...looksAt(called, plan), mending(called, plan)]);
}

const settings = settingsOf({ levels: {} }, "2026-02-01");

function looksAt(called: string, plan: Plan): CheckFigures[] {
  const keys = plan.objectives.map(({ shortCodes }) => objectiveKey(shortCodes, plan.codeScheme));
  const titled = (given: Plan, at: number) =>
    changeCard(given, keys[at % keys.length] ?? "", { kind: "texts", texts: { purpose: `Finalità ${at}` } });
  const weighed = (given: Plan, at: number): Plan => ({
    ...given,
    sectors: given.sectors.map((sector, position) =>
      position === at % given.sectors.length
        ? { ...sector, entries: sector.entries.map((entry) => ({ ...entry, weight: valueEntry(at) })) }
        : sector,
    ),
  });
  return [
    readAgain(called, plan),
    best(
      `check ${called} for the first time`,
      () => structuredClone(plan),
      (given) => checkPlan(given, [], settings).length,
    ),
    best(
      `check ${called} again after one card was edited`,
      (at) => titled(plan, at),
      (given) => checkPlan(given, [], settings).length,
    ),
    best(
      `check ${called} again after a sector's points were`,
      (at) => weighed(plan, at),
      (given) => checkPlan(given, [], settings).length,
    ),
  ];
}

/** The notes of the reading count as what was found. */
function readAgain(called: string, plan: Plan): CheckFigures {
  const model = new WorkbookModel(plan);
  const [sheet] = readWorkbookPlan(model.snapshot()).places.cards.values();
  const title = model.placeOfName(sheet!, "Titolo");
  const retitled = (at: number) => {
    model.type(sheet!, title.row, title.column, `Titolo ${at}`);
    return model.snapshot();
  };
  return best(`read ${called} again after one was typed in`, retitled, (snapshot) => readWorkbookPlan(snapshot).notes.length);
}

/** On each of ten cards words of the form were left and a weight was forgotten. */
function mending(called: string, plan: Plan): CheckFigures {
  const wrong: Plan = {
    ...plan,
    objectives: plan.objectives.map((objective, at) =>
      objective.card && at < 10
        ? {
            ...objective,
            card: {
              ...objective.card,
              detail: "Dettaglio obiettivo",
              phases: objective.card.phases.with(0, { ...objective.card.phases[0]!, weight: blank }),
            },
          }
        : objective,
    ),
  };
  const found = checkPlan(wrong, [], settings);
  return best(
    `mend what is wrong with ten of ${called}`,
    () => wrong,
    (given) => mend(given, found, settings).mended.length,
  );
}

/** The best of some runs, each on what was prepared for it. */
function best<T>(what: string, prepare: (run: number) => T, measured: (prepared: T) => number): CheckFigures {
  const runs = Array.from({ length: 7 }, (_, at) => {
    const prepared = prepare(at);
    const started = performance.now();
    const findings = measured(prepared);
    return { what, findings, milliseconds: performance.now() - started };
  });
  return runs.sort((one, other) => one.milliseconds - other.milliseconds)[0]!;
}
