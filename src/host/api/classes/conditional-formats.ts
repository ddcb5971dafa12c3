import type { CellFormat, ConditionalFormatData, SheetData } from "../../../xlsx/workbook-data";
import { ExcelError } from "../../model/excel-error";
import { color, oneOf, text, truth, wholeNumber } from "../arguments";
import type { Host, RangeTarget } from "../host";
import { HostObject, type HostClass } from "../host-class";
import { borderWords, changedBorder } from "./format-words";
import { orDefault } from "./font-and-fill";
import { formattedField, type Formatted } from "./formatted";
import { rangeClass } from "./ranges";

interface RuleTarget {
  readonly sheet: SheetData;
  readonly id: string;
}

const EDGES = { EdgeTop: "top", EdgeBottom: "bottom", EdgeLeft: "left", EdgeRight: "right" } as const;
type Side = keyof typeof EDGES;
const SIDES = Object.keys(EDGES) as Side[];

export const conditionalFormatsClass: HostClass<RangeTarget> = {
  name: "ConditionalFormatCollection",
  items: (range, host) => host.workbook.conditionalFormats.at(range.sheet, range.box).map((item) => ruleObject(range.sheet, item, host)),
  item: (range, key, host) => find(range, key, host) ?? missing(),
  methods: {
    Add: ({ sheet, box }, [type], host) => {
      if (
        oneOf(type, ["Custom", "DataBar", "ColorScale", "IconSet", "TopBottom", "PresetCriteria", "ContainsText", "CellValue"]) !== "Custom"
      ) {
        throw new ExcelError("NotImplemented", "The embedded Excel has only conditional formats by formula.");
      }
      return ruleObject(sheet, host.workbook.conditionalFormats.add(sheet, box), host);
    },
    ClearAll: ({ sheet, box }, _, host) => {
      host.workbook.conditionalFormats.clear(sheet, box);
      return null;
    },
    GetCount: ({ sheet, box }, _, host) => host.workbook.conditionalFormats.at(sheet, box).length,
    GetItemAt: ({ sheet, box }, [index], host) => {
      const item = host.workbook.conditionalFormats.at(sheet, box)[Number(index)];
      return item ? ruleObject(sheet, item, host) : missing();
    },
    GetItemOrNullObject: (range, [id], host) => find(range, id, host),
  },
};

const conditionalFormatClass: HostClass<RuleTarget> = {
  name: "ConditionalFormat",
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { get: ({ id }) => id },
    Priority: {
      get: (target, host) => target.sheet.conditionalFormats.indexOf(data(target, host)),
      set: (target, value, host) => host.workbook.conditionalFormats.move(target.sheet, data(target, host), wholeNumber(value)),
    },
    StopIfTrue: {
      get: (target, host) => data(target, host).stopIfTrue ?? false,
      set: (target, value, host) => change(target, { stopIfTrue: truth(value) }, host),
    },
    Type: { get: () => "Custom" },
  },
  objects: {
    Custom: (target) => new HostObject(customClass, target),
    CustomOrNullObject: (target) => new HostObject(customClass, target),
  },
  methods: {
    Delete: (target, _, host) => {
      host.workbook.conditionalFormats.delete(target.sheet, data(target, host));
      return null;
    },
    GetRange: (target, _, host) => new HostObject(rangeClass, host.range(target.sheet, data(target, host).range)),
    GetRangeOrNullObject: (target, _, host) => new HostObject(rangeClass, host.range(target.sheet, data(target, host).range)),
  },
};

const customClass: HostClass<RuleTarget> = {
  name: "CustomConditionalFormat",
  objects: {
    Format: (target) => new HostObject(ruleFormatClass, formatted(target)),
    Rule: (target) => new HostObject(ruleFormulaClass, target),
  },
};

const ruleFormulaClass: HostClass<RuleTarget> = {
  name: "ConditionalFormatRule",
  properties: {
    Formula: {
      get: (target, host) => data(target, host).formula,
      set: (target, value, host) => change(target, { formula: withEquals(text(value)) }, host),
    },
  },
};

