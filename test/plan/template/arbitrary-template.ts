/** Any template of the language, for property tests. */
import fc from "fast-check";
import { readCodePattern, type CodePattern } from "../../../src/plan/template/code-pattern";
import { ownKinds } from "../../../src/plan/card/own-values";
import {
  timelineUnits,
  timelineWindows,
  type LocalText,
  type Template,
  type TemplateColumn,
  type TemplateField,
  type TemplatePart,
  type TemplateTable,
} from "../../../src/plan/template/template";
import { knownColumns, knownFields, knownTables } from "../../../src/plan/template/vocabulary";
import type { WeightRule } from "../../../src/plan/template/weight-rule";

const words = fc
  .stringMatching(/^[A-Za-zàèìòù0-9 '.,()/]{1,30}$/)
  .map((text) => text.trim())
  .filter((text) => text !== "");
const text: fc.Arbitrary<LocalText> = fc.oneof(
  words.map((it) => ({ it })),
  fc.record({ it: words, en: words }),
);
const ownKey = fc.stringMatching(/^own[A-Z][a-z0-9]{0,8}$/);
const list = fc.uniqueArray(words, { minLength: 1, maxLength: 5 });

const ownField = fc
  .record({ label: text, kind: fc.constantFrom(...ownKinds), list, help: fc.option(text, { nil: undefined }) })
  .map(({ list: choices, help, ...field }) => ({
    ...field,
    ...(field.kind === "choice" ? { list: choices } : {}),
    ...(help ? { help } : {}),
  }));
const knownField = fc.record({ label: text });

const fields: fc.Arbitrary<Readonly<Record<string, TemplateField>>> = fc
  .tuple(
    fc.dictionary(fc.constantFrom(...knownFields), knownField, { maxKeys: 8, noNullPrototype: true }),
    fc.dictionary(ownKey, ownField, { maxKeys: 8, noNullPrototype: true }),
    fc.constantFrom("always" as const, "ready" as const, undefined),
    fc.boolean(),
  )
  .map(([known, own, required, internal]) => {
    const all = Object.entries({ ...known, ...own });
    return Object.fromEntries(
      all.map(([key, field], at) => [
        key,
        {
          ...field,
          ...(at % 2 === 0 && required ? { required } : {}),
          // A field waits for one before it, so that none waits for itself.
          ...(at % 3 === 1 ? { required: { when: all[at - 1]![0], is: "SI" } } : {}),
          ...(at % 4 === 3 && internal ? { internal } : {}),
        },
      ]),
    );
  });

function columnsOf(table: string): fc.Arbitrary<readonly TemplateColumn[]> {
  const own = fc
    .uniqueArray(fc.tuple(ownKey, ownField, fc.boolean()), { selector: ([key]) => key, minLength: 1, maxLength: 4 })
    .map((all) => all.map(([key, field, perYear]): TemplateColumn => ({ key, ...field, ...(perYear ? { perYear: true as const } : {}) })));
  const known = [...knownColumns(table)];
  if (known.length === 0) return own;
  return fc
    .tuple(fc.uniqueArray(fc.constantFrom(...known), { maxLength: 5 }), fc.array(text, { minLength: 5, maxLength: 5 }), own)
    .map(([keys, labels, further]) => [...keys.map((key, at) => ({ key, label: labels[at]! })), ...further]);
}

const rows = fc.oneof(
  fc
    .tuple(fc.nat(3), fc.option(fc.integer({ min: 3, max: 20 }), { nil: undefined }))
    .map(([min, max]) => ({ min, ...(max ? { max } : {}) })),
  list.map((fixed) => ({ min: 0, fixed })),
);
const tables: fc.Arbitrary<Readonly<Record<string, TemplateTable>>> = fc
  .uniqueArray(fc.oneof(fc.constantFrom<string>(...knownTables), ownKey), { maxLength: 5 })
  .chain((keys) =>
    fc.tuple(...keys.map((key) => fc.record({ label: text, columns: columnsOf(key), rows }).map((table) => [key, table] as const))),
  )
  .map((entries) => Object.fromEntries(entries));

const weights: fc.Arbitrary<WeightRule> = fc.oneof(
  fc.record({ rule: fc.constant("sum" as const), target: fc.integer({ min: 1, max: 1000 }) }),
  fc.constant({ rule: "none" as const }),
  fc.record({ rule: fc.constant("coefficient" as const), list: fc.uniqueArray(fc.constantFrom(0.5, 1, 1.2, 1.4, 2), { minLength: 1 }) }),
  fc.dictionary(words, fc.integer({ min: 1, max: 100 }), { minKeys: 1, maxKeys: 4, noNullPrototype: true }).map((map) => ({
    rule: "levels" as const,
    map,
  })),
  fc.record({ rule: fc.constant("reserve" as const), share: fc.integer({ min: 1, max: 99 }), of: words }),
);

/** Some for trees of any number of levels, and some for trees of so many at least. */
const patterns: readonly (readonly string[])[] = [
  ["OB.{year}.{n:2}", "{sector}{n:1}", "{year}/{n:2}", "{prefix}.{n}", "{prefix}-{year:2}-{sector}.{n:3}", "{n}"],
  ["{line}.{n:2}", "{line}.{sector}.{n:5}", "{sector}.{line}.{n:3}", "{line}-{prefix}-{n}"],
  ["{line}.{strategic}.{n}", "{strategic}/{sector}/{n:2}", "{line}.{strategic}.{sector}.{n:5}"],
  ["{line}.{strategic}.{operational}.{n}", "{line}.{strategic}.{operational}.{sector}-{n}"],
  ["{line}.{strategic}.{operational}.{activity}.{n:2}", "{activity}-{sector}-{n}"],
];

function codesFor(levels: number): fc.Arbitrary<CodePattern | undefined> {
  const possible = patterns.slice(0, levels + 1).flat();
  const read = fc.constantFrom(...possible).map((pattern) => readCodePattern(pattern, levels) as CodePattern);
  return fc.option(read, { nil: undefined });
}

export const arbitraryTemplate: fc.Arbitrary<Template> = fc
  .record({ fields, tables })
  .chain(({ fields: declared, tables: held }) =>
    fc.record({
      id: fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8})?$/),
      title: text,
      tree: fc.integer({ min: 0, max: 4 }).chain((levels) => codesFor(levels).map((code) => ({ levels, code }))),
      timeline: fc.record({ unit: fc.constantFrom(...timelineUnits), windows: fc.constantFrom(...timelineWindows) }),
      weights: fc.record({ objectives: weights, phases: weights, results: weights }),
      fields: fc.constant(declared),
      tables: fc.constant(held),
      parts: fc
        .tuple(text, fc.integer({ min: 1, max: 3 }))
        .map(([title, across]) => partsOf(title, across, Object.keys(declared), Object.keys(held))),
    }),
  )
  .map(({ tree: { levels, code }, ...template }) => ({ ...template, levels, ...(code ? { code } : {}) }));

function partsOf(title: LocalText, across: number, fieldKeys: readonly string[], tableKeys: readonly string[]): readonly TemplatePart[] {
  const shown = fieldKeys.length > 0 ? fieldKeys : ["purpose"];
  const fieldRows = Array.from({ length: Math.ceil(shown.length / across) }, (_, at) => shown.slice(at * across, (at + 1) * across));
  return [{ title, rows: fieldRows }, ...tableKeys.map((table) => ({ title, table }))];
}
