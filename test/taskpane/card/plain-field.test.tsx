/**
 * @jest-environment ./test/taskpane/pane-environment.cjs
 *
 * A plain field stands in the table of fields and has its name among the sentences: nothing else knows of it. Here one is added as the
 * modules are loaded, and goes the whole way: workbook, reading, typing, checks, pane, plan file, copies, taking back.
 */
import type { CardFieldKey, HeldFieldKey, ObjectiveCard } from "../../../src/plan/card/card";
import type { FieldDeclaration } from "../../../src/plan/card/fields";
import { readXlsx, writeXlsx } from "../../../src/xlsx";

jest.mock("../../../src/plan/card/fields", () => {
  const actual: { readonly cardFields: readonly FieldDeclaration[] } = jest.requireActual("../../../src/plan/card/fields");
  const added: FieldDeclaration = { key: "stakeholders", kind: "text", name: "Portatori", asked: "required" };
  return { ...actual, cardFields: actual.cardFields.toSpliced(-1, 0, added) };
});
jest.mock("../../../src/messages/card-parts", () => {
  const actual: { readonly cardPartMessages: object } = jest.requireActual("../../../src/messages/card-parts");
  return {
    cardPartMessages: { ...actual.cardPartMessages, "card.part.stakeholders": { it: "Portatori di interesse", en: "Stakeholders" } },
  };
});

import { snapshotOfFile } from "../../../src/interchange/workbook-file";
import { mergeCards } from "../../../src/interchange/gathering/merge-cards";
import { readPlanFile } from "../../../src/interchange/plan-file/read-plan-file";
import { writePlanFile } from "../../../src/interchange/plan-file/write-plan-file";
import { completenessOf } from "../../../src/plan/completeness";
import { checkPlan } from "../../../src/checks/check-plan";
import { fixOf } from "../../../src/checks/fix-of";
import { restoreEdit } from "../../../src/plan/difference/restore";
import { changeCard } from "../../../src/plan/editing/edit-card";
import { findDocumented } from "../../../src/plan/editing/objective-lookup";
import { editOf } from "../../../src/plan/editing/plan-edit";
import { emptyCard } from "../../plan/empty-card";
import { readWorkbookPlan } from "../../../src/sheets/workbook/read-workbook-plan";
import { PlacesInWorkbook } from "../../../src/sheets/workbook/places-in-workbook";
import { EditedWorkbook } from "../../sheets/changes/edited-workbook";
import { workbookOf } from "../../operations/workbooks";
import { knownPlan } from "../../plan/known-plans";
import { closeExcel } from "../../excel/embedded";
import { screen } from "../pane-bed";
import { openCard } from "./card-bed";

const field = "stakeholders" as CardFieldKey & HeldFieldKey;
const key = "S1.00001";
const words = "Associazioni di categoria, consulta dei giovani";

function withWords(text: string) {
  return changeCard(knownPlan("demo"), key, { kind: "texts", texts: { [field]: text } });
}

function said(card: ObjectiveCard): string {
  return (card as unknown as Readonly<Record<string, string>>)[field] ?? "(not there)";
}

afterEach(closeExcel);

it("is blank on a new card", () => {
  expect(said(emptyCard())).toBe("");
});

it("comes back from the workbook's file, where it has its own row, label and name", async () => {
  const file = snapshotOfFile(await readXlsx(await writeXlsx(await workbookOf(withWords(words))), "piano.xlsx"), "piano.xlsx");
  const { plan, notes } = readWorkbookPlan(file);
  expect(said(findDocumented(plan, key).card)).toBe(words);
  expect(plan).toEqual(withWords(words));
  expect(notes).toEqual([]);
  const sheet = file.sheets.find(({ name }) => name === key);
  expect(sheet?.values.flat()).toEqual(expect.arrayContaining(["Portatori di interesse", words]));
});

it("is written by an edit, found by its place, and taken back", () => {
  const workbook = new EditedWorkbook(knownPlan("demo"));
  const before = workbook.plan;
  const edit = editOf(changeCard(before, key, { kind: "texts", texts: { [field]: words } }));
  const changes = workbook.edit(edit);
  expect(changes.filter(({ kind }) => kind === "cells")).toEqual([
    expect.objectContaining({ sheet: key, cells: [[words]], was: [[null]] }),
  ]);
  const { row, column } = new PlacesInWorkbook(workbook.model.snapshot(), workbook.reading).cellOf({ kind: "card", objective: key, field });
  expect(changes.find(({ kind }) => kind === "cells")).toMatchObject({ row, column });
  workbook.edit(restoreEdit(workbook.plan, before, edit).edit);
  expect(said(findDocumented(workbook.plan, key).card)).toBe("");
});

it("is asked for, and the form's own words in it are found and mended", () => {
  const plan = withWords("Dettaglio obiettivo");
  const parts = (of: typeof plan) => completenessOf(findDocumented(of, key), of).find(({ part }) => part === field);
  expect(parts(withWords(""))).toMatchObject({ required: true, filled: false, missing: { code: "completeness.blank" } });
  expect(parts(plan)).toMatchObject({ filled: true });
  const found = checkPlan(plan).find(({ rule, subject }) => rule === "template.text" && subject === key);
  expect(found).toMatchObject({ place: { kind: "card", objective: key, field } });
  expect(said(findDocumented(fixOf(plan, found!)!.edit(plan).plan, key).card)).toBe("");
});

it("comes back from a plan file, and copies of a card complete one another in it", () => {
  const { plan, contradictions } = readPlanFile(writePlanFile(withWords(words)), "piano.json");
  expect(plan).toEqual(withWords(words));
  expect(contradictions).toEqual([]);
  const card = (text: string) => findDocumented(withWords(text), key).card;
  const told: string[][] = [];
  expect(said(mergeCards(card(""), card(words), (...difference) => told.push(difference)))).toBe(words);
  expect(said(mergeCards(card(words), card("Altri"), (...difference) => told.push(difference)))).toBe(words);
  expect(told).toEqual([[field, words, "Altri"]]);
});

it("stands in the pane among what the card lacks", async () => {
  const { user } = await openCard(key);
  expect(screen.getByRole("button", { name: /Portatori di interesse/ })).toBeVisible();
  await user.click(screen.getByRole("button", { name: /Portatori di interesse/ }));
  const address = await Excel.run(async (context) => {
    const selected = context.workbook.getSelectedRange().load("address");
    await context.sync();
    return selected.address;
  });
  const { row } = new EditedWorkbook(knownPlan("demo")).model
    .snapshot()
    .sheets.find(({ name }) => name === key)!
    .names.find(({ name }) => name === "Portatori")!.range!;
  expect(address).toMatch(new RegExp(String.raw`!\$?C\$?${row + 1}\b`));
});
