/** Operations as people carry them out from the pane, in an order that a seed decides; what is impossible at the moment is refused and left. */
import { addCard } from "../../src/operations/card/add-card";
import { bringBackCard } from "../../src/operations/card/bring-back-card";
import { deleteCard } from "../../src/operations/card/delete-card";
import { duplicateCard } from "../../src/operations/card/duplicate-card";
import { editCard } from "../../src/operations/card/edit-card";
import { makeCrossCutting } from "../../src/operations/card/make-cross-cutting";
import { moveCard } from "../../src/operations/card/move-card";
import { renumberSector } from "../../src/operations/sector/renumber-sector";
import { restoreEdit } from "../../src/operations/session/restore-edit";
import { Session } from "../../src/operations/session/session";
import { setRuleLevel } from "../../src/operations/checks/set-rule-level";
import { setWeights } from "../../src/operations/sector/set-weights";
import { shareCard, stopSharing } from "../../src/operations/card/share-card";
import { writeChecks } from "../../src/operations/checks/write-checks";
import { objectiveKey } from "../../src/plan/codes/code";
import type { CardChange } from "../../src/plan/editing/card-change";
import { blank, valueEntry } from "../../src/plan/entry";
import type { Plan } from "../../src/plan/plan";
import { PlanError } from "../../src/plan/plan-error";
import { treePlaces } from "../../src/plan/strategy";
import { readOpenPlan } from "../operations/read-open-plan";

type Pick = <T>(items: readonly T[]) => T;

/** What is chosen among, at the moment. */
interface Present {
  readonly plan: Plan;
  readonly card: string;
  readonly sector: string;
  readonly operational: string;
}

const phase = {
  number: "",
  text: "Una fase in più\ndi due righe",
  involved: "=tutti",
  weight: valueEntry(5),
  windows: {},
  progress: blank,
};
const line = {
  peg: "05.02",
  budgetItem: "1/06",
  kind: "spending",
  nature: "current",
  year: valueEntry(2026),
  amount: valueEntry(1234.56),
  note: "@nota",
} as const;

const changes: readonly CardChange[] = [
  { kind: "add", list: "phases", items: Array.from({ length: 9 }, () => phase) },
  { kind: "add", list: "resources.lines", items: [line, line, line, line] },
  { kind: "remove", list: "phases", at: 0 },
  { kind: "split", at: 0 },
  { kind: "spreadEqually", list: "phases" },
  { kind: "texts", texts: { title: "=Un titolo nuovo", purpose: "05.02.01 ".repeat(60), start: valueEntry("2026-03-01") } },
];

const operations: Readonly<Record<string, (session: Session, present: Present, pick: Pick) => Promise<unknown>>> = {
  add: (session, { sector, operational }) =>
    addCard(session, { sector, operational, title: "'Una scheda nuova", priority: "", start: "gen 2026", end: "", responsible: "" }),
  bringBack: (session, { plan }) => bringBackCard(session, objectiveKey(plan.objectives[0]?.shortCodes ?? [], plan.codeScheme)),
  checks: (session) => writeChecks(session),
  crossCutting: (session, { card }) => makeCrossCutting(session, card, valueEntry(5)),
  delete: (session, { card }) => deleteCard(session, card),
  duplicate: (session, { card }) => duplicateCard(session, card),
  edit: (session, { card }, pick) => editCard(session, card, pick(changes)),
  level: (session, _present, pick) =>
    setRuleLevel(session, pick(["code.gap", "phases.weight", "peg.missing"]), pick(["off", "note", undefined])),
  operational: (session, { card, operational }) => moveCard(session, card, { operational }),
  renumber: (session, { sector }) => renumberSector(session, sector),
  restore: (session, _present, pick) => restoreEdit(session, pick(session.journal.edits).id),
  sector: (session, { card, sector }) => moveCard(session, card, { sector }),
  share: (session, { card, sector }) => shareCard(session, card, sector),
  stopSharing: (session, { card, sector }) => stopSharing(session, card, sector),
  weights: (session, { plan, sector }) =>
    setWeights(
      session,
      sector,
      new Map(plan.sectors.find(({ code }) => code === sector)?.entries.map(({ objective }, at) => [objective, valueEntry(at + 10)])),
    ),
};

/** Carries out `count` operations on the open plan; answers what was done, those that were refused left out. */
export async function operateAtRandom(seed: number, count: number): Promise<string[]> {
  const random = randomNumbers(seed);
  const pick: Pick = (items) => items[Math.floor(random() * items.length)]!;
  const session = new Session();
  const done: string[] = [];
  while (done.length < count) {
    const { plan } = await readOpenPlan();
    const cards = plan.objectives
      .filter(({ card }) => card !== undefined)
      .map(({ shortCodes }) => objectiveKey(shortCodes, plan.codeScheme));
    const present = {
      plan,
      card: pick(cards),
      sector: pick(plan.sectors).code,
      operational: pick([...treePlaces(plan)]).node.code,
    };
    const name = pick(Object.keys(operations));
    try {
      await operations[name]!(session, present, pick);
      done.push(name);
    } catch (error) {
      if (!(error instanceof PlanError)) throw error;
    }
  }
  return done;
}

/** Mulberry32: the same numbers for the same seed, on every machine. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
