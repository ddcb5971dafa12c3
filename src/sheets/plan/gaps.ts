/** What is still missing, in words that say what to do: formulas that count. */
import { cardStates } from "../../plan/card/card-state";
import { columnReference, tableNames, workbookNames } from "../layout/names";
import { open, registerHeaders, withoutCard } from "../sectors/register-sheet";
import { sectorHeaders } from "../sectors/sectors-sheet";
import { areaSummaryHeaders } from "./area-summary";
import type { FrontPageTotals } from "./front-page-totals";

/** A line of the list. */
export interface Gap {
  /** With `=`. */
  readonly formula: string;
  /** Where it is filled in. */
  readonly sheet: "register" | "sectors" | undefined;
}

/** What is done begins with it; what is wrong with `▲`, what is to be done with `○`. */
export const doneMark = "✓";

interface Words {
  /** Where there is nothing yet that could be counted; nothing is said, if absent. */
  readonly empty?: string;
  readonly none: string;
  readonly one: string;
  /** After the number. */
  readonly many: string;
  readonly mark: "▲" | "○";
}

const register = (header: string) => columnReference({ table: tableNames.register, header });
const sectors = (header: string) => columnReference({ table: tableNames.sectors, header });

const objectives = `COUNTA(${register(registerHeaders.shortCode)})`;
const allSectors = `COUNTA(${sectors(sectorHeaders.code)})`;
const cards = `COUNTIF(${register(registerHeaders.card)},"${open}")`;
const inState = (state: keyof typeof cardStates) => `COUNTIF(${register(registerHeaders.state)},"${cardStates[state]}")`;
/** Cards whose weights in a column make more than nothing, and not the total. */
const unequal = (header: string, total: string) => `COUNTIF(${register(header)},">0")-COUNTIF(${register(header)},${total})`;

/** `all` is a formula that is 0 where there is nothing yet; `total` one of the points that the words speak of. */
function counted(all: string, count: string, { empty, none, one, many, mark }: Words, total: string = workbookNames.points): string {
  const withPoints = (text: string) =>
    text
      .split("{points}")
      .map((part) => `"${part}"`)
      .join(`&${total}&`);
  const nothing = empty === undefined ? '""' : `"○ ${empty}"`;
  return `=IF(${all}=0,${nothing},IF(${count}=0,${withPoints(`${doneMark} ${none}`)},IF(${count}=1,${withPoints(`${mark} ${one}`)},"${mark} "&${count}&${withPoints(` ${many}`)})))`;
}

const withSheets: readonly Gap[] = [
  {
    sheet: "register",
    formula: counted(objectives, `COUNTIF(${register(registerHeaders.card)},"${withoutCard}")`, {
      empty: "Ancora nessun obiettivo: crea la prima scheda con «Nuova scheda»",
      none: "Ogni obiettivo ha la sua scheda",
      one: "Un obiettivo è senza scheda: creala con «Nuova scheda»",
      many: "obiettivi sono senza scheda: creale con «Nuova scheda»",
      mark: "○",
    }),
  },
  {
    sheet: "register",
    formula: counted(
      cards,
      `${cards}-COUNTIFS(${register(registerHeaders.card)},"${open}",${register(registerHeaders.responsible)},"?*")`,
      {
        none: "Ogni scheda ha un responsabile",
        one: "Una scheda è senza responsabile: scrivi chi ne risponde",
        many: "schede sono senza responsabile: scrivi chi ne risponde",
        mark: "○",
      },
    ),
  },
];

function phaseWeights(total: string): Gap {
  return {
    sheet: "register",
    formula: counted(
      cards,
      unequal(registerHeaders.phaseWeight, total),
      {
        none: "Dove le fasi hanno un peso, insieme fanno {points} punti",
        one: "In una scheda i pesi delle fasi non fanno {points} punti: correggili",
        many: "schede hanno fasi i cui pesi non fanno {points} punti: correggili",
        mark: "▲",
      },
      total,
    ),
  };
}

function resultWeights(total: string): Gap {
  return {
    sheet: "register",
    formula: counted(
      cards,
      unequal(registerHeaders.resultWeight, total),
      {
        none: "Dove i risultati hanno un peso, insieme fanno {points} punti",
        one: "In una scheda i pesi dei risultati non fanno {points} punti: correggili",
        many: "schede hanno risultati i cui pesi non fanno {points} punti: correggili",
        mark: "▲",
      },
      total,
    ),
  };
}

