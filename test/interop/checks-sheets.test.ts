/** LibreOffice shows the sheets of findings and of an import as they were written, and their links lead where they say. */
import { onNewWorkbook } from "../../src/cli/headless-excel";
import { applyChanges } from "../../src/excel/edit/apply-changes";
import { readWorkbook } from "../../src/excel/read/read-workbook";
import { snapshotOfFile } from "../../src/interchange/workbook-file";
import { setUpPlan } from "../../src/operations/start/set-up-plan";
import { Session } from "../../src/operations/session/session";
import type { ImportReport, PlanChecks } from "../../src/plan/plan-checks";
import { checksSheetChanges } from "../../src/sheets/checks/checks-sheet-changes";
import type { ChecksReport } from "../../src/sheets/checks/checks-report";
import { readChecksSheet } from "../../src/sheets/checks/checks-sheet";
import { readWorkbookPlan } from "../../src/sheets/workbook/read-workbook-plan";
import { allStyles } from "../../src/sheets/layout/styles";
import { readXlsx, writeXlsx } from "../../src/xlsx";
import { smallPlan } from "../operations/plans";
import { hasLibreOffice, recalculatedByLibreOffice } from "./libre-office";
import { testWith } from "./xlsx-programs";

const libreOfficeTest = testWith(hasLibreOffice, "LibreOffice");

const checks: PlanChecks = {
  levels: { "code.gap": "note", "phases.weight": "off" },
  accepted: [
    {
      rule: "weight.sector",
      subject: "S1",
      found: "Il settore S1 fa 90 punti.\nNe mancano 10.",
      values: "full=100 total=90",
      reason: "=10 punti restano da dare",
      on: "2026-11-20",
    },
  ],
};
const importReport: ImportReport = {
  source: "piano 2026.json",
  on: "2026-11-01",
  notes: [{ rule: "code.chain", subject: "S1.00001", place: "cards[0].code", found: "01.02.03", resolved: "01.02.01" }],
};
const plan = smallPlan({ checks, importReport });
const gap = {
  severity: "note",
  rule: "code.gap",
  subject: "S1",
  sentence: "Fra S1.00001 e S1.00004 mancano i numeri 2 e 3.",
  cell: { sheet: "Settore S1", row: 4, column: 3 },
} as const;
const phases = {
  severity: "error",
  rule: "phases.weight",
  subject: "S1.00001",
  sentence: "I pesi delle fasi fanno 90 invece di 100.",
  cell: { sheet: "S1.00001", row: 14, column: 3 },
} as const;

const reports: readonly ChecksReport[] = [
  { on: "2026-11-12", findings: [gap] },
  { on: "2026-11-22", findings: [phases] },
];

libreOfficeTest(
  "what is decided, found and resolved comes back from LibreOffice as it was",
  async () => {
    const workbook = await onNewWorkbook(async () => {
      await setUpPlan(new Session(), plan);
      for (const report of reports) await applyChanges(checksSheetChanges(await readWorkbook(), plan, report), allStyles);
    });
    const through = await readXlsx(recalculatedByLibreOffice(await writeXlsx(workbook)), "piano.xlsx");
    const snapshot = snapshotOfFile(through, "piano.xlsx");
    expect(readWorkbookPlan(snapshot)).toMatchObject({ plan: { checks, importReport }, notes: [] });
    const sheet = snapshot.sheets.find(({ name }) => name === "Controlli")!;
    expect(readChecksSheet(sheet)).toEqual({
      on: "2026-11-22",
      findings: [{ severity: "■ errore", rule: "phases.weight", subject: "S1.00001", sentence: phases.sentence, place: "S1.00001!D15" }],
    });
    expect(sheet.tables.map(({ name }) => name)).toEqual(["Controlli", "ControlliRisolti"]);
    const cells = [...through.sheets.find(({ name }) => name === "Controlli")!.cells.values()].flatMap((row) => [...row.values()]);
    expect(cells.flatMap(({ formula }) => (formula === undefined ? [] : [formula]))).toEqual([
      '=Ente&" · "&TitoloPiano',
      '=HYPERLINK("#\'S1.00001\'!D15","S1.00001!D15")',
    ]);
    expect(cells.map(({ value }) => value)).toContain("Dal controllo del 12/11/2026: 1 segnalazione nuova, 1 risolta.");
  },
  180_000,
);
