/** Templates proposed from forms that bodies have drawn: five of our own, each in another layout, and those of published plans. */
import { emptyFlatDraft } from "../../../src/operations/start/flat-draft";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { drawForm, templateOfForm, type DrawnForm } from "../../../src/interchange/drawn-form/draw-template";
import { gridOfSheet } from "../../../src/interchange/drawn-form/form-grid";
import { gridOfDocument } from "../../../src/interchange/drawn-form/grid-of-document";
import { readTemplate } from "../../../src/interchange/template-file/read-template-file";
import { templateFile } from "../../../src/interchange/template-file/write-template-file";
import { snapshotOfFile } from "../../../src/interchange/workbook-file";
import { newPlan } from "../../../src/operations/start/new-plan";
import { addedObjective } from "./added-objective";
import { readWorkbookPlan } from "../../../src/sheets/workbook/read-workbook-plan";
import { readXlsx } from "../../../src/xlsx";
import { WorkbookModel } from "../../sheets/changes/workbook-model";

const documents = resolve(__dirname, "../../../../shared/documents");

async function sheetsOf(path: string) {
  const snapshot = snapshotOfFile(await readXlsx(readFileSync(path), path), path);
  return snapshot.sheets.map(gridOfSheet);
}

const drawnForm = async (name: string) => drawForm(await sheetsOf(join(__dirname, `forms/${name}.xlsx`)));

/** Labels with what they mean, and tables with theirs. */
function meanings({ parts }: DrawnForm): Readonly<Record<string, string>> {
  return Object.fromEntries(
    parts.flatMap(({ title, rows, table }) => [
      ...rows.flat().map(({ label, meaning, choices }) => {
        const said = meaning === "none" ? "none" : "known" in meaning ? meaning.known : `own ${meaning.own}`;
        return [label, choices.length > 0 ? `${said}: ${choices.join(", ")}` : said] as const;
      }),
      ...(table
        ? [
            [
              `[${title}]`,
              `${table.meaning}${table.periods ? ` by ${table.periods}` : ""}: ${table.columns.map(({ header, key }) => key ?? `«${header}»`).join(", ")}`,
            ] as const,
          ]
        : []),
    ]),
  );
}

describe("a form becomes fields and tables", () => {
  it("with numbered parts, labels at the left, boxes to tick", async () => {
    const form = await drawnForm("peg-annuale");
    expect(form.title).toBe("SCHEDA OBIETTIVO 2026");
    expect(form.parts.map(({ title }) => title)).toEqual([
      "1. Dati generali",
      "2. Fasi di attuazione",
      "3. Indicatori",
      "4. Personale coinvolto",
    ]);
    expect(meanings(form)).toEqual({
      "Codice obiettivo": "number",
      Settore: "sector",
      "Titolo dell’obiettivo": "title",
      Responsabile: "responsible",
      Assessore: "assessor",
      Descrizione: "detail",
      "Collegamento al valore pubblico": "own text",
      "Tipo di obiettivo": "own choice: Sviluppo, Mantenimento",
      "[2. Fasi di attuazione]": "phases: number, text, involved, start, end, weight",
      "[3. Indicatori]": "results: indicator, formula, unit, baseline, target, source",
      "[4. Personale coinvolto]": "own: «Nominativo», «Categoria», «% di impiego»",
    });
  });

  it("with labels above the room to write, and a schedule in quarters", async () => {
    expect(meanings(await drawnForm("etichette-sopra"))).toEqual({
      "Denominazione obiettivo": "title",
      Finalità: "purpose",
      Ufficio: "service",
      "Referente politico": "responsible",
      "[Cronoprogramma]": "phases by quarter: text",
      "[RISORSE]": "resources: chapter, budgetItem, amount, note",
    });
  });

  it("with colons, and a table without a title", async () => {
    expect(meanings(await drawnForm("piao-due-punti"))).toEqual({
      Obiettivo: "title",
      Struttura: "sector",
      "Ruolo responsabile": "own text",
      Perché: "purpose",
      Destinatari: "own text",
      "Pari opportunità": "own yesNo: SI, NO",
      "[]": "results: indicator, formula, source, target",
      "Data di approvazione": "own date",
      "Firma del responsabile": "own signature",
    });
  });

  it("of indicators alone", async () => {
    expect(meanings(await drawnForm("budget-sanita"))).toEqual({
      Struttura: "sector",
      "Direttore responsabile": "responsible",
      "[]": "results: indicator, weight, unit, baseline, «Soglia minima», target, outcome",
      "Note della negoziazione": "notes",
    });
  });

  it("with twelve months by their first letters", async () => {
    expect(meanings(await drawnForm("peg-mesi"))).toEqual({
      "Centro di responsabilità": "sector",
      Dirigente: "responsible",
      Oggetto: "title",
      "[B) TEMPI]": "phases by month: number, text, weight, «% realizzazione»",
      "[C) VERIFICHE]": "monitoring: label, outcome, deviation, because",
    });
  });
});

