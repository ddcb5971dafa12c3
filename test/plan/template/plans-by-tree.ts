/** Small plan files: trees of each number of levels, and each part that a code may have. All are sound. */
import { readPlanFile } from "../../../src/interchange/plan-file/read-plan-file";
import type { Plan } from "../../../src/plan/plan";

type Chain = Readonly<Record<string, string | readonly string[]>>;

interface TreeCase {
  readonly code: string;
  readonly levels: number;
  readonly strategy: readonly object[];
  /** Code, sector and chain of each. */
  readonly cards: readonly (readonly [code: string, sector: string, chain?: Chain])[];
  /** The template's fields of the tree, in rows of their own. */
  readonly fields?: Readonly<Record<string, { readonly label: string; readonly required?: "always" }>>;
}

const lines = [
  { code: "1", title: "Città vivibile" },
  { code: "2", title: "Comune efficiente" },
];
const twoLevels = [
  {
    ...lines[0],
    objectives: [
      { code: "1.1", title: "Verde pubblico" },
      { code: "1.10", title: "Piazze" },
    ],
  },
  { ...lines[1], objectives: [{ code: "2.1", title: "Sportello digitale" }] },
];
const padded = [
  {
    code: "01",
    title: "Città vivibile",
    objectives: [
      { code: "01.01", title: "Verde pubblico" },
      { code: "01.02", title: "Piazze" },
    ],
  },
];
const threeLevels = [
  {
    ...lines[0],
    objectives: [
      {
        code: "1.1",
        title: "Verde pubblico",
        operational: [
          { code: "1.1.1", title: "Parchi" },
          { code: "1.1.2", title: "Orti" },
        ],
      },
    ],
  },
];
const fourLevels = [
  {
    ...lines[0],
    objectives: [
      {
        code: "1.1",
        title: "Verde pubblico",
        operational: [
          {
            code: "1.1.1",
            title: "Parchi",
            activities: [
              { code: "1.1.1.1", title: "Potature" },
              { code: "1.1.1.2", title: "Giochi" },
            ],
          },
        ],
      },
    ],
  },
];

