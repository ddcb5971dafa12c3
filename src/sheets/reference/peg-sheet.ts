/** `PEG`: the chart of finance codes with who answers for them and what they hold, and reading it back. */
import type { Allocation, PegCode, Plan } from "../../plan/plan";
import { amountOf, numberContent, textContent, textOf } from "../reading/cell-entry";
import { sheetNames, tableNames, workbookNames } from "../layout/names";
import { landscape, placeBanner, placeTable, referenceBuilder, tableRow, type TableColumn } from "./reference-sheet";
import { box } from "../layout/sheet-builder";
import type { SheetPlan } from "../layout/sheet-plan";
import type { TableReading } from "../reading/snapshot-reader";
import { styles } from "../layout/styles";

export const pegHeaders = { code: "Codice", description: "Descrizione", responsible: "Responsabile", assignee: "Assegnatario" } as const;

const allocationHeaders: Readonly<Record<keyof Allocation, string>> = {
  revenueCurrent: "entrate correnti",
  revenueCapital: "entrate investimenti",
  spendCurrent: "spese correnti",
  spendCapital: "spese investimenti",
};
const allocationParts = Object.keys(allocationHeaders) as (keyof Allocation)[];

export function pegColumns(years: readonly number[]): readonly TableColumn<PegCode>[] {
  return [
    { header: pegHeaders.code, width: 14, style: styles.text, content: (peg) => textContent(peg.code) },
    { header: pegHeaders.description, width: 40, style: styles.text, content: (peg) => textContent(peg.description) },
    { header: pegHeaders.responsible, width: 11, style: styles.text, content: (peg) => textContent(peg.responsible) },
    { header: pegHeaders.assignee, width: 11, style: styles.text, content: (peg) => textContent(peg.assignee) },
    ...years.flatMap((year) =>
      allocationParts.map((part): TableColumn<PegCode> => ({
        header: `${year} ${allocationHeaders[part]}`,
        width: 13,
        style: styles.amount,
        content: (peg) => {
          const allocation = peg.allocations[year];
          return allocation ? numberContent(allocation[part]) : null;
        },
      })),
    ),
  ];
}

/** The plan's years and any further one that has figures, in order. */
export function yearsWith(plan: Plan, figures: readonly Readonly<Record<number, unknown>>[]): number[] {
  const years = new Set(Array.from({ length: plan.years }, (_, at) => plan.firstYear + at));
  for (const figure of figures) for (const year of Object.keys(figure)) years.add(Number(year));
  return [...years].sort((a, b) => a - b);
}

export function planPegSheet(plan: Plan): SheetPlan {
  const columns = pegColumns(
    yearsWith(
      plan,
      plan.peg.map((peg) => peg.allocations),
    ),
  );
  const widths = columns.map((column) => column.width);
  const sheet = referenceBuilder(sheetNames.peg, widths);
  placeBanner(sheet, "PEG", "Codici del piano esecutivo di gestione. Responsabile e assegnatario sono codici di settore.", widths);
  const table = placeTable(sheet, tableNames.peg, tableRow, 0, columns, plan.peg);
  sheet.columnName(workbookNames.pegList, { table: tableNames.peg, header: pegHeaders.code });
  for (const column of [2, 3])
    sheet.validate({
      range: box(table.row + 1, column, table.rows - 1),
      rule: { kind: "list", source: `=${workbookNames.sectorList}` },
      prompt: { title: column === 2 ? pegHeaders.responsible : pegHeaders.assignee, message: "Codice di un settore." },
      error: { title: "Settore", message: "Il codice non è tra i settori del piano.", style: "warning" },
    });
  return sheet.build({
    freeze: { rows: tableRow + 1, columns: 2 },
    print: landscape(box(0, 0, table.row + table.rows, columns.length), tableRow, plan.entity, plan.title),
  });
}

export function readPeg(reading: TableReading): PegCode[] {
  const years = yearsOfHeaders(reading.headers);
  return reading.rows
    .map((row) => {
      const allocations: Record<number, Allocation> = {};
      for (const year of years) {
        const allocation = Object.fromEntries(
          allocationParts.map((part) => [part, amountOf(row.value(`${year} ${allocationHeaders[part]}`))]),
        ) as unknown as Allocation;
        if (allocationParts.some((part) => allocation[part].kind !== "blank")) allocations[year] = allocation;
      }
      return {
        code: textOf(row.value(pegHeaders.code)).trim(),
        description: textOf(row.value(pegHeaders.description)),
        responsible: textOf(row.value(pegHeaders.responsible)),
        assignee: textOf(row.value(pegHeaders.assignee)),
        allocations,
      };
    })
    .filter((peg) => peg.code !== "" || peg.description !== "");
}

/** Years that begin a header: `2021 spese correnti` gives 2021, once each. */
export function yearsOfHeaders(texts: readonly string[]): number[] {
  const years = texts.map((text) => /^(\d{4})\b/.exec(text)?.[1]).filter((year) => year !== undefined);
  return [...new Set(years.map(Number))];
}

/** The years of a table's headers and those of the figures that it is to hold. */
export function yearsIn(headers: readonly string[], figures: readonly Readonly<Record<number, unknown>>[]): number[] {
  return [...new Set([...yearsOfHeaders(headers), ...figures.flatMap((figure) => Object.keys(figure).map(Number))])];
}
