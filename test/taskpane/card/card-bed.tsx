/** The card view on a real workbook of a plan. */
import type { Language } from "../../../src/messages";
import { sentence } from "../../../src/messages";
import { readOpenPlan } from "../../operations/read-open-plan";
import type { EmbeddedExcel } from "../../../src/host/api/embedded-excel";
import { readPlanFile } from "../../../src/interchange/plan-file/read-plan-file";
import { objectiveKey } from "../../../src/plan/codes/code";
import type { Objective, ObjectiveCard, Plan } from "../../../src/plan/plan";
import { cardSheetName } from "../../../src/sheets/layout/names";
import type { Operations } from "../../../src/taskpane/operations-context";
import { openPlan } from "../../operations/opened-plans";
import { knownPlan } from "../../plan/known-plans";
import { planWithTemplates } from "../../plan/template/plan-with-templates";
import { openPane, screen } from "../pane-bed";

const demo = knownPlan("demo");

/** Cards of a template of the body's own, and of some that come with Cardine. */
export const planOfTemplates = readPlanFile(JSON.stringify(planWithTemplates), "piano.json").plan;

interface OpenedCard extends ReturnType<typeof openPane> {
  readonly excel: EmbeddedExcel;
  /** The card as the cells have it now. */
  readonly card: () => Promise<ObjectiveCard>;
}

interface CardSetting {
  readonly plan?: Plan;
  readonly language?: Language;
  readonly operations?: Partial<Operations>;
}

/** Opens a plan's workbook, that of the demo plan if none is given, with this card's sheet in front, and the card view on it. */
export async function openCard(key: string, { plan = demo, language = "it", operations = {} }: CardSetting = {}): Promise<OpenedCard> {
  const excel = await openPlan(plan);
  const shown = plan.objectives.find(({ shortCodes }) => objectiveKey(shortCodes, plan.codeScheme) === key);
  await showSheet(cardSheetName(shown?.shortCodes ?? [], plan.codeScheme));
  const pane = openPane({ language, operations, firstView: "card" });
  await screen.findByRole("heading", { name: sentence("card.completeness", {}, language) }, { timeout: 20_000 });
  return { ...pane, excel, card: async () => (await objectiveNow(key)).card! };
}

export async function objectiveNow(key: string): Promise<Objective> {
  const { plan } = await readOpenPlan();
  const found = plan.objectives.find(({ shortCodes }) => objectiveKey(shortCodes, plan.codeScheme) === key);
  if (!found) throw new Error(`no objective ${key}`);
  return found;
}

export async function showSheet(name: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(name).activate();
    await context.sync();
  });
}
