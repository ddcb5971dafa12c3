/** @jest-environment ./test/taskpane/pane-environment.cjs */
import type { Language } from "../../src/messages";
import { sentence } from "../../src/messages";
import { activeSheetName, selectedCell } from "../../src/excel/read/selection";
import { runExcel } from "../../src/excel/run";
import type { OpenPlan } from "../../src/operations/following/open-plan";
import { closeExcel, openExcel } from "../excel/embedded";
import { openPlan } from "../operations/opened-plans";
import { smallPlan } from "../operations/plans";
import { accessibilityProblems, act, openPane, screen, ToldWorkbook, waitFor, within } from "./pane-bed";

afterEach(closeExcel);

const plan = smallPlan();
const selectedTab = () => screen.getByRole("tab", { selected: true }).textContent;
const card = (title: string) => screen.findByRole("region", { name: title });
const sheetInFront = (name: string) => waitFor(async () => expect(await activeSheetName()).toBe(name));

/** Sheets of which nothing but their names is known. */
function sheetsOf(...names: readonly string[]): OpenPlan["snapshot"] {
  return {
    source: "Cartella",
    names: [],
    sheets: names.map((name) => ({ name, origin: { row: 0, column: 0 }, values: [], tables: [], names: [] })),
  };
}

async function onTour() {
  await openPlan(plan);
  const pane = openPane();
  await pane.user.click(await screen.findByRole("button", { name: "Giro guidato" }));
  await card("Tutto il piano in un foglio");
  const next = async (title: string) => {
    await pane.user.click(screen.getByRole("button", { name: "Avanti" }));
    return card(title);
  };
  return { ...pane, next };
}

