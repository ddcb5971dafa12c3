/** Codes of objectives, as the plan itself can show them: numbers given twice or skipped, shared codes without their counterpart. */
import { formatShortCode, objectiveKey } from "../../plan/codes/code";
import type { CodeScheme } from "../../plan/codes/code-scheme";
import { seriesOf } from "../../plan/codes/pattern-codes";
import type { Objective, Plan, Sector, ShortCode } from "../../plan/plan";
import { mendDuplicate, mendGap, mendShare } from "./code-fixes";
import type { Rule } from "../rule";
import type { Violation } from "../violation";
import { sectorsWithPage } from "../weights/sector-page";
import { ownCode, ownScheme } from "../sources";

export const codeRules: readonly Rule[] = [
  { id: "code.duplicate", severity: "error", source: ownCode, check: duplicates, fix: mendDuplicate },
  { id: "code.gap", severity: "note", source: ownScheme, check: gaps, fix: mendGap },
  { id: "code.shared", severity: "error", source: ownCode, check: sharesWithoutCounterpart, fix: mendShare },
];

function* duplicates(plan: Plan): Generator<Violation> {
  const owners = new Map<string, Objective>();
  for (const objective of plan.objectives) {
    const subject = objectiveKey(objective.shortCodes, plan.codeScheme);
    for (const shortCode of objective.shortCodes) {
      const code = formatShortCode(shortCode, plan.codeScheme);
      const other = owners.get(code);
      if (other)
        yield {
          subject,
          place: { kind: "card", objective: subject, field: "shortCodes" },
          code: "check.code.duplicate",
          values: { code, other: other.title, title: objective.title },
        };
      else owners.set(code, objective);
    }
  }
  for (const sector of plan.sectors) yield* listedTwice(sector);
}

function* listedTwice(sector: Sector): Generator<Violation> {
  const listed = new Set<string>();
  for (const { objective } of sector.entries) {
    if (listed.has(objective))
      yield {
        subject: objective,
        place: { kind: "entry", sector: sector.code, objective },
        code: "check.code.listedTwice",
        values: { subject: objective, sector: sector.code },
      };
    listed.add(objective);
  }
}

/**
 * Numbers that no objective of a series has though a later one does; of a series with a sector whose page is not there nobody can tell.
 * The sector is that of the later one.
 */
function* gaps(plan: Plan): Generator<Violation> {
  const pages = new Set(sectorsWithPage(plan).map(({ code }) => code));
  const all = plan.objectives.flatMap(({ shortCodes }) => shortCodes);
  const series = new Map<string, ShortCode[]>();
  for (const code of all) {
    const name = seriesOf(code, plan.codeScheme);
    series.set(name, [...(series.get(name) ?? []), code]);
  }
  // A body may let its numbers go on through prefixes and levels of the tree: what another series has is not missing.
  const used = new Set(all.map(({ sector, number }) => seriesOf({ sector }, plan.codeScheme) + String(number)));
  const isUsed = ({ sector }: ShortCode, number: number) => used.has(seriesOf({ sector }, plan.codeScheme) + String(number));
  const found: Violation[] = [];
  for (const codes of series.values()) {
    if (!codes.every(({ sector }) => pages.has(sector))) continue;
    let before = 0;
    for (const code of codes.toSorted((one, other) => one.number - other.number)) {
      const between = Array.from({ length: Math.max(0, code.number - before - 1) }, (_, at) => before + 1 + at);
      if (between.some((number) => !isUsed(code, number))) found.push(gap(code, before, plan.codeScheme));
      before = code.number;
    }
  }
  const order = [...pages];
  yield* found.toSorted((one, other) => order.indexOf(one.subject) - order.indexOf(other.subject));
}

function gap(code: ShortCode, before: number, scheme: CodeScheme): Violation {
  const { sector, number: after } = code;
  const written = (number: number) => formatShortCode({ ...code, number }, scheme);
  const missing = after === before + 2 ? written(before + 1) : `${written(before + 1)}–${written(after - 1)}`;
  return {
    subject: sector,
    place: { kind: "sector", sector },
    code: before === 0 ? "check.code.gapAtStart" : "check.code.gap",
    values: { sector, before: written(before), after: written(after), missing },
  };
}

function* sharesWithoutCounterpart(plan: Plan): Generator<Violation> {
  const pages = new Map(sectorsWithPage(plan).map((sector) => [sector.code, new Set(sector.entries.map(({ objective }) => objective))]));
  for (const objective of plan.objectives) {
    if (objective.shortCodes.length < 2) continue;
    const subject = objectiveKey(objective.shortCodes, plan.codeScheme);
    const unlisted = (shortCode: ShortCode) => pages.get(shortCode.sector)?.has(subject) === false;
    for (const shortCode of objective.shortCodes.filter(unlisted))
      yield {
        subject,
        place: { kind: "card", objective: subject, field: "shortCodes" },
        code: "check.code.shared",
        values: { subject, sector: shortCode.sector, code: formatShortCode(shortCode, plan.codeScheme) },
      };
  }
}
