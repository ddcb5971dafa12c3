/**
 * The measured part of the benchmark; prints JSON.
 *
 *   operations        round trips, bytes and time of what a user does, on the embedded Excel
 *   plan CARDS FILE   writes the plan file of a large plan
 *   cells FILE        what an .xlsx file holds
 */
import { readFileSync, writeFileSync } from "node:fs";
import { writePlanFile } from "../../src/interchange/write-plan-file";
import { createEmbeddedExcel } from "../../src/host/api/embedded-excel";
import { installNodeClient } from "../../src/host/api/node-client";
import { addCard } from "../../src/operations/add-card";
import { readOpenPlan } from "../../src/operations/read-open-plan";
import { setUpPlan } from "../../src/operations/set-up-plan";
import type { Plan } from "../../src/plan/plan";
import { readXlsx } from "../../src/xlsx";
import { emptySheet, emptyWorkbook } from "../../src/xlsx/workbook-data";
import { largePlan } from "../plan/large-plan";

export interface OperationFigures {
  readonly what: string;
  readonly syncs: number;
  readonly sent: number;
  readonly received: number;
  readonly milliseconds: number;
}

async function operations(): Promise<OperationFigures[]> {
  const size = { sectors: 5, years: 3 };
  return [
    ...(await onPlan("an empty plan", largePlan({ ...size, cards: 0 }))),
    ...(await onPlan("31 cards", largePlan({ ...size, cards: 31 }))),
    ...(await onPlan("100 cards", largePlan({ ...size, cards: 100 }))),
  ];
}

async function onPlan(called: string, plan: Plan): Promise<OperationFigures[]> {
  const excel = createEmbeddedExcel({ data: { ...emptyWorkbook(), sheets: [emptySheet("Foglio1")] } });
  const client = installNodeClient(excel);
  const figures: OperationFigures[] = [];
  const measure = async (what: string, operation: () => Promise<unknown>) => {
    excel.statistics.reset();
    const started = performance.now();
    await operation();
    const { syncs, requestBytes: sent, responseBytes: received } = excel.statistics;
    figures.push({ what, syncs, sent, received, milliseconds: performance.now() - started });
  };
  try {
    await measure(`set up: ${called}`, () => setUpPlan(plan));
    const operational = plan.strategy[0]?.objectives[0]?.operational[0]?.code ?? "";
    const card = { operational, sector: plan.sectors[0]?.code ?? "", title: "Un obiettivo nuovo", priority: "ALTA", start: "2025-01-01", end: "2025-12-31", responsible: "" };
    await measure(`add one card to ${called}`, () => addCard(card));
    await measure(`read ${called} and the added one`, () => readOpenPlan());
  } finally {
    client.dispose();
  }
  return figures;
}

async function cells(file: string): Promise<{ readonly sheets: number; readonly cells: number; readonly formulas: number; readonly texts: number; readonly characters: number }> {
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

async function main([command, first = "", second = ""]: readonly string[]): Promise<unknown> {
  switch (command) {
    case "operations":
      return operations();
    case "plan":
      writeFileSync(second, writePlanFile(largePlan({ sectors: 11, cards: Number(first), years: 3 })));
      return {};
    case "cells":
      return cells(first);
    default:
      throw new Error(`unknown command ${command}`);
  }
}

void main(process.argv.slice(2)).then((result) => console.log(JSON.stringify(result)));
