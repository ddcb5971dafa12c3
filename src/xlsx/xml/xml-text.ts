/** Text in the XML parts of a workbook: what XML forbids is spelt `_xHHHH_`, as Excel does. */

// What no workbook can hold in any spelling: NUL, halves of surrogate pairs, and the two non-characters.
const UNSTORABLE = /[\u0000\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const UNSTORABLE_SOMEWHERE = /[\u0000\uD800-\uDFFF\uFFFE\uFFFF]/;
const NEEDS_CARE = /[\u0000-\u0008\u000B-\u001F&<>\uD800-\uDFFF\uFFFE\uFFFF]|_x[0-9A-Fa-f]{4}_/;
const ESCAPED_CHARACTER = /_x([0-9A-Fa-f]{4})_/g;
const MARKUP = /[&<]|(?<=\])>/g;
const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

function hexEscape(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}

/** `text` without the characters that no workbook file can hold. */
export function storableText(text: string): string {
  return UNSTORABLE_SOMEWHERE.test(text) ? text.replace(UNSTORABLE, "") : text;
}

// Formulas are full of quotes, which only attributes must spell out, and of `>`, which may stand but for the end of `]]>`.
function escapeMarkup(text: string): string {
  return text.replace(MARKUP, (character) => ENTITIES[character] ?? character);
}

/** Content of a text element of type ST_Xstring. */
export function elementText(text: string): string {
  if (!NEEDS_CARE.test(text)) return text;
  return escapeMarkup(
    storableText(text)
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
      .replace(/[\u0001-\u0008\u000B-\u001F]/g, hexEscape),
  );
}

/** Value of an attribute of type ST_Xstring; line breaks and tabs, which XML would turn into blanks, are spelt out too. */
export function attributeText(text: string): string {
  return elementText(text)
    .replaceAll('"', "&quot;")
    .replace(/[\n\t]/g, (character) => hexEscape(character).toLowerCase());
}

/** Content of a formula element: not an ST_Xstring in practice, so nothing but XML's own characters is escaped. */
export function formulaText(formula: string): string {
  return escapeMarkup(storableText(formula).replace(/[\u0001-\u0008\u000B-\u001F]/g, ""));
}

/** What an ST_Xstring means. */
export function decodedText(text: string): string {
  return text.includes("_x") ? text.replace(ESCAPED_CHARACTER, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))) : text;
}

/** Shorter texts are copied as they are cut out. */
const CUT_OUT = 13;

/** The same text in memory of its own: what is cut out of a part would else keep the whole part there for as long as the text lives. */
export function detached(text: string): string {
  return text.length < CUT_OUT ? text : ` ${text}`.slice(1);
}
