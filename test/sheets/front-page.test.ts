/** The sheet `Piano`: what somebody reads there who opens the workbook of a plan, as Excel works it out. */
import { cardStates } from "../../src/plan/card/card-state";
import type { Objective, Plan } from "../../src/plan/plan";
import { valueEntry } from "../../src/plan/entry";
import { usualTemplate } from "../../src/plan/template/shipped";
import { planWorkbook } from "../../src/sheets/workbook/plan-workbook";
import type { WorkbookData } from "../../src/xlsx/workbook-data";
import { sheetNamed } from "../excel/embedded";
import { objective, smallPlan } from "../operations/plans";
import { workbookOf } from "../operations/workbooks";
import { emptyCard } from "../plan/empty-card";
import { knownPlan } from "../plan/known-plans";

/** What the rows show, cell by cell; blank cells are left out. */
function rowsShown(workbook: WorkbookData): readonly (readonly string[])[] {
  const { cells } = sheetNamed(workbook, "Piano");
  return [...cells]
    .sort(([one], [other]) => one - other)
    .map(([, row]) =>
      [...row]
        .sort(([one], [other]) => one - other)
        .map(([, cell]) => String(cell.value ?? ""))
        .filter((text) => text !== ""),
    )
    .filter((row) => row.length > 0);
}

async function shown(plan: Plan): Promise<readonly (readonly string[])[]> {
  return rowsShown(await workbookOf(plan));
}

/** The rows under a heading, up to the next one. */
function under(heading: string, rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const first = rows.findIndex(([text]) => text === heading) + 1;
  const count = rows
    .slice(first)
    .findIndex(([text, other]) => other === undefined && text === text?.toUpperCase() && !/^[✓○▲]/.test(text ?? ""));
  return first === 0 ? [] : rows.slice(first, count < 0 ? undefined : first + count);
}

const withState = (number: number, state: string): Objective =>
  objective([{ sector: "S1", number }], { card: { ...emptyCard(), state, responsible: "Bea Prova" } });

const weighed = (...numbers: number[]) =>
  numbers.map((number) => ({ objective: `S1.0000${number}`, weight: valueEntry(25), excerpt: false, notes: [] }));

/** One sector with four cards, of which one is approved, one ready, one a draft and one says nothing, and one that has nothing yet. */
const begun = smallPlan({
  sectors: [
    { ...smallPlan().sectors[0]!, entries: weighed(1, 2, 3, 4) },
    { code: "S3", name: "Nuovo", head: "", mission: "", entries: [] },
  ],
  objectives: [withState(1, cardStates.approved), withState(2, cardStates.ready), withState(3, cardStates.draft), withState(4, "")],
});

test("says whose plan it is, of which years, and how far it is in a few figures", async () => {
  const rows = await shown(begun);
  expect(rows.slice(0, 4)).toEqual([
    ["Piano della performance 2026-2028"],
    ["Unione di prova · 2026–2028"],
    ["4", "2 di 4", "1 di 2", "1 di 2"],
    ["obiettivi nel registro", "schede pronte o approvate", "settori con tutti i punti", "obiettivi operativi che hanno obiettivi"],
  ]);
});

test("a row for each sector: its cards by state, its points, each with a bar that only the whole fills", async () => {
  const [headers, ...sectors] = under("SETTORI", await shown(begun));
  expect(headers).toEqual([
    "Settore",
    "Nome",
    "Obiettivi",
    "Schede",
    "Bozza",
    "Pronte",
    "Approvate",
    "Pronte o approvate",
    "Punti",
    "Punti raggiunti",
    "Esito",
    "Foglio",
  ]);
  expect(sectors).toEqual([
    ["S1", "Servizi", "4", "4", "1", "1", "1", "▪".repeat(10) + "▫".repeat(10), "100", "▪".repeat(20), "✓ 100 punti", "apri ▸"],
    ["S3", "Nuovo", "0", "0", "0", "0", "0", "0", "▫".repeat(20), "○ pesi non indicati", "apri ▸"],
  ]);
});

test("a sector a point short has not filled its bar", async () => {
  const [first, ...others] = weighed(1, 2, 3, 4);
  const sectors = [{ ...begun.sectors[0]!, entries: [{ ...first!, weight: valueEntry(24) }, ...others] }];
  const [, row] = under("SETTORI", await shown({ ...begun, sectors }));
  expect(row).toEqual(expect.arrayContaining(["99", `${"▪".repeat(19)}▫`, "▲ manca 1 punto"]));
});

