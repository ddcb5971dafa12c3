/** @jest-environment ./test/taskpane/pane-environment.cjs */
import { fireEvent } from "@testing-library/react";
import { StrictMode } from "react";
import type { Language } from "../../src/messages";
import { sentence } from "../../src/messages";
import type { DoneEdit } from "../../src/operations/session/done-edit";
import { EditHalfDoneError, EditUndoneError } from "../../src/excel/excel-errors";
import { PlanError } from "../../src/plan/plan-error";
import type { ViewName } from "../../src/taskpane/shell/views";
import { viewOfAddress } from "../../src/taskpane/shell/views";
import { smallPlan } from "../operations/plans";
import { act, accessibilityProblems, openPane, screen, ToldWorkbook, within, withPlan } from "./pane-bed";

const selectedTab = () => screen.getByRole("tab", { selected: true }).textContent;

async function toldPane(firstView?: ViewName, sheet?: string) {
  const told = new ToldWorkbook((workbook) => {
    workbook.plan(smallPlan());
    if (sheet !== undefined) workbook.follower.sheet(sheet);
  });
  const pane = openPane({ operations: { followWorkbook: told.followWorkbook }, ...(firstView ? { firstView } : {}) });
  await screen.findByRole("tablist");
  return { ...pane, told, toSheet: (name: string) => act(() => told.follower.sheet(name)) };
}

