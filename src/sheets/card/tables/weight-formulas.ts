/** How a card's phases and results weigh, by the rule of its template: what may be typed, what they total, how progress is weighed. */
import type { WeightRule } from "../../../plan/template/weight-rule";
import type { FormTable } from "../../../plan/template/form-parts";
import { columnReference } from "../../layout/names";
import { pointsTotal } from "../../layout/points-message";
import { totalMessage, totalOf, weightsValidation } from "../../templates/weights-by-rule";
import type { RangeBox, ValidationPlan } from "../../layout/sheet-plan";
import { cellAddress } from "../../reading/snapshot-reader";
import type { CardSetting } from "../card-setting";
import { headerOf } from "./table-columns";
import type { WeighedTable } from "./weighed-tables";

export function ruleOf(table: WeighedTable, { form: { template } }: Pick<CardSetting, "form">): WeightRule {
  return table === "phases" ? template.weights.phases : template.weights.results;
}

interface NamedFormula {
  readonly name: "PesoFasi" | "PesoRisultati" | "AvanzamentoFasi";
  readonly formula: string;
}

export interface WeightTotals {
  /** The sum of the weights; absent where they make no total. */
  readonly points?: NamedFormula & { readonly message: string };
  /** Of phases: their progress, weighed. */
  readonly progress?: NamedFormula;
}

/** The named formulas above a table of weights; `name` is what the table is called. */
export function totalFormulas(table: FormTable & { readonly key: WeighedTable }, name: string, setting: CardSetting): WeightTotals {
  const rule = ruleOf(table.key, setting);
  const total = totalOf(rule, setting.points);
  const weightHeader = headerOf(table, "weight");
  if (weightHeader === undefined) return {};
  const weights = columnReference({ table: name, header: weightHeader });
  const sumName: NamedFormula["name"] = table.key === "phases" ? "PesoFasi" : "PesoRisultati";
  const whenNone = table.key === "expectedResults" ? "" : undefined;
  const message = totalMessage(rule, setting.points, sumName, `COUNT(${weights})`, whenNone);
  const points: WeightTotals["points"] =
    total === undefined
      ? undefined
      : {
          name: sumName,
          formula: pointsTotal(weights),
          message: message ?? "",
        };
  const progressHeader = table.key === "phases" ? headerOf(table, "progress") : undefined;
  const divisor = total ?? (rule.rule === "coefficient" ? `SUM(${weights})` : undefined);
  const progress: WeightTotals["progress"] =
    progressHeader === undefined || divisor === undefined
      ? undefined
      : {
          name: "AvanzamentoFasi",
          formula: progressFormula(weights, columnReference({ table: name, header: progressHeader }), divisor, total === undefined),
        };
  return { ...(points ? { points } : {}), ...(progress ? { progress } : {}) };
}

function progressFormula(weights: string, progress: string, divisor: string, mayBeNone: boolean): string {
  const weighed = `ROUND(SUMPRODUCT(${weights},${progress})/${divisor},2)`;
  return mayBeNone ? `=IFERROR(${weighed},0)` : `=${weighed}`;
}

/** Of the column of weights in a table: what may be typed there. */
export function weightsOfTable(table: WeighedTable, range: RangeBox, setting: CardSetting): readonly ValidationPlan[] {
  const address = cellAddress(range.row, range.column);
  return weightsValidation(ruleOf(table, setting), setting.points, { range, address, mark: "==" }, words[table]);
}

const words = {
  phases: {
    prompt: {
      title: "Peso",
      message:
        "Punti della fase: insieme fanno il totale del piano, di solito 100. Se la fase non pesa, scrivi '== con l’apostrofo davanti.",
    },
    error: {
      title: "Peso non valido",
      message:
        "Scrivi i punti della fase, da 0 al totale, senza il segno %: 30 per 30 %; oppure '== se non pesa: senza apostrofo, Excel lo prende per una formula.",
      style: "warning",
    },
  },
  expectedResults: {
    prompt: { title: "Peso", message: "Facoltativo: se i risultati hanno un peso, insieme fanno il totale del piano, di solito 100." },
    error: {
      title: "Peso non valido",
      message: "Scrivi i punti del risultato, da 0 al totale, senza il segno %: 30 per 30 %.",
      style: "warning",
    },
  },
} as const;
