import type { CellValue } from "../../xlsx/workbook-data";
import { boxAddress } from "../model/address";
import { cellAt } from "../model/cells/cell-access";
import { overlaps } from "../../xlsx/range-box";
import type { WorkbookChange } from "../model/workbook-change";
import { EVENT_TYPES } from "./classes/event-methods";
import type { Host } from "./host";

/** One event as the client library takes it in. */
export interface EventMessage {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

const CATEGORY = 65_536;
const WORKBOOK_TARGET = "Workbook";
const VISIBILITY_WORDS = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

/** The events that a change means for the handlers that clients have registered. */
export function eventMessages(change: WorkbookChange, host: Host): EventMessage[] {
  if (!host.eventsEnabled || host.wantedEvents.size === 0 || change.kind === "undone" || change.kind === "layout") return [];
  const sheetId = host.workbook.sheets.idOf(change.sheet);
  const told = (type: number, fields: object, targets: readonly string[] = [sheetId, WORKBOOK_TARGET]): EventMessage[] =>
    targets
      .filter((target) => host.wants(type, target))
      .map((targetId) => ({
        messageCategory: CATEGORY,
        messageType: type,
        targetId,
        message: JSON.stringify({ source: change.source, worksheetId: sheetId, ...fields }),
      }));
  switch (change.kind) {
    case "cells": {
      const fields = editFields(change, host);
      return [...told(EVENT_TYPES.DataChanged, fields), ...tableMessages(change, fields, sheetId, host, told)];
    }
    case "format":
      // A changed look is told as an edit too, whose value is the same before and after.
      return [
        ...told(EVENT_TYPES.FormatChanged, { address: boxAddress(change.box), referenceId: host.keepEventRange(change.sheet, change.box) }),
        ...told(EVENT_TYPES.DataChanged, editFields(asEdit(change), host)),
      ];
    case "selection":
      return told(EVENT_TYPES.SelectionChanged, { address: boxAddress(change.box) });
    case "sheetAdded":
      return told(EVENT_TYPES.Added, {}, [WORKBOOK_TARGET]);
    case "sheetDeleted":
      return told(EVENT_TYPES.Deleted, {}, [WORKBOOK_TARGET]);
    case "sheetActivated":
      return told(EVENT_TYPES.Activated, {});
    case "sheetDeactivated":
      return told(EVENT_TYPES.Deactivated, {});
    case "calculated":
      return told(EVENT_TYPES.Calculated, {});
    case "sheetRenamed":
      return told(EVENT_TYPES.NameChanged, { nameBefore: change.before, nameAfter: change.after });
    case "sheetMoved":
      return told(EVENT_TYPES.Moved, { positionBefore: change.before, positionAfter: change.after }, [WORKBOOK_TARGET]);
    case "sheetVisibility":
      return told(EVENT_TYPES.VisibilityChanged, {
        visibilityBefore: VISIBILITY_WORDS[change.before],
        visibilityAfter: VISIBILITY_WORDS[change.after],
      });
    case "protection":
      return told(EVENT_TYPES.ProtectionChanged, { isProtected: change.isProtected });
    default:
      return [];
  }
}

type CellsChange = Extract<WorkbookChange, { readonly kind: "cells" }>;
type FormatChange = Extract<WorkbookChange, { readonly kind: "format" }>;

function asEdit({ sheet, box, source, addIn }: FormatChange): CellsChange {
  const value = cellAt(sheet, box.row, box.column)?.value ?? null;
  const isOneCell = box.rows === 1 && box.columns === 1;
  return { kind: "cells", sheet, box, how: "RangeEdited", source, addIn, ...(isOneCell && { before: value, after: value }) };
}

function editFields(change: CellsChange, host: Host): object {
  const details =
    change.before === undefined || change.after === undefined
      ? {}
      : {
          valueBefore: plain(change.before),
          valueAfter: plain(change.after),
          valueTypeBefore: typeWord(change.before),
          valueTypeAfter: typeWord(change.after),
        };
  return {
    changeType: change.how,
    address: boxAddress(change.box),
    triggerSource: change.addIn ? "ThisLocalAddin" : "Unknown",
    shiftDirection: change.direction ? `ShiftCell${change.direction}` : "None",
    referenceId: host.keepEventRange(change.sheet, change.box),
    ...details,
  };
}

function tableMessages(
  change: CellsChange,
  fields: object,
  sheetId: string,
  host: Host,
  told: (type: number, fields: object, targets: readonly string[]) => EventMessage[],
): EventMessage[] {
  return change.sheet.tables
    .filter((table) => overlaps(table.range, change.box))
    .flatMap((table) => {
      const tableId = host.workbook.tables.idOf(table);
      return told(EVENT_TYPES.TableDataChanged, { ...fields, tableId }, [tableId, sheetId, WORKBOOK_TARGET]);
    });
}

function plain(value: CellValue): string | number | boolean {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}

function typeWord(value: CellValue): string {
  if (value === null) return "Empty";
  if (typeof value === "object") return "Error";
  return typeof value === "string" ? "String" : typeof value === "number" ? "Double" : "Boolean";
}
