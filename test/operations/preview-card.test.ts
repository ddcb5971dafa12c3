import { NumbersUsedUpError, UnknownOperationalObjectiveError, UnknownSectorError } from "../../src/plan/editing/edit-errors";
import { previewCard } from "../../src/operations/card/preview-card";
import { defaultCodeScheme } from "../../src/plan/codes/code-scheme";
import { objective, smallPlan } from "./plans";

const place = { operational: "01.01.02", sector: "S1" };

test("the code is the chain, the sector and the number after the highest", () => {
  expect(previewCard(smallPlan(), place)).toEqual({ code: "01.01.02.S1.00005", shortCode: { sector: "S1", number: 5 }, sheet: "S1.00005" });
});

test("a sector's share in another's objective counts as its number", () => {
  expect(previewCard(smallPlan(), { ...place, sector: "S2" }).code).toBe("01.01.02.S2.00002");
});

test("a sector without objectives begins at 1", () => {
  expect(previewCard(smallPlan(), { ...place, sector: "S3" }).code).toBe("01.01.02.S3.00001");
});

test("numbers that only sheets or tables show are not given again", () => {
  expect(previewCard(smallPlan(), place, ["Piano", "Settore S1", "S1.00008", "S2.00003 S1.00009"]).shortCode.number).toBe(10);
});

test("digits and separators are the plan's", () => {
  const codeScheme = { ...defaultCodeScheme, number: 3, sectorSeparator: "-", numberSeparator: "/" };
  expect(
    previewCard(smallPlan({ codeScheme, sectors: smallPlan().sectors.map((sector) => ({ ...sector, entries: [] })) }), place),
  ).toMatchObject({ code: "01.01.02-S1/005", sheet: "S1 005" });
});

test("what is not in the plan is refused by name", () => {
  expect(() => previewCard(smallPlan(), { ...place, operational: "09.09.09" })).toThrow(UnknownOperationalObjectiveError);
  expect(() => previewCard(smallPlan(), { ...place, sector: "S9" })).toThrow(UnknownSectorError);
});

test("a sector without free numbers is refused", () => {
  const full = smallPlan({ codeScheme: { ...defaultCodeScheme, number: 1 }, objectives: [objective([{ sector: "S3", number: 9 }])] });
  expect(() => previewCard(full, { ...place, sector: "S3" })).toThrow(NumbersUsedUpError);
});
