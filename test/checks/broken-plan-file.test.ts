/** One thing in a sound plan file is written wrongly: exactly its rule finds it, at its place in the plan and in the file. */
import { checkPlan } from "../../src/checks/check-plan";
import type { Finding } from "../../src/checks/rule";
import { readPlanFile } from "../../src/interchange/plan-file/read-plan-file";
import type { CardFile, PlanFile } from "../../src/interchange/plan-file/plan-file-shape";
import { sentence } from "../../src/messages";
import { planFile } from "../plan/known-plans";

type Writable<T> = T extends readonly (infer Item)[]
  ? Writable<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Writable<T[Key]> }
    : T;
type File = Writable<PlanFile>;

function fileOf(change: (file: File) => void): string {
  const file = JSON.parse(planFile("demo")) as File;
  change(file);
  return JSON.stringify(file);
}

function check(change: (file: File) => void): readonly Finding[] {
  const { plan, contradictions } = readPlanFile(fileOf(change), "piano.json");
  return checkPlan(plan, contradictions);
}

function told({ rule, severity, subject, filePlaces }: Finding): string {
  return [severity, rule, subject, ...(filePlaces ?? [])].join(" ");
}

const sound = check(() => undefined).map(told);

function card(file: File, code: string): Writable<CardFile> {
  const found = file.cards?.find((one) => one.code.endsWith(code));
  if (!found) throw new Error(`The demo plan has no card ${code}`);
  return found;
}

function page(file: File, sector: string) {
  const found = file.sectors?.find(({ code }) => code === sector)?.objectives;
  if (!found) throw new Error(`The demo plan has no sector ${sector}`);
  return found;
}

function row(file: File, sector: string, code: string) {
  const found = page(file, sector).find((one) => one.code === code);
  if (!found) throw new Error(`Sector ${sector} of the demo plan does not list ${code}`);
  return found;
}

test("the demo plan lacks five points of one sector, and nothing else that a file can show", () =>
  expect(sound).toEqual(["error weight.sector S3"]));

