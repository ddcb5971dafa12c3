import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { VariantName } from "../../src/host/model/variant";
import type { Expected, Fact, Standing } from "./fact";
import type { Measurement } from "./merge-answers.cjs";

/** What real Excels have answered to the probe; `npm run probe:merge` adds to it. */
export const measurements = JSON.parse(readFileSync(join(__dirname, "measured.json"), "utf8")) as readonly Measurement[];

/** A fact that a real Excel has answered is measured, however it was known before. */
export function standingOf({ id, standing }: Fact, measured: readonly Measurement[]): Standing {
  return measured.some((measurement) => measurement.id === id) ? "measured" : standing;
}

/** The variants of the host that answer as this real Excel did; "always" where all of them do. */
export function fitting(expected: Expected, { answer }: Measurement): readonly (VariantName | "always")[] {
  if ("always" in expected) return isDeepStrictEqual(expected.always, answer) ? ["always"] : [];
  return (Object.keys(expected.by) as VariantName[]).filter((name) => isDeepStrictEqual(expected.by[name], answer));
}

/** Sentences on measurements that the table does not expect. */
export function contradictions(facts: readonly Fact[], measured: readonly Measurement[]): string[] {
  return measured.flatMap((measurement) => {
    const { id, answer } = measurement;
    const trial = facts.find((fact) => fact.id === id)?.trial;
    if (trial?.kind !== "api")
      return [
        `${id}: ${excelOf(measurement)} has answered it, but the table has no such fact with a trial of its own. Give it the name that the fact has now, or take it out of measured.json.`,
      ];
    if (fitting(trial.expected, measurement).length > 0) return [];
    return [
      `${id}: ${excelOf(measurement)} answered ${JSON.stringify(answer)}; the table expects ${JSON.stringify(trial.expected)}. Correct the fact, then the host, then what the product makes of it.`,
    ];
  });
}

/** Sentences on real Excels whose answers no single variant of the host gives together. */
export function withoutVariant(facts: readonly Fact[], measured: readonly Measurement[], variants: readonly VariantName[]): string[] {
  const excels = [...new Set(measured.map(excelOf))];
  return excels.flatMap((excel) => {
    const answers = measured.filter((measurement) => excelOf(measurement) === excel);
    const differing = variants.map((name) => ({
      name,
      ids: answers.filter((measurement) => !fits(facts, measurement, name)).map(({ id }) => id),
    }));
    if (differing.some(({ ids }) => ids.length === 0)) return [];
    return [
      `${excel} answers as no variant of the host: ${differing.map(({ name, ids }) => `${name} differs in ${ids.join(", ")}`).join("; ")}. Add a variant to src/host/model/variant.ts.`,
    ];
  });
}

function fits(facts: readonly Fact[], measurement: Measurement, name: VariantName): boolean {
  const trial = facts.find(({ id }) => id === measurement.id)?.trial;
  if (trial?.kind !== "api") return true;
  const found = fitting(trial.expected, measurement);
  return found.includes("always") || found.includes(name);
}

function excelOf({ platform, build }: Measurement): string {
  return `Excel ${build} (${platform})`;
}
