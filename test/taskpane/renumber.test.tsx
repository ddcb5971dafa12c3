/** @jest-environment ./test/taskpane/pane-environment.cjs */
import { deleteCard } from "../../src/operations/card/delete-card";
import { editCard } from "../../src/operations/card/edit-card";
import { Session } from "../../src/operations/session/session";
import { removeObjective } from "../../src/plan/editing/edit-objective";
import { closeExcel } from "../excel/embedded";
import { openPlan } from "../operations/opened-plans";
import { readOpenPlan } from "../operations/read-open-plan";
import { knownPlan } from "../plan/known-plans";
import { openPlanOf } from "./open-plans";
import { accessibilityProblems, openPane, screen, ToldWorkbook, waitFor, within } from "./pane-bed";
import { showSheet } from "./card/card-bed";

let session: Session;
beforeEach(() => {
  session = new Session();
});

afterEach(closeExcel);

const demo = knownPlan("demo");
const slowly = { timeout: 30_000 };

/** The demo plan after S2's first card was deleted: its second one is shared with S1 and named in a text of S3. */
async function openGap() {
  const excel = await openPlan(demo);
  await deleteCard(session, "S2.00001");
  await editCard(session, "S3.00001", { kind: "texts", texts: { detail: "Si veda anche S2.00003." } });
  await showSheet("Settore S2");
  const pane = openPane({ firstView: "weights" });
  await screen.findByText("Nei numeri di S2 ci sono salti.", {}, slowly);
  return { ...pane, excel, sheets: () => excel.workbook.data.sheets.map(({ name }) => name) };
}

it("shows every code and sheet that changes, other sectors, texts and deleted cards, then does it, and one click takes it back", async () => {
  const { user, sheets, container } = await openGap();
  const before = (await readOpenPlan()).plan;
  await user.click(screen.getByRole("button", { name: "Rinumera…" }));
  const panel = screen.getByRole("region", { name: "Rinumera il settore S2" });
  expect(within(panel).getByRole("heading", { name: "Rinumera il settore S2" })).toHaveFocus();
  expect(
    within(within(panel).getByRole("list", { name: "Codici di S2 che cambiano" }))
      .getAllByRole("listitem")
      .map((row) => row.textContent),
  ).toEqual([
    expect.stringMatching(/^S2\.00002\/S1\.00002 → S2\.00001\/S1\.00002.+foglio S2\.00002 S1\.00002 → S2\.00001 S1\.00002$/),
    expect.stringMatching(/^S2\.00003 → S2\.00002.+foglio S2\.00003 → S2\.00002$/),
  ]);
  expect(panel).toHaveTextContent("Altri settoriS1: condivide o elenca");
  expect(panel).toHaveTextContent(/Altri fogli.*Settore S1.*Settore S2.*Obiettivi/);
  expect(panel).toHaveTextContent("il vecchio codice è scritto nei testi di S3.00001");
  expect(panel).toHaveTextContent(
    "EliminateS2.00001: il codice passa a un altro obiettivo; la scheda riportata prende il numero successivo.",
  );
  expect(panel).toHaveTextContent("Excel perciò svuota il suo elenco «Annulla»");
  expect(await accessibilityProblems(container)).toEqual([]);

  await user.click(within(panel).getByRole("button", { name: "Rinumera 2 obiettivi" }));
  await waitFor(() => expect(screen.queryByText("Nei numeri di S2 ci sono salti.")).toBeNull(), slowly);
  expect(sheets()).toEqual(expect.arrayContaining(["S2.00001 S1.00002", "S2.00002"]));
  const { plan, notes } = await readOpenPlan();
  expect(notes).toEqual([]);
  expect(plan.sectors.map(({ code, entries }) => [code, entries.map(({ objective }) => objective)])).toEqual(
    expect.arrayContaining([
      ["S1", ["S1.00001", "S2.00001/S1.00002", "SG.00001"]],
      ["S2", ["S2.00001/S1.00002", "S2.00002", "SG.00001"]],
    ]),
  );
  await waitFor(() => expect(screen.getByRole("combobox", { name: "Settore" })).toHaveFocus(), slowly);

  await user.click(await screen.findByRole("button", { name: "Annulla" }, slowly));
  await screen.findByText("Nei numeri di S2 ci sono salti.", {}, slowly);
  expect((await readOpenPlan()).plan).toEqual(before);
});

it("is not offered where no number is skipped, and left with Esc", async () => {
  const { user } = await openGap();
  await user.click(screen.getByRole("button", { name: "Rinumera…" }));
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("region", { name: /Rinumera/ })).toBeNull();
  expect(screen.getByRole("button", { name: "Rinumera…" })).toHaveFocus();
  await user.selectOptions(screen.getByRole("combobox", { name: "Settore" }), "S3");
  expect(screen.queryByRole("button", { name: "Rinumera…" })).toBeNull();
});

it("says beforehand what hinders it", async () => {
  const gap = removeObjective(demo, "S2.00001").plan;
  const told = new ToldWorkbook((workbook) => {
    workbook.follower.plan(openPlanOf(gap));
    workbook.follower.sheet("Settore S2");
  });
  const { user } = openPane({ firstView: "weights", operations: { followWorkbook: told.followWorkbook } });
  await user.click(await screen.findByRole("button", { name: "Rinumera…" }));
  const panel = screen.getByRole("region", { name: "Rinumera il settore S2" });
  expect(panel).toHaveTextContent("Il foglio della scheda S2.00002/S1.00002 non si trova");
  expect(within(panel).getByRole("button", { name: "Rinumera il settore S2" })).toHaveAttribute("aria-disabled", "true");
});
