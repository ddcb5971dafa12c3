/** `cardine check`: status, text for people, JSON for programs, the same plan as a file and as a workbook. */
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { readXlsx, writeXlsx } from "../../src/xlsx";
import { parseSheetReference } from "../../src/xlsx/cell-address";
import { terminal } from "./terminal";

interface FindingData {
  readonly file?: string;
  readonly rule: string;
  readonly severity: string;
  readonly subject: string;
  readonly values: Readonly<Record<string, unknown>>;
  readonly message: string;
  readonly place: string;
  readonly accepted?: string;
}

interface PlanData {
  readonly sectors: { readonly code: string; readonly objectives: { readonly code: string; weight: unknown }[] }[];
  readonly cards: {
    readonly code: string;
    readonly section: string;
    weight?: unknown;
    pageCodes?: string[];
    readonly start: string;
    monitoring?: unknown;
    readonly phases: { weight: number; readonly windows: Record<string, { start: string }> }[];
  }[];
}

/** The demo plan with the points that a sector lacks. */
function repaired(): PlanData {
  const plan = JSON.parse(readFileSync(resolve(__dirname, "../../assets/demo-plan.json"), "utf8")) as PlanData;
  for (const sector of plan.sectors) {
    const [first, ...others] = sector.objectives.filter(({ weight }) => typeof weight === "number");
    if (!first) continue;
    first.weight = others.reduce((rest, { weight }) => rest - Number(weight), 100);
    for (const card of plan.cards) if (card.section === sector.code && card.code.endsWith(first.code)) card.weight = first.weight;
  }
  return plan;
}

const sound = JSON.stringify(repaired());

/** With the weights of `S1.00001`'s phases too low, a phase that begins before the card, and a page with another code. */
function broken(): string {
  const plan = repaired();
  const card = plan.cards.find(({ code }) => code.endsWith("S1.00001"));
  const [first] = card?.phases ?? [];
  const window = Object.values(first?.windows ?? {})[0];
  if (!card || !first || !window) throw new Error("the demo plan has this card and its phases");
  first.weight -= 10;
  window.start = `${Number(card.start.slice(0, 4)) - 1}-12-01`;
  card.pageCodes = [card.code, "09.09.09.S1.00009"];
  return JSON.stringify(plan);
}

function inFolder(files: Readonly<Record<string, string | Uint8Array>>, env: Readonly<Record<string, string>> = {}) {
  const shell = terminal(env);
  for (const [name, content] of Object.entries(files)) writeFileSync(join(shell.cwd, name), content);
  return { ...shell, path: (name: string) => join(shell.cwd, name), findings: () => JSON.parse(shell.said.out) as FindingData[] };
}

const errorsOf = (findings: readonly FindingData[]) =>
  findings.filter(({ severity }) => severity === "error").map(({ rule, subject, place }) => `${rule} ${subject} ${place}`);

test("acceptances of what is no longer found are listed for people and leave the data as it is", async () => {
  const accepted = {
    rule: "phases.weight",
    subject: "S1.00001",
    found: "I pesi delle fasi fanno 90, non 100.",
    values: "full=100 total=90",
    reason: "Deciso in giunta",
  };
  const switchedOff = { ...accepted, rule: "weight.sector", subject: "S1", reason: "Un posto è vacante" };
  const overdue = { ...accepted, rule: "phases.overdue", reason: "È in ritardo" };
  const shell = inFolder({
    "piano.json": sound,
    "accettati.json": JSON.stringify({
      ...repaired(),
      checks: { levels: { "weight.sector": "off" }, accepted: [accepted, switchedOff, overdue] },
    }),
  });
  expect(await shell.run("check", "accettati.json", "--json")).toBe(0);
  const data = shell.said.out;
  shell.said.out = "";
  expect(await shell.run("check", "piano.json", "--json")).toBe(0);
  expect(shell.said.out).toBe(data);
  shell.said.out = "";
  expect(await shell.run("check", "accettati.json")).toBe(0);
  expect(shell.said.out).toContain("non si trovano più");
  expect(shell.said.out).toContain("Deciso in giunta");
  expect(shell.said.out).not.toMatch(/vacante|ritardo/);
});

test("a plan without errors ends with status 0, whatever else is found", async () => {
  const shell = inFolder({ "piano.json": sound });
  expect(await shell.run("check", "piano.json", "--json")).toBe(0);
  expect(shell.said.err).toBe("");
  expect(errorsOf(shell.findings())).toEqual([]);
});

