/** Whatever field or row a template has: typed in the pane, it is written on its sheet and read back as it was typed. */
import fc from "fast-check";
import { planYears } from "../../../src/plan/schedule";
import { changeCard } from "../../../src/plan/editing/edit-card";
import { findDocumented, hasCard } from "../../../src/plan/editing/objective-lookup";
import { editOf } from "../../../src/plan/editing/plan-edit";
import { objectiveKey } from "../../../src/plan/codes/code";
import type { Plan } from "../../../src/plan/plan";
import { restoreEdit } from "../../../src/plan/difference/restore";
import { heldIn } from "../../../src/plan/template/meaning/asked-fields";
import { formOfCard } from "../../../src/plan/template/card-form";
import { rowsOf } from "../../../src/plan/template/form-content";
import { shownFields, tablesOf, type CardForm, type FormColumn, type FormField } from "../../../src/plan/template/form-parts";
import { templateOfCard } from "../../../src/plan/template/templates-of-plan";
import { heldText } from "../../../src/taskpane/card/typing/held-text";
import { isTypedField } from "../../../src/taskpane/card/typing/typing-control";
import { typedValue } from "../../../src/taskpane/card/typing/typed-value";
import { rowOf, typedRow } from "../../../src/taskpane/card/rows/typed-row";
import { planOfTemplates } from "../../plan/template/arbitrary-cards";
import { EditedWorkbook } from "../../sheets/changes/edited-workbook";

const texts: Readonly<Record<string, readonly string[]>> = {
  number: ["12,5", "-3", "==", ""],
  amount: ["12.500,50", "0", "€ 7", ""],
  percent: ["30 %", "12,5", ""],
  points: ["20", "==", ""],
  year: ["2027", ""],
  date: ["15/05/2026", "marzo 2027", "==", ""],
  answer: ["SÌ", "NO", ""],
  lines: ["uno\ndue", "uno", ""],
  operationals: ["01.01.01\naltro", ""],
};
const words = ["Sportello unico", "=A1+B1", "'00", "12,5", "007", "VERO", "31/12", "più di 3", ""];

function textsOf({ kind, own, list }: FormField | FormColumn): readonly string[] {
  if (own === "yesNo") return ["SÌ", "NO", ""];
  return list?.values ?? texts[kind] ?? words;
}

function keysOf(plan: Plan): readonly string[] {
  return plan.objectives.filter(hasCard).map(({ shortCodes }) => objectiveKey(shortCodes, plan.codeScheme));
}

function formOf(plan: Plan, key: string): CardForm {
  const found = findDocumented(plan, key);
  return formOfCard(templateOfCard(plan, found.card), planYears(plan), found);
}

test("a field that is typed is read back, shown as it was typed, and taken back alone", () => {
  fc.assert(
    fc.property(planOfTemplates, fc.nat(), (plan, seed) => {
      fc.pre(keysOf(plan).length > 0);
      const workbook = new EditedWorkbook(plan);
      for (const key of keysOf(plan).slice(0, 2)) {
        const form = formOf(plan, key);
        const fields = [...shownFields(form)].flatMap((one) => form.fields.get(one) ?? []).filter(isTypedField);
        for (const [at, field] of fields.entries()) {
          const choices = textsOf(field);
          const typed = typedValue(field, choices[(seed + at) % choices.length]!);
          if (!("value" in typed)) throw new Error(`${field.key} refuses what people type.`);
          const before = workbook.plan;
          const edit = editOf(changeCard(before, key, { kind: "field", key: field.key, value: typed.value }));
          workbook.edit(edit);
          expect(heldText(field, heldIn(field, findDocumented(workbook.plan, key)))).toBe(heldText(field, typed.value));
          if ((seed + at) % 3 === 0) workbook.edit(restoreEdit(workbook.plan, before, edit).edit);
        }
      }
    }),
    { numRuns: 15, endOnFailure: true },
  );
}, 240_000);

test("a row that is typed again is the same, and another text in any column is read back", () => {
  fc.assert(
    fc.property(planOfTemplates, fc.nat(), (plan, seed) => {
      fc.pre(keysOf(plan).length > 0);
      const workbook = new EditedWorkbook(plan);
      for (const key of keysOf(plan).slice(0, 2)) {
        const form = formOf(plan, key);
        for (const table of tablesOf(form)) {
          const [row] = rowsOf(findDocumented(workbook.plan, key), table.key);
          if (!row) continue;
          const reading = { table, weighing: { kind: "none" }, years: planYears(plan) } as const;
          expect(rowOf(typedRow(row, reading), row, reading)).toEqual(row);
          const texted = Object.fromEntries(
            table.columns.flatMap((column, at) => {
              const choices = textsOf(column).filter((text) => text !== "");
              return column.kind === "term" ? [] : [[column.key, choices[(seed + at) % choices.length]!] as const];
            }),
          );
          const before = typedRow(row, reading);
          const item = rowOf({ ...before, texts: { ...before.texts, ...texted } }, row, reading);
          workbook.edit(editOf(changeCard(workbook.plan, key, { kind: "replace", list: table.key, at: 0, was: row, item })));
        }
      }
    }),
    { numRuns: 15, endOnFailure: true },
  );
}, 240_000);
