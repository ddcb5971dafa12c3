/** The card view on a real workbook of the demo plan. */
import type { Language } from "../../../src/messages";
import { sentence } from "../../../src/messages";
import { readOpenPlan } from "../../operations/read-open-plan";
import type { EmbeddedExcel } from "../../../src/host/api/embedded-excel";
import { objectiveKey } from "../../../src/plan/codes/code";
import type { Objective, ObjectiveCard } from "../../../src/plan/plan";
import type { Operations } from "../../../src/taskpane/operations-context";
import { openPlan } from "../../operations/opened-plans";
import { knownPlan } from "../../plan/known-plans";
import { openPane, screen } from "../pane-bed";

const demo = knownPlan("demo");

interface OpenedCard extends ReturnType<typeof openPane> {
  readonly excel: EmbeddedExcel;
  /** The card as the cells have it now. */
  readonly card: () => Promise<ObjectiveCard>;
}

/** Opens the demo plan's workbook with this card's sheet in front, and the card view on it. */
export async function openCard(
  key: string,
  { language = "it", operations = {} }: { readonly language?: Language; readonly operations?: Partial<Operations> } = {},
): Promise<OpenedCard> {
  const excel = await openPlan(demo);
  await showSheet(key.replace("/", " "));
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
