import { existsSync } from "node:fs";

/** The shell comes first: it draws no window of its own about the page, which takes as long as the page. */
const PLACES = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

export const CHROMIUM_FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Where Chromium is (the variable CHROMIUM_PATH comes first); `undefined` when this machine has none. In CI it must be there. */
export function chromiumPath(): string | undefined {
  const found = [process.env.CHROMIUM_PATH, ...PLACES].find((place) => place !== undefined && existsSync(place));
  if (found === undefined && process.env.CI) throw new Error("Chromium is missing, and in CI the browser tests must run.");
  return found;
}
