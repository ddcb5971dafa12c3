/** Pictures of what a person sees, each with its words beside it, so that a picture that has gone stale is found without comparing pixels. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";

const project = join(__dirname, "../..");
export const guidePictures = "docs/immagini";

const updating = Boolean(process.env.UPDATE_PICTURES);

/** The day on which all pictures are taken: after the demo plan's checks of June, so that its outcomes are in time and no phase is late. */
const today = "2026-07-15T10:00:00";

/** The page as pictures show it: one size, one day, nothing in motion. */
export async function prepareForPictures(page: Page, size: { readonly width: number; readonly height: number }): Promise<void> {
  await page.setViewportSize(size);
  await page.emulateMedia({ reducedMotion: "reduce", colorScheme: "light" });
  await page.clock.setFixedTime(new Date(today));
}

/** What is seen of a part of the page, as words: its roles and names. */
export function wordsOf(...parts: readonly Locator[]): Promise<string> {
  return Promise.all(parts.map((part) => part.ariaSnapshot())).then((snapshots) => snapshots.join("\n"));
}

/** The cells that hold something in these rows of the sheet in front, a row a line. */
export async function wordsOfRows(page: Page, first: number, last: number): Promise<string> {
  const cells = await page
    .locator("[data-cell]")
    .evaluateAll((elements) =>
      elements.map((element) => ({ address: element.getAttribute("data-cell") ?? "", text: element.textContent })),
    );
  const rowOf = (address: string): number => Number(/\d+$/.exec(address)?.[0]);
  const lines: string[] = [];
  for (let row = first; row <= last; row++) {
    const filled = cells.filter(({ address, text }) => rowOf(address) === row && text !== "");
    if (filled.length > 0) lines.push(filled.map(({ address, text }) => `${address} ${text}`).join(" | "));
  }
  return lines.join("\n");
}

/** Gives the picture of this name (its path in the project, without extension) its place, or holds the words seen now against those of the picture that is there. */
export async function keepPicture(name: string, seen: Locator | Page, words: string): Promise<void> {
  const file = join(project, name);
  if (updating) {
    await writeFile(`${file}.png`, await seen.screenshot({ animations: "disabled", caret: "hide" }));
    await writeFile(`${file}.txt`, `${words}\n`);
    return;
  }
  const then = await readFile(`${file}.txt`, "utf8").catch(() => "");
  if (then.trim() === words.trim()) return;
  const before = then.trim().split("\n");
  const differing = words
    .trim()
    .split("\n")
    .findIndex((line, at) => line !== before[at]);
  throw new Error(
    `What the picture ${name}.png shows has changed. Look whether the guide still says what is on the screen, then run “npm run pictures”.\n` +
      `  then: ${before[differing] ?? "(nothing)"}\n  now:  ${words.trim().split("\n")[differing] ?? "(nothing)"}`,
  );
}
