import { rmSync } from "node:fs";

/** Removes what the browser tests built. */
export default function removeSite(): void {
  const site = process.env.CARDINE_BUILT_SITE;
  if (site) rmSync(site, { recursive: true, force: true });
}
