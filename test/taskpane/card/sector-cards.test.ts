import { placeInSector } from "../../../src/taskpane/card/neighbours/sector-cards";
import { blank } from "../../../src/plan/entry";
import { objective, smallPlan } from "../../operations/plans";
import { openPlanOf } from "../open-plans";

const code = (sector: string, number: number) => ({ sector, number });
const entry = (key: string) => ({ objective: key, weight: blank, excerpt: false, notes: [] });
const [one, two] = smallPlan().sectors;
const { card: _, ...withoutCard } = objective([code("S1", 2)]);
const open = openPlanOf(
  smallPlan({
    sectors: [
      { ...one!, code: "S1", entries: ["S1.00004/S2.00002", "S1.00002", "S1.00001"].map(entry) },
      { ...two!, code: "S2", entries: ["S2.00001", "S1.00004/S2.00002"].map(entry) },
    ],
    objectives: [
      objective([code("S1", 1)]),
      withoutCard,
      objective([code("S1", 4), code("S2", 2)]),
      objective([code("S2", 1)]),
      objective([code("S1", 7)]),
    ],
  }),
);
const place = (key: string, sector?: string) => placeInSector(key, sector, open);

it("is among the cards of its owner in the order of that sector, those that it does not list at the end, without those that have no sheet", () => {
  expect(["S1.00004/S2.00002", "S1.00001", "S1.00007"].map((key) => place(key))).toEqual([
    { sector: "S1", at: 1, count: 3, previous: undefined, next: "S1.00001" },
    { sector: "S1", at: 2, count: 3, previous: "S1.00004/S2.00002", next: "S1.00007" },
    { sector: "S1", at: 3, count: 3, previous: "S1.00001", next: undefined },
  ]);
});

it("of a shared card is among those of the sector from which one comes", () =>
  expect(place("S1.00004/S2.00002", "S2")).toEqual({ sector: "S2", at: 2, count: 2, previous: "S2.00001", next: undefined }));

it("is its owner's where one comes from a sector that has nothing to do with it", () =>
  expect(place("S1.00001", "S2")).toMatchObject({ sector: "S1", at: 2 }));

it("is none for a card that there is not", () => expect([place("S1.00002"), place("S9.00001", "S1")]).toEqual([undefined, undefined]));
