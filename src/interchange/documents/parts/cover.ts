/** What the first pages say of the whole: whose plan it is, what it is called, and of which years. */
import { sameWording } from "../../../plan/notation/wording";
import type { FoundValue } from "../import-values";
import { oneLine, type DocumentBlock, type DocumentParagraph } from "../source-document";
import { yearsIn } from "./target-tables";

export interface Cover {
  readonly entity?: FoundValue;
  readonly title?: FoundValue;
  /** Empty where nothing says them. */
  readonly years: readonly number[];
  readonly used: readonly DocumentParagraph[];
}

const bodies =
  /^(?:unione|comune|provincia|città metropolitana|comunità montana|regione|azienda|università|consorzio|camera di commercio|asl|agenzia)\b/i;
const plans =
  /\bpiano\b.*\b(?:performance|obiettivi|esecutivo|integrato|attività)\b|\bpiano (?:obiettivi|performance)\b|\bpiao\b|\bpdo\b|^piano\b.*\b(?:19|20)\d{2}\b/i;
const longestTitle = 100;

export function readCover(blocks: readonly DocumentBlock[]): Cover {
  const paragraphs = blocks.filter((block): block is DocumentParagraph => block.kind === "paragraph" && block.text.length <= longestTitle);
  const isSentence = ({ text }: DocumentParagraph) => /[.;:,]$/.test(text);
  const titles = paragraphs.filter((one) => plans.test(one.text) && !isSentence(one));
  const title = titles.find(({ text }) => yearsIn(text).length > 0) ?? titles[0];
  const next = title && paragraphs[paragraphs.indexOf(title) + 1];
  const named = title ? yearsIn(title.text) : [];
  const below = named.length === 0 && next && next.text.length <= 40 ? yearsIn(next.text) : [];
  const entity = paragraphs.slice(0, 40).find((one) => bodies.test(one.text) && !isSentence(one));
  const span = below.length > 0 ? ` ${/\d{4}(?:\s*[-–/]\s*\d{4})?/.exec(next!.text)?.[0] ?? ""}` : "";
  return {
    ...(entity ? { entity: { value: oneLine(entity.text), place: entity.place } } : {}),
    ...(title ? { title: { value: `${oneLine(title.text)}${span}`, place: title.place } } : {}),
    years: named.length > 0 ? named : below,
    // Title and body may stand on every page.
    used: paragraphs.filter(
      (one) => (one === next && span !== "") || [entity, title].some((said) => said && sameWording(said.text, one.text)),
    ),
  };
}
