/** @jest-environment ./test/taskpane/pane-environment.cjs */
import type { Language } from "../../src/messages";
import { sentence } from "../../src/messages";
import { PlanError } from "../../src/plan/plan-error";
import { setUpPlan } from "../../src/operations/start/set-up-plan";
import { Session } from "../../src/operations/session/session";
import type { Operations } from "../../src/taskpane/operations-context";
import { printedCard } from "../interchange/documents/printed-card";
import { paragraph, table, wordFile } from "../interchange/documents/word-file";
import { writePlanFile } from "../../src/interchange/plan-file/write-plan-file";
import { closeExcel, openExcel } from "../excel/embedded";
import { smallPlan } from "../operations/plans";
import { planByTree } from "../plan/template/plans-by-tree";
import { accessibilityProblems, fileOf, openPane, screen, waitFor, within, withPlan } from "./pane-bed";

afterEach(closeExcel);

const foundOptions = () => {
  const list = screen.queryByRole("listbox", { name: "Obiettivo operativo" });
  return list
    ? within(list)
        .getAllByRole("option")
        .map((option) => option.textContent)
    : [];
};

async function openNewCard(operations: Partial<Operations>, language: Language = "it") {
  const pane = openPane({ operations, language });
  await pane.user.click(await screen.findByRole("tab", { name: sentence("tab.newCard", {}, language) }));
  return {
    ...pane,
    search: await screen.findByRole("combobox", { name: new RegExp(sentence("newCard.operational", { level: 3 }, language)) }),
  };
}

describe("choosing the operational objective", () => {
  it("shows the tree with the number of objectives of every node", async () => {
    await openNewCard(withPlan(smallPlan()));
    expect(screen.getByRole("group", { name: "01 Servizi vicini, 01.01 Sportelli" })).toHaveTextContent(
      /01 Servizi vicini2 obiettivi01.01 Sportelli2 obiettivi/,
    );
    expect(screen.getByRole("option", { name: "01.01.01 Aprire gli sportelli 2 obiettivi" })).toBeVisible();
    expect(screen.getByRole("option", { name: "01.01.02 Tenerli aperti nessuno" })).toBeVisible();
  });

  it("finds by words in any order, and says how many", async () => {
    const { user, search } = await openNewCard(withPlan(smallPlan()));
    await user.type(search, "aperti SPORTELLI");
    expect(foundOptions()).toEqual(["01.01.02 Tenerli apertinessuno"]);
    expect(screen.getByText("Obiettivi operativi trovati: 1")).toBeVisible();
  });

  it("says what to try when nothing is found", async () => {
    const { user, search } = await openNewCard(withPlan(smallPlan()));
    await user.type(search, "giardini");
    expect(foundOptions()).toEqual([]);
    expect(screen.getByText(/Nessun obiettivo operativo contiene «giardini»/)).toBeVisible();
  });

  it("works with arrows and Enter, the focus staying in the field", async () => {
    const { user, search } = await openNewCard(withPlan(smallPlan()));
    await user.click(search);
    await user.keyboard("{ArrowDown}{ArrowDown}{ArrowDown}");
    const second = screen.getByRole("option", { name: /01.01.02/ });
    expect(search).toHaveAttribute("aria-activedescendant", second.id);
    await user.keyboard("{Enter}");
    expect(second).toHaveAttribute("aria-selected", "true");
    expect(search).toHaveFocus();
  });
});

describe("the code", () => {
  it("is shown before the card exists, as soon as its place is known", async () => {
    const { user } = await openNewCard(withPlan(smallPlan()));
    expect(screen.getByText("Il codice compare qui quando scegli obiettivo operativo e settore.")).toBeVisible();
    await user.click(screen.getByRole("option", { name: /01.01.02/ }));
    await user.selectOptions(screen.getByRole("combobox", { name: "Settore" }), "S1");
    expect(screen.getByText("01.01.02.S1.00005")).toBeVisible();
    expect(screen.getByText("Il foglio si chiamerà S1.00005")).toBeVisible();
  });
});

