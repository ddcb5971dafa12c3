/** The fields of a row as people type them. Pure. */
import type { MessageKey } from "../../messages";
import type { TargetContent } from "../../plan/areas/edit-areas";
import { blankTarget } from "../../plan/areas/edit-areas";
import { isAllowed, isTyped, type Weighing } from "../../plan/template/meaning/weighing";
import { readWeight } from "../../plan/weight";
import { no, yes } from "../../sheets/card/fields/kind-cells";
import { numberText } from "../card/editing/entry-text";
import type { TypingControl } from "../card/typing/typing-control";
import { weightChoices } from "../points/weight-choice";
import { weightText } from "../weights/typed-weights";

export type TargetFieldKey = keyof TargetContent;

interface TargetField {
  readonly key: TargetFieldKey;
  readonly label: MessageKey;
  readonly control: (weighing: Weighing) => TypingControl;
}

const text: TypingControl = { kind: "text", isList: false };
const line: TypingControl = { kind: "input", isNumber: false };

/** In the order of the sheet. */
const fields: readonly TargetField[] = [
  { key: "service", label: "area.target.service", control: () => line },
  { key: "type", label: "area.target.type", control: () => ({ kind: "choice", choices: ["S", "M"] }) },
  { key: "description", label: "area.target.description", control: () => text },
  { key: "expectedResult", label: "area.target.expectedResult", control: () => text },
  { key: "indicator", label: "area.target.indicator", control: () => text },
  {
    key: "weight",
    label: "area.target.weight",
    control: (weighing) => {
      const choices = weightChoices(weighing, numberText);
      return choices ? { kind: "choice", choices: [...choices, "*"] } : { kind: "input", isNumber: true };
    },
  },
  { key: "crossCutting", label: "area.target.crossCutting", control: () => ({ kind: "choice", choices: [yes, no] }) },
];

/** Those that people fill in where they weigh so. */
export function targetFields(weighing: Weighing): readonly TargetField[] {
  return isTyped(weighing) ? fields : fields.filter(({ key }) => key !== "weight");
}

const decimals = new Intl.NumberFormat("it", { useGrouping: false, maximumFractionDigits: 6 });

export function textOfField(content: TargetContent, key: TargetFieldKey): string {
  if (key === "weight") return weightText(content.weight, decimals);
  if (key === "crossCutting") return content.crossCutting ? yes : "";
  return content[key];
}

/** What the text makes of the field; undefined where people do not weigh so. */
export function contentTyped(key: TargetFieldKey, typed: string, weighing: Weighing): Partial<TargetContent> | undefined {
  if (key === "crossCutting") return { crossCutting: typed === yes };
  if (key !== "weight") return { [key]: typed.trim() };
  const weight = readWeight(typed);
  return isAllowed(weight, weighing) ? { weight } : undefined;
}

export type TypedTarget = Readonly<Partial<Record<TargetFieldKey, string>>>;

/** A new row of what is typed; undefined where a field says what cannot be. */
export function targetTyped(typed: TypedTarget, weighing: Weighing): TargetContent | undefined {
  let content = blankTarget;
  for (const { key } of fields) {
    const part = contentTyped(key, typed[key] ?? "", weighing);
    if (!part) return undefined;
    content = { ...content, ...part };
  }
  return content;
}
