/** @jest-environment ./test/taskpane/pane-environment.cjs */
import type { WorkbookRepair } from "../../../src/operations/verification/verify-and-repair";
import { PlanError } from "../../../src/plan/plan-error";
import type { Verification } from "../../../src/sheets/verification/difference";
import type { Operations } from "../../../src/taskpane/operations-context";
import { smallPlan } from "../../operations/plans";
import { accessibilityProblems, openPane, screen, ToldWorkbook, within } from "../pane-bed";

const sound: Verification = { differences: [], obstacles: [] };
const damaged: Verification = {
  differences: [
    {
      kind: "formula",
      sheet: "Obiettivi",
      row: 5,
      column: 0,
      formula: "='S1.00004'!CodiceBreve",
      found: { formula: "='S1.00001'!CodiceBreve" },
      table: "Obiettivi",
    },
    { kind: "formula", sheet: "Obiettivi", row: 4, column: 10, formula: "='S1.00001'!Peso", found: 12, table: "Obiettivi" },
    {
      kind: "name",
      sheet: "Piano",
      scope: "workbook",
      name: "CifreNumero",
      range: { row: 28, column: 1, rows: 1, columns: 1 },
      isThere: false,
    },
  ],
  obstacles: [{ code: "verify.tableMissing", values: { sheet: "PEG", table: "PEG" } }],
};
const repaired: WorkbookRepair = {
  done: { id: 7, code: "done.repairedPartly", values: { count: 3, sheets: "Obiettivi, Piano", left: 1 }, codes: new Map() },
  mended: damaged.differences,
  left: { differences: [], obstacles: damaged.obstacles },
};

async function openChecks(operations: Partial<Operations>) {
  const told = new ToldWorkbook((workbook) => workbook.plan(smallPlan()));
  const pane = openPane({ firstView: "checks", operations: { followWorkbook: told.followWorkbook, ...operations } });
  await pane.user.click(await screen.findByRole("button", { name: "Verifica e ripara" }));
  return pane;
}

it("says that all is as it should be, and offers nothing to repair", async () => {
  const { user } = await openChecks({ verifyWorkbook: () => Promise.resolve(sound) });
  const panel = await screen.findByRole("region", { name: "Tutto è come deve essere" });
  expect(within(panel).getByRole("heading")).toHaveFocus();
  expect(
    within(panel)
      .getAllByRole("button")
      .map(({ textContent }) => textContent),
  ).toEqual(["Verifica di nuovo", "Chiudi"]);
  await user.click(within(panel).getByRole("button", { name: "Chiudi" }));
  expect(screen.getByRole("button", { name: "Verifica e ripara" })).toHaveFocus();
});

it("shows by sheet what it found before anything is written, and what cannot be repaired with the way out", async () => {
  const repairWorkbook = jest.fn(() => Promise.resolve(repaired));
  const { container } = await openChecks({ verifyWorkbook: () => Promise.resolve(damaged), repairWorkbook });
  const list = await screen.findByRole("list", { name: "Non è come deve essere" });
  expect(list).toHaveTextContent("Obiettivi1 formula manca o è diversa: A6.K5: «12» sta al posto della formula.");
  expect(list).toHaveTextContent("Piano1 nome manca o è spostato: CifreNumero.");
  expect(list).toHaveTextContent("Foglio PEG: manca la tabella «PEG». Annulla (Ctrl+Z)");
  expect(repairWorkbook).not.toHaveBeenCalled();
  expect(await accessibilityProblems(container)).toEqual([]);
});

it("repairs, tells what it did and what is left, and can be taken back", async () => {
  const restoreEdit = jest.fn(() =>
    Promise.resolve({ done: { ...repaired.done, id: 8, code: "done.restored" as const, values: { subject: "Piano" } }, kept: [] }),
  );
  const { user, container } = await openChecks({
    verifyWorkbook: () => Promise.resolve(damaged),
    repairWorkbook: () => Promise.resolve(repaired),
    restoreEdit,
  });
  await user.click(await screen.findByRole("button", { name: "Ripara 3 elementi" }));
  const panel = await screen.findByRole("region", { name: "3 elementi rimessi a posto" });
  expect(within(panel).getByRole("list", { name: "1 elemento resta da sistemare a mano" })).toHaveTextContent("PEG");
  expect(await accessibilityProblems(container)).toEqual([]);
  await user.click(
    within(screen.getByText(/^3 celle e nomi rimessi a posto: Obiettivi, Piano\./)).getByRole("button", { name: "Annulla" }),
  );
  expect(restoreEdit).toHaveBeenCalledWith(7);
});

it("says what a workbook of before will get, and what it has got", async () => {
  const { user, container } = await openChecks({
    verifyWorkbook: () => Promise.resolve({ ...sound, withoutFrontPage: "Piano" }),
    repairWorkbook: () =>
      Promise.resolve({
        done: { id: 0, code: "done.frontPageAdded" as const, values: { sheet: "Impostazioni" }, codes: new Map() },
        mended: [],
        left: sound,
        moved: "Impostazioni",
      }),
  });
  const list = await screen.findByRole("list", { name: "Non è come deve essere" });
  expect(list).toHaveTextContent("Foglio Piano: tiene insieme le impostazioni e il riepilogo dei settori. Diventa «Impostazioni»");
  expect(await accessibilityProblems(container)).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Ripara 1 elemento" }));
  const panel = await screen.findByRole("region", { name: "1 elemento rimesso a posto" });
  expect(panel).toHaveTextContent("Le impostazioni sono ora nel foglio Impostazioni; davanti c’è il foglio Piano nuovo.");
});

it("leaves with Esc, back to the button", async () => {
  const { user } = await openChecks({ verifyWorkbook: () => Promise.resolve(damaged) });
  await screen.findByRole("region", { name: "Non è come deve essere" });
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("region", { name: "Non è come deve essere" })).not.toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Verifica e ripara" })).toHaveFocus();
});

it("tells why it cannot repair, and keeps what it found", async () => {
  const refused = new PlanError("excel.sheetProtected", { sheet: "Obiettivi" });
  const { user } = await openChecks({ verifyWorkbook: () => Promise.resolve(damaged), repairWorkbook: () => Promise.reject(refused) });
  await user.click(await screen.findByRole("button", { name: "Ripara 3 elementi" }));
  expect(await screen.findByRole("alert")).toHaveTextContent("Il foglio «Obiettivi» è protetto");
  expect(screen.getByRole("region", { name: "Non è come deve essere" })).toBeVisible();
});
