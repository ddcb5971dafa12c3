/** What a sector's sheet shows by formula, computed by the embedded Excel. */
import { onNewWorkbook } from "../../src/cli/headless-excel";
import { setUpPlan } from "../../src/operations/start/set-up-plan";
import { Session } from "../../src/operations/session/session";
import { cellAt, sheetNamed } from "../excel/embedded";
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
