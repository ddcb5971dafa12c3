/** Comments and texts in shapes are told with sheet and cell, since a plan has no place for them. */
import { readPlanDocument } from "../../src/operations/start/read-plan-document";
import { smallPlan } from "../operations/plans";
import { fileWithRemarks } from "./file-with-remarks";

function note(kind: "comment" | "shape", cell: string, value: string) {
  return { code: `reading.${kind}`, values: { sheet: "S1.00001", cell, value }, cells: [{ cell, value }] };
}

test("each is named, and nothing else is said", async () => {
  const file = await fileWithRemarks();
  const { plan, remarks } = await readPlanDocument(new File([new Uint8Array(file)], "piano.xlsx"));
  expect(plan).toEqual(smallPlan());
  expect(remarks).toEqual([
    note("comment", "D6", "Chi paga?"),
    note("comment", "D6", "Noi"),
    note("comment", "C5", "Da rivedere"),
    note("shape", "B10", "Bozza\n2026"),
  ]);
}, 60_000);
