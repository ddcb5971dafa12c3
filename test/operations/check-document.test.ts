/** Checking what a person hands over: the findings of a plan file and those of its workbook, each where it stands. */
import { checkDocument } from "../../src/operations/checks/check-document";
import { writePlanFile } from "../../src/interchange/plan-file/write-plan-file";
import { writeXlsx } from "../../src/xlsx";
import { knownPlan, planFile, plansAtHand } from "../plan/known-plans";
import { smallPlan } from "./plans";
import { workbookOf } from "./workbooks";

const textFile = (text: string, name: string) => new File([text], name);
const bookFile = async (plan: Parameters<typeof workbookOf>[0], name: string) =>
  new File([new Uint8Array(await writeXlsx(await workbookOf(plan)))], name);

type Checked = Awaited<ReturnType<typeof checkDocument>>;

const placesOf = ({ findings }: Checked, rule: string) =>
  findings.filter(({ finding }) => finding.rule === rule).map(({ finding, place }) => [finding.subject, place]);

const light = smallPlan({
  sectors: smallPlan().sectors.map((sector) =>
    sector.code === "S2"
      ? { ...sector, entries: sector.entries.map((entry) => ({ ...entry, weight: { kind: "value", value: 95 } as const })) }
      : sector,
  ),
});

test("a plan file is checked whatever its name, places are paths", async () => {
  const checked = await checkDocument(textFile(writePlanFile(light), "piano.txt"));
  expect(checked).toMatchObject({ source: "piano.txt", notes: [] });
  expect(placesOf(checked, "weight.sector")).toEqual([["S2", "sectors[1]"]]);
});

test("a workbook is checked whatever its name, places are cells", async () => {
  const checked = await checkDocument(await bookFile(light, "piano"));
  expect(checked).toMatchObject({ source: "piano", notes: [] });
  expect(placesOf(checked, "weight.sector")).toEqual([["S2", "Settore S2!D5"]]);
});

test.each([
  ["a text that is no plan", "Codice;Titolo", "interchange.notJson"],
  ["a plan of another format", '{"format":"cardine-plan/9"}', "interchange.wrongFormat"],
  ["parts within parts", `{"format":"cardine-plan/1","entity":${"[".repeat(5000)}${"]".repeat(5000)}}`, "interchange.tooDeep"],
  ["nothing", "", "interchange.notJson"],
])("refuses %s by name", async (_what, text, code) => {
  await expect(checkDocument(textFile(text, "x"))).rejects.toMatchObject({ code });
});

test("refuses a file beyond any plan's size without reading it", async () => {
  const arrayBuffer = jest.fn();
  await expect(checkDocument({ name: "enorme.xlsx", size: 2 ** 31, arrayBuffer })).rejects.toMatchObject({
    code: "file.tooLarge.bytes",
    values: { file: "enorme.xlsx", size: 2048, limit: 256 },
  });
  expect(arrayBuffer).not.toHaveBeenCalled();
});

describe("a published plan and the workbook made from it", () => {
  /** What the plan itself shows, so that its workbook does too; the rest stood only in the published file. */
  const lasting = (checked: Checked) =>
    checked.findings
      .filter(({ finding }) => finding.filePlaces === undefined)
      .map(({ finding }) => `${finding.rule} ${finding.subject} ${JSON.stringify(finding.values)}`);

  test.each(plansAtHand)("%s: the workbook shows what the plan itself shows, and nothing else", async (name) => {
    const file = await checkDocument(textFile(planFile(name), `${name}.json`));
    const workbook = await checkDocument(await bookFile(knownPlan(name), `${name}.xlsx`));
    expect(lasting(workbook)).toEqual(lasting(file));
    expect(workbook.findings.filter(({ place }) => !/^[^!]+![A-Z]+\d+$/.test(place))).toEqual([]);
  });
});
