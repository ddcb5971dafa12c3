/** Compares a workbook with what it should hold: its formulas and names, by the plan that is read from it. */
import { objectiveKey } from "../../plan/codes/code";
import { hasCard } from "../../plan/editing/objective-lookup";
import { formOf } from "../../plan/template/card-form";
import { tablesOf } from "../../plan/template/form-parts";
import type { Plan } from "../../plan/plan";
import { planYears } from "../../plan/schedule";
import { shippedTemplates } from "../../plan/template/shipped";
import { formerFormulas } from "../card/tables/table-columns";
import { sameName, tableNames } from "../layout/names";
import { readWorkbookPlan, type WorkbookPlanReading } from "../workbook/read-workbook-plan";
import type { WorkbookSnapshot } from "../reading/sheet-snapshot";
import { SnapshotReader } from "../reading/snapshot-reader";
import type { FormulaDifference, NameDifference, Verification } from "./difference";
import type { ExpectedSheet, Expectation } from "./expectation";
import { expectedSheets } from "./expected-sheets";
import { Gone } from "./gone";
import { formerPlanSheet } from "../settings/settings-place";
import { Layout, type MatchedTable } from "./layout";
import { formulasBesideTables } from "./formulas/formulas-beside-tables";
import { missingNames, withNames } from "./missing-names";
import type { Obstacle } from "./obstacle";
import { formulasInRegister, type Registered } from "./formulas/formulas-in-register";
import { byFirstColumn, byPlace, sameInAllRows, formulasInTable } from "./formulas/formulas-in-tables";

/**
 * What of the workbook is not as it should be. Names come first: the plan is read again as if they were there, since without them
 * fields read as blank. Formulas that speak of a table that is gone are left alone: Excel would refuse them. `snapshot` must tell
 * formulas (`formulaTexts`). Throws `NotAPlanError`.
 */
export function verifyWorkbook(snapshot: WorkbookSnapshot): Verification {
  const names: NameDifference[] = [];
  let named = snapshot;
  let expectation = expectationOf(named);
  for (
    let found = namesToAdd(expectation);
    found.length > 0;
    found = namesToAdd(expectation).filter((name) => !names.some((known) => sameNamed(known, name)))
  ) {
    names.push(...found);
    named = withNames(named, found);
    expectation = expectationOf(named);
  }
  const { differences, obstacles } = formulasOf(expectation);
  const former = formerPlanSheet(snapshot);
  return {
    differences: [...names, ...differences],
    obstacles,
    ...(former?.summary === tableNames.summary ? { withoutFrontPage: former.sheet.name } : {}),
  };
}

interface Expected extends Expectation {
  readonly snapshot: WorkbookSnapshot;
  readonly reading: WorkbookPlanReading;
  /** Formulas as workbooks have them that were built before. */
  readonly formerly: ReadonlyMap<string, string>;
}

function expectationOf(snapshot: WorkbookSnapshot): Expected {
  const reading = readWorkbookPlan(snapshot);
  return { snapshot, reading, formerly: formerlyIn(reading.plan), ...expectedSheets(reading, snapshot) };
}

function namesToAdd({ sheets, snapshot: { names } }: Expected): readonly NameDifference[] {
  return sheets.flatMap(
    ({ plan, sheet }) => missingNames(plan, new Layout(plan, sheet, names), new SnapshotReader(sheet), names).differences,
  );
}

function sameNamed(one: NameDifference, other: NameDifference): boolean {
  return one.scope === other.scope && sameName(one.name, other.name) && one.sheet === other.sheet;
}

function formulasOf(expected: Expected): Verification {
  const found = expected.sheets.map((sheet) => formulasOn(sheet, expected));
  const gone = new Gone(expected);
  return {
    differences: found.flatMap(({ differences }) => differences).filter((difference) => !gone.isSpokenOfBy(difference)),
    obstacles: [...gone.obstacles(), ...found.flatMap(({ obstacles }) => obstacles)],
  };
}

interface SheetFormulas {
  readonly differences: readonly FormulaDifference[];
  readonly obstacles: readonly Obstacle[];
}

function formulasOn({ plan, sheet }: ExpectedSheet, expected: Expected): SheetFormulas {
  const reader = new SnapshotReader(sheet);
  const { names } = expected.snapshot;
  const layout = new Layout(plan, sheet, names);
  const tables = layout.tables.map((table) => formulasIn(table, { plan, sheet }, reader, expected));
  return {
    differences: [...formulasBesideTables(plan, layout, reader, names), ...tables.flatMap(({ differences }) => differences)],
    obstacles: tables.flatMap(({ obstacles }) => obstacles),
  };
}

const listedBySector: readonly string[] = [tableNames.summary, tableNames.formerSummary, tableNames.sectors];

function formulasIn(table: MatchedTable, { plan }: ExpectedSheet, reader: SnapshotReader, expected: Expected): SheetFormulas {
  const { name } = table.planned;
  if (name === tableNames.register) {
    const { formulaOf, obstacles } = formulasInRegister(reader, table.found, registeredIn(expected));
    return { differences: formulasInTable(table, reader, formulaOf, expected.formerly), obstacles };
  }
  if (name === tableNames.areaSummary)
    return { differences: formulasInTable(table, reader, byPlace(plan, table), expected.formerly), obstacles: [] };
  const formulaOf = listedBySector.includes(name) ? byFirstColumn(plan, table, reader) : sameInAllRows(plan, table);
  return { differences: formulasInTable(table, reader, formulaOf, expected.formerly), obstacles: [] };
}

function registeredIn({ reading: { plan, places }, snapshot }: Expected): Registered {
  const items = plan.objectives.map((objective) => {
    const sheet = hasCard(objective) ? places.cards.get(objectiveKey(objective.shortCodes, plan.codeScheme)) : undefined;
    return sheet === undefined ? { objective } : { objective, sheet };
  });
  return { items, sheets: snapshot.sheets.map(({ name }) => name), plan };
}

/** Formulas of cards, each with what workbooks hold in its place that were built before. */
function formerlyIn(plan: Plan): ReadonlyMap<string, string> {
  const forms = [...plan.templates, ...shippedTemplates].map((template) => formOf(template, planYears(plan)));
  return new Map(forms.flatMap((form) => tablesOf(form).flatMap((table) => [...formerFormulas(table, form)])));
}
