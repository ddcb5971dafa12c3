/** Which page of the site stands for a page of the manifest (`taskpane.html` → `taskpane-embedded.html`). */
export type AddInPages = Readonly<Record<string, string>>;

/**
 * The address at which the embedded Excel loads a page of the add-in: its stand-in, with the page's own query (its language)
 * under the query that the manifest gives it.
 * @param address relative to the add-in's folder
 * @param search the query of the page around, with its `?`
 */
export function embeddedAddress(address: string, pages: AddInPages, search: string): string {
  const [path = "", query = ""] = address.split("?");
  const values = new URLSearchParams(search);
  for (const [name, value] of new URLSearchParams(query)) values.set(name, value);
  const text = values.toString();
  return (pages[path] ?? path) + (text === "" ? "" : `?${text}`);
}
