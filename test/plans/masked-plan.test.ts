/** The plans of words of our own: what they share with the published ones, and what they do not. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkPlan } from "../../src/checks/check-plan";
import { readPlanFile } from "../../src/interchange/read-plan-file";
import { knownPlan, planFile, testWithPlan, type KnownPlan } from "../plan/known-plans";
import { maskedPlan, type JsonObject, type Masking } from "./masked-plan";

const masks: readonly (Masking & { readonly published: KnownPlan; readonly masked: KnownPlan; readonly file: string })[] = [
  { published: "argine", masked: "sorana", file: "sorana.json", entity: "Unione dei Comuni della Val Sorana", title: "Piano della performance 2021-2023" },
  { published: "belfiore", masked: "altopiano", file: "altopiano.json", entity: "Unione dei Comuni dell’Altopiano", title: "Piano degli obiettivi 2020-2022" },
];

describe.each(masks)("$masked", ({ published, masked, file, ...masking }) => {
  testWithPlan(published)("is what its published plan makes, with other words (`npm run plans` writes it)", () => {
    const made = `${JSON.stringify(maskedPlan(JSON.parse(planFile(published)) as JsonObject, masking), undefined, 1)}\n`;
    const path = join(__dirname, file);
    if (process.env.UPDATE_PLANS) writeFileSync(path, made);
    expect(readFileSync(path, "utf8") === made).toBe(true);
  });

  testWithPlan(published)("has the findings and contradictions of its published plan", () => {
    const areas = new Map(knownPlan(published).targets.map(({ area }, at) => [area, knownPlan(masked).targets[at]?.area ?? ""]));
    expect(told(masked)).toEqual(told(published, (subject) => areas.get(subject) ?? subject));
  });
});

function told(name: KnownPlan, masked = (area: string) => area): object {
  const { plan, contradictions } = readPlanFile(planFile(name), name);
  return {
    findings: checkPlan(plan, contradictions).map(({ rule, severity, subject }) => [rule, severity, ...subject.split(" · ").map(masked)].join(" ")),
    contradictions: contradictions.map(({ code }) => code),
  };
}

