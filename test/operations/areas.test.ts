/** Areas, their sections and rows: each operation writes what the pure edit says, and can be taken back. */
import * as areas from "../../src/operations/area/edit-areas";
import * as rows from "../../src/operations/area/edit-targets";
import type { DoneEdit } from "../../src/operations/session/done-edit";
import { restoreEdit } from "../../src/operations/session/restore-edit";
import { Session } from "../../src/operations/session/session";
import { sectionsOf } from "../../src/plan/areas/area";
import {
  AreaTwiceError,
  AreaUnnamedError,
  SectionFilledError,
  SectionTwiceError,
  SectionUnnamedError,
  TargetChangedError,
  UnknownAreaError,
  UnknownSectionError,
} from "../../src/plan/areas/area-errors";
import * as pure from "../../src/plan/areas/edit-areas";
import { valueEntry } from "../../src/plan/entry";
import type { Plan, TargetSection } from "../../src/plan/plan";
import { closeExcel } from "../excel/embedded";
import { knownPlan } from "../plan/known-plans";
import { openPlan } from "./opened-plans";
import { readOpenPlan } from "./read-open-plan";

let session: Session;
beforeEach(() => {
  session = new Session();
});

afterEach(closeExcel);

const published = knownPlan("altopiano");
const [first, second] = sectionsOf(published) as readonly [TargetSection, TargetSection];
const content: pure.TargetContent = {
  ...pure.blankTarget,
  service: "ANAGRAFE",
  type: "S",
  description: "Aprire lo sportello il sabato",
  indicator: "Sabati aperti",
  weight: valueEntry(15),
};
const shown = (at: number) => ({ at, target: published.targets[at]! });
const later: TargetSection = { area: first.area, section: "ANNO 2029", years: [2029] };
const newSections = [
  { section: "ANNO 2026", years: [2026] },
  { section: "ANNI 2027 E 2028", years: [2027, 2028] },
];

type Case = readonly [what: string, operation: () => Promise<DoneEdit>, expected: (plan: Plan) => Plan];

const cases: readonly Case[] = [
  ["add an area", () => areas.addArea(session, "AREA CULTURA", newSections), (plan) => pure.addArea(plan, "AREA CULTURA", newSections)],
  ["add a section", () => areas.addSection(session, later), (plan) => pure.addSection(plan, later)],
  ["rename an area", () => areas.renameArea(session, first.area, "AREA NUOVA"), (plan) => pure.renameArea(plan, first.area, "AREA NUOVA")],
  [
    "rename a section",
    () => areas.renameSection(session, second, { section: "DOPO", years: [2030] }),
    (plan) => pure.renameSection(plan, second, { section: "DOPO", years: [2030] }),
  ],
  ["add a row", () => rows.addTarget(session, first, content), (plan) => pure.addTarget(plan, first, content)],
  ["change a row", () => rows.editTarget(session, shown(1), content), (plan) => pure.editTarget(plan, shown(1), content)],
  ["move a row down", () => rows.moveTarget(session, shown(0), 1), (plan) => pure.moveTarget(plan, shown(0), 1)],
  ["remove a row", () => rows.removeTarget(session, shown(1)), (plan) => pure.removeTarget(plan, shown(1))],
  [
    "weigh rows",
    () => rows.weighTargets(session, first, [{ ...shown(0), weight: valueEntry(31) }]),
    (plan) => pure.weighTargets(plan, [{ ...shown(0), weight: valueEntry(31) }]),
  ],
];

test.each(cases)("%s", async (_, operation, expected) => {
  await openPlan(published);
  const done = await operation();
  expect((await readOpenPlan()).plan).toEqual(expected(published));
  const { kept } = await restoreEdit(session, done.id);
  expect(kept).toEqual([]);
  expect((await readOpenPlan()).plan).toEqual(published);
});

test("a section that comes is listed on the front page, and one that is empty goes as a whole", async () => {
  const excel = await openPlan(published);
  const listed = () => excel.workbook.data.sheets[0]!.tables.find(({ name }) => name === "RiepilogoAree")!.range.rows - 1;
  const before = listed();
  await areas.addSection(session, later);
  expect(listed()).toBe(before + 1);
  const whole = await areas.addArea(session, "AREA CULTURA", newSections);
  expect(listed()).toBe(before + 3);
  await rows.addTarget(session, later, content);
  await expect(areas.removeSection(session, later)).rejects.toThrow(SectionFilledError);
  await areas.removeSection(session, { ...newSections[0]!, area: "AREA CULTURA" });
  expect(listed()).toBe(before + 2);
  await restoreEdit(session, whole.id);
  expect(sectionsOf((await readOpenPlan()).plan).filter(({ area }) => area === "AREA CULTURA")).toEqual([]);
});

test("what was typed in a section meanwhile keeps it", async () => {
  await openPlan(published);
  const { id } = await areas.addSection(session, later);
  await rows.addTarget(session, later, content);
  await restoreEdit(session, id);
  expect((await readOpenPlan()).plan.targets.filter(({ section }) => section === later.section)).toHaveLength(1);
});

test("nothing is written that cannot be meant", async () => {
  await openPlan(published);
  const gone = { ...first, section: "ALTRA" };
  const refusals: readonly (readonly [Promise<unknown>, new (...values: never[]) => Error])[] = [
    [areas.addArea(session, " ", newSections), AreaUnnamedError],
    [areas.addArea(session, first.area, newSections), AreaTwiceError],
    [areas.addSection(session, first), SectionTwiceError],
    [areas.addSection(session, { ...first, section: "", years: [] }), SectionUnnamedError],
    [areas.addSection(session, { ...first, area: "NESSUNA" }), UnknownAreaError],
    [areas.renameArea(session, first.area, ""), AreaUnnamedError],
    [areas.renameSection(session, gone, second), UnknownSectionError],
    [rows.addTarget(session, gone, content), UnknownSectionError],
    [rows.removeTarget(session, { at: 0, target: { ...published.targets[0]!, description: "Altro" } }), TargetChangedError],
  ];
  for (const [refused, error] of refusals) await expect(refused).rejects.toThrow(error);
  expect((await readOpenPlan()).plan).toEqual(published);
});
