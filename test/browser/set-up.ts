import { builtSite } from "../../src/development/build-site.cjs";
import { writeXlsx } from "../../src/xlsx/writing/write-xlsx";
import { workbookOf } from "../operations/workbooks";
import { knownPlan } from "../plan/known-plans";
import { chromiumPath } from "./chromium";
import { startStage } from "./stage";

/**
 * What all browser tests share: the site, served once; the demo plan's file; and a running Chromium for each worker, since a
 * clipboard is a whole browser's. With CARDINE_SITE in the environment the site of that folder is tested, instead of one from the
 * sources as they are now.
 */
export default async function setUp({ maxWorkers }: { readonly maxWorkers: number }): Promise<void> {
  const chromium = chromiumPath();
  if (chromium === undefined) return;
  await startStage({
    siteFolder: process.env.CARDINE_SITE ?? (await builtSite()),
    demoPlan: await writeXlsx(await workbookOf(knownPlan("demo"))),
    chromiumPath: chromium,
    workers: maxWorkers,
  });
}