test("--json names rule, severity, subject, both values, a sentence and the place", async () => {
  const shell = inFolder({ "piano.json": broken() });
  expect(await shell.run("check", "piano.json", "--json")).toBe(1);
  const weight = shell.findings().find(({ rule }) => rule === "phases.weight");
  expect(Object.keys(weight ?? {})).toEqual(["rule", "severity", "subject", "values", "message", "place"]);
  expect(weight).toMatchObject({ severity: "error", subject: "S1.00001", values: { total: 90, full: 100 }, place: "cards[1].phases" });
  expect(weight?.message).toMatch(/90.*100/);
  expect(errorsOf(shell.findings())).toEqual([
    "code.pages S1.00001 cards[1].pageCodes[1]",
    "phases.weight S1.00001 cards[1].phases",
    "phases.outside S1.00001 cards[1].phases[0].windows.2026.start",
  ]);
});

test("where card and code do not agree, it is said what decides it; where they do, it is not", async () => {
  const plan = JSON.parse(broken()) as PlanData;
  const shell = inFolder({
    "piano.json": JSON.stringify({
      ...plan,
      cards: plan.cards.map((card, at) => (at === 0 ? { ...card, code: card.code.replace(/^\d\d/, "09") } : card)),
    }),
    "concorde.json": broken(),
  });
  expect(await shell.run("check", "piano.json")).toBe(1);
  expect(shell.said.out).toMatch(/\n\nDove scheda, codice e raccordo non concordano: «cardine build»[^]*--follow chain, code o alignment/);
  shell.said.out = "";
  expect(await shell.run("check", "concorde.json")).toBe(1);
  expect(shell.said.out).not.toContain("--follow");
});

test("the same plan as a workbook shows what still applies, each in its cell", async () => {
  const shell = inFolder({ "piano.json": broken() });
  await shell.run("build", "piano.json", "-o", "piano.xlsx");
  shell.said.out = "";
  expect(await shell.run("check", "piano.xlsx", "--json")).toBe(1);
  const findings = shell.findings().filter(({ severity }) => severity === "error");
  expect(findings.map(({ rule, subject }) => `${rule} ${subject}`)).toEqual(["phases.weight S1.00001", "phases.outside S1.00001"]);
  const workbook = await readXlsx(readFileSync(shell.path("piano.xlsx")), "piano.xlsx");
  const values = findings.map(({ place }) => {
    const [sheet = "", cell = ""] = place.split("!");
    const box = parseSheetReference(`'${sheet}'!${cell}`)?.box;
    return workbook.sheets
      .find(({ name }) => name === sheet)
      ?.cells.get(box?.row ?? -1)
      ?.get(box?.column ?? -1)?.value;
  });
  const serialOfDecember2025 = (Date.UTC(2025, 11, 1) - Date.UTC(1899, 11, 30)) / 86_400_000;
  expect(values).toEqual([90, serialOfDecember2025]);
}, 30_000);

test("several files are checked each by itself, and findings name theirs", async () => {
  const shell = inFolder({ "uno.json": broken(), "due.json": broken(), "buono.json": sound });
  expect(await shell.run("check", "uno.json", "buono.json", "due.json", "--json")).toBe(1);
  const errors = shell.findings().filter(({ severity }) => severity === "error");
  expect(errors.map(({ file }) => file)).toEqual(["uno.json", "uno.json", "uno.json", "due.json", "due.json", "due.json"]);
});

test("a file that cannot be read is told of, the others are checked, and the status is 2", async () => {
  const shell = inFolder({ "uno.json": broken(), "rotto.json": "{" });
  expect(await shell.run("check", "rotto.json", "uno.json", "manca.xlsx")).toBe(2);
  expect(shell.said.err.trim().split("\n")).toEqual([
    expect.stringContaining("«rotto.json»"),
    expect.stringContaining("«manca.xlsx» non c’è"),
  ]);
  expect(shell.said.out).toContain("phases.weight");
  expect(shell.said.out).not.toContain("rotto");
});

test.each([["check"], ["check", "piano.json", "-o", "altro.json"], ["check", "."]])("%s is bad usage or input", async (...argv) => {
  const shell = inFolder({ "piano.json": sound });
  expect(await shell.run(...argv)).toBe(2);
  expect(shell.said).toEqual({ out: "", err: expect.stringMatching(/^cardine: .+\n$/) });
});

