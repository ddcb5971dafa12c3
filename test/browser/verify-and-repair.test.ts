/** What somebody breaks by copying a cell of the register down, found and put right by *Verifica e ripara*. */
import { snapshotOfFile } from "../../src/interchange/workbook-file";
import { verifyWorkbook } from "../../src/sheets/verification/verify-workbook";
import { readXlsx } from "../../src/xlsx/reading/read-xlsx";
import { describeInBrowser } from "./harness";
import { goToPlace, openDemoFile, save } from "./person";

describeInBrowser("Verifica e ripara", (open) => {
  it("shows the cells before it writes, puts them right, and leaves a sound workbook", async () => {
    const { page, pane } = await openDemoFile(open);
    await page.getByRole("tab", { name: "Obiettivi", exact: true }).click();
    await goToPlace(page, "C5");
    await page.keyboard.press("Control+c");
    await goToPlace(page, "C6");
    await page.keyboard.press("Control+v");
    await pane.getByRole("tab", { name: /^Controlli/ }).click();
    await pane.getByRole("button", { name: "Verifica e ripara" }).click();
    await pane.getByText("1 formula manca o è diversa: C6.").waitFor();
    await pane.getByRole("button", { name: "Ripara 1 elemento" }).click();
    await pane.getByRole("region", { name: "1 elemento rimesso a posto" }).waitFor();
    await pane.getByText("1 cella o nome rimesso a posto: Obiettivi.").waitFor();
    await pane.getByRole("button", { name: "Verifica di nuovo" }).click();
    await pane.getByRole("region", { name: "Tutto è come deve essere" }).waitFor();
    const saved = snapshotOfFile(await readXlsx(await save(page), "piano.xlsx"), "piano.xlsx");
    expect(verifyWorkbook(saved)).toEqual({ differences: [], obstacles: [] });
  }, 120_000);
});
