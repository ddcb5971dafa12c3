/**
 * The measured part of the benchmark; prints JSON.
 *
 *   operations        round trips, bytes and time of what a user does, on the embedded Excel
 *   templates         the same of building cards of each template, and of bringing many into line with a changed one
 *   checks            findings and time of checking plans, at first and after an edit
 *   plan CARDS FILE   writes the plan file of a large plan
 *   cells FILE        what an .xlsx file holds
 *   growth FILE       cells that formulas read as the workbook is opened, and bytes of its parts
 */
import { readFileSync, writeFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { writePlanFile } from "../../src/interchange/plan-file/write-plan-file";
import { createEmbeddedExcel, type EmbeddedExcel } from "../../src/host/api/embedded-excel";
import { installNodeClient } from "../../src/host/api/node-client";
import { addCard } from "../../src/operations/card/add-card";
import { deleteCard } from "../../src/operations/card/delete-card";
import { editCard } from "../../src/operations/card/edit-card";
import { followWorkbook } from "../../src/operations/following/follow-workbook";
import { Session } from "../../src/operations/session/session";
import { moveCard } from "../../src/operations/card/move-card";
import { checkOpenPlan } from "../../src/operations/checks/check-open-plan";
import type { Following, OpenPlan } from "../../src/operations/following/open-plan";
import { readOpenPlan } from "../operations/read-open-plan";
import { restoreEdit } from "../../src/operations/session/restore-edit";
import { setUpPlan } from "../../src/operations/start/set-up-plan";
import { setWeights } from "../../src/operations/sector/set-weights";
import { writeChecks } from "../../src/operations/checks/write-checks";
import { objectiveKey } from "../../src/plan/codes/code";
import type { Plan } from "../../src/plan/plan";
import { openXlsx, readXlsx, type Cell } from "../../src/xlsx";
import { emptySheet, emptyWorkbook } from "../../src/xlsx/workbook-data";
import { largePlan } from "../plan/large-plan";
import { checkFigures } from "./check-figures";
import { templateFigures, type OperationFigures } from "./template-figures";

async function operations(): Promise<OperationFigures[]> {
  const size = { sectors: 5, years: 3 };
  return [
    ...(await onPlan("an empty plan", largePlan({ ...size, cards: 0 }))),
    ...(await onPlan("31 cards", largePlan({ ...size, cards: 31 }))),
    ...(await onPlan("62 cards", largePlan({ ...size, sectors: 11, cards: 62 }))),
    ...(await onPlan("100 cards", largePlan({ ...size, cards: 100 }))),
  ];
}

async function onPlan(called: string, plan: Plan): Promise<OperationFigures[]> {
  const excel = createEmbeddedExcel({ data: { ...emptyWorkbook(), sheets: [emptySheet("Foglio1")] } });
  const client = installNodeClient(excel);
  const figures: OperationFigures[] = [];
  const session = new Session();
  const measure = async <T>(what: string, operation: () => Promise<T>): Promise<T> => {
    excel.statistics.reset();
    const started = performance.now();
    const result = await operation();
    const { syncs, requestBytes: sent, responseBytes: received } = excel.statistics;
    figures.push({ what, syncs, sent, received, milliseconds: performance.now() - started });
    await quiet(session);
    return result;
  };
  let following: Following | undefined;
  let told: () => void = () => undefined;
  const plans: OpenPlan[] = [];
  const latest = () => {
    const open = plans.at(-1);
    if (!open) throw new Error("nobody was told of a plan");
    return open;
  };
  const follow = async () => {
    const ignore = () => undefined;
    following = await followWorkbook(session, {
      plan: (open) => {
        plans.push(open);
        told();
      },
      noPlan: ignore,
      selected: ignore,
      failed: ignore,
      sheet: ignore,
      putRight: ignore,
    });
  };
  const toldAfter = (act: () => void) =>
    new Promise<void>((resolve) => {
      told = resolve;
      act();
    });
  try {
    await measure(`set up: ${called}`, () => setUpPlan(session, plan));
    const operational = plan.strategy[0]?.objectives[0]?.operational[0]?.code ?? "";
    const card = {
      operational,
      sector: plan.sectors[0]?.code ?? "",
      title: "Un obiettivo nuovo",
      priority: "ALTA",
      start: "2025-01-01",
      end: "2025-12-31",
      responsible: "",
    };
    await measure(`add one card to ${called}`, () => addCard(session, card));
    await measure(`read ${called} and the added one`, () => readOpenPlan());
    const [first] = plan.objectives;
    if (!first) return figures;
    const key = objectiveKey(first.shortCodes, plan.codeScheme);
    const owner = first.shortCodes[0]?.sector ?? "";
    const other = plan.sectors.find(({ entries }) => !entries.some(({ objective }) => objective === key))?.code ?? "";
    const edits = async (how: string) => {
      await measure(`split a phase, ${how}`, () => editCard(session, key, { kind: "split", at: 1 }));
      await measure(`give points, ${how}`, () => setWeights(session, owner, new Map([[key, { kind: "value", value: figures.length }]])));
      const moved = await measure(`move to another sector, ${how}`, () => moveCard(session, key, { sector: other }));
      await measure(`move it back, ${how}`, () => restoreEdit(session, moved.id));
      const deleted = await measure(`delete a card, ${how}`, () => deleteCard(session, key));
      await measure(`bring it back, ${how}`, () => restoreEdit(session, deleted.id));
    };
    await edits("the pane closed");
    await measure("begin to follow", () => follow());
    await measure("check the plan, the pane open", async () => checkOpenPlan(latest()));
    await measure("check it again", async () => checkOpenPlan(latest()));
    await toldAfter(() => typeTitle(excel, key));
    await measure("check it after one cell was typed", async () => checkOpenPlan(latest()));
    await measure("write the sheet Controlli", () => writeChecks(session));
    await edits("the pane open");
    await measure("from a typed cell to the pane's plan", () => toldAfter(() => typeTitle(excel, key)));
    await following?.stop();
  } finally {
    client.dispose();
  }
  return figures;
}

/** A person types in the cell of a card's title. */
function typeTitle({ workbook }: EmbeddedExcel, sheetName: string): void {
  const sheet = workbook.sheets.find(sheetName);
  const name = sheet && workbook.names.find("Titolo", sheet);
  const place = name && workbook.names.rangeOf(name);
  if (!place) throw new Error(`${sheetName} has no title`);
  workbook.typeInto(place.sheet, place.box.row, place.box.column, "Un titolo scritto a mano");
}

/** Until what followers do after an operation has ended, so that it is not counted with the next one. */
async function quiet(session: Session): Promise<void> {
  for (let round = 0; round < 4; round++) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    await session.inTurn(async () => undefined);
  }
}

