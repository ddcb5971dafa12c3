import { functionResultClass } from "../../../src/host/api/classes/functions";
import { rangeClass } from "../../../src/host/api/classes/ranges";
import { workbookClass } from "../../../src/host/api/classes/workbook";
import { HostObject, type AnyObject, type HostClass } from "../../../src/host/api/host-class";
import type { TestBed } from "./client";

/** Every class that the embedded Excel declares, by name: what is reached by properties and items from a workbook that has one of each, a range, and what a function gives. */
export async function declaredClasses({ Excel, excel }: Pick<TestBed, "Excel" | "excel">): Promise<Map<string, HostClass<never>>> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B2").values = [
      ["a", "b"],
      ["1", "2"],
    ];
    sheet.tables.add("A1:B2", true);
    sheet.names.add("Nome", sheet.getRange("A1"));
    context.workbook.names.add("NomeDelLibro", sheet.getRange("A1"));
    sheet.getRange("D1:D4").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
    sheet.horizontalPageBreaks.add("A3");
    context.workbook.settings.add("chiave", 1);
    await context.sync();
  });
  const range = excel.host.range(excel.workbook.sheets.active(), { row: 0, column: 0, rows: 9, columns: 9 });
  const found = new Map<string, HostClass<never>>();
  for (const object of [
    new HostObject(workbookClass, excel.workbook),
    new HostObject(rangeClass, range),
    new HostObject(functionResultClass, null),
  ])
    visit(object, excel.host, found);
  return found;
}

function visit(object: AnyObject | null, host: unknown, found: Map<string, HostClass<never>>): void {
  if (!object || found.has(object.type.name)) return;
  found.set(object.type.name, object.type);
  for (const [name, get] of Object.entries(object.type.objects ?? {})) {
    // The workbook's names belong to no sheet and refuse this; sheets are visited anyway.
    if (object.type.name !== "NamedItem" || name !== "Worksheet")
      visit((get as (target: unknown, host: unknown) => AnyObject | null)(object.target, host), host, found);
  }
  for (const item of (object.type.items as ((target: unknown, host: unknown) => AnyObject[]) | undefined)?.(object.target, host) ?? [])
    visit(item, host, found);
}
