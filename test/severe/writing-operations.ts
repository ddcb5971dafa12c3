/** Every operation that writes, on the smallest plan that shows the matter, to be tried on an Excel in trouble. */
import { acceptFinding, withdrawAcceptance } from "../../src/operations/checks/accept-finding";
import { addArea, addSection, removeSection, renameArea, renameSection } from "../../src/operations/area/edit-areas";
import { addTarget, editTarget, moveTarget, removeTarget, weighTargets } from "../../src/operations/area/edit-targets";
import { addCard, type CardRequest } from "../../src/operations/card/add-card";
import { bringBackCard } from "../../src/operations/card/bring-back-card";
import { checkOpenPlan } from "../../src/operations/checks/check-open-plan";
import { deleteCard } from "../../src/operations/card/delete-card";
import { duplicateCard } from "../../src/operations/card/duplicate-card";
import { editCard } from "../../src/operations/card/edit-card";
import { goToFreePhase } from "../../src/operations/card-sheet/go-to-free-phase";
import { makeCrossCutting } from "../../src/operations/card/make-cross-cutting";
import { followTemplate } from "../../src/operations/template/follow-template";
import { mendFindings } from "../../src/operations/checks/mend-findings";
import { moveCard } from "../../src/operations/card/move-card";
import { readPart } from "../../src/operations/session/read-part";
import { renumberSector } from "../../src/operations/sector/renumber-sector";
import { restoreEdit } from "../../src/operations/session/restore-edit";
import { Session } from "../../src/operations/session/session";
import { setRuleLevel } from "../../src/operations/checks/set-rule-level";
import { setUpCardPrint } from "../../src/operations/card-sheet/set-up-card-print";
import { setUpPlan } from "../../src/operations/start/set-up-plan";
import { setWeights } from "../../src/operations/sector/set-weights";
import { shareCard, stopSharing } from "../../src/operations/card/share-card";
import { repairOpenWorkbook } from "../../src/operations/verification/verify-and-repair";
import { writeChecks } from "../../src/operations/checks/write-checks";
import type { CardChange } from "../../src/plan/editing/card-change";
import { shippedTemplates } from "../../src/plan/template/shipped";
import { valueEntry } from "../../src/plan/entry";
import { blankTarget } from "../../src/plan/areas/edit-areas";
import type { ExpectedResult, Plan, ResourceLine, TargetSection } from "../../src/plan/plan";
import { applyWorkbookPlan } from "../../src/excel/write/apply-workbook-plan";
import { planWorkbook } from "../../src/sheets/workbook/plan-workbook";
import { emptyCard } from "../plan/empty-card";
import type { EmbeddedExcel } from "../../src/host/api/embedded-excel";
import type { SheetData, WorkbookData } from "../../src/xlsx/workbook-data";
import { closeExcel, openExcel, sheetNamed, workbookWith } from "../excel/embedded";
import { formerSheets } from "../sheets/former-sheets";
import { emptyPhase } from "../operations/phases";
import { objective, smallPlan } from "../operations/plans";

/** An operation, and the workbook that it is tried on. */
export interface WritingOperation {
  readonly on: "changedTemplate" | "flatPlan" | "newWorkbook" | "emptyPlan" | "plan" | "spoiledPlan" | "formerPlan";
  readonly run: (session: Session) => Promise<unknown>;
}

/** One year, so that bars and windows are few. */
const plan: Plan = smallPlan({
  years: 1,
  objectives: [
    objective([{ sector: "S1", number: 1 }], {
      card: {
        ...emptyCard(),
        purpose: "Aprire due sportelli",
        phases: [emptyPhase("Studio"), emptyPhase("Apertura")],
        expectedResults: [],
      },
    }),
    objective([
      { sector: "S1", number: 4 },
      { sector: "S2", number: 1 },
    ]),
  ],
});
const emptyPlan: Plan = { ...plan, objectives: [], sectors: plan.sectors.map((sector) => ({ ...sector, entries: [] })) };

