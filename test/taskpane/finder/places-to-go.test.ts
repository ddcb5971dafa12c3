import { bestPlace, foundPlaces, placesToGo } from "../../../src/taskpane/finder/places-to-go";
import "../../../src/taskpane/later-messages";
import { objective, smallPlan } from "../../operations/plans";
import { largePlan } from "../../plan/large-plan";
import { openPlanOf } from "../open-plans";

const code = (sector: string, number: number) => ({ sector, number });
const told = openPlanOf(
  smallPlan({
    objectives: [
      objective([code("S1", 1)], { title: "Qualità degli asili" }),
      objective([code("S2", 1), code("S1", 2)], { title: "Tributi in rete" }),
      objective([code("S2", 9)], { title: "Cestinata" }),
    ],
  }),
);
const sheets = ["Piano", "Obiettivi", "Settore S1", "Settore S2", "Settore S3", "S1.00001", "S2.00001 S1.00002", "S2.00009", "Appunti"];
const open = {
  ...told,
  places: {
    ...told.places,
    cards: new Map([...told.places.cards].filter(([key]) => key !== "S2.00009")),
    deleted: [{ objective: "S2.00009", title: "Cestinata", sheet: "S2.00009", deletedOn: "2026-02-28" }],
  },
  snapshot: {
    ...told.snapshot,
    sheets: sheets.map((name) => ({ name, origin: { row: 0, column: 0 }, values: [], names: [], tables: [] })),
  },
};
const all = placesToGo(open, "it");
const namesOf = (groups: typeof all) => groups.map(({ code: of, places }) => [of, ...places.map(({ name }) => name)]);
const found = (query: string) => foundPlaces(all, query).flatMap(({ places }) => places.map(({ name }) => name));

it("are every sector's sheet with its own cards, then the other sheets; deleted cards are none", () => {
  expect(namesOf(all)).toEqual([
    ["S1", "Settore S1", "S1.00001"],
    ["S2", "Settore S2", "S2.00001/S1.00002"],
    ["S3", "Settore S3"],
    ["", "Piano", "Obiettivi", "Appunti"],
  ]);
});

it.each([
  ["", ["Settore S1", "S1.00001", "Settore S2", "S2.00001/S1.00002", "Settore S3", "Piano", "Obiettivi", "Appunti"]],
  ["ASILI qualita", ["S1.00001"]],
  ["s1.00002", ["S2.00001/S1.00002"]],
  ["01.01.01.S2", ["S2.00001/S1.00002"]],
  ["finanze", ["Settore S2", "S2.00001/S1.00002"]],
  ["registro", ["Obiettivi"]],
  ["appunti", ["Appunti"]],
  ["(.*", []],
])("are found by code, title, sector and what a sheet is about: «%s»", (query, names) => expect(found(query)).toEqual(names));

it("come first where their name begins with the query", () => {
  expect(bestPlace(foundPlaces(all, "s1"), "s1")?.name).toBe("S1.00001");
  expect(bestPlace(foundPlaces(all, "asili"), "asili")?.name).toBe("S1.00001");
  expect(bestPlace([], "asili")).toBeUndefined();
});

it("are all that a large plan has, each once", () => {
  const plan = largePlan({ sectors: 12, cards: 300, years: 3 });
  const { cards, sectors } = openPlanOf(plan).places;
  const names = placesToGo(openPlanOf(plan), "it").flatMap(({ places }) => places.map(({ sheet }) => sheet));
  expect(new Set(names)).toEqual(new Set([...cards.values(), ...sectors.values()]));
  expect(names).toHaveLength(cards.size + sectors.size);
});
