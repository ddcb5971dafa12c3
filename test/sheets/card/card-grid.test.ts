/** The columns that the tables of a card share: texts can be read in them, on screen and on paper. */
import fc from "fast-check";
import { formOf } from "../../../src/plan/template/card-form";
import { shippedTemplates } from "../../../src/plan/template/shipped";
import { tablesOf, type CardForm, type FormColumn } from "../../../src/plan/template/form-parts";
import { frozenColumns, gridOf, widthOf } from "../../../src/sheets/card/card-grid";
import { fieldSpans } from "../../../src/sheets/card/fields/field-spans";
import { monitoringColumns } from "../../../src/sheets/card/tables/monitoring-rows";
import { columnsOfTable } from "../../../src/sheets/card/tables/table-columns";
import { fittingPage } from "../../../src/sheets/layout/pagination";
import { arbitraryTemplate } from "../../plan/template/arbitrary-template";

const narrowestText = 16;

const shipped = shippedTemplates.flatMap((template) =>
  [1, 2, 3].map((years) => {
    const form = formOf(
      template,
      Array.from({ length: years }, (_, at) => 2026 + at),
    );
    return [template.id, years, form] as const;
  }),
);

/** Measured values are numbers with a sign or a unit; the number of a phase is one or two digits. */
function holdsTexts({ key, kind, measured }: FormColumn): boolean {
  return key !== "number" && measured === undefined && ["text", "lines", "words", "choice", "peg"].includes(kind);
}

/** Columns of texts with their characters, of all tables of a card. */
function textColumns(form: CardForm): readonly { readonly header: string; readonly width: number }[] {
  const grid = gridOf(form);
  return tablesOf(form).flatMap((table) =>
    table.table === undefined
      ? monitoringColumns(table, { form }).flatMap(({ declared, header, span }) =>
          holdsTexts(declared) ? [{ header, width: widthOf(grid, span) }] : [],
        )
      : columnsOfTable(table, form).flatMap(({ declared, header }, at) =>
          declared && holdsTexts(declared) ? [{ header, width: grid.widths[at] ?? 0 }] : [],
        ),
  );
}

function printedWidths(form: CardForm): readonly number[] {
  const { widths, visible } = gridOf(form);
  return widths.slice(0, visible);
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}

describe("no column of texts is narrower than 16 characters", () => {
  test.each(shipped)("on the cards of %s over %i years", (_, __, form) => {
    expect(textColumns(form).filter(({ width }) => width < narrowestText)).toEqual([]);
    expect([...fieldSpans(form)].filter(([, span]) => widthOf(gridOf(form), span) < narrowestText)).toEqual([]);
  });

  test("on the cards of any template", () => {
    fc.assert(
      fc.property(arbitraryTemplate, fc.integer({ min: 1, max: 3 }), (template, years) => {
        const form = formOf(
          template,
          Array.from({ length: years }, (_, at) => 2026 + at),
        );
        expect(textColumns(form).filter(({ width }) => width < narrowestText)).toEqual([]);
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });
});

describe("10-point text is printed with 8 points", () => {
  test.each(shipped)("on the cards of %s over %i years", (_, __, form) => {
    expect(fittingPage(printedWidths(form), "A3").scale).toBeGreaterThanOrEqual(80);
  });

  test.each(
    shipped.filter(([id, years]) => id === "piao-sintetica" || id === "budget-indicatori" || (id === "pdo-annuale" && years === 1)),
  )("on A4 on those of %s over %i years", (_, __, form) => {
    expect(fittingPage(printedWidths(form), "A3").paper).toBeUndefined();
  });
});

test("a card with the months of three years is 200 characters wide", () => {
  const [, , form] = shipped.find(([id, years]) => id === "estesa-triennale" && years === 3)!;
  expect(Math.round(total(printedWidths(form)))).toBe(200);
});

test("the text that a row begins with stays in view where a card is wider than a screen", () => {
  const frozen = shipped.map(([id, years, form]) => [id, years, frozenColumns(gridOf(form))]);
  expect(frozen.filter(([, , columns]) => columns === 2)).toContainEqual(["estesa-triennale", 3, 2]);
  expect(frozen).toContainEqual(["piao-sintetica", 1, 0]);
});
