/**
 * Whoever adds a rule, a kind of sheet, an operation, a view, a card action or a command writes one definition, a file of its own, and one line in the
 * list that all else loops over. Who calls an operation, leads to a view or looks for a rule's findings uses it; a second list that has
 * to hold every one of them, or a second file that carries a definition, would be a second registration. Sentences are not counted.
 */
import { importersOf, importsOf, listing, listsIn } from "./registrations";

interface Kind {
  readonly list: string;
  /** What of the list's imports is a definition. */
  readonly definition: RegExp;
  /** Where it may be carried once: each entrance has a list of its own of what it offers, and operations carry each other. */
  readonly within: RegExp;
}

const kinds: Readonly<Record<string, Kind>> = {
  rule: { list: "checks/rules.ts", definition: /-rules\.ts$/, within: /^/ },
  "sheet kind": { list: "sheets/workbook/kinds.ts", definition: /-kind\.ts$/, within: /^/ },
  operation: { list: "taskpane/workbook-operations.ts", definition: /^operations\/(?!session\/session\.ts)/, within: /^taskpane\// },
  view: { list: "taskpane/shell/views.ts", definition: /-view\.tsx$/, within: /^/ },
  "card action": { list: "taskpane/card/actions/card-actions.tsx", definition: /\/panels\//, within: /^/ },
  command: { list: "cli/run.ts", definition: /^cli\/commands\//, within: /^/ },
};

describe.each(Object.entries(kinds))("a new %s", (_, { list, definition, within }) => {
  const definitions = importsOf(list).filter((path) => definition.test(path));
  const [longest = []] = listsIn(list).toSorted((one, other) => other.length - one.length);

  test("has as many neighbours as the list names", () => {
    expect(definitions.length).toBeGreaterThan(2);
    expect(longest.length).toBeGreaterThanOrEqual(definitions.length);
  });

  test.each(definitions)("is carried by one list, as %s is", (path) => {
    expect(importersOf(path).filter((importer) => within.test(importer))).toEqual([list]);
  });

  test("enters no other list of all of them", () => {
    expect(listing(longest)).toEqual([list]);
  });
});
