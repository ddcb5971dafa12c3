/** Plans of any size, the same each time: for tests of other bodies' codes and years, and for measurements. */
import { objectiveKey } from "../../src/plan/codes/code";
import { defaultCodeScheme, type CodeScheme } from "../../src/plan/codes/code-scheme";
import { blank, none, valueEntry } from "../../src/plan/entry";
import type {
  Objective,
  ObjectiveCard,
  PegCode,
  Phase,
  PhaseWindow,
  Plan,
  Sector,
  SectorEntry,
  ShortCode,
  StrategicLine,
} from "../../src/plan/plan";
import { usualChecks } from "../../src/plan/plan-checks";
import { usualPoints } from "../../src/plan/weight";

export interface PlanSize {
  readonly sectors: number;
  readonly cards: number;
  readonly firstYear?: number;
  readonly years: number;
  readonly codeScheme?: CodeScheme;
  /** Of the sectors, if not as usual. */
  readonly codes?: readonly string[];
}

const lines = 3;
const phasesPerCard = 6;

/** A plan whose sectors total 100, whose cards are filled as published ones are, and of which every ninth card is shared. */
export function largePlan({
  sectors,
  cards,
  firstYear = 2025,
  years,
  codeScheme = defaultCodeScheme,
  codes = sectorCodes(sectors),
}: PlanSize): Plan {
  const strategy = Array.from({ length: lines }, (_, at) => strategicLine(at + 1, codeScheme));
  const operational = strategy.flatMap((line) => line.objectives.flatMap((objective) => objective.operational.map(({ code }) => code)));
  const planYears = Array.from({ length: years }, (_, at) => firstYear + at);
  const numbers = new Map<string, number>();
  const objectives = Array.from({ length: cards }, (_, at): Objective => {
    const owners = [codes[at % sectors], at % 9 === 8 ? codes[(at + 1) % sectors] : undefined].filter((code) => code !== undefined);
    return {
      shortCodes: [...new Set(owners)].map((sector) => nextCode(sector, numbers)),
      title: `Obiettivo numero ${at + 1}: rendere il servizio più vicino a chi lo usa`,
      operational: operational[at % operational.length] ?? "",
      otherOperational: at % 5 === 0 ? [operational[(at + 1) % operational.length] ?? ""] : [],
      priority: ["ALTA", "MEDIA", "BASSA"][at % 3] ?? "",
      card: card(at, planYears),
    };
  });
  return {
    entity: "Unione delle Terre di Prova",
    title: `Piano della performance ${firstYear}-${firstYear + years - 1}`,
    firstYear,
    years,
    codeScheme,
    templates: [],
    strategy,
    sectors: codes.map((code) => sector(code, objectives, codeScheme)),
    objectives,
    peg: codes.map((code, at) => pegCode(code, at, planYears)),
    budget: [],
    targets: [],
    checks: usualChecks,
    points: usualPoints,
  };
}

function sectorCodes(count: number): string[] {
  const known = ["SG", "DG", "S1", "S2", "S10", "3SA", "SA", "TEC", "A1B", "PM", "S11", "URP"];
  return Array.from({ length: count }, (_, at) => known[at] ?? `X${at + 1}`);
}

function level(number: number, digits: number): string {
  return String(number).padStart(digits, "0");
}

function strategicLine(number: number, scheme: CodeScheme): StrategicLine {
  const code = level(number, scheme.tree[0]!);
  return {
    code,
    title: `Indirizzo ${number}`,
    assessors: [{ portfolio: `Deleghe dell'indirizzo ${number}`, name: `Persona ${number}` }],
    objectives: [1, 2].map((second) => {
      const strategic = `${code}${scheme.treeSeparator}${level(second, scheme.tree[1]!)}`;
      return {
        code: strategic,
        title: `Obiettivo strategico ${second} dell'indirizzo ${number}`,
        operational: [1, 2, 3].map((third) => ({
          code: `${strategic}${scheme.treeSeparator}${level(third, scheme.tree[2]!)}`,
          title: `Obiettivo operativo ${third}`,
        })),
      };
    }),
  };
}

