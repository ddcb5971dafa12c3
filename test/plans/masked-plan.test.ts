/** The plans of words of our own: what they share with the published ones, and what they do not. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkPlan } from "../../src/checks/check-plan";
import { readPlanFile } from "../../src/interchange/plan-file/read-plan-file";
import { knownPlan, planFile, plansAtHand, type KnownPlan } from "../plan/known-plans";
import { maskedPlan, type JsonObject, type Masking } from "./masked-plan";
import { MaskedWords } from "./masked-words";

describe("words in the place of others", () => {
  const texts = [
    "GESTIRE le gare dell’ATTIVITÀ S3.00007 entro il 30/06/2021",
    "Gestire l’attivita'",
    "la gara, le gare",
    "organiz-zazione",
    "Organizzazione",
  ];
  const people = ["Dott. Ermenegilda Ventura", "ERMENEGIDA VENTURA"];
  const words = new MaskedWords([...texts, ...people], new Set(["S3"]), people);
  const masked = (text: string) => words.text(text);

  test("keep codes, dates, figures, punctuation, small words and terms of plans", () => {
    expect(masked("le fasi S3.00007, entro il 30/06/2021: € 5")).toBe("le fasi S3.00007, entro il 30/06/2021: € 5");
    expect(masked("GESTIRE le gare dell’ATTIVITÀ")).toMatch(/^[A-Z]{7} le [a-z]+ dell’ATTIVITÀ$/);
  });

  test("are the same for the same, in capitals too, and others for others", () => {
    expect(masked("Gestire")).toBe(masked("GESTIRE").replace(/(?<=.)./g, (letter) => letter.toLowerCase()));
    expect(new Set(["gestire", "gare", "organizzazione", "ventura"].map(masked)).size).toBe(4);
    for (const word of ["gestire", "gare", "organizzazione", "ventura"]) expect(masked(word)).not.toBe(word);
  });

  test("keep what number and gender change, parts of a word that is written in two, and slips in names", () => {
    expect(masked("gara").slice(0, -1)).toBe(masked("gare").slice(0, -1));
    expect(masked("organiz-zazione").replace("-", "")).toBe(masked("organizzazione"));
    const [right, slip] = [masked("Ermenegilda"), masked("Ermenegida")];
    expect(slip).toBe(right.slice(0, 8) + right.slice(9));
  });
});

const masks: readonly (Masking & { readonly published: KnownPlan; readonly masked: KnownPlan })[] = [
  { published: "argine", masked: "sorana", entity: "Unione dei Comuni della Val Sorana", title: "Piano della performance 2021-2023" },
  { published: "belfiore", masked: "altopiano", entity: "Unione dei Comuni dell’Altopiano", title: "Piano degli obiettivi 2020-2022" },
];

for (const { published, masked, ...masking } of masks.filter(({ published }) => plansAtHand.includes(published)))
  describe(masked, () => {
    test("is what its published plan makes, with other words (`npm run plans` writes it)", () => {
      const made = `${JSON.stringify(maskedPlan(JSON.parse(planFile(published)) as JsonObject, masking), undefined, 1)}\n`;
      const path = join(__dirname, `${masked}.json`);
      if (process.env.UPDATE_PLANS) writeFileSync(path, made);
      expect(readFileSync(path, "utf8") === made).toBe(true);
    });

    test("has the findings and contradictions of its published plan", () => {
      const areas = new Map(knownPlan(published).targets.map(({ area }, at) => [area, knownPlan(masked).targets[at]?.area ?? ""]));
      expect(told(masked)).toEqual(told(published, (subject) => areas.get(subject) ?? subject));
    });
  });

function told(name: KnownPlan, areaOf = (area: string) => area): object {
  const { plan, contradictions } = readPlanFile(planFile(name), name);
  return {
    findings: checkPlan(plan, contradictions).map(({ rule, severity, subject }) =>
      [rule, severity, ...subject.split(" · ").map(areaOf)].join(" "),
    ),
    contradictions: contradictions.map(({ code }) => code),
  };
}