const card = "S1.00001";
const request: CardRequest = {
  operational: "01.01.02",
  sector: "S1",
  title: "Sportello unico",
  priority: "MEDIA",
  start: "2026-02-01",
  end: "2026-09-30",
  responsible: "Ciro Prova",
};
const onPlan = (run: WritingOperation["run"]): WritingOperation => ({ on: "plan", run });
const onFlat = (run: WritingOperation["run"]): WritingOperation => ({ on: "flatPlan", run });
const section: TargetSection = { area: "AREA AFFARI GENERALI", section: "ANNO 2026", years: [2026] };
const flatPlan: Plan = {
  ...plan,
  strategy: [],
  sectors: [],
  objectives: [],
  targets: [{ ...section, ...blankTarget, description: "Rispondere in tre giorni", weight: valueEntry(60) }],
};
const planOf: Partial<Record<WritingOperation["on"], Plan>> = { emptyPlan, flatPlan };
const onCard = (change: CardChange): WritingOperation => onPlan((session) => editCard(session, card, change));
const expectedResult = (at: number): ExpectedResult => ({
  text: `Sportello ${at}`,
  indicator: "Sportelli aperti",
  baseline: "0",
  target: "1",
  lastValue: "",
  source: "",
  weight: valueEntry(at),
});
const resource = (at: number): ResourceLine => ({
  peg: "",
  budgetItem: `U.1.0${at}`,
  kind: "spending",
  nature: "current",
  year: valueEntry(2026),
  amount: valueEntry(1000 * at),
  note: "",
});
/** Many lines: rows grow. */
const longText = "Un testo che chiede più righe di quante la scheda ne aveva quando è nata. ".repeat(12);

export const writingOperations: Readonly<Record<string, WritingOperation>> = {
  "set up a plan": { on: "newWorkbook", run: (session) => setUpPlan(session, plan) },
  "add the first, the second and the third card": {
    on: "emptyPlan",
    async run(session) {
      for (const title of ["Primo", "Secondo", "Terzo"]) await addCard(session, { ...request, title });
    },
  },
  "add a card": onPlan((session) => addCard(session, request)),
  "duplicate a card": onPlan((session) => duplicateCard(session, card)),
  "write texts": onCard({ kind: "texts", texts: { title: "Un titolo nuovo", purpose: longText } }),
  "add phases beyond the blank rows": onCard({
    kind: "add",
    list: "phases",
    at: 1,
    items: Array.from({ length: 12 }, () => emptyPhase("Una fase in più")),
  }),
  "add expected results beyond the blank rows": onCard({
    kind: "add",
    list: "expectedResults",
    at: 0,
    items: Array.from({ length: 9 }, (_, at) => expectedResult(at)),
  }),
  "add resources beyond the blank rows": onCard({
    kind: "add",
    list: "resources.lines",
    items: Array.from({ length: 9 }, (_, at) => resource(at)),
  }),
  "remove a phase": onCard({ kind: "remove", list: "phases", at: 0 }),
  "set weights": onPlan((session) => setWeights(session, "S1", new Map([[card, valueEntry(41)]]))),
  "move in the tree": onPlan((session) => moveCard(session, card, { operational: "01.01.02" })),
  "move to a sector": onPlan((session) => moveCard(session, card, { sector: "S3" })),
  share: onPlan((session) => shareCard(session, card, "S3")),
  "stop sharing": onPlan((session) => stopSharing(session, "S1.00004/S2.00001", "S2")),
  "make cross-cutting": onPlan((session) => makeCrossCutting(session, card, valueEntry(5))),
  "delete and bring back": onPlan(async (session) => {
    await deleteCard(session, card);
    await bringBackCard(session, card);
  }),
  renumber: onPlan((session) => renumberSector(session, "S1")),
  "mend findings": onPlan(async (session) =>
    mendFindings(
      session,
      (await found(session)).filter(({ fix }) => fix).map(({ finding }) => finding),
    ),
  ),
  "accept a finding": onPlan(async (session) => acceptFinding(session, (await found(session))[0]!.finding, "Va bene così")),
  "withdraw an acceptance": onPlan(async (session) => {
    await acceptFinding(session, (await found(session))[0]!.finding, "Va bene così");
    const { plan: accepted } = await readPart(session, "whole");
    await withdrawAcceptance(session, accepted.checks.accepted[0]!);
  }),
  "verify and repair": { on: "spoiledPlan", run: (session) => repairOpenWorkbook(session, { step: () => undefined, cancelled: false }) },
  "give a workbook of before its front page": {
    on: "formerPlan",
    run: (session) => repairOpenWorkbook(session, { step: () => undefined, cancelled: false }),
  },
  "set the level of a rule": onPlan((session) => setRuleLevel(session, "phases.number", "error")),
  "write Controlli": onPlan((session) => writeChecks(session)),
  "restore an edit": onPlan(async (session) =>
    restoreEdit(session, (await editCard(session, card, { kind: "texts", texts: { title: "Per poco" } })).id),
  ),
  "bring cards into line with their template": {
    on: "changedTemplate",
    run: (session) => followTemplate(session, "Modello", { step: () => undefined, cancelled: false }),
  },
  "add an area": onFlat((session) => addArea(session, "AREA CULTURA", [{ section: "ANNO 2026", years: [2026] }])),
  "add a section of an area": onFlat((session) => addSection(session, { ...section, section: "ANNO 2027", years: [2027] })),
  "rename an area and a section": onFlat(async (session) => {
    await renameArea(session, section.area, "AREA SERVIZI");
    await renameSection(session, { ...section, area: "AREA SERVIZI" }, { section: "PRIMO ANNO", years: [2026] });
  }),
  "add a section and remove it": onFlat(async (session) => {
    const later = { ...section, section: "ANNO 2028", years: [2028] };
    await addSection(session, later);
    await removeSection(session, later);
  }),
  "add, change, move, weigh and remove rows of an area": onFlat(async (session) => {
    const row = { ...blankTarget, description: "Aprire il sabato", indicator: "Sabati" };
    await addTarget(session, section, row);
    await editTarget(session, { at: 1, target: { ...section, ...row } }, { expectedResult: "Dieci sabati" });
    const changed = { ...section, ...row, expectedResult: "Dieci sabati" };
    await moveTarget(session, { at: 1, target: changed }, -1);
    await weighTargets(session, section, [{ at: 0, target: changed, weight: valueEntry(40) }]);
    await removeTarget(session, { at: 0, target: { ...changed, weight: valueEntry(40) } });
  }),
  "set up the page": onPlan((session) => setUpCardPrint(session)),
  "go to a free phase": onPlan((session) => goToFreePhase(session)),
};