describe("dates", () => {
  it("may be months, and are written out on leaving the field: the first day for a start, the last for an end", async () => {
    const { user } = await openNewCard(withPlan(smallPlan()));
    await user.type(screen.getByRole("textbox", { name: "Inizio" }), "feb");
    await user.type(screen.getByRole("textbox", { name: "Fine" }), "sett 2027");
    await user.tab();
    expect(screen.getByRole("textbox", { name: "Inizio" })).toHaveValue("01/02/2026");
    expect(screen.getByRole("textbox", { name: "Fine" })).toHaveValue("30/09/2027");
  });

  it("that cannot be read, or are the wrong way round, are said at the field at once", async () => {
    const { user } = await openNewCard(withPlan(smallPlan()));
    const [start, end] = [screen.getByRole("textbox", { name: "Inizio" }), screen.getByRole("textbox", { name: "Fine" })];
    await user.type(start, "quando si può");
    expect(screen.getByText(/«quando si può» non è una data/)).toBeVisible();
    await user.clear(start);
    await user.type(start, "01/06/2026");
    await user.type(end, "31/05/2026");
    expect(end).toHaveAccessibleDescription(expect.stringContaining("La fine (31/05/2026) viene prima dell’inizio (01/06/2026)."));
  });
});

describe("creating", () => {
  it("with the keyboard alone makes the card, goes to its sheet and shows it in the pane", async () => {
    const { workbook } = openExcel();
    await setUpPlan(new Session(), smallPlan());
    const { user, search } = await openNewCard({});
    await user.click(search);
    await user.keyboard("tenerli{ArrowDown}{Enter}{Tab}");
    await user.selectOptions(screen.getByRole("combobox", { name: "Settore" }), "S1");
    screen.getByRole("textbox", { name: "Titolo" }).focus();
    await user.keyboard("Sportello la sera{Enter}");
    await waitFor(() => expect(screen.getByRole("tab", { name: "Scheda" })).toHaveAttribute("aria-selected", "true"), { timeout: 15_000 });
    expect(workbook.data.sheets[workbook.data.activeSheet]?.name).toBe("S1.00005");
    await waitFor(() => expect(screen.getByText("01.01.02.S1.00005")).toBeVisible());
    await user.click(screen.getByRole("tab", { name: "Nuova scheda" }));
    expect(await screen.findByRole("textbox", { name: "Titolo" })).toHaveValue("");
  });

  it("asks for what is missing at each field and goes to the first", async () => {
    const addCard = jest.fn();
    const { user, search } = await openNewCard(withPlan(smallPlan(), { addCard }));
    await user.click(screen.getByRole("button", { name: "Crea la scheda" }));
    for (const words of ["Scegli un obiettivo operativo dall’elenco.", "Scegli il settore.", "Manca il titolo dell’obiettivo."])
      expect(screen.getByText(words)).toBeVisible();
    expect(search).toHaveFocus();
    expect(addCard).not.toHaveBeenCalled();
  });

  it("that Excel refuses is told as a sentence; what was typed stays", async () => {
    const { user } = await openNewCard(withPlan(smallPlan(), { addCard: () => Promise.reject(new PlanError("excel.workbookProtected")) }));
    await user.click(screen.getByRole("option", { name: /01.01.01/ }));
    await user.selectOptions(screen.getByRole("combobox", { name: "Settore" }), "S3");
    await user.type(screen.getByRole("textbox", { name: "Titolo" }), "Titolo che resta{Enter}");
    expect(await screen.findByRole("alert")).toHaveTextContent("La struttura della cartella di lavoro è protetta");
    expect(screen.getByRole("textbox", { name: "Titolo" })).toHaveValue("Titolo che resta");
  });
});

