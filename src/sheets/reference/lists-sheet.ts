/** `Liste`: the short lists from which cells choose; a body may reword or lengthen them. */
import { cardStates } from "../../plan/card/card-state";
import type { Plan } from "../../plan/plan";
import { columnsOf } from "../card/tables/item-columns";
import { periodsText } from "../card/tables/gantt-formulas";
import { no, yes } from "../card/fields/kind-cells";
import { sheetNames, workbookNames } from "../layout/names";
import { landscape, placeBanner, referenceBuilder, tableRow } from "./reference-sheet";
import { levelWords } from "../checks/level-words";
import { box } from "../layout/sheet-builder";
import type { SheetPlan } from "../layout/sheet-plan";
import { styles } from "../layout/styles";

/** Priorities from the highest, as a new plan lists them. */
export const priorities: readonly string[] = ["ALTA", "MEDIA", "BASSA"];

/** The words of the terms of resources. */
function termsOf(column: string): readonly string[] {
  return Object.values(columnsOf("resources.lines").find(({ key }) => key === column)?.terms ?? {});
}

const lists: readonly { readonly title: string; readonly name: string; readonly items: readonly string[] }[] = [
  { title: "Priorità", name: workbookNames.priorityList, items: priorities },
  { title: "Stato", name: workbookNames.stateList, items: Object.values(cardStates) },
  { title: "Sì / No", name: workbookNames.yesNoList, items: [yes, no] },
  { title: "Entrata / Spesa", name: workbookNames.kindList, items: termsOf("kind") },
  { title: "Natura", name: workbookNames.natureList, items: termsOf("nature") },
  { title: "Esito", name: workbookNames.outcomeList, items: ["RAGGIUNTO 100%", "NON RAGGIUNTO 0%", "PARZIALMENTE RAGGIUNTO"] },
  { title: "Tipologia", name: workbookNames.typeList, items: ["S", "M"] },
  { title: "Gravità", name: workbookNames.levelList, items: Object.values(levelWords) },
];

export function planListsSheet(plan: Plan): SheetPlan {
  const widths = lists.map(() => 20);
  const sheet = referenceBuilder(sheetNames.lists, [...widths, 20]);
  placeBanner(sheet, "Liste", "Le voci fra cui scelgono le celle delle schede.", widths);
  lists.forEach(({ title, name, items }, column) => {
    sheet.cell(tableRow, column, title, styles.header);
    sheet.workbookName(
      name,
      sheet.block(
        tableRow + 1,
        column,
        items.map((item) => [item]),
        styles.text,
      ),
    );
  });
  sheet.cell(tableRow, lists.length, "Periodi", styles.header);
  sheet.workbookName(workbookNames.periods, sheet.cell(tableRow + 1, lists.length, periodsText, styles.helper));
  return sheet.build({
    freeze: { rows: tableRow + 1, columns: 0 },
    hiddenColumns: { first: lists.length, count: 1 },
    print: landscape(
      box(0, 0, tableRow + 1 + Math.max(...lists.map(({ items }) => items.length)), lists.length),
      tableRow,
      plan.entity,
      plan.title,
    ),
  });
}
