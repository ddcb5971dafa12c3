/** Plan files with mistakes and odd names: a workbook is made of them all the same, and it says what the plan says. */
import { readPlanFile } from "../../src/interchange/plan-file/read-plan-file";
import type { WorkbookData } from "../../src/xlsx/workbook-data";
import { isError } from "../../src/host/calc/values/values";
import { cellsOf, readThroughFile, workbookOf } from "./workbooks";

const strategy = [
  {
    code: "01",
    title: "Uno",
    objectives: [{ code: "01.01", title: "Uno uno", operational: [{ code: "01.01.01", title: "Uno uno uno" }] }],
  },
];
const base = { format: "cardine-plan/1", entity: "Unione di prova", title: "Piano", firstYear: 2026, years: 2, strategy };

function card(code: string, parts: object = {}) {
  return {
    code: `01.01.01.${code}`,
    section: code.split(".")[0],
    title: `Obiettivo ${code}`,
    chain: { operationalObjectives: ["01.01.01"] },
    ...parts,
  };
}

function sector(code: string, ...objectives: string[]) {
  return {
    code,
    name: `Settore ${code}`,
    objectives: objectives.map((objective) => ({ code: objective, title: `Obiettivo ${objective}`, weight: 100 / objectives.length })),
  };
}

function errorsIn(workbook: WorkbookData): string[] {
  return [...cellsOf(workbook)].flatMap(({ sheet, row, column, cell }) =>
    isError(cell.value) ? [`${sheet.name} ${row},${column} ${cell.value.error} ${cell.formula}`] : [],
  );
}

async function survives(content: object) {
  const { plan, contradictions } = readPlanFile(JSON.stringify({ ...base, ...content }), "piano.json");
  const workbook = await workbookOf(plan);
  const { plan: read, notes } = await readThroughFile(workbook);
  expect(read).toEqual(plan);
  expect(errorsIn(workbook)).toEqual([]);
  return { plan, workbook, contradictions, notes };
}

const sheetsOf = (workbook: WorkbookData) => workbook.sheets.map(({ name }) => name);

test("a code that two cards carry", async () => {
  const { plan, contradictions } = await survives({
    sectors: [sector("S1", "S1.00001")],
    cards: [card("S1.00001"), card("S1.00001", { title: "Tutt'altra cosa", purpose: "Diversa" })],
  });
  expect(contradictions).toContainEqual(expect.objectContaining({ rule: "code.duplicate" }));
  expect(plan.objectives.map(({ title }) => title)).toEqual(["Obiettivo S1.00001", "Tutt'altra cosa"]);
});

test("an operational objective that the tree lacks", async () => {
  const { workbook } = await survives({
    sectors: [sector("S1", "S1.00001")],
    cards: [{ ...card("S1.00001"), code: "09.09.09.S1.00001", chain: { operationalObjectives: ["09.09.09"] } }],
  });
  const texts = [...cellsOf(workbook)].map(({ cell }) => cell.value);
  expect(texts).toContain("09.09.09.S1.00001");
  expect(texts).toContain("▲ non trovato nella strategia: 09.09.09");
});

test("a card without an operational objective, and a plan without a tree", async () => {
  await survives({ sectors: [sector("S1", "S1.00001")], cards: [{ code: "S1.00001", section: "S1", title: "Senza catena" }] });
  await survives({ strategy: [], sectors: [], cards: [] });
  await survives({
    strategy: [],
    sectors: [sector("S1", "S1.00001")],
    cards: [{ code: "S1.00001", section: "S1", title: "Senza albero" }],
  });
});

test("objectives whose sheets would have the same first 31 characters", async () => {
  const long = "UFFICIOTECNICOASSOCIATODEICOMUNI";
  const { workbook } = await survives({
    sectors: [sector(`${long}A`, `${long}A.00001`), sector(`${long}B`, `${long}B.00001`)],
    cards: [card(`${long}A.00001`), card(`${long}B.00001`)],
  });
  expect(new Set(sheetsOf(workbook).map((name) => name.toLowerCase())).size).toBe(workbook.sheets.length);
  expect(sheetsOf(workbook).every((name) => name.length <= 31)).toBe(true);
});

test("objectives that many sectors share", async () => {
  const codes = ["DG", "S1", "S2", "S3", "S4"];
  const shared = (number: number) => codes.map((code) => `${code}.0000${number}`).join("/");
  await survives({
    sectors: codes.map((code) => sector(code, shared(1), shared(2))),
    cards: [card(shared(1), { section: "DG" }), card(shared(2), { section: "DG" })],
  });
});

test.each([
  ["1", "01"],
  ["R", "C"],
  ["R1C1", "A1"],
  ["__proto__", "constructor"],
  ["È", "'S'"],
  ["S&A", "<S>"],
  ['S"1"', "S=1"],
  ["[S]", "S#"],
  ["S'1", "@S"],
])("sectors called %s and %s", async (one, other) => {
  const { plan } = await survives({
    sectors: [
      { code: one, name: "Primo" },
      { code: other, name: "Secondo" },
    ],
  });
  expect(plan.sectors.map(({ code }) => code)).toEqual([one, other]);
});

test.each(["A-B", "A_B", "U.T.", "S 1", "1", "__proto__", "È", "S&A", "S'1", "@S", "=S", "+1", "TRUE", "Sett"])(
  "an objective of a sector called %s",
  async (code) => {
    const { plan } = await survives({
      sectors: [{ code, name: "Settore", objectives: [{ code: `${code}.00001`, title: "T", weight: 100 }] }],
      cards: [{ ...card("S1.00001"), code: `01.01.01.${code}.00001`, section: code }],
    });
    expect(plan.objectives.map(({ shortCodes }) => shortCodes)).toEqual([[{ sector: code, number: 1 }]]);
  },
);

test("texts that look like formulas, emoji and control characters", async () => {
  const odd = [
    "=1+1",
    "+39 051",
    "-5 %",
    "@tutti",
    "'quoted",
    "🙂👩‍👩‍👧",
    "a\u0007b",
    "#REF!",
    "1e5",
    "VERO",
    "_x000D_",
    "</t>",
    "  spazi  ",
    "\t",
  ];
  const { plan } = await survives({
    sectors: [sector("S1", ...odd.map((_, at) => `S1.${String(at + 1).padStart(5, "0")}`))],
    cards: odd.map((text, at) =>
      card(`S1.${String(at + 1).padStart(5, "0")}`, {
        title: text,
        purpose: text,
        detail: text,
        expectedResults: [{ text, target: text }],
        phases: [{ number: text, text, weight: text, windows: { 2026: { start: text, end: text } } }],
      }),
    ),
  });
  expect(plan.objectives.map(({ title }) => title)).toEqual([
    "=1+1",
    "+39 051",
    "-5 %",
    "@tutti",
    "'quoted",
    "🙂👩‍👩‍👧",
    "ab",
    "#REF!",
    "1e5",
    "VERO",
    "_x000D_",
    "</t>",
    "spazi",
    "",
  ]);
});