async function found(session: Session) {
  return checkOpenPlan(await readPart(session, "whole"), "2026-11-22").findings;
}

/** Labels of a template are others than its card has. */
function relabel({ workbook }: EmbeddedExcel): void {
  const sheet = sheetNamed(workbook.data, "Modello");
  const table = sheet.tables.find(({ name }) => name === "Modello1_Campi")!;
  workbook.batch(() => workbook.cells.write(sheet, table.range.row + 1, table.range.column + 1, [["Un altro nome"]]));
}

const withTemplate: Plan = {
  ...plan,
  templates: shippedTemplates.filter(({ id }) => id === "piao-sintetica"),
  objectives: plan.objectives.slice(0, 1).map((found) => ({ ...found, card: { ...found.card!, template: "piao-sintetica" } })),
};

/** A formula of the register is typed over, and a name of a card is gone. */
function spoil({ workbook }: EmbeddedExcel): void {
  const [register, sheet] = ["Obiettivi", card].map((name) => sheetNamed(workbook.data, name)) as [SheetData, SheetData];
  const [table] = register.tables;
  workbook.batch(() => workbook.cells.write(register, table!.range.row + 1, table!.range.column, [["S9.00009"]]));
  workbook.names.delete(workbook.names.find("Titolo", sheet)!, sheet);
}

const prepared = new Map<WritingOperation["on"], WorkbookData>();

/** Made once; a card is in front, as the ribbon's buttons want it. */
export async function preparedWorkbook(on: WritingOperation["on"]): Promise<WorkbookData> {
  let data = prepared.get(on);
  if (!data) {
    const excel = openExcel(workbookWith("Foglio1"));
    if (on === "formerPlan") await applyWorkbookPlan({ ...planWorkbook(plan), sheets: formerSheets(plan) });
    else if (on !== "newWorkbook") await setUpPlan(new Session(), on === "changedTemplate" ? withTemplate : (planOf[on] ?? plan));
    if (on === "changedTemplate") relabel(excel);
    if (on === "spoiledPlan") spoil(excel);
    data = excel.workbook.data;
    if (on === "plan") data.activeSheet = data.sheets.findIndex(({ name }) => name === card);
    closeExcel();
    prepared.set(on, data);
  }
  return structuredClone(data);
}
