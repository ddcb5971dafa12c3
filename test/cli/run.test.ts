import { existsSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { CommandIo } from "../../src/cli/io";
import { readPlanFile } from "../../src/interchange/plan-file/read-plan-file";
import { writePlanFile } from "../../src/interchange/plan-file/write-plan-file";
import { readXlsx } from "../../src/xlsx";
import { contradictoryDemo } from "../interchange/contradictory-demo";
import { smallPlan } from "../operations/plans";
import { terminal } from "./terminal";

function withPlan(env?: CommandIo["env"]) {
  const shell = terminal(env);
  writeFileSync(join(shell.cwd, "piano.json"), writePlanFile(smallPlan()));
  return shell;
}

test("build makes a workbook and says what is in it", async () => {
  const shell = withPlan();
  expect(await shell.run("build", "piano.json", "-o", "piano.xlsx")).toBe(0);
  expect(shell.said.out).toMatch(/^piano\.xlsx: 2 schede, 3 settori, \d+ fogli\.\n$/);
  expect(shell.said.err).toBe("");
  const workbook = await readXlsx(readFileSync(join(shell.cwd, "piano.xlsx")), "piano.xlsx");
  expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(expect.arrayContaining(["Piano", "S1.00001", "S1.00004 S2.00001"]));
});

test("read gives back the plan that build was given, on standard output or in a file", async () => {
  const shell = withPlan();
  await shell.run("build", "piano.json", "-o", "piano.xlsx");
  shell.said.out = "";
  expect(await shell.run("read", "piano.xlsx")).toBe(0);
  expect(readPlanFile(shell.said.out, "uscita").plan).toEqual(smallPlan());
  expect(await shell.run("read", "piano.xlsx", "-o", "riletto.json")).toBe(0);
  expect(readPlanFile(readFileSync(join(shell.cwd, "riletto.json"), "utf8"), "riletto.json").plan).toEqual(smallPlan());
  expect(shell.said.err).toBe("");
});

test("--json says the same for programs", async () => {
  const shell = withPlan();
  await shell.run("build", "piano.json", "-o", "piano.xlsx", "--json");
  expect(JSON.parse(shell.said.out)).toMatchObject({ file: "piano.xlsx", cards: 2, sectors: 3, contradictions: [] });
});

test("nothing is overwritten without --force", async () => {
  const shell = withPlan();
  writeFileSync(join(shell.cwd, "piano.xlsx"), "prezioso");
  expect(await shell.run("build", "piano.json", "-o", "piano.xlsx")).toBe(2);
  expect(readFileSync(join(shell.cwd, "piano.xlsx"), "utf8")).toBe("prezioso");
  expect(shell.said.err).toContain("piano.xlsx");
  expect(await shell.run("build", "piano.json", "-o", "piano.xlsx", "--force")).toBe(0);
  expect(readFileSync(join(shell.cwd, "piano.xlsx")).length).toBeGreaterThan(1000);
});

test("no workbook is replaced by what is read of it, whatever path or link leads there", async () => {
  const shell = withPlan();
  await shell.run("build", "piano.json", "-o", "piano.xlsx");
  symlinkSync("piano.xlsx", join(shell.cwd, "altro.xlsx"));
  const before = readFileSync(join(shell.cwd, "piano.xlsx"));
  for (const [input, output] of [
    ["piano.xlsx", "piano.xlsx"],
    ["piano.xlsx", "altro.xlsx"],
    ["altro.xlsx", "./piano.xlsx"],
  ] as const) {
    shell.said.err = "";
    expect(await shell.run("read", input, "-o", output, "--force")).toBe(2);
    expect(shell.said.err).toContain(`«${output}» è lo stesso file che viene letto («${input}»)`);
  }
  expect(readFileSync(join(shell.cwd, "piano.xlsx"))).toEqual(before);
  expect(await shell.run("build", "piano.json", "-o", "piano.json", "--force")).toBe(2);
  expect(readPlanFile(readFileSync(join(shell.cwd, "piano.json"), "utf8"), "piano.json").plan).toEqual(smallPlan());
});

test("build reads what other programs saved in their own encoding", async () => {
  const shell = withPlan();
  const text = readFileSync(join(shell.cwd, "piano.json"), "utf8").replace(/"entity": "[^"]*"/, '"entity": "Comune di Forlì"');
  writeFileSync(join(shell.cwd, "latino.json"), text, "latin1");
  writeFileSync(join(shell.cwd, "utf16.json"), `\ufeff${text}`, "utf16le");
  for (const name of ["latino", "utf16"]) {
    expect(await shell.run("build", `${name}.json`, "-o", `${name}.xlsx`)).toBe(0);
    shell.said.out = "";
    await shell.run("read", `${name}.xlsx`);
    expect(readPlanFile(shell.said.out, name).plan.entity).toBe("Comune di Forlì");
  }
});

describe("bad input ends with status 2 and a sentence that names the file", () => {
  test.each([
    [["build", "manca.json", "-o", "x.xlsx"], "manca.json"],
    [["build", "rotto.json", "-o", "x.xlsx"], "rotto.json"],
    [["build", "altro.json", "-o", "x.xlsx"], "altro.json"],
    [["read", "rotto.json"], "rotto.json"],
    [["build", "piano.json"], "-o"],
    [["costruisci"], "costruisci"],
    [["build", "piano.json", "-o", "x.xlsx", "--forza"], "--forza"],
    [[], "--help"],
  ])("%j", async (argv, named) => {
    const shell = withPlan();
    writeFileSync(join(shell.cwd, "rotto.json"), "{");
    writeFileSync(join(shell.cwd, "altro.json"), '{"format":"cardine-plan/9"}');
    expect(await shell.run(...argv)).toBe(2);
    expect(shell.said).toEqual({ out: "", err: expect.stringContaining(named) });
    expect(shell.said.err).not.toMatch(/\{\w+\}|undefined/);
    expect(existsSync(join(shell.cwd, "x.xlsx"))).toBe(false);
  });
});

describe("of a plan file that contradicts itself", () => {
  function withContradictions() {
    const shell = terminal();
    writeFileSync(join(shell.cwd, "pubblicato.json"), contradictoryDemo());
    return shell;
  }

  test("build says what it holds instead, and keeps that with the plan", async () => {
    const shell = withContradictions();
    expect(await shell.run("build", "pubblicato.json", "-o", "piano.xlsx")).toBe(0);
    expect(shell.said.err).toContain(
      "S3.00001: il codice comincia con 03.03.02, ma la scheda indica 03.03.01. L’obiettivo operativo è 03.03.01, il codice 03.03.01.S3.00001.",
    );
    shell.said.out = "";
    await shell.run("read", "piano.xlsx");
    expect(readPlanFile(shell.said.out, "uscita").plan.importReport).toMatchObject({
      source: "pubblicato.json",
      notes: expect.arrayContaining([expect.objectContaining({ rule: "code.chain", subject: "S3.00001" })]) as object,
    });
  }, 20_000);

  test.each([
    ["code", "03.03.02"],
    ["alignment", "03.03.02"],
    ["chain", "03.03.01"],
  ])(
    "build lets the %s count",
    async (answer, expected) => {
      const shell = withContradictions();
      expect(await shell.run("build", "pubblicato.json", "-o", "piano.xlsx", "--follow", answer, "--json")).toBe(0);
      const { contradictions } = JSON.parse(shell.said.out) as { contradictions: { code: string; subject: string; resolution: object }[] };
      expect(
        contradictions.find(({ code, subject }) => code === "interchange.codeChain" && subject === "S3.00001")?.resolution,
      ).toMatchObject({ values: { planOperational: expected } });
    },
    20_000,
  );

  test.each([[["--follow", "tutti"]], [["--follow"]], [["--follow", "--json"]]])(
    "%j is refused before anything is written",
    async (options) => {
      const shell = withContradictions();
      expect(await shell.run("build", "pubblicato.json", "-o", "piano.xlsx", ...options)).toBe(2);
      expect(shell.said.err).toContain("chain, code o alignment");
      expect(existsSync(join(shell.cwd, "piano.xlsx"))).toBe(false);
    },
  );

  test("only build takes --follow", async () => {
    const shell = withContradictions();
    expect(await shell.run("check", "pubblicato.json", "--follow", "code")).toBe(2);
    expect(shell.said.err).toContain("--follow");
  });
});

test("help and version go to standard output, in the language of the terminal", async () => {
  const shell = terminal({ LANG: "en_GB.UTF-8" });
  expect(await shell.run("--help")).toBe(0);
  expect(shell.said.out).toContain("Usage: cardine COMMAND");
  expect(shell.said.out).toContain("build PLAN.json -o PLAN.xlsx");
  shell.said.out = "";
  expect(await shell.run("--version")).toBe(0);
  expect(shell.said.out).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test("a plan in the shape of a published one becomes 28 cards and 5 sector sheets", async () => {
  const shell = terminal();
  expect(await shell.run("build", resolve(__dirname, "../plans/sorana.json"), "-o", "sorana.xlsx", "--json")).toBe(0);
  expect(JSON.parse(shell.said.out)).toMatchObject({ cards: 28, sectors: 5 });
  const workbook = await readXlsx(readFileSync(join(shell.cwd, "sorana.xlsx")), "sorana.xlsx");
  expect(workbook.sheets.filter((sheet) => sheet.name.startsWith("Settore "))).toHaveLength(5);
}, 60_000);
