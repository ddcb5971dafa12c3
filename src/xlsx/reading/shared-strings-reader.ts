/** Texts of the shared table; runs of rich text are joined, readings of East Asian text left out. */
import type { XmlHandler } from "../xml/xml-scanner";
import { decodedText } from "../xml/xml-text";

export class SharedStringsReader implements XmlHandler {
  readonly strings: string[] = [];
  private item = "";
  private collecting = false;
  private phonetic = false;

  open(name: string): void {
    if (name === "si") this.item = "";
    else if (name === "rPh") this.phonetic = true;
    else if (name === "t") this.collecting = !this.phonetic;
  }

  close(name: string): void {
    if (name === "si") this.strings.push(decodedText(this.item));
    else if (name === "rPh") this.phonetic = false;
    else if (name === "t") this.collecting = false;
  }

  text(text: string): void {
    if (this.collecting) this.item += text;
  }
}
