import fc from "fast-check";
import { valueEntry } from "../../../src/plan/entry";
import { changeCard } from "../../../src/plan/editing/edit-card";
import {
  duplicateObjective,
  makeCrossCutting,
  moveToSector,
  removeObjective,
  renumberSector,
  shareWith,
} from "../../../src/plan/editing/edit-objective";
import { editOf } from "../../../src/plan/editing/plan-edit";
import { restoreEdit } from "../../../src/plan/difference/restore";
import type { Plan, SectorWeight } from "../../../src/plan/plan";
import { knownPlan } from "../known-plans";
import { keysOf, planAndEdit } from "./edits";

const demo = knownPlan("demo");

function retitled(plan: Plan, key: string, title: string): Plan {
  return changeCard(plan, key, { kind: "texts", texts: { title } });
}

function weighed(plan: Plan, sector: string, key: string, weight: SectorWeight): Plan {
  return {
    ...plan,
    sectors: plan.sectors.map((known) =>
      known.code === sector
        ? { ...known, entries: known.entries.map((entry) => (entry.objective === key ? { ...entry, weight } : entry)) }
        : known,
    ),
  };
}

function weightOf(plan: Plan, sector: string, key: string): SectorWeight | undefined {
  return plan.sectors.find(({ code }) => code === sector)?.entries.find((entry) => entry.objective === key)?.weight;
}

test("right after any edit, the plan is as before it", () => {
  fc.assert(
    fc.property(planAndEdit, ({ plan, edit }) => {
      const made = edit(plan);
      const { edit: back, kept } = restoreEdit(made.plan, plan, made);
      expect(back.plan).toEqual(plan);
      expect(kept).toEqual([]);
      expect([...back.codes]).toEqual([...made.codes].map(([old, key]) => [key, old]));
    }),
    { numRuns: 300 },
  );
});

test("an edit of another objective since then stays, and is in nobody's way", () => {
  fc.assert(
    fc.property(planAndEdit, ({ plan, key, edit }) => {
      const made = edit(plan);
      const other = keysOf(made.plan).find((known) => keysOf(plan).includes(known) && known !== key);
      fc.pre(other !== undefined);
      const now = retitled(made.plan, other!, "Cambiato nel frattempo");
      const { edit: back, kept } = restoreEdit(now, plan, made);
      expect(back.plan).toEqual(retitled(plan, other!, "Cambiato nel frattempo"));
      expect(kept).toEqual([]);
    }),
  );
});

describe("what somebody has changed since stays, part by part", () => {
  const edit = editOf(changeCard(demo, "S1.00001", { kind: "texts", texts: { title: "Nuovo", purpose: "Nuova finalità" } }));

  test("in the same objective: the other parts come back, and it is named", () => {
    const { edit: back, kept } = restoreEdit(retitled(edit.plan, "S1.00001", "Titolo di un'altra persona"), demo, edit);
    expect(back.plan).toEqual(retitled(demo, "S1.00001", "Titolo di un'altra persona"));
    expect(kept).toEqual(["S1.00001"]);
  });

  test("somebody who has put the same back already is not named", () => {
    const { edit: back, kept } = restoreEdit(
      retitled(edit.plan, "S1.00001", demo.objectives.find(({ shortCodes: [code] }) => code?.sector === "S1")!.title),
      demo,
      edit,
    );
    expect([back.plan, kept]).toEqual([demo, []]);
  });

  test("the weight of a sector that was not touched again comes back, the other stays", () => {
    const cross = makeCrossCutting(demo, "S1.00001", valueEntry(5));
    const { edit: back, kept } = restoreEdit(weighed(cross.plan, "S2", "S1.00001", valueEntry(8)), demo, cross);
    expect([weightOf(back.plan, "S2", "S1.00001"), weightOf(back.plan, "S3", "S1.00001")]).toEqual([valueEntry(8), undefined]);
    expect(kept).toEqual(["S2"]);
  });
});

describe("codes", () => {
  test("come back, though the objective was edited since", () => {
    const moved = moveToSector(demo, "S3.00003", "S1");
    const [[, key = ""] = []] = [...moved.codes];
    const { edit: back, kept } = restoreEdit(retitled(moved.plan, key, "Nuovo titolo"), demo, moved);
    expect(back.plan).toEqual(retitled(demo, "S3.00003", "Nuovo titolo"));
    expect([[...back.codes], kept]).toEqual([[[key, "S3.00003"]], []]);
  });

  test("stay where another objective has the old one since; entries keep pointing at what they did", () => {
    const moved = moveToSector(demo, "S3.00003", "S1");
    const [[, key = ""] = []] = [...moved.codes];
    const newcomer = { ...demo.objectives[0]!, shortCodes: [{ sector: "S3", number: 3 }], title: "Nuovo arrivato" };
    const { edit: back, kept } = restoreEdit({ ...moved.plan, objectives: [...moved.plan.objectives, newcomer] }, demo, moved);
    expect(keysOf(back.plan)).toEqual(expect.arrayContaining([key, "S3.00003"]));
    expect(back.plan.objectives.find(({ title }) => title === "Nuovo arrivato")?.shortCodes).toEqual([{ sector: "S3", number: 3 }]);
    expect(kept).toContain(key);
    expect(back.codes.size).toBe(0);
  });

  test("of a whole sector come back at once, though they overlap", () => {
    const gap = removeObjective(demo, "S3.00001").plan;
    const renumbered = renumberSector(gap, "S3");
    expect([...renumbered.codes]).toEqual([
      ["S3.00002", "S3.00001"],
      ["S3.00003", "S3.00002"],
    ]);
    const { edit: back } = restoreEdit(renumbered.plan, gap, renumbered);
    expect(back.plan).toEqual(gap);
  });
});

describe("an objective that the edit added", () => {
  const copied = duplicateObjective(demo, "S2.00001");

  test("goes again", () => expect(restoreEdit(copied.plan, demo, copied).edit.plan).toEqual(demo));

  test("stays whole and is named where somebody has gone on with it, or has given it points", () => {
    for (const now of [retitled(copied.plan, copied.added, "Già al lavoro"), weighed(copied.plan, "S2", copied.added, valueEntry(5))]) {
      const { edit: back, kept } = restoreEdit(now, demo, copied);
      expect(back.plan).toEqual(now);
      expect(kept).toEqual([copied.added]);
    }
  });
});

test("a removed objective comes back among others that came since", () => {
  const removed = removeObjective(demo, "S2.00001");
  const copied = duplicateObjective(removed.plan, "S2.00003");
  const { edit: back, kept } = restoreEdit(copied.plan, demo, removed);
  expect(keysOf(back.plan)).toEqual([...keysOf(demo), copied.added]);
  expect(weightOf(back.plan, "S2", "S2.00001")).toEqual(weightOf(demo, "S2", "S2.00001"));
  expect(kept).toEqual([]);
});

test("a removed objective does not come back where one of its codes was given again", () => {
  const shared = shareWith(demo, "S2.00001", "S3").plan;
  const removed = removeObjective(shared, "S2.00001/S3.00004");
  const newcomer = { ...demo.objectives[0]!, shortCodes: [{ sector: "S3", number: 4 }] };
  const now = { ...removed.plan, objectives: [...removed.plan.objectives, newcomer] };
  const { edit: back, kept } = restoreEdit(now, shared, removed);
  expect([back.plan, kept]).toEqual([now, ["S2.00001/S3.00004"]]);
});
