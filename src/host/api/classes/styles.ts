import { ExcelError } from "../../model/excel-error";
import { NORMAL_STYLE, type StyleScope } from "../../model/cells/styles";
import { text, truth } from "../arguments";
import type { Host } from "../host";
import { HostObject, type HostClass, type Property } from "../host-class";
import { bordersClass } from "./borders";
import { fillClass, fontClass, orDefault } from "./font-and-fill";
import { horizontal, horizontalWord, vertical, verticalWord } from "./format-words";
import { formattedStyle } from "./formatted";
import { indent, orientationOf, rotation } from "./range-format";

const styleClass: HostClass<string> = {
  name: "Style",
  properties: {
    BuiltIn: { get: (name) => name === NORMAL_STYLE },
    HorizontalAlignment: {
      get: (name, host) => formattedStyle(name).read(host, ({ alignment }) => horizontalWord(alignment?.horizontal)),
      set: (name, value, host) => formattedStyle(name).change(host, { alignment: { horizontal: horizontal(value) } }),
    },
    IncludeAlignment: included("alignment"),
    IncludeBorder: included("border"),
    IncludeFont: included("font"),
    IncludeNumber: included("number"),
    IncludePatterns: included("patterns"),
    IncludeProtection: included("protection"),
    IndentLevel: {
      get: (name, host) => formattedStyle(name).read(host, ({ alignment }) => alignment?.indent ?? 0),
      set: (name, value, host) => formattedStyle(name).change(host, { alignment: { indent: indent(value) } }),
    },
    Locked: {
      get: (name, host) => formattedStyle(name).read(host, ({ locked }) => locked ?? true),
      set: (name, value, host) => formattedStyle(name).change(host, { locked: truth(value) ? null : false }),
    },
    Name: { get: (name) => name },
    NumberFormat: {
      get: (name, host) => formattedStyle(name).read(host, ({ numberFormat }) => numberFormat ?? "General"),
      set: (name, value, host) => formattedStyle(name).change(host, { numberFormat: text(value) === "General" ? null : text(value) }),
    },
    // Under this name the client library sends `textOrientation`.
    Orientation: { set: (name, value, host) => formattedStyle(name).change(host, { alignment: { rotation: rotation(value) } }) },
    ShrinkToFit: {
      get: (name, host) => formattedStyle(name).read(host, ({ alignment }) => alignment?.shrink ?? false),
      set: (name, value, host) => formattedStyle(name).change(host, { alignment: { shrink: orDefault(value) } }),
    },
    TextOrientation: { get: (name, host) => formattedStyle(name).read(host, ({ alignment }) => orientationOf(alignment?.rotation)) },
    VerticalAlignment: {
      get: (name, host) => formattedStyle(name).read(host, ({ alignment }) => verticalWord(alignment?.vertical)),
      set: (name, value, host) => formattedStyle(name).change(host, { alignment: { vertical: vertical(value) } }),
    },
    WrapText: {
      get: (name, host) => formattedStyle(name).read(host, ({ alignment }) => alignment?.wrap ?? false),
      set: (name, value, host) => formattedStyle(name).change(host, { alignment: { wrap: orDefault(value) } }),
    },
  },
  objects: {
    Borders: (name) => new HostObject(bordersClass, formattedStyle(name)),
    Fill: (name) => new HostObject(fillClass, formattedStyle(name)),
    Font: (name) => new HostObject(fontClass, formattedStyle(name)),
  },
  methods: {
    Delete: (name, _, host) => {
      host.workbook.styles.delete(name);
      return null;
    },
  },
};

export const stylesClass: HostClass<undefined> = {
  name: "StyleCollection",
  items: (_, host) => host.workbook.styles.all().map(({ name }) => new HostObject(styleClass, name)),
  item: (_, key, host) => find(key, host) ?? missing(key),
  methods: {
    Add: (_, [name], host) => {
      host.workbook.styles.add(name);
      return null;
    },
    GetCount: (_, __, host) => host.workbook.styles.all().length,
    GetItemAt: (_, [index], host) => {
      const style = host.workbook.styles.all()[Number(index)];
      return style ? new HostObject(styleClass, style.name) : missing(index);
    },
    GetItemOrNullObject: (_, [key], host) => find(key, host),
  },
};

function included(group: keyof StyleScope): Property<string> {
  return {
    get: (name, host) => host.workbook.styles.scopeOf(name)[group],
    set: (name, value, host) => host.workbook.styles.setScope(name, { [group]: truth(value) }),
  };
}

function find(key: unknown, host: Host): HostObject<string> | null {
  const style = host.workbook.styles.find(text(key));
  return style ? new HostObject(styleClass, style.name) : null;
}

function missing(key: unknown): never {
  throw new ExcelError("ItemNotFound", `There is no style ${String(key)}.`);
}