describe("the guided tour", () => {
  it("is offered once the demo plan has been set up, and begins there", async () => {
    openExcel();
    const { user } = openPane();
    await user.click(await screen.findByRole("button", { name: /Piano dimostrativo/ }));
    const create = await screen.findByRole("button", { name: "Crea il piano" });
    await waitFor(() => expect(create).not.toHaveAttribute("aria-disabled", "true"));
    await user.click(create);
    await user.click(await screen.findByRole("button", { name: "Fai un giro (2 minuti)" }, { timeout: 20_000 }));
    expect(await screen.findByRole("heading", { name: "Tutto il piano in un foglio" })).toHaveFocus();
    expect(screen.queryByText(/Il piano è pronto/)).toBeNull();
  });

  it("can be declined; the focus goes to where it can be taken later", async () => {
    openExcel();
    const { user } = openPane();
    await user.click(await screen.findByRole("button", { name: /Piano dimostrativo/ }));
    const create = await screen.findByRole("button", { name: "Crea il piano" });
    await waitFor(() => expect(create).not.toHaveAttribute("aria-disabled", "true"));
    await user.click(create);
    await user.click(await screen.findByRole("button", { name: "Chiudi il messaggio" }, { timeout: 20_000 }));
    expect(screen.queryByRole("button", { name: /Fai un giro/ })).toBeNull();
    expect(screen.getByRole("button", { name: "Giro guidato" })).toHaveFocus();
  });

  it("leads from sheet to sheet, each with its view of the pane and the focus on what is said", async () => {
    const { next } = await onTour();
    await sheetInFront("Piano");
    await next("Una scheda per obiettivo");
    await sheetInFront("S1.00001");
    expect(selectedTab()).toBe("Scheda");
    expect(screen.getByText(/Il codice 01\.01\.01\.S1\.00001 non lo scrive nessuno/)).toBeVisible();
    expect(screen.getByRole("heading", { name: "Una scheda per obiettivo" })).toHaveFocus();
    await next("Fasi e barre");
    await waitFor(async () => expect((await selectedCell()).column).toBe(4));
    expect(selectedTab()).toBe("Scheda");
    await next("I 100 punti di un settore");
    await sheetInFront("Settore S1");
    expect(selectedTab()).toBe("Pesi");
    await next("Il registro degli obiettivi");
    await sheetInFront("Obiettivi");
    expect(selectedTab()).toBe("Piano");
    const last = await next("Ora prova tu");
    expect(selectedTab()).toBe("Nuova");
    expect(within(last).getByText("6 di 6")).toBeVisible();
  });

  it("goes back a step, but not before the first", async () => {
    const { user, next } = await onTour();
    const back = screen.getByRole("button", { name: "Indietro" });
    expect(back).toHaveAttribute("aria-disabled", "true");
    await next("Una scheda per obiettivo");
    await user.click(screen.getByRole("button", { name: "Indietro" }));
    expect(await card("Tutto il piano in un foglio")).toBeVisible();
    await sheetInFront("Piano");
    expect(selectedTab()).toBe("Piano");
  });

  it("lets people wander off, and shows its place again when asked", async () => {
    const { user, next } = await onTour();
    await next("Una scheda per obiettivo");
    await sheetInFront("S1.00001");
    await runExcel(async (context) => {
      context.workbook.worksheets.getItem("Strategia").activate();
      await context.sync();
    });
    await user.click(screen.getByRole("tab", { name: "Pesi" }));
    expect(await card("Una scheda per obiettivo")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Mostra" }));
    await sheetInFront("S1.00001");
    expect(selectedTab()).toBe("Scheda");
  });

  it("ends with Esc, with its cross and after its last step; the focus returns to its button", async () => {
    const { user, next } = await onTour();
    const begin = screen.getByRole("button", { name: "Giro guidato" });
    const isOver = () => {
      expect(screen.queryByRole("region", { name: /./ })).toBeNull();
      expect(begin).toHaveFocus();
    };
    await user.keyboard("{Escape}");
    isOver();
    await user.click(begin);
    await user.click(await screen.findByRole("button", { name: "Chiudi il giro" }));
    isOver();
    await user.click(begin);
    for (const title of [
      "Una scheda per obiettivo",
      "Fasi e barre",
      "I 100 punti di un settore",
      "Il registro degli obiettivi",
      "Ora prova tu",
    ])
      await next(title);
    await user.click(screen.getByRole("button", { name: "Fine" }));
    isOver();
  });

  it("leaves alone what is being typed in a view", async () => {
    const { user, next } = await onTour();
    await user.click(screen.getByRole("tab", { name: "Nuova scheda" }));
    await user.type(await screen.findByRole("textbox", { name: "Titolo" }), "Orari nuovi");
    await next("Una scheda per obiettivo");
    await user.click(screen.getByRole("tab", { name: "Nuova scheda" }));
    expect(await screen.findByRole("textbox", { name: "Titolo" })).toHaveValue("Orari nuovi");
  });

  it("ends at the view of its last step, however late the sheets come that were left behind", async () => {
    const told = new ToldWorkbook((workbook) =>
      workbook.plan(plan, { snapshot: sheetsOf("Piano", "S1.00001", "Settore S1", "Obiettivi") }),
    );
    const { user } = openPane({ operations: { followWorkbook: told.followWorkbook, goTo: () => Promise.resolve() } });
    await user.click(await screen.findByRole("button", { name: "Giro guidato" }));
    const titles = [
      "Tutto il piano in un foglio",
      "Una scheda per obiettivo",
      "I 100 punti di un settore",
      "Il registro degli obiettivi",
      "Ora prova tu",
    ];
    for (const [at, title] of titles.entries()) {
      await card(title);
      if (at < titles.length - 1) await user.click(screen.getByRole("button", { name: "Avanti" }));
    }
    for (const sheet of ["Piano", "S1.00001", "Settore S1", "Obiettivi"]) act(() => told.follower.sheet(sheet));
    expect(selectedTab()).toBe("Nuova");
    act(() => told.follower.sheet("Settore S1"));
    expect(selectedTab()).toBe("Pesi");
    act(() => told.follower.sheet("Obiettivi"));
    expect(selectedTab()).toBe("Pesi");
  });

  it("is not offered for a plan without cards", async () => {
    await openPlan(smallPlan({ objectives: [], sectors: plan.sectors.map((sector) => ({ ...sector, entries: [] })) }));
    openPane();
    await screen.findByRole("tablist");
    expect(screen.queryByRole("button", { name: "Giro guidato" })).toBeNull();
  });
});

it.each<Language>(["it", "en"])("every step is free of accessibility problems (%s)", async (language) => {
  await openPlan(plan);
  const { user, container } = openPane({ language });
  await user.click(await screen.findByRole("button", { name: sentence("tour.button", {}, language) }));
  for (const title of [
    "tour.plan.title",
    "tour.card.title",
    "tour.phases.title",
    "tour.weights.title",
    "tour.register.title",
    "tour.newCard.title",
  ] as const) {
    await card(sentence(title, { full: 100 }, language));
    expect(await accessibilityProblems(container)).toEqual([]);
    if (title !== "tour.newCard.title") await user.click(screen.getByRole("button", { name: sentence("tour.next", {}, language) }));
  }
});