export const treeCases: Readonly<Record<string, TreeCase>> = {
  "no tree, numbers within the year": {
    code: "{year}/{n:2}",
    levels: 0,
    strategy: [],
    cards: [
      ["2026/01", "AA"],
      ["2026/02", "BB"],
      ["2026/03", "AA"],
    ],
  },
  "no tree, a prefix": {
    code: "{prefix}.{n}",
    levels: 0,
    strategy: [],
    cards: [
      ["TRASP.1", "AA"],
      ["TRASP.2", "BB"],
      ["PdO.1", "AA"],
      ["PdO.2", "AA"],
    ],
  },
  "no tree, a prefix, the year and the sector": {
    code: "{prefix}-{year:2}-{sector}.{n:3}",
    levels: 0,
    strategy: [],
    cards: [
      ["OB-26-AA.001", "AA"],
      ["OB-26-BB.001", "BB"],
      ["MAN-26-AA.001", "AA"],
    ],
  },
  "lines alone": {
    code: "{line}.{n:2}",
    levels: 1,
    strategy: lines,
    cards: [
      ["1.01", "AA", { line: "1 - Città vivibile" }],
      ["1.02", "BB", { line: "Città vivibile" }],
      ["2.01", "AA", { line: "2" }],
    ],
    fields: { strategicLine: { label: "Missione di mandato", required: "always" } },
  },
  "lines alone, numbers going on through them": {
    code: "{line}.{n:2}",
    levels: 1,
    strategy: lines,
    cards: [
      ["1.01", "AA", { line: "1" }],
      ["2.02", "BB", { line: "2" }],
      ["1.03", "AA", { line: "1" }],
    ],
  },
  "lines called by letters": {
    code: "{line}/{n}",
    levels: 1,
    strategy: [
      { code: "A", title: "Ambiente" },
      { code: "B", title: "Bilancio" },
    ],
    cards: [
      ["A/1", "AA", { line: "A - Ambiente" }],
      ["A/2", "BB", { line: "A" }],
      ["B/1", "AA", { line: "B - Bilancio" }],
    ],
  },
  "lines and a prefix": {
    code: "{prefix}.{line}.{n:2}",
    levels: 1,
    strategy: lines,
    cards: [
      ["OB.1.01", "AA", { line: "1" }],
      ["OB.2.01", "BB", { line: "2" }],
      ["MAN.1.01", "AA", { line: "1" }],
    ],
  },
  "two levels": {
    code: "{line}.{strategic}.{n}",
    levels: 2,
    strategy: twoLevels,
    cards: [
      ["1.1.1", "AA", { line: "1 - Città vivibile", strategicObjective: "1.1 - Verde pubblico" }],
      ["1.10.1", "BB", { strategicObjective: "1.10 - Piazze", others: ["2.1 - Sportello digitale"] }],
      ["2.1.1", "AA", { line: "2", strategicObjective: "2.1" }],
      ["1.1.2", "AA", { strategicObjective: "Verde pubblico" }],
    ],
  },
  "two levels, the sector before the line": {
    code: "{sector}.{line}.{n:3}",
    levels: 2,
    strategy: padded,
    cards: [
      ["AA.01.001", "AA", { line: "01", strategicObjective: "01.01" }],
      ["BB.01.001", "BB", { line: "01", strategicObjective: "01.02" }],
      ["BB.01.002", "BB", { strategicObjective: "01.02 - Piazze" }],
    ],
    fields: { strategicLine: { label: "Linea" }, strategicObjective: { label: "Obiettivo del DUP" } },
  },
  "two levels, the sector before the number": {
    code: "{line}.{strategic}.{sector}.{n:3}",
    levels: 2,
    strategy: padded,
    cards: [
      ["01.01.AA.001", "AA", { strategicObjective: "01.01" }],
      ["01.02.AA.002", "AA", { strategicObjective: "01.02" }],
      ["01.02.BB.001", "BB", { strategicObjective: "01.02" }],
    ],
    fields: { operational: { label: "Obiettivo strategico" } },
  },
  "three levels": {
    code: "{line}.{strategic}.{operational}.{n}",
    levels: 3,
    strategy: threeLevels,
    cards: [
      ["1.1.1.1", "AA", { line: "1", strategicObjective: "1.1", operationalObjectives: ["1.1.1 - Parchi"] }],
      ["1.1.2.1", "BB", { operationalObjectives: ["1.1.2 - Orti", "1.1.1 - Parchi"] }],
      ["1.1.1.2", "AA", { operationalObjectives: ["1.1.1"] }],
    ],
  },
  "four levels": {
    code: "{line}.{strategic}.{operational}.{activity}.{n:2}",
    levels: 4,
    strategy: fourLevels,
    cards: [
      ["1.1.1.1.01", "AA", { line: "1", operationalObjectives: ["1.1.1 - Parchi"], activity: "1.1.1.1 - Potature" }],
      ["1.1.1.2.01", "BB", { activity: "1.1.1.2 - Giochi" }],
      ["1.1.1.1.02", "AA", { activity: "1.1.1.1" }],
    ],
    fields: {
      strategicLine: { label: "Indirizzo" },
      strategicObjective: { label: "Obiettivo strategico" },
      operational: { label: "Obiettivo operativo" },
      activity: { label: "Azione", required: "always" },
    },
  },
};

export function planFileByTree(name: string): object {
  const { code, levels, strategy, cards, fields = {} } = treeCases[name]!;
  const sectors = [...new Set(cards.map(([, sector]) => sector))];
  const title = (of: string) => `Obiettivo ${of}`;
  return {
    format: "cardine-plan/1",
    entity: "Comune di Roccaprova",
    title: "Piano degli obiettivi 2026",
    firstYear: 2026,
    years: 1,
    templates: [
      {
        format: "cardine-template/1",
        id: "scheda-propria",
        title: "Scheda propria",
        code,
        levels,
        timeline: { unit: "month", windows: "single" },
        weights: { objectives: { rule: "none" }, phases: { rule: "sum" }, results: { rule: "none" } },
        fields: { purpose: { label: "A che cosa serve", required: "always" }, risk: { kind: "text", label: "Rischio" }, ...fields },
        tables: {
          phases: {
            label: "Azioni",
            columns: [
              { key: "number", label: "N." },
              { key: "text", label: "Azione" },
              { key: "weight", label: "Peso" },
            ],
          },
        },
        parts: [
          { title: "Obiettivo", rows: [["purpose"], ...Object.keys(fields).map((key) => [key]), ["sector", "risk"]] },
          { title: "Azioni", table: "phases" },
        ],
      },
    ],
    strategy,
    sectors: sectors.map((sector) => ({
      code: sector,
      name: `Area ${sector}`,
      head: "Elena Riva",
      objectives: cards.filter(([, of]) => of === sector).map(([of]) => ({ code: of, title: title(of) })),
    })),
    cards: cards.map(([of, section, chain]) => ({
      code: of,
      section,
      title: title(of),
      purpose: "Si fa prima e meglio.",
      ...(chain ? { chain } : {}),
      phases: [{ number: "1", text: "Si comincia", weight: 100, start: "2026-01-01", end: "2026-12-31" }],
    })),
  };
}

export function planByTree(name: string): Plan {
  return readPlanFile(JSON.stringify(planFileByTree(name)), "piano.json").plan;
}