const wrong: readonly [what: string, change: (file: File) => void, findings: readonly string[]][] = [
  [
    "a number of four digits on a card",
    (file) => (card(file, "S2.00001").code = "01.01.01.S2.0001"),
    ["error code.malformed S2.00001 cards[2].code"],
  ],
  [
    "a number of four digits in a sector's table",
    (file) => (row(file, "S2", "S2.00001").code = "S2.0001"),
    ["error code.malformed S2.00001 sectors[2].objectives[0]"],
  ],
  [
    "another code on two pages",
    (file) => (card(file, "S2.00001").pageCodes = ["01.01.01.S2.00001", "01.01.02.S2.00001", "01.01.02.S2.00001"]),
    ["error code.pages S2.00001 cards[2].pageCodes[1]"],
  ],
  [
    "another prefix than the chain and the raccordo",
    (file) => (card(file, "S2.00001").code = "01.01.02.S2.00001"),
    ["error code.chain S2.00001 cards[2].code", "error code.alignment S2.00001 alignment[3]"],
  ],
  [
    "another line than that of the code",
    (file) => (card(file, "S2.00001").chain = { line: "03", operationalObjectives: ["01.01.01"] }),
    ["error code.chain S2.00001 cards[2].chain.line"],
  ],
  [
    "another place in the raccordo",
    (file) => ((file.alignment ?? [])[3] = { objective: "S2.00001", operational: "01.01.02" }),
    ["error code.alignment S2.00001 alignment[3]"],
  ],
  ["a reference missing in the raccordo", (file) => file.alignment?.splice(2, 1), ["error alignment.reference S1.00001 alignment"]],
  [
    "a reference that the card does not serve",
    (file) => file.alignment?.push({ objective: "S2.00001", operational: "03.02.01", reference: true }),
    ["warning alignment.card S2.00001 alignment[10]"],
  ],
  [
    "an operational objective that the tree lacks",
    (file) => {
      card(file, "S2.00001").code = "01.01.09.S2.00001";
      card(file, "S2.00001").chain = { operationalObjectives: ["01.01.09"] };
      file.alignment?.splice(3, 1);
    },
    ["error tree.unknown S2.00001"],
  ],
  [
    "an operational objective in other words",
    (file) => (card(file, "S2.00001").chain = { operationalObjectives: ["01.01.01 - Togliere posti nei nidi"] }),
    ["warning tree.label S2.00001 cards[2].chain.operationalObjectives[0]"],
  ],
  [
    "another card's title on two pages",
    (file) =>
      (card(file, "S2.00001").pageTitles = [
        "",
        "Uno sportello per chi assiste un familiare",
        "Uno sportello per chi assiste un familiare",
      ]),
    ["error title.template S2.00001 cards[2].pageTitles[1]"],
  ],
  [
    "a title that no card here has",
    (file) => (card(file, "S2.00001").pageTitles = ["Riordino degli archivi storici"]),
    ["error title.template S2.00001 cards[2].pageTitles[0]"],
  ],
  [
    "a title in other words",
    (file) => (card(file, "S2.00001").pageTitles = ["Trenta posti in più nei nidi d'infanzia"]),
    ["warning title.pages S2.00001 cards[2].pageTitles[0]"],
  ],
  [
    "a title in other words in a sector's table",
    (file) => (row(file, "S2", "S2.00001").title = "Trenta posti in più nei nidi d'infanzia"),
    ["warning title.pages S2.00001 sectors[2].objectives[0].title"],
  ],
  [
    "another objective's title in a sector's table",
    (file) => (row(file, "S2", "S2.00001").title = "Uno sportello per chi assiste un familiare"),
    ["error title.template S2.00001 sectors[2].objectives[0].title"],
  ],
  ["another weight on the card", (file) => (card(file, "S2.00001").weight = 45), ["error weight.card S2.00001 cards[2].weight"]],
  [
    "another weight in the sector's table",
    (file) => (row(file, "S2", "S2.00001").weight = 45),
    ["error weight.sector S2", "error weight.card S2.00001 cards[2].weight"],
  ],
  [
    "points instead of incentives on the card",
    (file) => (card(file, "S3.00002").weight = 20),
    ["error weight.card S3.00002 cards[6].weight"],
  ],
  [
    "no weight in the sector's table",
    (file) => (row(file, "S2", "S2.00001").weight = null),
    ["warning weight.missing S2.00001 sectors[2].objectives[0].weight"],
  ],
  [
    "no weight anywhere",
    (file) => {
      row(file, "S2", "S2.00001").weight = null;
      card(file, "S2.00001").weight = null;
    },
    ["error weight.sector S2", "warning weight.missing S2.00001"],
  ],
  [
    "a total that is not the sum",
    (file) => Object.assign(file.sectors?.[2] ?? {}, { total: 95 }),
    ["warning weight.total S2 sectors[2].total"],
  ],
  [
    "another priority in the sector's table",
    (file) => (row(file, "S2", "S2.00001").priority = "Bassa"),
    ["error priority.card S2.00001 sectors[2].objectives[0].priority"],
  ],
  ["no card of an objective of the page", (file) => file.cards?.splice(2, 1), ["error card.missing S2.00001"]],
  [
    "no line of a card on its page",
    (file) => page(file, "S2").splice(0, 1),
    ["error weight.sector S2 sectors[2].objectives[0]", "error card.unlisted S2.00001 cards[2]"],
  ],
  [
    "no line of an excerpt on its sector's page",
    (file) => page(file, "S1").splice(2, 1),
    ["error card.unlisted SG.00001 cards[9]", "error weight.sector S1 sectors[1].objectives[0]"],
  ],
  [
    "a shared objective without one of its codes in a table",
    (file) => (row(file, "S1", "S2.00002/S1.00002").code = "S1.00002"),
    ["error code.shared S2.00002/S1.00002 sectors[1].objectives[1]"],
  ],
  [
    "a sector of a shared objective that does not know of it",
    (file) => {
      page(file, "S1").splice(1, 1);
      file.cards?.splice(8, 1);
      row(file, "S1", "S1.00001").weight = 95;
      card(file, "S1.00001").weight = 95;
    },
    ["error code.shared S2.00002/S1.00002"],
  ],
  [
    "a number that is skipped",
    (file) => {
      for (const one of [card(file, "S3.00003"), row(file, "S3", "S3.00003")]) one.code = one.code.replace("00003", "00004");
      (file.alignment ?? [])[9] = { objective: "S3.00004", operational: "02.02.01" };
    },
    ["note code.gap S3"],
  ],
  ["one code on two cards", (file) => (card(file, "S2.00003").code = "01.02.01.S2.00001"), ["error code.duplicate S2.00001 cards[4]"]],
  [
    "another end on the copy of a shared card",
    (file) => Object.assign(file.cards?.[8] ?? {}, { end: "31/12/2030" }),
    ["note copy.differs S2.00002/S1.00002 cards[8].end"],
  ],
  [
    "an objective that a page lists twice",
    (file) => page(file, "S2").push({ code: "S2.00001", weight: 40 }),
    ["error code.duplicate S2.00001 sectors[2].objectives[4]"],
  ],
  [
    "one code on two lines of a page",
    (file) => (row(file, "S2", "S2.00003").code = "S2.00001"),
    ["error code.duplicate S2.00001 sectors[2].objectives[2]"],
  ],
];