const ruleFormatClass: HostClass<Formatted> = {
  name: "ConditionalRangeFormat",
  objects: {
    Borders: (target) => new HostObject(ruleBordersClass, target),
    Fill: (target) => new HostObject(ruleFillClass, target),
    Font: (target) => new HostObject(ruleFontClass, target),
  },
};

const ruleFontClass: HostClass<Formatted> = {
  name: "ConditionalRangeFont",
  properties: {
    Bold: {
      get: (target, host) => target.read(host, ({ font }) => font?.bold ?? false),
      set: (target, value, host) => target.change(host, { font: { bold: orDefault(value) } }),
    },
    Color: {
      get: (target, host) => target.read(host, ({ font }) => font?.color ?? ""),
      set: (target, value, host) => target.change(host, { font: { color: color(value) } }),
    },
    Italic: {
      get: (target, host) => target.read(host, ({ font }) => font?.italic ?? false),
      set: (target, value, host) => target.change(host, { font: { italic: orDefault(value) } }),
    },
  },
};

const ruleFillClass: HostClass<Formatted> = {
  name: "ConditionalRangeFill",
  properties: {
    Color: {
      get: (target, host) => target.read(host, ({ fill }) => fill ?? ""),
      set: (target, value, host) => target.change(host, { fill: color(value) }),
    },
  },
  methods: {
    Clear: (target, _, host) => {
      target.change(host, { fill: null });
      return null;
    },
  },
};

const ruleBordersClass: HostClass<Formatted> = {
  name: "ConditionalRangeBorderCollection",
  properties: { Count: { get: () => SIDES.length } },
  objects: {
    Bottom: (of) => borderObject(of, "EdgeBottom"),
    Left: (of) => borderObject(of, "EdgeLeft"),
    Right: (of) => borderObject(of, "EdgeRight"),
    Top: (of) => borderObject(of, "EdgeTop"),
  },
  items: (of) => SIDES.map((side) => borderObject(of, side)),
  item: (of, key) => borderObject(of, oneOf(key, SIDES)),
};

const ruleBorderClass: HostClass<{ readonly of: Formatted; readonly side: Side }> = {
  name: "ConditionalRangeBorder",
  properties: {
    Color: borderWord("color"),
    SideIndex: { get: ({ side }) => side },
    Style: borderWord("style"),
  },
};

function borderWord(field: "color" | "style") {
  return {
    get: ({ of, side }: { of: Formatted; side: Side }, host: Host) =>
      of.read(host, ({ borders }) => borderWords(borders?.[EDGES[side]])[field]),
    set: ({ of, side }: { of: Formatted; side: Side }, value: unknown, host: Host) => {
      const before = of.read(host, ({ borders }) => borders?.[EDGES[side]]) ?? undefined;
      of.change(host, { borders: { [EDGES[side]]: changedBorder(before, field, value) } });
    },
  };
}

function borderObject(of: Formatted, side: Side) {
  return new HostObject(ruleBorderClass, { of, side });
}

function ruleObject(sheet: SheetData, item: ConditionalFormatData, host: Host): HostObject<RuleTarget> {
  return new HostObject(conditionalFormatClass, { sheet, id: host.workbook.conditionalFormats.idOf(item) });
}

function find({ sheet }: RangeTarget, id: unknown, host: Host): HostObject<RuleTarget> | null {
  const item = sheet.conditionalFormats.find((other) => host.workbook.conditionalFormats.idOf(other) === id);
  return item ? ruleObject(sheet, item, host) : null;
}

function data({ sheet, id }: RuleTarget, host: Host): ConditionalFormatData {
  return sheet.conditionalFormats.find((item) => host.workbook.conditionalFormats.idOf(item) === id) ?? missing();
}

function change(target: RuleTarget, fields: Partial<ConditionalFormatData>, host: Host): void {
  host.workbook.conditionalFormats.change(target.sheet, data(target, host), fields);
}

function formatted(target: RuleTarget): Formatted {
  return formattedField(
    (host) => data(target, host).format as CellFormat,
    (host, format) => change(target, { format }, host),
  );
}

function withEquals(formula: string): string {
  return formula.startsWith("=") ? formula : `=${formula}`;
}

function missing(): never {
  throw new ExcelError("ItemNotFound", "There is no such conditional format.");
}
