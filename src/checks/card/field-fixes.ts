/** Mending amounts, finance codes, outcomes and the form's own words. */
import { isCodeShaped, italianNumber } from "../../plan/notation/amount";
import { readPegField } from "../../plan/peg";
import { blank, valueEntry } from "../../plan/entry";
import { sameWording, wordingKey } from "../../plan/notation/wording";
import { changedAt, onCard, withValue } from "./card-edit";
import { ofCard, type FixOf } from "../fix";

/** Safe: it is one number, in a form that money is written in on paper. */
export const mendAmount: FixOf = ofCard((_card, { subject, place, values }) => {
  const typed = String(values.typed ?? "");
  const amount = oneAmount(typed);
  if (amount === undefined || (place.kind !== "card" && place.kind !== "resource")) return undefined;
  return {
    safe: true,
    code: "fix.amount.text",
    values: { typed: typed.trim(), amount },
    edit: onCard(subject, (now) => withValue(now, place, valueEntry(amount))),
  };
});

/** Never of what has the form of a finance code. `€ 20.000,00=`, `20.000,--`, `20 000 euro`, `Euro 1.500,00.` */
export function oneAmount(typed: string): number | undefined {
  if (isCodeShaped(typed)) return undefined;
  const bare = typed
    .trim()
    .replace(/^=+\s*/, "")
    .replace(/^(?:€|euro|eur\.?)\s*/i, "")
    .replace(/\s*(?:€|euro|eur)\.?$/i, "")
    .replace(/\s*[.;]?=*[.;]?$/, "")
    .replace(/,\s*(?:[-–—=]+)$/, "");
  const grouped = /^-?\d{1,3}(?:[ \u00a0\u202f'’]\d{3})+(?:,\d+)?$/.test(bare) ? bare.replace(/[ \u00a0\u202f'’]/g, "") : bare;
  return italianNumber(grouped);
}

/** Safe where the words are the description of one code of the chart. */
export const mendPegText: FixOf = ofCard((_card, { subject, place, values }, { peg }) => {
  const typed = String(values.typed ?? "");
  if (wordingKey(typed) === "") return undefined;
  const [one, ...others] = peg.filter(({ description }) => sameWording(description, typed));
  if (!one || others.length > 0 || readPegField(one.code).references.length === 0) return undefined;
  return {
    safe: true,
    code: "fix.peg.code",
    values: { typed: typed.trim(), code: one.code },
    edit: onCard(subject, (now) => withValue(now, place, one.code)),
  };
});

/** Not safe: the date of the check may be the wrong one. */
export const mendOutcome: FixOf = ofCard((card, { subject, place, values }) => {
  if (place.kind !== "monitoring" || !card.monitoring[place.at]) return undefined;
  const { at } = place;
  return {
    safe: false,
    code: "fix.monitoring.early",
    values: { outcome: String(values.outcome) },
    edit: onCard(subject, (now) => ({
      ...now,
      monitoring: changedAt(now.monitoring, at, (check) => ({ ...check, outcome: "", percent: blank })),
    })),
  };
});

const required: readonly unknown[] = ["purpose", "responsible"];

/** Safe where the field may be blank; of one that must be filled in the form's words are the sign that it is not. */
export const mendFormWords = (nothingElse: (text: string) => boolean): FixOf =>
  ofCard((_card, { subject, place, values }) => {
    const typed = String(values.typed ?? "");
    if (!nothingElse(typed)) return undefined;
    return {
      safe: place.kind !== "card" || !required.includes(place.field),
      code: "fix.template.text",
      values: { typed },
      edit: onCard(subject, (now) => withValue(now, place, "")),
    };
  });