it("two tables that are said to be the same are both kept, the second as the body's own", () => {
  const table = (header: string) => ({ label: header, meaning: "phases" as const, columns: [{ header, key: "text" }] });
  const made = templateOfForm(
    { title: "", parts: ["Fasi", "Altre fasi"].map((title) => ({ title, rows: [], table: table(title) })) },
    "prova",
  );
  expect(Object.values(made.tables).map(({ label }) => label.it)).toEqual(["Fasi", "Altre fasi"]);
  expect(readTemplate(JSON.parse(JSON.stringify(templateFile(made))), "modulo", "")).toEqual(made);
});

const forms = ["peg-annuale", "etichette-sopra", "piao-due-punti", "budget-sanita", "peg-mesi"];

describe.each(forms)("the template of the form %s", (name) => {
  const template = async () => templateOfForm(await drawnForm(name), "scheda-dell-ente");

  it("is sound", async () => {
    const made = await template();
    expect(readTemplate(JSON.parse(JSON.stringify(templateFile(made))), "modulo", "")).toEqual(made);
  });

  it("serves a plan whose workbook is read back as it was", async () => {
    const own = await template();
    const draft = {
      entity: "Comune di Prova",
      title: "Piano",
      firstYear: "2026",
      years: 1,
      template: own.id,
      own,
      tree: false,
      pattern: "OB.{year}.{n:2}",
      sectors: [{ code: "S1", name: "Uno" }],
      line: "",
      strategicObjective: "",
      operational: [],
      flat: emptyFlatDraft,
    };
    const plan = addedObjective(newPlan(draft), "Un obiettivo");
    const { plan: read, notes } = readWorkbookPlan(new WorkbookModel(plan).snapshot());
    expect(notes).toEqual([]);
    expect(read).toEqual(plan);
  });
});

const published = [
  ["argine-part-schede.xlsx", async (path: string) => drawForm((await sheetsOf(path)).slice(1))],
  ["argine-part.docx", (path: string) => Promise.resolve(drawForm([gridOfDocument(readFileSync(path), "argine-part.docx")]))],
] as const;

describe.each(published.filter(([file]) => existsSync(join(documents, file))))("the published form %s", (file, draw) => {
  it("is known by its fields, its phases year by year, its resources and its checks", async () => {
    const form = await draw(join(documents, file));
    const known = Object.values(meanings(form)).filter((meaning) => !meaning.startsWith("own"));
    expect(known).toEqual(
      expect.arrayContaining([
        "title",
        "purpose",
        "sector",
        "responsible",
        "start",
        "end",
        "operational",
        "assessor",
        "units",
        "constraints",
        "detail",
      ]),
    );
    const tables = form.parts.flatMap(({ table }) => (table ? [table.meaning] : []));
    expect(tables).toEqual(expect.arrayContaining(["phases", "resources", "monitoring"]));
    const made = templateOfForm(form, "scheda-dell-unione");
    expect(made).toMatchObject({ levels: 3, timeline: { unit: "month", windows: "yearly" }, weights: { phases: { rule: "sum" } } });
    expect(readTemplate(JSON.parse(JSON.stringify(templateFile(made))), "modulo", "")).toEqual(made);
  });
});