test("in a terminal findings stand by file, severity and subject, with counts at the end", async () => {
  const shell = inFolder({ "piano.json": broken(), "buono.json": sound });
  await shell.run("check", "piano.json", "buono.json");
  const [first = "", second = ""] = shell.said.out.split("\nbuono.json\n");
  expect(first).toMatch(
    /^piano\.json\n\nErrori \(3\)\n {2}S1\.00001\n {4}\S.*\n(?: {4}\S.*\n)* {6}code\.pages {2}cards\[1\]\.pageCodes\[1\]\n/,
  );
  expect(first).toMatch(/\n\nPer regola: (.+\n)+piano\.json: 3 errori, \d+ avvis[oi], \d+ not[ae]\.\n$/);
  expect(second).toMatch(/buono\.json: (niente da segnalare|0 errori, \d+ avvis[oi], \d+ not[ae])\.\n$/);
  expect(shell.said.out).not.toMatch(/\{\w+\}|undefined/);
});

test("no line of sentences is wider than a terminal, and the counts by rule are those of the findings", async () => {
  const shell = inFolder({ "piano.json": broken() });
  await shell.run("check", "piano.json");
  const text = shell.said.out;
  expect(text.split("\n").filter((line) => line.length > 80)).toEqual([]);
  shell.said.out = "";
  await shell.run("check", "piano.json", "--json");
  const counts = new Map<string, number>();
  for (const { rule } of shell.findings()) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const told = text.slice(text.indexOf("Per regola: ")).split("\n").slice(0, -2).join(" ").slice("Per regola: ".length);
  expect(new Set(told.split(", "))).toEqual(new Set([...counts].map(([rule, count]) => `${rule} ${count}`)));
});

describe("what a plan decides about its checks", () => {
  /** The broken plan, which accepts its phases' weights and has no rule for pages. */
  function decided(): string {
    const plan = JSON.parse(broken()) as PlanData;
    const count = plan.cards.find(({ code }) => code.endsWith("S1.00001"))?.phases.length;
    const accepted = {
      rule: "phases.weight",
      subject: "S1.00001",
      found: "",
      values: `count=${count} full=100 total=90`,
      reason: "Deciso in giunta",
      on: "2026-03-01",
    };
    return JSON.stringify({ ...plan, checks: { levels: { "code.pages": "off", "phases.outside": "warning" }, accepted: [accepted] } });
  }

  test("counts: a rule that is off finds nothing, a milder one and what is accepted do not count for the status", async () => {
    const shell = inFolder({ "piano.json": decided() });
    expect(await shell.run("check", "piano.json", "--json")).toBe(0);
    const findings = shell.findings().filter(({ rule }) => ["code.pages", "phases.outside", "phases.weight"].includes(rule));
    expect(findings.map(({ rule, severity, accepted }) => [rule, severity, accepted])).toEqual([
      ["phases.weight", "error", "Deciso in giunta"],
      ["phases.outside", "warning", undefined],
    ]);
  });

  test("is told in the terminal: what is accepted stands apart with its reason", async () => {
    const shell = inFolder({ "piano.json": decided() });
    expect(await shell.run("check", "piano.json")).toBe(0);
    expect(shell.said.out).toMatch(
      /\n\nAccettate \(1\)\n {2}S1\.00001\n {4}\S.*90.*\n {4}accettata: Deciso in giunta\n {6}phases\.weight {2}cards\[1\]\.phases\n/,
    );
    expect(shell.said.out).toMatch(/piano\.json: 0 errori, .*, 1 accettata\.\n$/);
    expect(shell.said.out.split("Per regola:")[1]).not.toContain("phases.weight");
  });

  test("goes along into the workbook", async () => {
    const shell = inFolder({ "piano.json": decided() });
    await shell.run("build", "piano.json", "-o", "piano.xlsx");
    shell.said.out = "";
    expect(await shell.run("check", "piano.xlsx", "--json")).toBe(0);
    expect(shell.findings().find(({ rule }) => rule === "phases.weight")).toMatchObject({
      place: expect.stringMatching(/^S1\.00001!/),
      accepted: "Deciso in giunta",
    });
  }, 30_000);
});

