/** Codes of objectives, as the plan itself can show them: numbers given twice or skipped, shared codes without their counterpart. */
import { formatShortCode, objectiveKey } from "../../plan/codes/code";
import type { CodeScheme } from "../../plan/codes/code-scheme";
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

/** Numbers that no objective of a sector has though a later one does; of a sector whose page is not there nobody can tell. */
function* gaps(plan: Plan): Generator<Violation> {
  const numbers = new Map<string, Set<number>>();
  for (const { sector, number } of plan.objectives.flatMap(({ shortCodes }) => shortCodes))
    numbers.set(sector, (numbers.get(sector) ?? new Set()).add(number));
  for (const { code: sector } of sectorsWithPage(plan)) {
    let before = 0;
    for (const number of [...(numbers.get(sector) ?? [])].sort((one, other) => one - other)) {
      if (number > before + 1) yield gap(sector, before, number, plan.codeScheme);
      before = number;
    }
  }
}

function gap(sector: string, before: number, after: number, scheme: CodeScheme): Violation {
  const written = (number: number) => formatShortCode({ sector, number }, scheme);
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