async function cells(file: string): Promise<{
  readonly sheets: number;
  readonly cells: number;
  readonly formulas: number;
  readonly texts: number;
  readonly characters: number;
}> {
  const workbook = await readXlsx(readFileSync(file), file);
  const all = workbook.sheets.flatMap((sheet) => [...sheet.cells.values()].flatMap((row) => [...row.values()]));
  const texts = all.filter((cell) => cell.formula === undefined && typeof cell.value === "string");
  return {
    sheets: workbook.sheets.length,
    cells: all.length,
    formulas: all.filter((cell) => cell.formula !== undefined).length,
    texts: texts.length,
    characters: texts.reduce((sum, cell) => sum + String(cell.value).length, 0),
  };
}

/** Counts how often its entries are asked for. */
class CountingMap<K, V> extends Map<K, V> {
  asked = 0;

  override get(key: K): V | undefined {
    this.asked++;
    return super.get(key);
  }
}

async function growth(file: string): Promise<{ readonly reads: number; readonly markup: number }> {
  const bytes = readFileSync(file);
  const data = await openXlsx(bytes, file);
  const rows = data.sheets.flatMap((sheet) =>
    [...sheet.cells].map(([row, cells]) => {
      const counting = new CountingMap<number, Cell>(cells);
      sheet.cells.set(row, counting);
      return counting;
    }),
  );
  createEmbeddedExcel({ data });
  return {
    reads: rows.reduce((sum, { asked }) => sum + asked, 0),
    markup: Object.values(unzipSync(bytes)).reduce((sum, { length }) => sum + length, 0),
  };
}

async function main([command, first = "", second = ""]: readonly string[]): Promise<unknown> {
  switch (command) {
    case "operations":
      return operations();
    case "templates":
      return templateFigures();
    case "checks":
      return checkFigures();
    case "plan":
      writeFileSync(second, writePlanFile(largePlan({ sectors: 11, cards: Number(first), years: 3 })));
      return {};
    case "cells":
      return cells(first);
    case "growth":
      return growth(first);
    default:
      throw new Error(`unknown command ${command}`);
  }
}

void main(process.argv.slice(2)).then((result) => console.log(JSON.stringify(result)));
