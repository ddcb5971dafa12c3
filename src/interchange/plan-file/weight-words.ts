import type { SectorWeight } from "../../plan/plan";

/** A weight as plans print it: `30`, `*`, `==`. */
export function weightWords(weight: SectorWeight): string {
  switch (weight.kind) {
    case "incentive":
      return "*";
    case "value":
      return String(weight.value);
    case "text":
      return weight.text;
    case "none":
      return "==";
    case "blank":
      return "";
  }
}