test("what is missing is counted in words that say what to do, and what is there is ticked off", async () => {
  expect(under("CHE COSA MANCA", await shown(begun))).toEqual([
    ["✓ Ogni obiettivo ha la sua scheda", "apri ▸"],
    ["✓ Ogni scheda ha un responsabile", "apri ▸"],
    ["✓ Dove le fasi hanno un peso, insieme fanno 100 punti", "apri ▸"],
    ["✓ Dove i risultati hanno un peso, insieme fanno 100 punti", "apri ▸"],
    ["○ In un settore nessun obiettivo ha un peso: dividi i 100 punti", "apri ▸"],
    ["✓ Dove ci sono pesi, i settori fanno 100 punti", "apri ▸"],
    ["○ Una scheda non dice a che punto è: scegli lo stato", "apri ▸"],
    ["○ Una scheda è in bozza: completala e scegli lo stato PRONTA", "apri ▸"],
    ["○ Una scheda è pronta: una volta approvata, scegli lo stato APPROVATA", "apri ▸"],
  ]);
});

test("a plan without anything says what comes first", async () => {
  const gaps = under("CHE COSA MANCA", await shown(smallPlan({ objectives: [], sectors: [], strategy: [] })));
  expect(gaps.map(([text]) => text).filter((text) => text !== "apri ▸")).toEqual([
    "○ Ancora nessun obiettivo: crea la prima scheda con «Nuova scheda»",
    "○ Ancora nessun settore: scrivilo nel foglio Settori",
  ]);
});

test("leads to every other sheet of which there is one", async () => {
  const workbook = await workbookOf(begun);
  const links = under("VAI A", rowsShown(workbook));
  expect(links.map(([text]) => text)).toEqual([
    "Obiettivi ▸",
    "Settori ▸",
    "Strategia ▸",
    "PEG ▸",
    "Bilancio ▸",
    "Controlli: si scrive dal riquadro",
    "Impostazioni ▸",
  ]);
  const names = new Set(workbook.sheets.map(({ name }) => name));
  for (const link of links.flatMap(([text = ""]) => (text.endsWith(" ▸") ? [text.slice(0, -2)] : []))) expect(names).toContain(link);
});

test("a plan that is made of areas shows their sections, and neither sectors nor cards", async () => {
  const rows = await shown(knownPlan("altopiano"));
  expect(under("SETTORI", rows)).toEqual([]);
  const [headers, ...sections] = under("AREE", rows);
  expect(headers).toEqual(["Area", "Sezione", "Anni", "Punti", "Punti raggiunti", "Esito", "Foglio"]);
  expect(sections.length).toBeGreaterThan(3);
  expect(new Set(sections.map((row) => row.at(-1)))).toEqual(new Set(["apri ▸"]));
  expect(under("CHE COSA MANCA", rows)).toHaveLength(2);
  expect(under("VAI A", rows).map(([text]) => text)).toEqual(["Controlli: si scrive dal riquadro", "Impostazioni ▸"]);
});

describe("where the body's template", () => {
  const weighedBy = (weights: Partial<typeof usualTemplate.weights>): Plan => ({
    ...begun,
    templates: [{ ...usualTemplate, id: "nostra", weights: { ...usualTemplate.weights, ...weights } }],
  });

  test("knows no total of a sector's weights, nothing is said of points", async () => {
    const rows = await shown(weighedBy({ objectives: { rule: "coefficient", list: [1, 25] } }));
    expect(rows.flat().filter((text) => /pesi|[▪▫]{20}|tutti i punti/.test(text) && !/fasi|risultati/.test(text))).toEqual([
      "▪".repeat(10) + "▫".repeat(10),
    ]);
  });

  test("has totals of its own, these are what is asked for", async () => {
    const gaps = under("CHE COSA MANCA", await shown(weighedBy({ phases: { rule: "sum", target: 10 }, results: { rule: "none" } })));
    const texts = gaps.map(([text]) => text);
    expect(texts).toContain("✓ Dove le fasi hanno un peso, insieme fanno 10 punti");
    expect(texts.filter((text) => text?.includes("risultati"))).toEqual([]);
  });
});

test("holds nothing of the plan but the codes of its sectors: all else is formulas", () => {
  const cellsOf = (plan: Plan) => planWorkbook(plan).sheets.find(({ name }) => name === "Piano")?.blocks;
  const renamed = begun.sectors.map((sector) => ({ ...sector, name: "Altro", head: "Altri", entries: [] }));
  expect(cellsOf({ ...begun, entity: "Altro ente", title: "Altro", points: 50, objectives: [], sectors: renamed })).toEqual(cellsOf(begun));
});