describe("beginning from another card", () => {
  const long = smallPlan().objectives[0]!;
  const filled = smallPlan({
    objectives: [
      {
        ...long,
        title: "Sportello unico per le famiglie",
        priority: "MEDIA",
        card: {
          ...long.card!,
          purpose: "Una sola porta",
          responsible: "Ada Prova",
          start: { kind: "value", value: "2026-03-01" },
          end: { kind: "value", value: "2026-09-30" },
        },
      },
      smallPlan().objectives[1]!,
    ],
  });

  it("of the plan fills the form and gives the card its content", async () => {
    const addCard = jest.fn((..._asked: Parameters<Operations["addCard"]>) =>
      Promise.reject<never>(new PlanError("excel.workbookProtected")),
    );
    const { user } = await openNewCard(withPlan(filled, { addCard }));
    await user.selectOptions(screen.getByRole("combobox", { name: "Parti da" }), "copy");
    await user.type(screen.getByRole("combobox", { name: /Scheda di partenza/ }), "famiglie");
    await user.click(await screen.findByRole("option", { name: /S1.00001/ }));
    expect(screen.getByRole("textbox", { name: "Titolo" })).toHaveValue("Sportello unico per le famiglie");
    expect(screen.getByRole("textbox", { name: "Responsabile" })).toHaveValue("Ada Prova");
    expect(screen.getByText("01.01.01.S1.00005")).toBeVisible();
    expect(screen.getByRole("textbox", { name: "Inizio" })).toHaveAccessibleDescription("Se lo lasci vuoto: 01/03/2026");
    await user.click(screen.getByRole("button", { name: "Crea la scheda" }));
    await waitFor(() => expect(addCard).toHaveBeenCalled());
    const [request, model] = addCard.mock.calls[0]!;
    expect(request).toMatchObject({ sector: "S1", operational: "01.01.01", priority: "MEDIA" });
    expect(model).toEqual({ objective: filled.objectives[0], yearsOn: 0 });
  });

  it("of last year's file moves its dates on", async () => {
    const lastYear = { ...filled, firstYear: 2025 };
    const { user } = await openNewCard(withPlan(smallPlan()));
    await user.selectOptions(screen.getByRole("combobox", { name: "Parti da" }), "otherPlan");
    await user.upload(
      screen.getByLabelText("Scegli il piano o il documento…", { selector: "input" }),
      fileOf("piano-2025.json", writePlanFile(lastYear)),
    );
    expect(await screen.findByText("Letto: piano-2025.json")).toBeVisible();
    await user.click(screen.getByRole("combobox", { name: /Scheda di partenza/ }));
    await user.click(await screen.findByRole("option", { name: /Sportello unico/ }));
    expect(screen.getByText(/le date avanzano di 1 anno/)).toBeVisible();
    expect(screen.getByRole("textbox", { name: "Inizio" })).toHaveAccessibleDescription("Se lo lasci vuoto: 01/03/2027");
  });

  it("of last year's form in Word is filled in from it, and what found no place is told", async () => {
    const { user } = await openNewCard(withPlan(smallPlan()));
    const { identity, phases } = printedCard("01.01.01.S1.00009", "Un solo sportello");
    const form = wordFile(
      paragraph("Piano 2021-2023"),
      table([...identity, ["Delibera", { text: "n. 12 del 2021", span: 7 }]]),
      table(phases),
    );
    await user.selectOptions(screen.getByRole("combobox", { name: "Parti da" }), "otherPlan");
    await user.upload(
      screen.getByLabelText("Scegli il piano o il documento…", { selector: "input" }),
      new File([new Uint8Array(form)], "scheda-2021.docx"),
    );
    expect(await screen.findByText("Letto: scheda-2021.docx")).toBeVisible();
    await user.click(await screen.findByRole("button", { name: /Testi senza un posto nel piano: 2/ }, { timeout: 20_000 }));
    expect(screen.getByText(/n\. 12 del 2021/)).toBeVisible();
    await user.click(screen.getByRole("combobox", { name: /Scheda di partenza/ }));
    await user.click(await screen.findByRole("option", { name: /Un solo sportello/ }));
    expect(screen.getByRole("textbox", { name: "Titolo" })).toHaveValue("Un solo sportello");
    expect(screen.getByText(/le date avanzano di 5 anni/)).toBeVisible();
  });

  it("whose file cannot be read says why, and asks for the card before anything is made", async () => {
    const addCard = jest.fn();
    const { user } = await openNewCard(withPlan(smallPlan(), { addCard }));
    await user.selectOptions(screen.getByRole("combobox", { name: "Parti da" }), "otherPlan");
    await user.upload(
      screen.getByLabelText("Scegli il piano o il documento…", { selector: "input" }),
      fileOf("appunti.json", "non è un piano"),
    );
    expect(await screen.findByRole("alert")).toHaveTextContent("appunti.json");
    await user.selectOptions(screen.getByRole("combobox", { name: "Parti da" }), "copy");
    await user.click(screen.getByRole("button", { name: "Crea la scheda" }));
    expect(screen.getByText(/Scegli la scheda di partenza/)).toBeVisible();
    expect(addCard).not.toHaveBeenCalled();
  });
});

