import { joinLibrary, type LibraryWorld } from "./client-library";
import type { EmbeddedExcel } from "./embedded-excel";
import { officeObject, type OfficeOptions } from "./office/office-object";

/**
 * Puts the embedded Excel behind the client library of a browser page, which a `<script>` has loaded before.
 * Afterwards `Excel`, `Office` and `OfficeExtension` of the page work as in Excel; the answer takes the embedded Excel away.
 */
export function installPageClient(excel: EmbeddedExcel, options: OfficeOptions = {}, page: object = globalThis): () => void {
  const world = page as { Office: object };
  const office = officeObject(world.Office, {
    contentLanguage: excel.workbook.locale,
    excelApi: excel.excelApi,
    platform: excel.workbook.variant.platform,
    page: location.href,
    ...options,
  });
  // A global `var` of a script cannot be defined anew, only assigned.
  world.Office = office;
  return joinLibrary(page as LibraryWorld, answeringLater(excel));
}

/** In Excel an answer comes in a later task: between calls the page can paint and take clicks. */
function answeringLater(excel: EmbeddedExcel): EmbeddedExcel {
  return {
    ...excel,
    execute: async (...call) => {
      await new Promise((answer) => setTimeout(answer));
      return excel.execute(...call);
    },
  };
}