describe("the workbook", () => {
  it("is followed once in StrictMode", async () => {
    const told = new ToldWorkbook((workbook) => workbook.plan(smallPlan()));
    openPane({ operations: { followWorkbook: told.followWorkbook }, wrapper: StrictMode });
    await screen.findByRole("tablist");
    expect([told.followings, told.stopped]).toEqual([1, 0]);
  });

  it("is read again when the pane gets the focus, since events may be missed", async () => {
    const { told } = await toldPane();
    told.onReadAgain = () => told.plan(smallPlan({ title: "Dopo" }));
    fireEvent.focus(window);
    expect(await screen.findByRole("heading", { name: "Dopo" })).toBeVisible();
  });

  it("that cannot be read again leaves what was known, says why and offers another try", async () => {
    const { told, user } = await toldPane();
    told.onReadAgain = () => told.follower.failed(new PlanError("excel.cellEdit"));
    await user.click(await screen.findByRole("button", { name: "Rileggi" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("Excel sta aspettando");
    expect(screen.getByRole("button", { name: "S2 Finanze" })).toBeVisible();
    told.onReadAgain = () => told.plan(smallPlan());
    await user.click(screen.getByRole("button", { name: "Riprova" }));
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("that was left half-written says where, and why", async () => {
    const cause = new AggregateError([new PlanError("excel.cellEdit"), new Error("Still gone")]);
    openPane({ operations: { followWorkbook: () => Promise.reject(new EditHalfDoneError(["S1.00001"], { cause })) } });
    expect(await screen.findByRole("alert")).toHaveTextContent(/Controlla S1\.00001.*Motivo: Excel sta aspettando/);
  });

  it("that could never be read says why, and can be tried again", async () => {
    let attempts = 0;
    const { user } = openPane({
      operations: { followWorkbook: () => Promise.reject(new PlanError("excel.tooOld", { attempt: ++attempts })) },
    });
    expect(await screen.findByRole("alert")).toHaveTextContent("Questa versione di Excel è troppo vecchia");
    await user.click(screen.getByRole("button", { name: "Riprova" }));
    expect(attempts).toBe(2);
  });

  it("whose plan is gone leads back to the start", async () => {
    const { told } = await toldPane();
    act(() => told.follower.noPlan());
    expect(await screen.findByRole("heading", { name: "Comincia un piano" })).toBeVisible();
  });
});

describe("the pane follows the sheet", () => {
  it.each([
    ["S1.00001", "Scheda"],
    ["Settore S2", "Pesi"],
    ["Piano", "Piano"],
  ])("%s to %s", async (sheet, tab) => {
    const { toSheet } = await toldPane("newCard");
    toSheet("Strategia");
    toSheet(sheet);
    expect(selectedTab()).toBe(tab);
  });

  it("says in its heading what the view is about", async () => {
    const { toSheet } = await toldPane();
    toSheet("S1.00004 S2.00001");
    expect(screen.getByRole("heading", { level: 1, name: "S1.00004 / S2.00001" })).toBeVisible();
    expect(screen.getByText("Obiettivo 4 1", { selector: "header p" })).toBeVisible();
    toSheet("Settore S2");
    expect(screen.getByRole("heading", { level: 1, name: "Settore S2" })).toBeVisible();
    toSheet("Piano");
    expect(screen.getByRole("heading", { level: 1, name: "Piano della performance 2026-2028" })).toBeVisible();
  });

  it("stays where it is for a sheet that no view is about", async () => {
    const { toSheet } = await toldPane("weights", "Settore S1");
    toSheet("Strategia");
    expect(selectedTab()).toBe("Pesi");
  });

  it("opens on the view of the sheet in front, unless its address asks for another", async () => {
    await toldPane(undefined, "Settore S1");
    expect(selectedTab()).toBe("Pesi");
  });

  it("opens on the view that its address asks for, and follows from the next sheet on", async () => {
    const { toSheet } = await toldPane("newCard", "Settore S1");
    expect(selectedTab()).toBe("Nuova");
    toSheet("Settore S2");
    expect(selectedTab()).toBe("Pesi");
  });

  it("opens on the view that its address asks for even where the sheet is told later", async () => {
    const { toSheet } = await toldPane("newCard");
    toSheet("Settore S1");
    expect(selectedTab()).toBe("Nuova");
  });

  it("but not away from what is being typed: a link leads there, and what was typed stays", async () => {
    const { user, toSheet } = await toldPane("weights", "Settore S1");
    const field = await screen.findByRole("textbox", { name: /^Punti di S1.00001/ });
    await user.clear(field);
    await user.type(field, "sess");
    toSheet("S1.00001");
    expect(selectedTab()).toBe("Pesi");
    expect(screen.getByText(/Il foglio aperto è S1.00001/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Passa a «Scheda»" }));
    expect(selectedTab()).toBe("Scheda");
    await user.click(screen.getByRole("tab", { name: "Pesi" }));
    expect(await screen.findByRole("textbox", { name: /^Punti di S1.00001/ })).toHaveValue("sess");
  });

  it("and leaves the keyboard at the tab of the view that took the place of the one with the focus", async () => {
    const { toSheet } = await toldPane("weights", "Settore S1");
    const card = await screen.findByRole("button", { name: "S1.00001 Obiettivo 1" });
    act(() => card.focus());
    toSheet("Piano");
    expect(screen.getByRole("tab", { name: "Piano" })).toHaveFocus();
  });
});

it.each([
  ["?view=new-card", "newCard"],
  ["?lang=it&view=weights", "weights"],
  ["?view=card", "card"],
  ["?view=plan", "plan"],
  ["?view=elsewhere", undefined],
  ["", undefined],
])("takes %s in its address for the view %s", (query, view) => expect(viewOfAddress(query)).toBe(view));

describe("what is done", () => {
  const done = (id: number, code: DoneEdit["code"] = "done.weights"): DoneEdit => ({
    id,
    code,
    values: { sector: "S1", count: 1 },
    codes: new Map(),
  });

  it("is told with a way to take it back, and is in the list of this session's changes", async () => {
    const restoreEdit = jest.fn(() =>
      Promise.resolve({
        done: { id: 2, code: "done.restored" as const, values: { subject: "S1" }, codes: new Map<string, string>() },
        kept: [],
      }),
    );
    const { user } = openPane({
      firstView: "weights",
      operations: withPlan(smallPlan(), { setWeights: () => Promise.resolve(done(1)), restoreEdit }),
    });
    await user.selectOptions(await screen.findByRole("combobox", { name: "Settore" }), "S1");
    const field = await screen.findByRole("textbox", { name: /^Punti di S1.00001/ });
    await user.clear(field);
    await user.type(field, "50");
    await user.tab();
    await user.tab();
    await user.click(screen.getByRole("tab", { name: "Piano" }));
    expect(await screen.findByText(/Settore S1: 1 peso scritto/)).toBeVisible();
    await user.click(await screen.findByRole("button", { name: "Modifiche fatte (1)" }));
    expect(screen.getByRole("button", { name: "Annulla questa modifica: Settore S1: 1 peso scritto." })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Annulla" }));
    expect(restoreEdit).toHaveBeenCalledWith(1);
    expect(await screen.findByRole("button", { name: "Annulla questa modifica: Tutto come prima della modifica a S1." })).toBeVisible();
    expect(screen.queryByRole("button", { name: /peso scritto/ })).toBeNull();
  });

  it("says beforehand where taking it back makes Excel forget its own undo", async () => {
    const bringBackCard = () =>
      Promise.resolve({ ...done(1, "done.broughtBack"), values: { objective: "S1.00009" }, restoringClearsUndo: true });
    const deleted = [{ objective: "S1.00009", title: "Vecchio", sheet: "S1.00009", deletedOn: "2026-02-28" }];
    const { user } = openPane({
      operations: withPlan(
        smallPlan(),
        { bringBackCard },
        {
          places: {
            cards: new Map(),
            sectors: new Map(),
            areas: new Map(),
            deleted,
            points: "PuntiTotali",
            readBy: smallPlan(),
            changedTemplates: [],
          },
        },
      ),
    });
    await user.click(await screen.findByRole("button", { name: "Cestino (1)" }));
    await user.click(screen.getByRole("button", { name: "Riporta nel piano S1.00009" }));
    await user.click(
      within(await screen.findByRole("alertdialog", { hidden: true })).getByRole("button", { name: "Riporta nel piano", hidden: true }),
    );
    expect(await screen.findByRole("button", { name: "Annulla" })).toHaveAccessibleDescription(/Excel poi non annulla più con Ctrl\+Z/);
    await user.click(screen.getByRole("button", { name: "Modifiche fatte (1)" }));
    expect(screen.getByRole("button", { name: /^Annulla questa modifica: / })).toHaveAccessibleDescription(
      /Excel poi non annulla più con Ctrl\+Z/,
    );
  });

  it("and fails says why, too, where the refusal has a reason of its own", async () => {
    const goTo = () => Promise.reject(new EditUndoneError([], { cause: new PlanError("excel.cellEdit") }));
    const { user } = openPane({ operations: withPlan(smallPlan(), { goTo }) });
    await user.click(await screen.findByRole("button", { name: "S2 Finanze" }));
    expect(await screen.findByRole("alert")).toHaveTextContent(/non è cambiato niente. Riprova. Motivo: Excel sta aspettando/);
  });

  it("by Cardine to what was entered is told quietly: the focus stays", async () => {
    const { user, told } = await toldPane("weights", "Settore S1");
    const field = await screen.findByRole("textbox", { name: /^Punti di S1.00001/ });
    await user.click(field);
    act(() =>
      told.follower.putRight({ code: "done.putRight", values: { sheet: "S1.00001", cell: "F12", typed: "gen", now: "01/01/2026" } }),
    );
    expect(screen.getByText(/hai scritto «gen», ora c’è 01\/01\/2026/).closest('[role="status"]')).not.toBeNull();
    expect(field).toHaveFocus();
    await user.click(screen.getByRole("button", { name: "Chiudi il messaggio" }));
    expect(screen.queryByText(/hai scritto «gen»/)).toBeNull();
    expect(field).toHaveFocus();
  });
});

describe("what is told", () => {
  const putRight = { code: "done.putRight", values: { sheet: "S1.00001", cell: "F12", typed: "gen", now: "01/01/2026" } } as const;
  const words = /hai scritto «gen»/;
  const pass = (seconds: number) => act(() => jest.advanceTimersByTime(1000 * seconds));
  afterEach(() => jest.useRealTimers());

  async function tellingPane() {
    const pane = await toldPane();
    jest.useFakeTimers();
    act(() => pane.told.follower.putRight(putRight));
    return pane;
  }

  it("of what went well leaves by itself, once it could be read", async () => {
    await tellingPane();
    pass(10);
    expect(screen.getByText(words)).toBeVisible();
    pass(10);
    expect(screen.queryByText(words)).toBeNull();
  });

  it("does not leave while the pointer or the keyboard is on it", async () => {
    await tellingPane();
    const notice = screen.getByText(words);
    fireEvent.mouseEnter(notice.closest('[role="group"]')!);
    pass(60);
    act(() => screen.getByRole("button", { name: "Chiudi il messaggio" }).focus());
    fireEvent.mouseLeave(notice.closest('[role="group"]')!);
    pass(60);
    expect(notice).toBeVisible();
    act(() => screen.getByRole("tab", { name: "Piano" }).focus());
    pass(20);
    expect(screen.queryByText(words)).toBeNull();
  });

  it("of a failure stays until it is dismissed", async () => {
    const goTo = () => Promise.reject(new PlanError("excel.cellEdit"));
    const { user } = openPane({ operations: withPlan(smallPlan(), { goTo }) });
    await user.click(await screen.findByRole("button", { name: "S2 Finanze" }));
    await screen.findByRole("alert");
    jest.useFakeTimers();
    pass(600);
    expect(screen.getByRole("alert")).toBeVisible();
  });
});

it.each<Language>(["it", "en"])("has no accessibility problem while it tells something (%s)", async (language) => {
  const told = new ToldWorkbook((workbook) => workbook.plan(smallPlan()));
  const { container } = openPane({ language, operations: { followWorkbook: told.followWorkbook } });
  await screen.findByRole("list", { name: sentence("plan.heading", {}, language) });
  act(() => {
    told.follower.putRight({ code: "done.putRight", values: { sheet: "S1.00001", cell: "F12", typed: "gen", now: "01/01/2026" } });
    told.follower.failed(new PlanError("excel.cellEdit"));
  });
  expect(await accessibilityProblems(container)).toEqual([]);
});
