/** The served site, the running browsers and the demo plan's file: made in jest's own process, and found by its workers. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type BrowserServer } from "playwright-core";
import { CHROMIUM_FLAGS } from "./chromium";
import { addressOf, serveSite } from "./serve-site";

/** Where a worker finds them. */
interface Stage {
  readonly site: string;
  /** One a worker. */
  readonly browsers: readonly string[];
  readonly demoPlan: string;
}

/** What they are made of. */
export interface Properties {
  readonly siteFolder: string;
  readonly demoPlan: Uint8Array;
  readonly chromiumPath: string;
  readonly workers: number;
}

const variable = "CARDINE_STAGE";

let server: Server | undefined;
let browsers: readonly BrowserServer[] = [];
let folder: string | undefined;

export async function startStage({ siteFolder, demoPlan, chromiumPath, workers }: Properties): Promise<void> {
  server = await serveSite(siteFolder);
  browsers = await Promise.all(
    Array.from({ length: workers }, () => chromium.launchServer({ executablePath: chromiumPath, args: CHROMIUM_FLAGS })),
  );
  folder = mkdtempSync(join(tmpdir(), "cardine-stage-"));
  const stage: Stage = {
    site: addressOf(server),
    browsers: browsers.map((browser) => browser.wsEndpoint()),
    demoPlan: join(folder, "piano.xlsx"),
  };
  writeFileSync(stage.demoPlan, demoPlan);
  process.env[variable] = JSON.stringify(stage);
}

export async function endStage(): Promise<void> {
  await Promise.all(browsers.map((browser) => browser.close()));
  server?.close();
  if (folder !== undefined) rmSync(folder, { recursive: true });
}

/** The stage with the browser that is this worker's. */
export function stageOfWorker(): Pick<Stage, "site" | "demoPlan"> & { readonly browser: string } {
  const stage = process.env[variable];
  if (stage === undefined)
    throw new Error("Run the browser tests with test/jest.browser.config.cjs, which serves the site and starts the browsers.");
  const { browsers, ...shared } = JSON.parse(stage) as Stage;
  const browser = browsers[(Number(process.env.JEST_WORKER_ID) - 1) % browsers.length];
  if (browser === undefined) throw new Error("No browser was started.");
  return { ...shared, browser };
}
