import { color, number, oneOf, text, truth } from "../arguments";
import type { HostClass, Property } from "../host-class";
import type { Formatted } from "./formatted";

const DEFAULT_FONT = { name: "Calibri", size: 11, color: "#000000" };

/** `true` is kept, `false` is the default and removes the field. */
export function orDefault(value: unknown): true | null {
  return truth(value) || null;
}

function fontSwitch(key: "bold" | "italic" | "strikethrough"): Property<Formatted> {
  return {
    get: (target, host) => target.read(host, ({ font }) => font?.[key] ?? false),
    set: (target, value, host) => target.change(host, { font: { [key]: orDefault(value) } }),
  };
}

export const fontClass: HostClass<Formatted> = {
  name: "RangeFont",
  properties: {
    Bold: fontSwitch("bold"),
    Color: {
      get: (target, host) => target.read(host, ({ font }) => font?.color ?? DEFAULT_FONT.color),
      set: (target, value, host) => target.change(host, { font: { color: color(value) } }),
    },
    Italic: fontSwitch("italic"),
    Name: {
      get: (target, host) => target.read(host, ({ font }) => font?.name ?? DEFAULT_FONT.name),
      set: (target, value, host) => target.change(host, { font: { name: text(value) } }),
    },
    Size: {
      get: (target, host) => target.read(host, ({ font }) => font?.size ?? DEFAULT_FONT.size),
      set: (target, value, host) => target.change(host, { font: { size: number(value) } }),
    },
    Strikethrough: fontSwitch("strikethrough"),
    Underline: {
      get: (target, host) => {
        const underline = target.read(host, ({ font }) => font?.underline ?? false);
        return underline === null ? null : underline ? "Single" : "None";
      },
      set: (target, value, host) => target.change(host, { font: { underline: oneOf(value, ["None", "Single"]) === "Single" || null } }),
    },
  },
};

export const fillClass: HostClass<Formatted> = {
  name: "RangeFill",
  properties: {
    Color: {
      // Excel says white where there is no fill.
      get: (target, host) => target.read(host, ({ fill }) => fill ?? "#FFFFFF") ?? "",
      set: (target, value, host) => target.change(host, { fill: value === "" ? null : color(value) }),
    },
  },
  methods: {
    Clear: (target, _, host) => {
      target.change(host, { fill: null });
      return null;
    },
  },
};

export const protectionClass: HostClass<Formatted> = {
  name: "FormatProtection",
  properties: {
    FormulaHidden: { get: () => false },
    Locked: {
      get: (target, host) => target.read(host, ({ locked }) => locked ?? true),
      set: (target, value, host) => target.change(host, { locked: truth(value) ? null : false }),
    },
  },
};
