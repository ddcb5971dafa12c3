import { workbookClass } from "../../../src/host/api/classes/workbook";
import type { AnyObject, HostClass } from "../../../src/host/api/host-class";
import { HostObject } from "../../../src/host/api/host-class";
import { testBed } from "./client";

/** Members of the embedded Excel that the client library sends under a name of its own. */
const SENT_UNDER_ANOTHER_NAME = new Set(["Worksheet.Gridlines", "Style.Orientation"]);

interface Prototype {
  readonly _scalarPropertyOriginalNames?: readonly string[];
}

/** Every class that is reached from the workbook by properties and items, with an object of each. */
function classesIn(workbook: AnyObject, host: unknown): Map<string, HostClass<never>> {
  const found = new Map<string, HostClass<never>>();
  const visit = (object: AnyObject | null) => {
    if (!object || found.has(object.type.name)) return;
    found.set(object.type.name, object.type);
    for (const [name, get] of Object.entries(object.type.objects ?? {})) {
      // The workbook's names belong to no sheet and refuse this; sheets are visited anyway.
      if (object.type.name !== "NamedItem" || name !== "Worksheet") visit((get as (target: unknown, host: unknown) => AnyObject | null)(object.target, host));
    }
    for (const item of (object.type.items as ((target: unknown, host: unknown) => AnyObject[]) | undefined)?.(object.target, host) ?? []) visit(item);
  };
  visit(workbook);
  return found;
}

test("all that is declared exists in the client library, under the library's names", async () => {
  const { Excel, excel } = testBed();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B2").values = [["a", "b"], ["1", "2"]];
    sheet.tables.add("A1:B2", true);
    sheet.names.add("Nome", sheet.getRange("A1"));
    context.workbook.names.add("Nome", sheet.getRange("A1"));
    sheet.getRange("D1:D4").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
    sheet.horizontalPageBreaks.add("A3");
    context.workbook.settings.add("chiave", 1);
    await context.sync();
  });
  const sheet = excel.workbook.sheets.active();
  const { rangeClass } = await import("../../../src/host/api/classes/ranges");
  const classes = classesIn(new HostObject(workbookClass, excel.workbook), excel.host);
  for (const [name, type] of classesIn(new HostObject(rangeClass, excel.host.range(sheet, { row: 0, column: 0, rows: 9, columns: 9 })), excel.host)) classes.set(name, type);
  const strangers: string[] = [];
  for (const [name, type] of classes) {
    const prototype = (Excel as unknown as Record<string, { prototype: Prototype }>)[name]?.prototype;
    if (!prototype) {
      strangers.push(name);
      continue;
    }
    const scalars = new Set(prototype._scalarPropertyOriginalNames ?? []);
    for (const property of Object.keys(type.properties ?? {})) if (!scalars.has(property)) strangers.push(`${name}.${property}`);
    for (const member of [...Object.keys(type.objects ?? {}), ...Object.keys(type.methods ?? {})]) if (!(camel(member) in prototype)) strangers.push(`${name}.${member}`);
  }
  expect(classes.size).toBeGreaterThan(35);
  expect(strangers.filter((name) => !SENT_UNDER_ANOTHER_NAME.has(name))).toEqual([]);
});

function camel(name: string): string {
  return name.startsWith("_") ? name : name.charAt(0).toLowerCase() + name.slice(1);
}
