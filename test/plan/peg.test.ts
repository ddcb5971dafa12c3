import fc from "fast-check";
import { PegChart, readPegField } from "../../src/plan/peg";
import type { PegCode } from "../../src/plan/plan";

function chartOf(...codes: string[]): PegChart {
  return new PegChart(codes.map((code): PegCode => ({ code, description: "", responsible: "", assignee: "", allocations: {} })));
}

const chart = chartOf(
  "05 00 00 00",
  "06 00 00 00",
  "11 00 00 00",
  "12 00 00 00",
  "12 01 00 00",
  "12 02 00 00",
  "12 04 00 00",
  "13 00 00 00",
  "15 00 00 00",
);

function meant(text: string, of = chart): string[] {
  return readPegField(text)
    .references.flatMap((reference) => of.meant(reference))
    .map((groups) => of.written(groups));
}

test.each([
  ["12 01 00 00", ["12 01 00 00"]],
  ["12.01", ["12 01 00 00"]],
  ["– 12.01", ["12 01 00 00"]],
  ["12.1.", ["12 01 00 00"]],
  ["– Cod 15", ["15 00 00 00"]],
  ["- Cod. n. 15", ["15 00 00 00"]],
  ["– 13.00.00", ["13 00 00 00"]],
  ["12010000", ["12 01 00 00"]],
  ["- Codici responsabile: 06 e 05", ["06 00 00 00", "05 00 00 00"]],
  ["Cod. 05 Sociale - Cod. 06 Istruzione", ["05 00 00 00", "06 00 00 00"]],
  ["05 00 00 00 (responsabile) 13 00 00 00 (assegnatario)", ["05 00 00 00", "13 00 00 00"]],
  ["12.01/12.02", ["12 01 00 00", "12 02 00 00"]],
  ["11/12", ["11 00 00 00", "12 00 00 00"]],
  ["13.00/15", ["13 00 00 00", "15 00 00 00"]],
  ["15 Servizi generali", ["15 00 00 00"]],
  ["Servizi generali (15)", ["15 00 00 00"]],
])("“%s” names %j", (text, codes) => expect(meant(text)).toEqual(codes));

test("after a dash or a slash without blanks the last group changes, even where the chart has that group as a code of its own", () => {
  expect(meant("– 12.04-05 (responsabile e assegnatario)")).toEqual(["12 04 00 00", "12 05 00 00"]);
  expect(meant("12.01/02")).toEqual(["12 01 00 00", "12 02 00 00"]);
});

test("after a comma or “e” a group alone is whichever code the chart has", () => {
  expect(meant("12.04, 05")).toEqual(["12 04 00 00", "05 00 00 00"]);
  expect(meant("12.04 e 02")).toEqual(["12 04 00 00", "12 02 00 00"]);
});

test("groups parted by blanks are one code where the chart has it, else several", () => {
  expect(meant("12 01")).toEqual(["12 01 00 00"]);
  expect(meant("05 06")).toEqual(["05 00 00 00", "06 00 00 00"]);
});

test.each(["", "-", "– Codici responsabile", "PEG finanziario - Codici responsabile"])("“%s” holds neither a code nor words", (text) => {
  expect(readPegField(text)).toEqual({ references: [], words: false });
});

test.each([
  "vari",
  "vedi delibera n. 39 del 31 marzo 2021",
  "Voce di bilancio 210.00.03",
  "cap. 1234",
  "31/03/2021",
  "31.03.2021",
  "12.000 euro",
  "10%",
  "2 dipendenti",
  "Settore 5",
  "art. 67 c. 5",
])("“%s” is words, and no code", (text) => {
  expect(readPegField(text)).toEqual({ references: [], words: true });
});

test("a code is written and found in the chart's own form", () => {
  const short = chartOf("1.01", "1.02");
  expect(meant("1.02 e 1.03", short)).toEqual(["1.02", "1.03"]);
  expect(short.find([1, 3])).toBeUndefined();
  expect([short.readable, chartOf().readable, chartOf("CDR-A", "CDR-B").readable]).toEqual([true, false, false]);
  expect(chartOf("CDR-A").writtenIn("centro cdr a")).toBe(true);
});

test("a chart of several forms is looked up in each of them", () => {
  const mixed = chartOf("12 01 00 00", "CAP-5/A", "U.01.03");
  expect(mixed.readable).toBe(true);
  expect(meant("12.01", mixed)).toEqual(["12 01 00 00"]);
  expect(mixed.find([1, 3])?.code).toBe("U.01.03");
  expect(["cap-5/a", "vedi CAP 5 A", "CAP-5/B", "CAP-15/A", "12.01"].map((text) => mixed.namesIrregular(text))).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});

test("every code of a chart is found again in each form that people give it", () => {
  const group = fc.integer({ min: 0, max: 99 }).map((value) => String(value).padStart(2, "0"));
  const code = fc
    .tuple(fc.integer({ min: 1, max: 99 }), fc.array(group, { minLength: 3, maxLength: 3 }))
    .map(([first, rest]) => [String(first).padStart(2, "0"), ...rest]);
  const form = fc.constantFrom(
    (groups: string[]) => groups.join(" "),
    (groups: string[]) => groups.join("."),
    (groups: string[]) => `– ${groups.join(".").replace(/(\.00)+$/, "")}`,
    (groups: string[]) => `Cod. ${groups.join(".").replace(/(\.00)+$/, "")} (responsabile)`,
    (groups: string[]) => groups.join(""),
  );
  fc.assert(
    fc.property(code, form, (groups, written) => {
      const written4 = groups.join(" ");
      expect(meant(written(groups), chartOf(written4))).toEqual([written4]);
    }),
  );
});
