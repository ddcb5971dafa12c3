/** The table of texts that cells refer to by number. */
import { SPREADSHEET_NAMESPACE } from "./styles-writer";
import { textElement, XML_DECLARATION } from "../xml/xml-element";

export class SharedStrings {
  private readonly places = new Map<string, number>();
  private uses = 0;

  /** Number of a text, the same for the same text. */
  place(text: string): number {
    this.uses++;
    const known = this.places.get(text);
    if (known !== undefined) return known;
    this.places.set(text, this.places.size);
    return this.places.size - 1;
  }

  /** The part, piece by piece. */
  *markup(): Generator<string> {
    yield `${XML_DECLARATION}<sst xmlns="${SPREADSHEET_NAMESPACE}" count="${this.uses}" uniqueCount="${this.places.size}">`;
    for (const text of this.places.keys()) yield `<si>${textElement("t", text)}</si>`;
    yield "</sst>";
  }
}
