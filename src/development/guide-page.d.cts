/** The guide's Markdown as a page; `frame` holds the places {{title}} and {{guide}}. Throws where the guide uses Markdown that the page does not know. */
export function guidePage(markdown: string, frame: string): string;