test.each(wrong)("%s", (_, change, findings) => {
  const added = check(change)
    .map(told)
    .filter((one) => !sound.includes(one));
  expect(added).toEqual(findings);
});

test.each(wrong)("%s: is told in whole sentences, at a place of the plan", (_, change) => {
  for (const { code, values, place, subject } of check(change)) {
    for (const language of ["it", "en"] as const) expect(sentence(code, values, language)).not.toMatch(/[{}]/);
    if ("objective" in place) expect(place.objective).toBe(subject);
  }
});

const harmless: readonly [what: string, change: (file: File) => void][] = [
  ["blanks around the separator of a shared code", (file) => (card(file, "S2.00002/S1.00002").code = "01.01.02.S2.00002 / S1.00002")],
  [
    "a title in capitals with a footnote",
    (file) => (row(file, "S2", "S2.00001").title = "VENTIQUATTRO POSTI IN PIU' NEI NIDI D’INFANZIA **"),
  ],
  [
    "a label in capitals, hyphenated",
    (file) => (card(file, "S2.00001").chain = { operationalObjectives: ["01.01.01 – AUMENTARE I PO-STI NEI NIDI D’INFANZIA"] }),
  ],
  ["a priority in small letters", (file) => (row(file, "S2", "S2.00001").priority = "alta")],
  ["a weight with a percent sign", (file) => (row(file, "S2", "S2.00001").weight = "40 %")],
  [
    "the responsible and the service of the copy's own sector",
    (file) => Object.assign(file.cards?.[8] ?? {}, { responsible: "Anna Bruni", service: "Sportello" }),
  ],
  ["a total as printed", (file) => Object.assign(file.sectors?.[2] ?? {}, { total: "100 %" })],
];

test.each(harmless)("%s does no harm", (_, change) => expect(check(change).map(told)).toEqual(sound));

describe("a part of the plan", () => {
  const only = (...sectors: string[]) =>
    check((file) => {
      file.sectors = (file.sectors ?? []).filter(({ code }) => sectors.includes(code));
      file.cards = (file.cards ?? []).filter(({ section }) => sectors.includes(section ?? ""));
      file.alignment = (file.alignment ?? []).filter(({ objective }) => sectors.some((sector) => objective.includes(`${sector}.`)));
    }).map(told);

  test.each(["SG", "S1", "S2"])("of sector %s alone is held to what it shows", (sector) => expect(only(sector)).toEqual([]));

  test("of cards alone is told of the sectors that it lacks, and of nothing else", () => {
    const findings = check((file) => (file.sectors = [])).map(told);
    expect(findings.filter((one) => !one.includes("sector.page"))).toEqual([]);
    expect(findings).toHaveLength(4);
  });
});

describe("settings", () => {
  const { plan, contradictions } = readPlanFile(
    fileOf((file) => (card(file, "S2.00001").code = "01.01.02.S2.0001")),
    "piano.json",
  );
  const rulesOf = (findings: readonly Finding[]) => findings.map(({ rule, severity }) => `${severity} ${rule}`);

  test("switch rules off, in the plan and of its file", () => {
    const findings = checkPlan(plan, contradictions, { off: new Set(["code.chain", "weight.sector"]), severities: new Map() });
    expect(rulesOf(findings)).toEqual(["error code.malformed", "error code.alignment"]);
  });

  test("change how much a rule weighs", () => {
    const findings = checkPlan(plan, contradictions, {
      off: new Set(),
      severities: new Map([
        ["code.malformed", "note"],
        ["weight.sector", "warning"],
      ]),
    });
    expect(rulesOf(findings)).toEqual(["note code.malformed", "error code.chain", "error code.alignment", "warning weight.sector"]);
  });
});