function nextCode(sector: string, numbers: Map<string, number>): ShortCode {
  const number = (numbers.get(sector) ?? 0) + 1;
  numbers.set(sector, number);
  return { sector, number };
}

function card(at: number, years: readonly number[]): ObjectiveCard {
  return {
    excerpt: false,
    state: "",
    purpose: "Accorciare i tempi e dire a chi aspetta a che punto è la sua richiesta. ".repeat(4).trim(),
    service: "Servizio al pubblico",
    responsible: `Responsabile ${at % 20}`,
    start: valueEntry(`${years[0]}-01-15`),
    end: valueEntry(`${years.at(-1)}-12-31`),
    assessor: "Persona 1",
    units: "Tre addetti",
    sharedWith: "",
    peg: "12 01 00 00",
    resources: {
      revenueCurrent: none,
      revenueCapital: none,
      spendCurrent: valueEntry(12_500 + at),
      spendCapital: blank,
      unit: "",
      specific: "",
      lines: [
        {
          peg: "12 01 00 00",
          budgetItem: `${1000 + at}`,
          kind: "spending",
          nature: "current",
          year: valueEntry(years[0] ?? 0),
          amount: valueEntry(12_500 + at),
          note: "",
        },
      ],
    },
    qualityCheck: { answer: at % 2 === 0 ? "yes" : "no", text: "" },
    constraints: "Approvazione del bilancio",
    notes: [],
    detail: "Si parte dall'ascolto di chi usa il servizio, si misura, si cambia una cosa alla volta e si misura ancora. ".repeat(6).trim(),
    expectedResults: [40, 60].map((weight, result) => ({
      text: `Risultato ${result + 1}`,
      indicator: "Giorni medi",
      baseline: "30",
      target: "20",
      lastValue: "",
      source: "Protocollo",
      weight: valueEntry(weight),
    })),
    phases: Array.from({ length: phasesPerCard }, (_, phase) => phaseOf(phase, at, years)),
    monitoring: [
      { label: `Avanzamento al 31/12/${years[0]}`, date: valueEntry(`${years[0]}-12-31`), outcome: "", percent: blank, because: "" },
    ],
  };
}

function phaseOf(phase: number, at: number, years: readonly number[]): Phase {
  const windows: Record<number, PhaseWindow> = {};
  years.forEach((year, index) => {
    if ((phase + at + index) % 3 === 2) return;
    const first = 1 + ((phase * 2 + at) % 9);
    windows[year] = { start: valueEntry(`${year}-${level(first, 2)}-01`), end: valueEntry(`${year}-${level(first + 2, 2)}-28`) };
  });
  return {
    number: String(phase + 1),
    text: `Attività ${phase + 1}: preparare, provare, estendere`,
    involved: "Tutti i settori",
    weight: valueEntry(phase === 0 ? 25 : 15),
    windows,
    progress: blank,
  };
}

/** Equal points to all, the rest to the first, so that they total 100. */
function sector(code: string, objectives: readonly Objective[], scheme: CodeScheme): Sector {
  const listed = objectives.filter((objective) => objective.shortCodes.some((shortCode) => shortCode.sector === code));
  const share = Math.floor(100 / Math.max(1, listed.length));
  const entries = listed.map((objective, at): SectorEntry => ({
    objective: objectiveKey(objective.shortCodes, scheme),
    weight: valueEntry(at === 0 ? 100 - share * (listed.length - 1) : share),
    excerpt: false,
    notes: [],
  }));
  return { code, name: `Settore ${code} dei servizi`, head: `Dirigente ${code}`, mission: "Tenere aperto ciò che serve.", entries };
}

function pegCode(sectorCode: string, at: number, years: readonly number[]): PegCode {
  const none = valueEntry(0);
  return {
    code: `12 ${level(at + 1, 2)} 00 00`,
    description: `Centro di costo ${at + 1}`,
    responsible: sectorCode,
    assignee: sectorCode,
    allocations: Object.fromEntries(
      years.map((year) => [
        year,
        { revenueCurrent: valueEntry(1000.5), revenueCapital: none, spendCurrent: valueEntry(20_000), spendCapital: none },
      ]),
    ),
  };
}
