/** @jest-environment ./test/taskpane/pane-environment.cjs */
/** The pane on the real operations and the embedded Excel: what is done on one side is seen on the other. */
import type { EmbeddedExcel } from "../../src/host/api/embedded-excel";
import { weightHeaders } from "../../src/sheets/sectors/sector-sheet";
import { cellAt, closeExcel, sheetNamed } from "../excel/embedded";
import { openPlan } from "../operations/opened-plans";
import { knownPlan } from "../plan/known-plans";
import { act, cleanup, openPane, screen, waitFor } from "./pane-bed";

const plan = knownPlan("demo");
const short = plan.sectors.find(({ code }) => code === "S3")!;
const objective = short.entries[0]!.objective;

afterEach(() => {
  cleanup();
  closeExcel();
});

async function openDemo() {
  const excel = await openPlan(plan);
  const pane = openPane();
  await screen.findByRole("tablist", {}, { timeout: 20_000 });
  return { ...pane, excel };
}

function goTo(excel: EmbeddedExcel, sheet: string): void {
  act(() => excel.workbook.sheets.activate(sheetNamed(excel.workbook.data, sheet)));
}

/** The cell of a sector's points for an objective. */
function weightCell({ workbook: { data } }: EmbeddedExcel, sheetName: string, key: string) {
  const sheet = sheetNamed(data, sheetName);
  const { range, columns } = sheet.tables.find(({ name }) => name.startsWith("Pesi_"))!;
  const row = [...sheet.cells].find(([, cells]) => cells.get(range.column)?.value === key)![0];
  return { sheet, row, column: range.column + columns.findIndex(({ name }) => name === weightHeaders.weight) };
}

function points(excel: EmbeddedExcel, sheetName: string, key: string): unknown {
  const { sheet, row, column } = weightCell(excel, sheetName, key);
  return cellAt(sheet, row, column)?.value;
}

async function typeInto({ workbook }: EmbeddedExcel, { sheet, row, column }: ReturnType<typeof weightCell>, text: string): Promise<void> {
  await act(async () => {
    workbook.batch(() => workbook.typeInto(sheet, row, column, text), { source: "Local", addIn: false });
    await new Promise((resolve) => setTimeout(resolve, 100));
  });
}

const sheetInFront = ({ workbook: { data } }: EmbeddedExcel) => data.sheets[data.activeSheet]?.name;

it("takes points, writes them in one edit, and takes the edit back", async () => {
  const { user, excel } = await openDemo();
  const before = points(excel, "Settore S3", objective);
  goTo(excel, "Settore S3");
  const field = await screen.findByRole("textbox", { name: new RegExp(`^Punti di ${objective}`) });
  await user.click(field);
  await user.keyboard("11{Tab}");
  await waitFor(() => expect(points(excel, "Settore S3", objective)).toBe(11));
  expect(await screen.findByText(/Settore S3: 1 peso scritto/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Annulla" }));
  expect(await screen.findByText(/Tutto come prima della modifica a S3/)).toBeVisible();
  expect(points(excel, "Settore S3", objective)).toBe(before);
  await waitFor(() => expect(screen.getByRole("textbox", { name: new RegExp(`^Punti di ${objective}`) })).toHaveValue(String(before)));
});

it("spreads the rest of the sector that lacks some, and the next steps no longer name it", async () => {
  const { user, excel } = await openDemo();
  await user.click(await screen.findByRole("button", { name: "S3: mancano 5 punti" }));
  await waitFor(() => expect(sheetInFront(excel)).toBe("Settore S3"));
  await user.click(await screen.findByRole("button", { name: "Ripartisci il resto" }));
  expect(await screen.findByText("100 su 100")).toBeVisible();
  await user.click(screen.getByRole("tab", { name: "Piano" }));
  await waitFor(() => expect(screen.queryByRole("button", { name: "S3: mancano 5 punti" })).toBeNull());
});

it("jumps to the cell of what a card lacks", async () => {
  const { user, excel } = await openDemo();
  const key = "S2.00001";
  const sheet = sheetNamed(excel.workbook.data, key);
  const name = excel.workbook.names.find("Responsabile", sheet);
  const { row, column } = excel.workbook.names.rangeOf(name!)!.box;
  await typeInto(excel, { sheet, row, column }, "");
  await user.click(await screen.findByRole("button", { name: `${key}: manca 1 voce: Responsabile` }));
  await waitFor(() => expect(sheetInFront(excel)).toBe(key));
  await waitFor(() => expect(excel.workbook.selection.on(sheet)).toMatchObject({ row, column }));
  expect(screen.getByRole("tab", { selected: true })).toHaveTextContent("Scheda");
});

it("marks the objective in whose row of the sector's sheet somebody is", async () => {
  const { excel } = await openDemo();
  goTo(excel, "Settore S3");
  const field = await screen.findByRole("textbox", { name: new RegExp(`^Punti di ${objective}`) });
  const { sheet, row, column } = weightCell(excel, "Settore S3", objective);
  await act(async () => {
    excel.workbook.selection.select(sheet, { row, column, rows: 1, columns: 1 });
    await new Promise((resolve) => setTimeout(resolve, 10));
  });
  expect(field.closest("li")).toHaveAttribute("aria-current", "true");
  expect(document.querySelectorAll("li[aria-current=true]")).toHaveLength(1);
});

it("shows what is typed in the sheet at once", async () => {
  const { excel } = await openDemo();
  goTo(excel, "Settore S3");
  expect(await screen.findByText("95 su 100")).toBeVisible();
  await typeInto(excel, weightCell(excel, "Settore S3", objective), "1");
  expect(screen.getByRole("textbox", { name: new RegExp(`^Punti di ${objective}`) })).toHaveValue("1");
  expect(screen.queryByText("95 su 100")).toBeNull();
});
