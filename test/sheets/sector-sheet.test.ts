/** What a sector's sheet shows by formula, computed by the embedded Excel. */
import { onNewWorkbook } from "../../src/cli/headless-excel";
import { setUpPlan } from "../../src/operations/start/set-up-plan";
import { Session } from "../../src/operations/session/session";
import { LiveRules } from "../../src/host/grid/drawing/live-rules";
import { contains } from "../../src/sheets/layout/range-box";
import { colors } from "../../src/sheets/layout/styles";
import { cellAt, sheetNamed } from "../excel/embedded";
import { cellsOf, readThroughFile, workbookOf } from "../operations/workbooks";
import { smallPlan } from "../operations/plans";

test("a row without a code shows neither title nor alarm; one with a code that nobody has shows the alarm", async () => {
  const plan = smallPlan();
  const sectors = plan.sectors.map((sector) =>
    sector.code === "S2"
      ? { ...sector, entries: [{ objective: "S2.00077", weight: { kind: "blank" } as const, excerpt: false, notes: [] }] }
      : sector,
  );
  const workbook = await onNewWorkbook(async () => void (await setUpPlan(new Session(), { ...plan, sectors })));
  const shown = (sheet: string) => [1, 2].map((column) => cellAt(sheetNamed(workbook, sheet), 7, column)?.value ?? "");
  expect(shown("Settore S1")).toEqual(["Obiettivo 1", "ALTA"]);
  expect(shown("Settore S2")).toEqual(["▲ non nel registro", "▲ non nel registro"]);
  expect(shown("Settore S3")).toEqual(["", ""]);
});

test("what has no weights yet is not in the colour of success, on any sheet", async () => {
  const plan = smallPlan();
  const unweighed = plan.sectors.map((sector) => ({
    ...sector,
    entries: sector.entries.map((entry) => ({ ...entry, weight: { kind: "blank" } as const })),
  }));
  const workbook = await onNewWorkbook(async () => void (await setUpPlan(new Session(), { ...plan, sectors: unweighed })));
  const unsaid = [...cellsOf(workbook)].filter(({ cell }) => cell.value === "○ pesi non indicati");
  expect(new Set(unsaid.map(({ sheet }) => sheet.name)).size).toBeGreaterThan(3);
  for (const { sheet, row, column } of unsaid) {
    const rules = new LiveRules(
      sheet.conditionalFormats.filter(({ range }) => contains(range, row, column)),
      (formula) => formula.endsWith('="○"'),
    );
    expect([sheet.name, rules.overlays({ row, column })]).toEqual([sheet.name, [{ font: { color: colors.mutedText, bold: true } }]]);
  }
});

test.each(["SÌ", "sì", "Sì", "SI", "si", "Si"])("an excerpt is marked by %s too", async (yes) => {
  const plan = smallPlan();
  const workbook = structuredClone(await workbookOf(plan));
  const sheet = sheetNamed(workbook, "Settore S1");
  const [row, cells] = [...sheet.cells].find(([, cells]) => [...cells.values()].some(({ value }) => value === "Rinvio"))!;
  const column = [...cells].find(([, { value }]) => value === "Rinvio")![0];
  sheet.cells.get(row + 1)?.set(column, { value: yes });
  const { plan: read, notes } = await readThroughFile(workbook);
  expect([read.sectors[0]?.entries[0]?.excerpt, notes]).toEqual([true, []]);
});
