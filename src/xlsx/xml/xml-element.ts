/** Builds the markup of small elements: attributes that are undefined are left out. */
import { elementText } from "./xml-text";

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** `<name a="1">content</name>`, closed at once where there is no content. Attribute values are escaped already or need none. */
export function element(name: string, attributes: Attributes, content = ""): string {
  let opening = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) opening += ` ${key}="${typeof value === "boolean" ? Number(value) : value}"`;
  }
  return content === "" ? `${opening}/>` : `${opening}>${content}</${name}>`;
}

/** A `<t>`-like element whose blanks and line breaks stay. */
export function textElement(name: string, text: string): string {
  const keep = /^\s|\s$|[\n\t]/u.test(text) ? ' xml:space="preserve"' : "";
  return `<${name}${keep}>${elementText(text)}</${name}>`;
}
