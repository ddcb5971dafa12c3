/** Cards that go, and come back. */
import { removeObjective, renumberSector } from "../../../src/plan/editing/edit-objective";
import { restoreEdit } from "../../../src/plan/difference/restore";
import { valueEntry } from "../../../src/plan/entry";
import type { Plan } from "../../../src/plan/plan";
import { DeletedCardMissingError } from "../../../src/sheets/changes/change-errors";
import { bringBack } from "../../../src/sheets/card/changes/deletion-changes";
import { objective, smallPlan } from "../../operations/plans";
import { EditedWorkbook } from "./edited-workbook";
import { card, planWithPhases, kinds } from "./edited-plan";

describe("a deleted card", () => {
  test("lies hidden in the workbook, in no table and no part of the plan", () => {
    const workbook = new EditedWorkbook(smallPlan());
    const changes = workbook.edit(removeObjective(workbook.plan, card));
    expect(kinds(changes)).toEqual(["rowRemoved", "rowRemoved", "cells", "nameAdded", "sheetShown"]);
    expect(workbook.model.isShown(card)).toBe(false);
    expect(workbook.reading.places.deleted).toEqual([{ objective: card, title: "Obiettivo 1", sheet: card, deletedOn: "2026-11-22" }]);
    expect(workbook.reading.places.cards.has(card)).toBe(false);
  });

  test("comes back where it stood, with its weights, on its own sheet", () => {
    const workbook = new EditedWorkbook(planWithPhases(3));
    const before = workbook.plan;
    const sheet = workbook.model.snapshot().sheets.find(({ name }) => name === card);
    workbook.edit(removeObjective(workbook.plan, card));
    const changes = workbook.bringBack(card);
    expect(workbook.plan).toEqual(before);
    expect(workbook.model.isShown(card)).toBe(true);
    expect(workbook.reading.places.deleted).toEqual([]);
    expect(workbook.model.snapshot().sheets.find(({ name }) => name === card)).toEqual(sheet);
    expect(kinds(changes)).not.toContain("sheetAdded");
  });

  test("comes back although somebody has spoilt what its sheet keeps: at the end, without weights", () => {
    const workbook = new EditedWorkbook(smallPlan());
    const before = workbook.plan;
    workbook.edit(removeObjective(workbook.plan, card));
    const { row, column } = workbook.model.placeOfName(card, "Cestinata");
    workbook.model.type(card, row, column, "{ questo non si legge");
    workbook.readAgain();
    expect(workbook.reading.places.deleted).toMatchObject([{ objective: card, deletedOn: "" }]);
    workbook.bringBack(card);
    expect(workbook.plan.objectives).toEqual(before.objectives.toReversed());
    expect(workbook.plan.sectors[0]?.entries.map((entry) => entry.objective)).toEqual(["S1.00004/S2.00001"]);
  });

  describe("whose code a renumbering gave to another", () => {
    const aside = `${card} (eliminata)`;

    /** Three objectives of a sector, the first deleted, the others renumbered. */
    function renumbered(): { readonly workbook: EditedWorkbook; readonly before: Plan } {
      const plan = smallPlan();
      const second = objective([{ sector: "S1", number: 2 }]);
      const [first, ...others] = plan.sectors;
      const entry = { objective: "S1.00002", weight: valueEntry(5), excerpt: false, notes: [] };
      const workbook = new EditedWorkbook({
        ...plan,
        objectives: [...plan.objectives, second],
        sectors: [{ ...first!, entries: [...first!.entries, entry] }, ...others],
      });
      const before = workbook.plan;
      workbook.edit(removeObjective(workbook.plan, card));
      workbook.edit(renumberSector(workbook.plan, "S1"));
      return { workbook, before };
    }

    test("leaves it the names of its sheet and tables", () => {
      const { workbook } = renumbered();
      expect(workbook.reading.places.cards.get(card)).toBe(card);
      expect(workbook.model.tableStartingWith(card, "Fasi_").name).toBe("Fasi_S1_00001");
      expect(workbook.reading.places.deleted).toMatchObject([{ objective: card, title: "Obiettivo 1", sheet: aside }]);
    });

    test("comes back where it stood with the next number, which its sheet and tables are called by", () => {
      const { workbook } = renumbered();
      workbook.bringBack(aside);
      expect(workbook.plan.objectives.map(({ title }) => title)).toEqual(["Obiettivo 1", "Obiettivo 4 1", "Obiettivo 2"]);
      expect(workbook.plan.sectors[0]?.entries.map((entry) => entry.objective)).toEqual(["S1.00003", "S1.00002/S2.00001", "S1.00001"]);
      expect(workbook.reading.places.cards.get("S1.00003")).toBe("S1.00003");
      expect(workbook.model.tableStartingWith("S1.00003", "Fasi_").name).toBe("Fasi_S1_00003");
    });

    test("comes back with its own code and names once the renumbering was taken back", () => {
      const { workbook, before } = renumbered();
      const [one, two] = workbook.plan.objectives;
      workbook.edit(
        restoreEdit(workbook.plan, removeObjective(before, card).plan, renumberSector(removeObjective(before, card).plan, "S1")).edit,
      );
      expect([one, two].map((each) => each?.shortCodes[0]?.number)).toEqual([2, 1]);
      workbook.bringBack(aside);
      expect(workbook.plan).toEqual(before);
      expect(workbook.reading.places.cards.get(card)).toBe(card);
      expect(workbook.model.tableStartingWith(card, "Fasi_").name).toBe("Fasi_S1_00001");
    });

    test("is told from another of the same code that is deleted as well", () => {
      const { workbook } = renumbered();
      workbook.edit(removeObjective(workbook.plan, card));
      expect(new Map(workbook.reading.places.deleted.map(({ sheet, objective: key, title }) => [sheet, [key, title]]))).toEqual(
        new Map([
          [card, [card, "Obiettivo 2"]],
          [aside, [card, "Obiettivo 1"]],
        ]),
      );
      workbook.bringBack(aside);
      expect(workbook.plan.objectives.map(({ title }) => title)).toEqual(["Obiettivo 1", "Obiettivo 4 1"]);
      expect(workbook.reading.places.deleted).toMatchObject([{ title: "Obiettivo 2" }]);
    });
  });

  test("cannot come back once its sheet was removed", () => {
    const workbook = new EditedWorkbook(smallPlan());
    workbook.edit(removeObjective(workbook.plan, card));
    workbook.model.apply({ kind: "sheetRemoved", sheet: card });
    workbook.readAgain();
    expect(() => bringBack(workbook.model.snapshot(), workbook.plan, workbook.reading.places, card)).toThrow(DeletedCardMissingError);
  });
});