function sectorWeights(total: string): readonly Gap[] {
  return [
    {
      sheet: "sectors",
      formula: counted(
        allSectors,
        `COUNTIF(${sectors(sectorHeaders.outcome)},"○*")`,
        {
          empty: "Ancora nessun settore: scrivilo nel foglio Settori",
          none: "In ogni settore ci sono pesi",
          one: "In un settore nessun obiettivo ha un peso: dividi i {points} punti",
          many: "settori non hanno ancora pesi: dividi i {points} punti fra gli obiettivi",
          mark: "○",
        },
        total,
      ),
    },
    {
      sheet: "sectors",
      formula: counted(
        allSectors,
        `COUNTIF(${sectors(sectorHeaders.outcome)},"▲*")`,
        {
          none: "Dove ci sono pesi, i settori fanno {points} punti",
          one: "Un settore non fa {points} punti: correggi i pesi nel suo foglio",
          many: "settori non fanno {points} punti: correggi i pesi nei loro fogli",
          mark: "▲",
        },
        total,
      ),
    },
  ];
}

const states: readonly Gap[] = [
  {
    sheet: "register",
    formula: counted(cards, `${cards}-${inState("draft")}-${inState("ready")}-${inState("approved")}`, {
      none: "Ogni scheda dice a che punto è",
      one: "Una scheda non dice a che punto è: scegli lo stato",
      many: "schede non dicono a che punto sono: scegli lo stato",
      mark: "○",
    }),
  },
  {
    sheet: "register",
    formula: counted(cards, inState("draft"), {
      none: "Nessuna scheda è in bozza",
      one: `Una scheda è in bozza: completala e scegli lo stato ${cardStates.ready}`,
      many: `schede sono in bozza: completale e scegli lo stato ${cardStates.ready}`,
      mark: "○",
    }),
  },
  {
    sheet: "register",
    formula: counted(cards, inState("ready"), {
      none: "Nessuna scheda aspetta l’approvazione",
      one: `Una scheda è pronta: una volta approvata, scegli lo stato ${cardStates.approved}`,
      many: `schede sono pronte: una volta approvate, scegli lo stato ${cardStates.approved}`,
      mark: "○",
    }),
  },
];

/** Of plans with cards; of weights that make no total nothing is said. */
export function cardGaps({ objectives: ofSectors, phases, results }: FrontPageTotals): readonly Gap[] {
  return [
    ...withSheets,
    ...(phases === undefined ? [] : [phaseWeights(phases)]),
    ...(results === undefined ? [] : [resultWeights(results)]),
    ...(ofSectors === undefined ? [] : sectorWeights(ofSectors)),
    ...states,
  ];
}

const areas = (header: string) => columnReference({ table: tableNames.areaSummary, header });
const sections = `COUNTA(${areas(areaSummaryHeaders.area)})`;

/** Of plans with areas. */
export function areaGaps({ targets: total }: Pick<FrontPageTotals, "targets">): readonly Gap[] {
  return [sectionsWithoutWeights(total), ...(total === undefined ? [] : [unequalSections(total)])];
}

function sectionsWithoutWeights(total: string | undefined): Gap {
  return {
    sheet: undefined,
    formula: counted(
      sections,
      `COUNTIF(${areas(areaSummaryHeaders.outcome)},"○*")`,
      {
        none: "In ogni sezione ci sono pesi",
        one:
          total === undefined
            ? "In una sezione nessuna riga ha un peso: sceglilo"
            : "In una sezione nessuna riga ha un peso: dividi i {points} punti",
        many:
          total === undefined
            ? "sezioni non hanno ancora pesi: sceglili"
            : "sezioni non hanno ancora pesi: dividi i {points} punti fra le righe",
        mark: "○",
      },
      total,
    ),
  };
}

function unequalSections(total: string): Gap {
  return {
    sheet: undefined,
    formula: counted(
      sections,
      `COUNTIF(${areas(areaSummaryHeaders.outcome)},"▲*")`,
      {
        none: "Dove ci sono pesi, le sezioni fanno {points} punti",
        one: "Una sezione non fa {points} punti: correggi i pesi nel foglio dell’area",
        many: "sezioni non fanno {points} punti: correggi i pesi nei fogli delle aree",
        mark: "▲",
      },
      total,
    ),
  };
}
