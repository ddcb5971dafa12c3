import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readPlanFile } from "../../src/interchange/plan-file/read-plan-file";
import type { ImportReport } from "../../src/plan/plan-checks";
import { planWorkbook } from "../../src/sheets/workbook/plan-workbook";
import { expectGolden } from "./golden-sheets";

const { plan } = readPlanFile(readFileSync(join(__dirname, "../../assets/demo-plan.json"), "utf8"), "demo-plan.json");

const importReport: ImportReport = {
  source: "piano-2026.json",
  on: "2026-11-22",
  notes: [
    {
      rule: "code.chain",
      subject: "S1.00001",
      place: "cards[0].code",
      found: "Il codice comincia per 01.02.03, la catena della scheda dice 01.02.01.",
      resolved: "La scheda serve 01.02.01; il suo codice segue.",
    },
    {
      rule: "weight.card",
      subject: "S2.00001",
      place: "cards[4].weight",
      found: "La scheda dice 10, la pagina del settore 15.",
      resolved: "Vale il peso della pagina del settore: 15.",
    },
  ],
};

const workbook = planWorkbook({ ...plan, importReport });

describe("the sheets of the demo plan are laid out as before", () => {
  test.each(["Piano", "Impostazioni", "Strategia", "Settori", "Obiettivi", "Settore S2", "S1.00001", "Importazione", "Liste"])(
    "%s",
    (name) => {
      const sheet = workbook.sheets.find((candidate) => candidate.name === name);
      if (!sheet) throw new Error(`There is no sheet ${name}.`);
      expectGolden(name, sheet);
    },
  );
});

test("a plan that was not imported has no report", () => {
  expect(planWorkbook(plan).sheets.map(({ name }) => name)).not.toContain("Importazione");
});
