/** Comments are named and offered: the cards' notes take them over where somebody says so, and the workbook stays as it is. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readPlanFile } from "../../src/interchange/plan-file/read-plan-file";
import { fileWithRemarks } from "../interchange/file-with-remarks";
import { smallPlan } from "../operations/plans";
import { terminal } from "./terminal";

async function withRemarks() {
  const shell = terminal();
  writeFileSync(join(shell.cwd, "piano.xlsx"), await fileWithRemarks());
  return shell;
}

test("they are named, with the option that takes them over", async () => {
  const shell = await withRemarks();
  expect(await shell.run("read", "piano.xlsx")).toBe(0);
  expect(readPlanFile(shell.said.out, "uscita").plan).toEqual(smallPlan());
  expect(shell.said.err).toContain("il commento «Chi paga?»");
  expect(shell.said.err).toContain("Con --comments-as-notes 4 commenti entrano nelle note delle schede");
});

test("--comments-as-notes writes each into its card's notes with its cell", async () => {
  const shell = await withRemarks();
  const before = readFileSync(join(shell.cwd, "piano.xlsx"));
  expect(await shell.run("read", "piano.xlsx", "--comments-as-notes")).toBe(0);
  const { plan } = readPlanFile(shell.said.out, "uscita");
  const lines = ["D6: Chi paga?", "D6: Noi", "C5: Da rivedere", "B10: Bozza 2026"];
  const [first, ...others] = smallPlan().objectives;
  expect(plan.objectives).toEqual([{ ...first, card: { ...first!.card, notes: lines } }, ...others]);
  expect(shell.said.err).toBe("4 commenti sono ora nelle note delle schede, con la cella davanti.\n");
  expect(readFileSync(join(shell.cwd, "piano.xlsx"))).toEqual(before);
});
