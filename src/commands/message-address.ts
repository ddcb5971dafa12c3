import type { Language } from "../messages";

/** Address of the page that shows `text` in a window of its own, beside the page at `here`. The text stays in the fragment, which no server sees. */
export function messageAddress(here: string, text: string, language: Language): string {
  const address = new URL("message.html", here);
  address.hash = new URLSearchParams({ text, language }).toString();
  return address.href;
}

/** What such an address says; `undefined` where it says nothing. */
export function messageOf(address: string): { readonly text: string; readonly language: string } | undefined {
  const given = new URLSearchParams(new URL(address).hash.slice(1));
  const text = given.get("text");
  return text === null || text === "" ? undefined : { text, language: given.get("language") ?? "it" };
}
