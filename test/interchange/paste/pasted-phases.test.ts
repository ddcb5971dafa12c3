/** Tables of phases as people paste them. */
import { readAs, readPastedPhases } from "../../../src/interchange/paste/pasted-phases";
import type { PastingPlan } from "../../../src/interchange/paste/pasted-table";
import { isMessageKey } from "../../../src/messages";
import { blank, none, valueEntry, valueOf, type Entry } from "../../../src/plan/entry";
import type { Phase, Plan } from "../../../src/plan/plan";
import { runningMonths } from "../../../src/plan/schedule";
import { knownPlan, plansAtHand } from "../../plan/known-plans";

const years: PastingPlan = { firstYear: 2021, years: 3, points: 100 };
const monthNames = [
  "gennaio",
  "febbraio",
  "marzo",
  "aprile",
  "maggio",
  "giugno",
  "luglio",
  "agosto",
  "settembre",
  "ottobre",
  "novembre",
  "dicembre",
];

function rows(text: string): string[][] {
  return text.split("\n").map((line) => line.split("|").map((cell) => cell.trim()));
}

function day(entry: Entry<string> | undefined): string {
  const date = entry && valueOf(entry);
  return date ? date.split("-").reverse().join("/") : entry?.kind === "none" ? "==" : "";
}

function weight(entry: Entry<number>, end = ""): string {
  return entry.kind === "value" ? `${String(entry.value).replace(".", ",")}${end}` : entry.kind === "none" ? "==" : "";
}

/** Ways in which the same phases are printed. */
const shapes: Readonly<Record<string, (phases: readonly Phase[], plan: Plan) => string[][]>> = {
  "the published card: a band of years over start and end": (phases, plan) => {
    const all = planYears(plan);
    return [
      ["", "", "", "", ...all.flatMap((year) => [String(year), ""])],
      ["N.", "Descrizione attività", "Soggetti/Settori coinvolti", "Peso %", ...all.flatMap(() => ["Inizio", "Fine"])],
      ...phases.map((phase) => [
        phase.number,
        phase.text,
        phase.involved,
        weight(phase.weight, " %"),
        ...all.flatMap((year) => [day(phase.windows[year]?.start), day(phase.windows[year]?.end)]),
      ]),
    ];
  },
  "a card of Cardine": (phases, plan) => {
    const all = planYears(plan);
    return [
      [
        "N.",
        "Attività",
        "Soggetti",
        "Peso",
        ...all.flatMap((year) => [`${year} inizio`, `${year} fine`]),
        "Avanzamento",
        ...all.flatMap((year) => monthNames.map((month) => `${month.slice(0, 3)} ${year}`)),
      ],
      ...phases.map((phase) => [
        phase.number,
        phase.text,
        phase.involved,
        weight(phase.weight),
        ...all.flatMap((year) => [day(phase.windows[year]?.start), day(phase.windows[year]?.end)]),
        "",
        ...runningMonths(phase, plan).map((runs) => (runs ? "1" : "0")),
      ]),
    ];
  },
  "years in order, not named, the weight first": (phases, plan) => {
    const all = planYears(plan);
    return [
      ["Peso", "Fase", "Attività", "Settori coinvolti", ...all.flatMap(() => ["Data inizio", "Data fine"])],
      ...phases.map((phase) => [
        weight(phase.weight, "%"),
        phase.number,
        phase.text,
        phase.involved,
        ...all.flatMap((year) => [day(phase.windows[year]?.start), day(phase.windows[year]?.end)]),
      ]),
    ];
  },
};

function planYears(plan: Plan): number[] {
  return Array.from({ length: plan.years }, (_, at) => plan.firstYear + at);
}

for (const name of plansAtHand) {
  const plan = knownPlan(name);
  const cards = plan.objectives.filter((objective) => (objective.card?.phases.length ?? 0) > 0);
  if (cards.length === 0) continue;
  const trimmed = (phase: Phase): Phase => ({ ...phase, text: phase.text.trim(), involved: phase.involved.trim(), progress: blank });
  describe(`${name}: the phases of its ${cards.length} cards come back the same`, () => {
    test.each(Object.entries(shapes))("from %s", (_shape, print) => {
      for (const { title, card } of cards) {
        const read = readPastedPhases(print(card!.phases, plan), plan);
        expect([title, read.phases, read.problems]).toEqual([title, card!.phases.map(trimmed), []]);
      }
    });

    test("from months with crosses under their initials: the same months", () => {
      for (const { title, card } of cards) {
        const all = planYears(plan);
        const cells = [
          ["", "", "", ...all.flatMap((year) => [String(year), ...Array<string>(11).fill("")])],
          ["N.", "Attività", "Peso", ...all.flatMap(() => [..."GFMAMGLASOND"])],
          ...card!.phases.map((phase) => [
            phase.number,
            phase.text,
            weight(phase.weight),
            ...runningMonths(phase, plan).map((runs) => (runs ? "X" : "")),
          ]),
        ];
        const read = readPastedPhases(cells, plan);
        expect([title, read.phases.map((phase) => runningMonths(phase, plan))]).toEqual([
          title,
          card!.phases.map((phase) => runningMonths(phase, plan)),
        ]);
        expect(read.phases.map(({ weight: points }) => points)).toEqual(card!.phases.map(({ weight: points }) => points));
      }
    });

    test("without a header: numbers, texts and weights", () => {
      for (const { title, card } of cards) {
        const cells = card!.phases.map((phase) => [
          phase.number,
          phase.text,
          weight(phase.weight, "%"),
          day(Object.values(phase.windows)[0]?.start),
          day(Object.values(phase.windows)[0]?.end),
        ]);
        const read = readPastedPhases(cells, plan);
        const short = (phase: Phase) => [phase.number, phase.text.trim(), phase.weight];
        expect([title, read.phases.map(short)]).toEqual([title, card!.phases.map(short)]);
      }
    });
  });
}