it("points out an objective with a similar title, and leads to its card", async () => {
  const goTo = jest.fn(() => Promise.resolve());
  const [first, second] = smallPlan().objectives;
  const { user } = await openNewCard(
    withPlan(smallPlan({ objectives: [{ ...first!, title: "Nuovi orari della biblioteca comunale" }, second!] }), { goTo }),
  );
  await user.type(screen.getByRole("textbox", { name: "Titolo" }), "orari della biblioteca");
  expect(await screen.findByText(/titolo simile/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "S1.00001" }));
  expect(goTo).toHaveBeenCalledWith({ sheet: "S1.00001" });
});

it("stays, with what is typed, when another sheet comes to the front", async () => {
  const { workbook } = openExcel();
  await setUpPlan(new Session(), smallPlan());
  const { user } = await openNewCard({});
  await user.type(screen.getByRole("textbox", { name: "Titolo" }), "A metà");
  workbook.sheets.activate(workbook.data.sheets.find(({ name }) => name === "S1.00001")!);
  expect(await screen.findByRole("button", { name: /Scheda|S1.00001/ })).toBeVisible();
  expect(screen.getByRole("textbox", { name: "Titolo" })).toHaveValue("A metà");
});

describe("a plan without what a card hangs on", () => {
  it.each([
    ["a strategy", { strategy: [] }, /almeno un obiettivo operativo/, "Strategia"],
    ["sectors", { sectors: [] }, /almeno un settore/, "Settori"],
  ])("without %s teaches where to write it", async (_what, parts, words, sheet) => {
    const goTo = jest.fn(() => Promise.resolve());
    const { user } = openPane({ operations: withPlan(smallPlan({ objectives: [], ...parts }), { goTo }) });
    await user.click(await screen.findByRole("tab", { name: "Nuova scheda" }));
    expect(await screen.findByText(words)).toBeVisible();
    await user.click(screen.getByRole("button", { name: `Vai al foglio ${sheet}` }));
    expect(goTo).toHaveBeenCalledWith({ sheet });
  });
});

it.each<Language>(["it", "en"])("has no accessibility problem (%s)", async (language) => {
  const { user, container, search } = await openNewCard(withPlan(smallPlan()), language);
  await user.click(screen.getByRole("button", { name: sentence("newCard.create", {}, language) }));
  await user.click(search);
  await user.keyboard("{ArrowDown}{Enter}");
  expect(await accessibilityProblems(container)).toEqual([]);
});

describe("a tree and codes of the body's own", () => {
  it("asks for the prefix, proposes those in use, and says what it cannot be", async () => {
    const { user, container } = openPane({ operations: withPlan(planByTree("no tree, a prefix")), language: "it" });
    await user.click(await screen.findByRole("tab", { name: sentence("tab.newCard", {}, "it") }));
    const prefix = await screen.findByRole("combobox", { name: /Sigla del codice/ });
    expect(screen.getByText("Già in uso: PdO, TRASP")).toBeVisible();
    await user.selectOptions(screen.getByRole("combobox", { name: "Settore" }), "AA");
    expect(screen.getByText("Il codice compare qui quando ci sono la sigla e le altre sue parti.")).toBeVisible();
    await user.type(prefix, "PdO");
    expect(screen.getByText("PdO.3")).toBeVisible();
    await user.clear(prefix);
    await user.type(screen.getByRole("textbox", { name: /Titolo/ }), "Un obiettivo");
    await user.click(screen.getByRole("button", { name: "Crea la scheda" }));
    expect(await screen.findByText(/Manca la sigla del codice/)).toBeVisible();
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it("offers the nodes of the last level, called as that is", async () => {
    const { user, container } = openPane({ operations: withPlan(planByTree("lines alone")), language: "it" });
    await user.click(await screen.findByRole("tab", { name: sentence("tab.newCard", {}, "it") }));
    const list = await screen.findByRole("listbox", { name: "Indirizzo strategico" });
    await user.click(within(list).getByRole("option", { name: /^2 Comune efficiente/ }));
    await user.selectOptions(screen.getByRole("combobox", { name: "Settore" }), "AA");
    expect(screen.getByText("2.02")).toBeVisible();
    expect(await accessibilityProblems(container)).toEqual([]);
  });
});