describe("--on", () => {
  /** An outcome that is entered for the last day of the plan's year. */
  function early(): string {
    const plan = JSON.parse(sound) as PlanData;
    const card = plan.cards.find(({ code }) => code.endsWith("S1.00001"));
    if (!card) throw new Error("the demo plan has this card");
    card.monitoring = [{ label: "Avanzamento al 31/12/2026", date: "2026-12-31", outcome: "RAGGIUNTO 100%", percent: 100, because: "" }];
    return JSON.stringify(plan);
  }

  test.each([
    [["--on", "2026-12-30"], true],
    [["--on=2026-12-31"], false],
  ])("%j says on which day outcomes are looked at", async (day, isEarly) => {
    const shell = inFolder({ "piano.json": early() });
    await shell.run("check", "piano.json", "--json", ...day);
    expect(shell.findings().some(({ rule, subject }) => rule === "monitoring.early" && subject === "S1.00001")).toBe(isEarly);
  });

  test("without it no date has passed, and no phase is late", async () => {
    const shell = inFolder({ "piano.json": sound });
    await shell.run("check", "piano.json", "--json", "--on", "2031-01-01");
    expect(shell.findings().map(({ rule }) => rule)).toContain("phases.overdue");
    shell.said.out = "";
    await shell.run("check", "piano.json", "--json");
    expect(shell.findings().map(({ rule }) => rule)).not.toContain("phases.overdue");
  });

  test.each(["2026-02-30", "30/09/2026", "oggi", "2026-9-3"])("%s is no day: a sentence, and status 2", async (day) => {
    const shell = inFolder({ "piano.json": sound });
    expect(await shell.run("check", "piano.json", "--on", day)).toBe(2);
    expect(shell.said).toEqual({ out: "", err: expect.stringContaining(`non «${day}»`) });
  });

  test("needs a day", async () => {
    const shell = inFolder({ "piano.json": sound });
    expect(await shell.run("check", "piano.json", "--on")).toBe(2);
    expect(shell.said.err).toMatch(/^cardine: .*--on.*2025-09-30\.\n$/);
  });
});

test("it speaks the terminal's language", async () => {
  const shell = inFolder({ "plan.json": broken() }, { LANG: "en_GB.UTF-8" });
  await shell.run("check", "plan.json");
  expect(shell.said.out).toMatch(/^plan\.json\n\nErrors \(3\)\n/);
  expect(shell.said.out).toMatch(/\nplan\.json: 3 errors, /);
});

test("what could not be read of a workbook is told beside the findings, not among them", async () => {
  const shell = inFolder({ "piano.json": sound });
  await shell.run("build", "piano.json", "-o", "piano.xlsx");
  const workbook = await readXlsx(readFileSync(shell.path("piano.xlsx")), "piano.xlsx");
  const sheets = workbook.sheets.map((sheet) =>
    sheet.name === "S1.00001" ? { ...sheet, names: sheet.names.filter(({ name }) => name !== "Vincoli") } : sheet,
  );
  writeFileSync(shell.path("piano.xlsx"), await writeXlsx({ ...workbook, sheets }));
  shell.said.out = "";
  expect(await shell.run("check", "piano.xlsx", "--json")).toBe(0);
  expect(shell.said.err).toMatch(/piano\.xlsx: 1 annotazion[ei] di lettura:\n.*Vincoli/);
  expect(shell.said.out).not.toContain("reading.");
}, 30_000);

test("words of a file cannot steer the terminal", async () => {
  const shell = inFolder({ "piano.json": sound });
  await shell.run("build", "piano.json", "-o", "piano.xlsx");
  const workbook = await readXlsx(readFileSync(shell.path("piano.xlsx")), "piano.xlsx");
  const cell = [...(workbook.sheets.find(({ name }) => name === "PEG")?.cells.values() ?? [])].at(-1)?.keys().next().value ?? 0;
  for (const sheet of workbook.sheets)
    sheet.cells.set(400, new Map([[cell, { value: "\u001b[31mrosso\u009b2J\u202egi\u200fra\u061cto" }]]));
  writeFileSync(shell.path("piano.xlsx"), await writeXlsx(workbook));
  shell.said.out = "";
  await shell.run("check", "piano.xlsx");
  expect(shell.said.err).toContain("rosso");
  expect(`${shell.said.out}${shell.said.err}`.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
}, 30_000);