test("dates as people write them, in the year of their column", () => {
  const { phases, problems } = readPastedPhases(
    rows("N.|Attività|2021 inizio|2021 fine\n1|Bando|gennaio|15/05\n2|Gara|1/6/21|dic."),
    years,
  );
  expect(phases.map((phase) => phase.windows)).toEqual([
    { 2021: { start: valueEntry("2021-01-01"), end: valueEntry("2021-05-15") } },
    { 2021: { start: valueEntry("2021-06-01"), end: valueEntry("2021-12-31") } },
  ]);
  expect(problems).toEqual([]);
});

test("one start and one end that lie years apart: each year gets its part", () => {
  const { phases } = readPastedPhases(rows("Fase|Dal|Al\nLavori|01/03/2021|30/06/2023"), years);
  expect(phases[0]?.windows).toEqual({
    2021: { start: valueEntry("2021-03-01"), end: valueEntry("2021-12-31") },
    2022: { start: valueEntry("2022-01-01"), end: valueEntry("2022-12-31") },
    2023: { start: valueEntry("2023-01-01"), end: valueEntry("2023-06-30") },
  });
});

test.each([
  ["30%", valueEntry(30)],
  ["30,0", valueEntry(30)],
  ["33,33 %", valueEntry(33.33)],
  ["==", none],
  ["", blank],
])("the weight %j", (typed, points) =>
  expect(
    readPastedPhases(
      [
        ["N.", "Attività", "Peso"],
        ["1", "Bando", typed],
      ],
      years,
    ).phases[0]?.weight,
  ).toEqual(points),
);

test("what cannot be read stays as text, and is named with its cell", () => {
  const { phases, problems } = readPastedPhases(
    rows("N.|Attività|Peso|2021 inizio|2021 fine|2024 inizio\n1|Bando|un terzo|Cfr. già nel 2020|giugno-maggio|gen"),
    years,
  );
  expect(phases[0]?.weight).toEqual({ kind: "text", text: "un terzo" });
  expect(phases[0]?.windows[2021]?.start).toEqual({ kind: "text", text: "Cfr. già nel 2020" });
  expect(problems.toSorted((one, other) => one.column - other.column)).toEqual([
    { row: 1, column: 2, value: "un terzo", code: "paste.weightUnreadable" },
    { row: 1, column: 3, value: "Cfr. già nel 2020", code: "paste.dateUnreadable" },
    { row: 1, column: 4, value: "giugno-maggio", code: "paste.dateUnreadable" },
    { row: 1, column: 5, value: "gen", code: "paste.outsidePlan" },
  ]);
  for (const { code } of problems) expect(isMessageKey(code)).toBe(true);
});

test("rows of merged cells go on with the texts above; blank rows and totals are passed over", () => {
  const { phases } = readPastedPhases(
    rows("N.|Attività|Soggetti coinvolti|Peso\n1|Bando|Settore 1|60\n|e graduatoria|Settore 2|\n|||\n2|Stipula||40\nTotale|||100"),
    years,
  );
  expect(phases.map(({ number, text, involved, weight: points }) => [number, text, involved, valueOf(points)])).toEqual([
    ["1", "Bando\ne graduatoria", "Settore 1\nSettore 2", 60],
    ["2", "Stipula", "", 40],
  ]);
});

test("a list of texts alone is a phase a row", () => {
  const { phases } = readPastedPhases([["Analisi dei bisogni"], ["Attività di formazione"], ["Verifica"]], years);
  expect(phases.map(({ text }) => text)).toEqual(["Analisi dei bisogni", "Attività di formazione", "Verifica"]);
});

test("a phase that begins like a header is none", () => {
  const { phases, headerRows } = readPastedPhases(
    rows("1|Attività di verifica|Settore tributi|30%|gennaio|giugno\n2|Fase di chiusura|Ufficio legale|70%|luglio|dicembre"),
    years,
  );
  expect([headerRows, phases.map(({ text, involved }) => [text, involved])]).toEqual([
    0,
    [
      ["Attività di verifica", "Settore tributi"],
      ["Fase di chiusura", "Ufficio legale"],
    ],
  ]);
  expect(phases[1]?.windows).toEqual({ 2021: { start: valueEntry("2021-07-01"), end: valueEntry("2021-12-31") } });
});

test("marks with a pause and words among them are told", () => {
  const { phases, problems } = readPastedPhases(
    [
      ["Attività", ..."GFMAMGLASOND"],
      ["Corsi", "X", "X", "", "X", ...Array<string>(7).fill(""), "se serve"],
    ],
    years,
  );
  expect(phases[0]?.windows).toEqual({ 2021: { start: valueEntry("2021-01-01"), end: valueEntry("2021-04-30") } });
  expect(problems.map(({ column, code }) => [column, code])).toEqual([
    [3, "paste.gap"],
    [12, "paste.markUnreadable"],
  ]);
});

test("a person can say what the columns hold", () => {
  const cells = rows("alfa|beta\nBando|Settore 1");
  const { phases } = readAs(
    cells,
    { headerRows: 1, columns: [{ kind: "involved" }, { kind: "text" }], dateOrder: "dayFirst", rows: {} },
    years,
  );
  expect(phases.map(({ text, involved }) => [text, involved])).toEqual([["Settore 1", "Bando"]]);
});

test("nothing gives nothing", () =>
  expect(readPastedPhases([], years)).toMatchObject({
    headerRows: 0,
    columns: [],
    phases: [],
    problems: [],
    notes: [],
    leftOut: [],
    doubtful: [],
  }));
