import type { DefinedName, SheetData } from "../../../xlsx/workbook-data";
import { fullAddress } from "../../model/address";
import { ExcelError } from "../../model/excel-error";
import { rangeArgument, text, truth } from "../arguments";
import type { Host } from "../host";
import { HostObject, type Arguments, type HostClass } from "../host-class";
import { rangeClass } from "./ranges";
import { worksheetClass } from "./worksheets";

interface NameTarget {
  readonly name: string;
  readonly sheet: SheetData | undefined;
}

interface NamesTarget {
  /** Absent: the names of the workbook's scope. */
  readonly sheet: SheetData | undefined;
}

const nameClass: HostClass<NameTarget> = {
  name: "NamedItem",
  identity: ({ name }) => ({ _Id: name }),
  properties: {
    Comment: {
      get: (target, host) => data(target, host).comment ?? "",
      set: (target, comment, host) => change(target, { comment: text(comment) }, host),
    },
    Formula: {
      get: (target, host) => `=${data(target, host).refersTo}`,
      set: (target, formula, host) => change(target, { refersTo: text(formula).replace(/^=/, "") }, host),
    },
    Name: { get: ({ name }) => name },
    Scope: { get: ({ sheet }) => (sheet ? "Worksheet" : "Workbook") },
    Type: { get: nameType },
    Value: { get: nameValue },
    Visible: {
      get: (target, host) => data(target, host).hidden !== true,
      set: (target, visible, host) => change(target, { hidden: !truth(visible) }, host),
    },
  },
  objects: {
    Worksheet: ({ sheet }) => {
      if (!sheet) throw new ExcelError("ItemNotFound", "The name belongs to no sheet.");
      return new HostObject(worksheetClass, sheet);
    },
    WorksheetOrNullObject: ({ sheet }) => (sheet ? new HostObject(worksheetClass, sheet) : null),
  },
  methods: {
    Delete: (target, _, host) => {
      host.workbook.names.delete(data(target, host), target.sheet);
      return null;
    },
    GetRange: (target, _, host) => {
      const range = rangeOf(target, host);
      if (!range) throw new ExcelError("ItemNotFound", `The name ${target.name} stands for no range.`);
      return range;
    },
    GetRangeOrNullObject: (target, _, host) => rangeOf(target, host),
  },
};

export const namesClass: HostClass<NamesTarget> = {
  name: "NamedItemCollection",
  items: (target, host) => listed(target, host).map((name) => new HostObject(nameClass, name)),
  item: (target, key, host) => {
    const found = find(target, key, host);
    if (!found) throw new ExcelError("ItemNotFound", `There is no name ${String(key)}.`);
    return found;
  },
  methods: {
    Add: add,
    AddFormulaLocal: (target, [name, formula, comment], host) => added(target, name, text(formula), comment, host),
    GetCount: (target, _, host) => listed(target, host).length,
    GetItemOrNullObject: (target, [key], host) => find(target, key, host),
  },
};

/** A part of a table becomes the cells that it has now; only `addFormulaLocal` keeps it (office-js #740). */
function listed({ sheet }: NamesTarget, host: Host): readonly NameTarget[] {
  const own = host.workbook.names.all(sheet).map(({ name }) => ({ name, sheet }));
  if (!sheet || !host.workbook.variant.sheetNamesHoldAll) return own;
  return [...own, ...host.workbook.names.all(undefined).map(({ name }) => ({ name, sheet: undefined }))];
}

function add(target: NamesTarget, [name, reference, comment]: Arguments, host: Host): HostObject<NameTarget> {
  if (reference instanceof HostObject) return added(target, name, rangeArgument(reference, host), comment, host);
  const refersTo = reference as string | number | boolean;
  const cells =
    typeof refersTo === "string" && refersTo.endsWith("]") ? host.workbook.names.rangeOf({ refersTo: refersTo.slice(1) }) : undefined;
  return added(target, name, cells ?? refersTo, comment, host);
}

function added(
  { sheet }: NamesTarget,
  name: unknown,
  refersTo: Parameters<Host["workbook"]["names"]["add"]>[1],
  comment: unknown,
  host: Host,
): HostObject<NameTarget> {
  const made = host.workbook.names.add(name, refersTo, sheet, typeof comment === "string" ? comment : undefined);
  return new HostObject(nameClass, { name: made.name, sheet });
}

function find({ sheet }: NamesTarget, key: unknown, host: Host): HostObject<NameTarget> | null {
  const found = host.workbook.names.find(text(key), sheet);
  return found ? new HostObject(nameClass, { name: found.name, sheet }) : null;
}

function data({ name, sheet }: NameTarget, host: Host): DefinedName {
  const found = host.workbook.names.find(name, sheet);
  if (!found) throw new ExcelError("ItemNotFound", `The name ${name} is no longer there.`);
  return found;
}

function change(target: NameTarget, fields: Partial<DefinedName>, host: Host): void {
  host.workbook.names.change(data(target, host), fields, target.sheet);
}

function rangeOf(target: NameTarget, host: Host) {
  const place = host.workbook.names.rangeOf(data(target, host));
  return place ? new HostObject(rangeClass, host.range(place.sheet, place.box)) : null;
}

function nameType(target: NameTarget, host: Host): string {
  const { refersTo } = data(target, host);
  if (host.workbook.names.rangeOf({ refersTo })) return "Range";
  if (/#REF!/.test(refersTo)) return "Error";
  if (/^".*"$/s.test(refersTo)) return "String";
  if (/^(TRUE|FALSE)$/i.test(refersTo)) return "Boolean";
  return /^-?\d+(\.\d+)?$/.test(refersTo) ? "Double" : "String";
}

function nameValue(target: NameTarget, host: Host): unknown {
  const { refersTo } = data(target, host);
  const place = host.workbook.names.rangeOf({ refersTo });
  if (place) return fullAddress(place.sheet.name, place.box);
  if (nameType(target, host) === "Double") return Number(refersTo);
  const quoted = /^"(.*)"$/s.exec(refersTo);
  return quoted ? (quoted[1] ?? "").replaceAll('""', '"') : refersTo;
}
