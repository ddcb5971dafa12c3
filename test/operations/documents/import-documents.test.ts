/** What a person decides of documents: to stop, which cards come in, what a label means, where a text goes. */
import { withCorrection } from "../../../src/interchange/documents/corrections";
import {
  NoPlanInDocumentsError,
  planOfDocuments,
  readDocuments,
  recogniseDocuments,
  type DocumentChoices,
} from "../../../src/operations/documents/import-documents";
import { fileOf } from "../../interchange/documents/filled-form";
import { printedCard } from "../../interchange/documents/printed-card";
import { paragraph, table, wordFile, type WordCell } from "../../interchange/documents/word-file";

const extraRow: readonly WordCell[] = ["Delibera di indirizzo", { text: "n. 12 del 2021", span: 7 }];

function documentFile(name = "piano.docx", number = 1) {
  const { identity, phases } = printedCard(`05.02.01.S1.0000${number}`, `Obiettivo ${number}`);
  return fileOf(name, wordFile(paragraph("Piano della performance 2021-2023"), table([...identity, extraRow]), table(phases)));
}

const choices: DocumentChoices = { left: new Set(), placed: [], entity: "Unione dei Colli", title: "Piano 2021-2023" };
const read = async (...files: readonly ReturnType<typeof documentFile>[]) => (await readDocuments(files, () => true))!;

test("files are told one after the other, and reading stops where somebody stops it", async () => {
  const told: string[] = [];
  const files = [documentFile("uno.docx"), documentFile("due.docx", 2), documentFile("tre.docx", 3)];
  const stopped = await readDocuments(files, (done, of, file) => {
    told.push(`${done} di ${of}: ${file}`);
    return done < 1;
  });
  expect(stopped).toBeUndefined();
  expect(told).toEqual(["0 di 3: uno.docx", "1 di 3: due.docx"]);
});

test("cards of several documents are one plan; those that are left stay out", async () => {
  const recognised = recogniseDocuments(await read(documentFile("uno.docx"), documentFile("due.docx", 2)), undefined);
  const titles = (left: readonly number[]) =>
    planOfDocuments(recognised, { ...choices, left: new Set(left) }, "piano").plan.objectives.map(({ title }) => title);
  expect(titles([])).toEqual(["Obiettivo 1", "Obiettivo 2"]);
  expect(titles([0])).toEqual(["Obiettivo 2"]);
});

test("a label that nobody knows is told, and means on all cards what a person says", async () => {
  const documents = await read(documentFile("uno.docx"), documentFile("due.docx", 2));
  const first = recogniseDocuments(documents, undefined);
  expect(first.labels).toContainEqual({ text: "Delibera di indirizzo", path: "", count: 2 });
  expect(first.unplaced.map(({ text, card }) => [text, card])).toEqual(
    [0, 1].flatMap((card) => [
      ["Delibera di indirizzo", card],
      ["n. 12 del 2021", card],
    ]),
  );
  const corrected = recogniseDocuments(documents, undefined, withCorrection(new Map(), "Delibera di indirizzo", "notes"));
  expect(corrected.unplaced).toEqual([]);
  expect(corrected.labels).toContainEqual({ text: "Delibera di indirizzo", path: "notes", count: 2 });
  const { plan } = planOfDocuments(corrected, choices, "piano");
  expect(plan.objectives.map(({ card }) => card?.notes)).toEqual([["n. 12 del 2021"], ["n. 12 del 2021"]]);
});

test("a label that was taken for a field can mean another, or nothing: then what it says is told", async () => {
  const documents = await read(documentFile());
  const other = recogniseDocuments(documents, undefined, withCorrection(new Map(), "Vincoli / Criticità", "detail"));
  expect(planOfDocuments(other, choices, "piano").plan.objectives[0]!.card).toMatchObject({
    detail: "Il programma nuovo arriva in estate.",
    constraints: "",
  });
  const none = recogniseDocuments(documents, undefined, withCorrection(new Map(), "Vincoli / Criticità", ""));
  expect(none.unplaced.map(({ text }) => text)).toContain("Il programma nuovo arriva in estate.");
});

test("a text without a place goes where a person puts it, after what is there", async () => {
  const recognised = recogniseDocuments(await read(documentFile()), undefined);
  const placed = [
    { card: 0, path: "constraints", text: "n. 12 del 2021" },
    { card: 0, path: "expectedResults", text: "Delibera di indirizzo" },
  ];
  const { plan } = planOfDocuments(recognised, { ...choices, placed }, "piano");
  const { card } = plan.objectives[0]!;
  expect(card?.constraints).toBe("Il programma nuovo arriva in estate.\nn. 12 del 2021");
  expect(card?.expectedResults.map(({ text }) => text)).toEqual(["Delibera di indirizzo"]);
  expect([plan.entity, plan.title]).toEqual(["Unione dei Colli", "Piano 2021-2023"]);
});

test("documents without anything of a plan are refused by name", async () => {
  const documents = await read(fileOf("lettera.docx", wordFile(paragraph("Gentile collega, a domani."))));
  expect(() => recogniseDocuments(documents, undefined)).toThrow(NoPlanInDocumentsError);
});
