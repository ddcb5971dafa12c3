import { testBed } from "./client";
import { declaredClasses } from "./declared-classes";

/** Members of the embedded Excel that the client library sends under a name of its own. */
const SENT_UNDER_ANOTHER_NAME = new Set(["Worksheet.Gridlines", "Style.Orientation"]);

interface Prototype {
  readonly _scalarPropertyOriginalNames?: readonly string[];
}

test("all that is declared exists in the client library, under the library's names", async () => {
  const bed = testBed();
  const classes = await declaredClasses(bed);
  const strangers: string[] = [];
  for (const [name, type] of classes) {
    const prototype = (bed.Excel as unknown as Record<string, { prototype: Prototype }>)[name]?.prototype;
    if (!prototype) {
      strangers.push(name);
      continue;
    }
    const scalars = new Set(prototype._scalarPropertyOriginalNames ?? []);
    for (const property of Object.keys(type.properties ?? {})) if (!scalars.has(property)) strangers.push(`${name}.${property}`);
    for (const member of [...Object.keys(type.objects ?? {}), ...Object.keys(type.methods ?? {})])
      if (!(camel(member) in prototype)) strangers.push(`${name}.${member}`);
  }
  expect(classes.size).toBeGreaterThan(35);
  expect(strangers.filter((name) => !SENT_UNDER_ANOTHER_NAME.has(name))).toEqual([]);
});

function camel(name: string): string {
  return name.startsWith("_") ? name : name.charAt(0).toLowerCase() + name.slice(1);
}
