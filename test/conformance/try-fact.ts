import { createEmbeddedExcel } from "../../src/host/api/embedded-excel";
import { installNodeClient } from "../../src/host/api/node-client";
import type { TroubleName } from "../../src/host/api/troubles/troubles";
import { variants, type VariantName } from "../../src/host/model/variant";
import { emptySheet, emptyWorkbook } from "../../src/xlsx/workbook-data";
import type { Answer, ApiTrial, Expected, Fact } from "./fact";
import { personBed } from "./person-bed";

/** What the host, as one of its variants, answers to a fact's trial. */
export async function answerOf({ trial }: Fact, name: VariantName): Promise<Answer> {
  switch (trial.kind) {
    case "api":
      return tryApi(trial, name);
    case "trouble":
      return tryApi(trial, name, [trial.trouble]);
    case "person":
      return trial.run(personBed(variants[name]));
    case "file":
      return trial.run();
    case "hand":
      throw new Error("Only a person can try it.");
  }
}

export function expectedFor(expected: Expected, name: VariantName): Answer {
  return "always" in expected ? expected.always : expected.by[name];
}

/** In a workbook of its own, on a sheet beside its first, as the probe tries it in a real Excel. */
async function tryApi({ run }: Pick<ApiTrial, "run">, name: VariantName, troubles: readonly TroubleName[] = []): Promise<Answer> {
  const excel = createEmbeddedExcel({
    data: { ...emptyWorkbook(), sheets: [emptySheet("Foglio1")] },
    variant: variants[name],
    now: () => new Date(2026, 2, 9),
    excelApi: "1.20",
  });
  const client = installNodeClient(excel, { showDialog: () => () => undefined });
  try {
    await client.Excel.run(async (context) => {
      context.workbook.worksheets.add("Prova").activate();
      await context.sync();
    });
    for (const trouble of troubles) excel.host.troubles.begin({ name: trouble });
    return await client.Excel.run((context) => run(context, context.workbook.worksheets.getItem("Prova")));
  } catch (error) {
    if (error instanceof client.OfficeExtension.Error) return { error: error.code };
    throw error;
  } finally {
    client.dispose();
  }
}
