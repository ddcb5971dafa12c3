/** Reads a file as the product does, as far as what is wrong with its plan, for the judge. */
import { checkPlan } from "../../src/checks/check-plan";
import { settingsOf } from "../../src/checks/check-settings";
import { PlacesInFile } from "../../src/interchange/places/place-in-file";
import { readPlanFile } from "../../src/interchange/plan-file/read-plan-file";
import { writePlanFile } from "../../src/interchange/plan-file/write-plan-file";
import { readDocument, type DocumentReading } from "../../src/operations/start/read-plan-document";
import { PlacesInWorkbook } from "../../src/sheets/workbook/places-in-workbook";
import { cellsInPackage, declaredInPackage } from "./cells-in-package";
import { valuesInPlanFile } from "./plan-file-variants";
import type { HeldValue, JudgedFile, SaidBeside } from "./silent-differences";

/** Throws what reading throws. */
export async function readVariant(bytes: Uint8Array, name: string): Promise<JudgedFile> {
  const reading = await readDocument(new File([new Uint8Array(bytes)], name));
  useAsPlan(reading);
  const { plan } = reading;
  if (reading.kind === "workbook")
    return { plan, held: heldInCells(bytes), declared: declaredInPackage(bytes), said: reading.notes.map(saidOfNote) };
  const said = reading.contradictions.map((one) => ({ text: JSON.stringify(one), places: new Set([one.place]) }));
  return { plan, held: heldInPlanFile(bytes), declared: "", said };
}

/** What people do next: look at what is wrong, go there, and pass the plan on. */
function useAsPlan(reading: DocumentReading): void {
  const { plan } = reading;
  const findings = checkPlan(plan, reading.kind === "planFile" ? reading.contradictions : [], settingsOf(plan.checks));
  const inWorkbook = reading.kind === "workbook" ? new PlacesInWorkbook(reading.snapshot, reading) : undefined;
  const inFile = reading.kind === "planFile" ? new PlacesInFile(plan, reading.origins) : undefined;
  for (const { place } of findings) expect(inWorkbook?.cellOf(place) ?? inFile?.pathOf(place)).toBeDefined();
  readPlanFile(writePlanFile(plan), "passed-on.json");
}

function saidOfNote(note: Extract<DocumentReading, { readonly kind: "workbook" }>["notes"][number]): SaidBeside {
  const { sheet = "", cell } = note.values;
  const cells = [...(note.cells ?? []).map((left) => left.cell), ...(cell === undefined ? [] : [String(cell)])];
  return { text: JSON.stringify(note), places: new Set(cells.map((one) => `${sheet}!${one}`)) };
}

function heldInCells(bytes: Uint8Array): JudgedFile["held"] {
  const cells = [...(cellsInPackage(bytes) ?? [])];
  return filled(
    cells.map(([key, { sheet, cell, value, look, isFormula }]) => [key, { place: `${sheet}!${cell}`, value, look, isComputed: isFormula }]),
  );
}

function heldInPlanFile(bytes: Uint8Array): JudgedFile["held"] {
  const values = [...(valuesInPlanFile(bytes) ?? [])];
  return filled(values.map(([place, value]) => [place, { place, value, look: "", isComputed: false }]));
}

function filled(held: readonly (readonly [string, HeldValue])[]): JudgedFile["held"] {
  return new Map(held.filter(([, { value }]) => String(value).trim() !== ""));
}
