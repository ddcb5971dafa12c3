/** What cards of each shipped template cost to build, and what it costs to bring many into line with a changed one. */
import { createEmbeddedExcel } from "../../src/host/api/embedded-excel";
import { installNodeClient } from "../../src/host/api/node-client";
import { Session } from "../../src/operations/session/session";
import { setUpPlan } from "../../src/operations/start/set-up-plan";
import { followTemplate } from "../../src/operations/template/follow-template";
import type { Plan } from "../../src/plan/plan";
import { shippedTemplates, usualTemplate } from "../../src/plan/template/shipped";
import type { Template } from "../../src/plan/template/template";
import { emptySheet, emptyWorkbook } from "../../src/xlsx/workbook-data";
import { largePlan } from "../plan/large-plan";

/** What an operation asks of Excel, and how long it takes. */
export interface OperationFigures {
  readonly what: string;
  readonly syncs: number;
  readonly sent: number;
  readonly received: number;
  readonly milliseconds: number;
}

const builtCards = 31;
const followingCards = 62;

export async function templateFigures(): Promise<OperationFigures[]> {
  const figures: OperationFigures[] = [];
  for (const template of shippedTemplates) {
    const [built] = await onPlan(`set up: ${builtCards} cards of ${template.id}`, ofTemplate(template, builtCards));
    if (built) figures.push(built);
    if (template.timeline.windows === "yearly")
      figures.push(...(await onPlan(`set up: ${followingCards} cards with a template`, ofTemplate(template, followingCards), true)));
  }
  return figures;
}

function ofTemplate(template: Template, cards: number): Plan {
  const plan = largePlan({ sectors: 11, years: 3, cards });
  return {
    ...plan,
    templates: [withUsualCodes(template)],
    objectives: plan.objectives.map((objective) =>
      objective.card ? { ...objective, card: { ...objective.card, template: template.id } } : objective,
    ),
  };
}

/** So that all templates carry the same objectives. */
function withUsualCodes({ code: _, ...template }: Template): Template {
  return { ...template, levels: usualTemplate.levels };
}

async function onPlan(what: string, plan: Plan, follows = false): Promise<OperationFigures[]> {
  const excel = createEmbeddedExcel({ data: { ...emptyWorkbook(), sheets: [emptySheet("Foglio1")] } });
  const client = installNodeClient(excel);
  const figures: OperationFigures[] = [];
  const session = new Session();
  const measure = async (called: string, operation: () => Promise<unknown>) => {
    excel.statistics.reset();
    const started = performance.now();
    await operation();
    const { syncs, requestBytes: sent, responseBytes: received } = excel.statistics;
    figures.push({ what: called, syncs, sent, received, milliseconds: performance.now() - started });
  };
  try {
    await measure(what, () => setUpPlan(session, plan));
    if (!follows) return figures;
    const sheet = excel.workbook.sheets.find("Modello");
    const table = sheet?.tables.find(({ name }) => name === "Modello1_Campi");
    if (!sheet || !table) throw new Error("the plan has no template's sheet");
    excel.workbook.typeInto(sheet, table.range.row + 1, table.range.column + 1, "Un altro nome");
    await measure(`bring ${plan.objectives.length} cards into line after a label changed`, () =>
      followTemplate(session, "Modello", { step: () => undefined, cancelled: false }),
    );
  } finally {
    client.dispose();
  }
  return figures;
}
