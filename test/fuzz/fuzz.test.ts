/**
 * Files changed by chance: each is refused with a sentence that names it, or read, in no more than seconds, and what differs from the
 * file that it was made of is in the plan or told. `npm run fuzz` makes 1,000 of all plans at hand, the normal suite some of small ones.
 */
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { failureText } from "../../src/cli/text/failure-text";
import { PlanError } from "../../src/plan/plan-error";
import { WorkbookFileError, writeXlsx } from "../../src/xlsx";
import { smallPlanWithWholeCard } from "../operations/plans";
import { workbookOf } from "../operations/workbooks";
import { knownPlan, planFile, plansAtHand, type KnownPlan } from "../plan/known-plans";
import { Dice } from "./dice";
import { planFileMutations } from "./plan-file-variants";
import { readVariant } from "./read-variant";
import { silentDifferences, type JudgedFile } from "./silent-differences";
import { mutations, respellings, type Mutation } from "./workbook-variants";

/** How many variants of each kind of file; a sample where nobody says. */
const asked = Number(process.env["CARDINE_FUZZ"] ?? 0);
const [seed, count] = [Number(process.env["CARDINE_FUZZ_SEED"] ?? 1), asked > 0 ? asked : 60];

/** In milliseconds of this process alone. */
const longest = 5_000;

interface Source {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** As it is read unchanged; undefined where it is no plan. */
  readonly read: JudgedFile | undefined;
}

const outcomes = new Map<string, number>();
let slowest = { took: 0, what: "" };

async function sourceOf(name: string, bytes: Uint8Array): Promise<Source> {
  return { name, bytes, read: await readVariant(bytes, name) };
}

async function workbooks(): Promise<readonly Source[]> {
  const small = await sourceOf("piccolo.xlsx", await writeXlsx(await workbookOf(smallPlanWithWholeCard())));
  const plans: readonly KnownPlan[] = asked > 0 ? plansAtHand : ["altopiano"];
  const built = [];
  for (const plan of plans) built.push(await sourceOf(`${plan}.xlsx`, await writeXlsx(await workbookOf(knownPlan(plan)))));
  const published = resolve(__dirname, "../../../shared/documents/argine-part-schede.xlsx");
  const others = existsSync(published) ? [{ name: "schede.xlsx", bytes: new Uint8Array(readFileSync(published)), read: undefined }] : [];
  return [small, ...built, ...others];
}

async function planFiles(): Promise<readonly Source[]> {
  const plans: readonly KnownPlan[] = asked > 0 ? plansAtHand : ["altopiano", "demo"];
  return Promise.all(plans.map((plan) => sourceOf(`${plan}.json`, new TextEncoder().encode(planFile(plan)))));
}

/** What is wrong with how a variant was taken. */
async function faultsOf(source: Source, bytes: Uint8Array): Promise<readonly string[]> {
  try {
    const read = await readVariant(bytes, source.name);
    tally("read");
    return source.read ? silentDifferences(source.read, read) : [];
  } catch (error) {
    if (!(error instanceof PlanError || error instanceof WorkbookFileError))
      return [error instanceof Error ? (error.stack ?? "") : String(error)];
    tally(error.code);
    const sentence = failureText(error, "it");
    return sentence.includes(source.name) && !/\{\w+\}|\bundefined\b/.test(sentence) ? [] : [sentence];
  }
}

function tally(outcome: string): void {
  outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
}

async function faults(sources: readonly Source[], kinds: Readonly<Record<string, Mutation>>): Promise<readonly string[]> {
  const found: string[] = [];
  const all = Object.entries(kinds);
  for (let at = 0; at < count; at++) {
    const [kind, mutate] = all[at % all.length]!;
    const source = sources[Math.floor(at / all.length + at) % sources.length]!;
    const bytes = mutate(source.bytes, new Dice(seed * 100_000 + at));
    if (!bytes) {
      tally("nothing to change");
      continue;
    }
    const started = process.cpuUsage();
    const said = await faultsOf(source, bytes);
    const took = process.cpuUsage(started).user / 1_000;
    const what = `${source.name}, ${kind} (${at})`;
    if (took > slowest.took) slowest = { took, what };
    found.push(...[...said, ...(took > longest ? [`${took} ms`] : [])].map((fault) => `${what}: ${fault}`));
  }
  return found;
}

afterAll(() => {
  const told = [...outcomes].toSorted(([, one], [, other]) => other - one).map(([outcome, times]) => `${times} ${outcome}`);
  console.info(`${told.join(", ")}; slowest ${Math.round(slowest.took)} ms: ${slowest.what}`);
});

test("no changed workbook is read as something else without a word", async () => {
  expect(await faults(await workbooks(), mutations)).toEqual([]);
}, 3_600_000);

test("no changed plan file is read as something else without a word", async () => {
  expect(await faults(await planFiles(), planFileMutations)).toEqual([]);
}, 3_600_000);

test("a workbook in another spelling says the same", async () => {
  const source = await sourceOf("altopiano.xlsx", await writeXlsx(await workbookOf(knownPlan("altopiano"))));
  for (const [what, respell] of Object.entries(respellings)) {
    const { plan, said } = await readVariant(respell(source.bytes, new Dice(seed))!, source.name);
    expect({ what, plan, said }).toEqual({ what, plan: source.read?.plan, said: [] });
  }
});
