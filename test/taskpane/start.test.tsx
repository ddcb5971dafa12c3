/** @jest-environment ./test/taskpane/pane-environment.cjs */
import { fireEvent, waitFor } from "@testing-library/react";
import type { Language } from "../../src/messages";
import { sentence } from "../../src/messages";
import type { Plan } from "../../src/plan/plan";
import { PlanError } from "../../src/plan/plan-error";
import { writeXlsx } from "../../src/xlsx";
import { closeExcel, openExcel, workbookWith } from "../excel/embedded";
import { contradictoryDemo } from "../interchange/contradictory-demo";
import { smallPlan } from "../operations/plans";
import { writePlanFile } from "../../src/interchange/plan-file/write-plan-file";
import { accessibilityProblems, fileOf, openPane, screen, within, ToldWorkbook } from "./pane-bed";

afterEach(closeExcel);

const minimalFile = (parts: object) =>
  JSON.stringify({ format: "cardine-plan/1", entity: "Ente di prova", title: "Piano di prova", firstYear: 2026, years: 1, ...parts });

describe("a workbook that is no plan", () => {
  it("offers the ways to begin", async () => {
    openExcel();
    openPane();
    expect(await screen.findByRole("heading", { name: "Comincia un piano" })).toBeVisible();
    for (const name of [/Piano nuovo/, /Dal nostro modulo/, /Usa questo foglio/, /Piano da un file/, /Piano dimostrativo/])
      expect(screen.getByRole("button", { name })).toBeEnabled();
  });

  it("speaks English to an English Office", async () => {
    openExcel();
    openPane({ language: "en" });
    expect(await screen.findByRole("heading", { name: "Begin a plan" })).toBeVisible();
  });
});

describe("the demo plan", () => {
  it("says what will be created, creates it and shows it", async () => {
    const { workbook } = openExcel();
    const { user } = openPane();
    await user.click(await screen.findByRole("button", { name: /Piano dimostrativo/ }));
    const heading = await screen.findByRole("heading", { name: "Che cosa verrà creato" });
    expect(heading).toHaveFocus();
    expect(await screen.findByText("8 schede obiettivo")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Crea il piano" }));
    expect(await screen.findByText(/Il piano è pronto: 4 settori, 8 schede/, {}, { timeout: 20_000 })).toBeVisible();
    expect(workbook.data.sheets.map((sheet) => sheet.name)).toEqual(
      expect.arrayContaining(["Piano", "Strategia", "Settore S1", "S1.00001"]),
    );
    expect(screen.getByRole("tab", { name: "Piano" })).toHaveAttribute("aria-selected", "true");
  });

  it("that the server does not hand out is said in words, and may be tried again", async () => {
    openExcel();
    const { user } = openPane({
      operations: { readDemoPlan: () => Promise.reject(new PlanError("start.demo.unreachable", { status: 404 })) },
    });
    await user.click(await screen.findByRole("button", { name: /Piano dimostrativo/ }));
    expect(await screen.findByRole("alert")).toHaveTextContent(
      "Il piano dimostrativo non si è potuto caricare (risposta 404). Controlla la connessione e riprova.",
    );
    expect(screen.getByRole("button", { name: /Piano dimostrativo/ })).toBeEnabled();
  });
});

describe("a plan from a file", () => {
  it("lists what the file contradicts itself in, by subject, before anything is written", async () => {
    const { workbook } = openExcel();
    const { user } = openPane();
    const text = minimalFile({
      sectors: [{ code: "S1", name: "Uno", head: "", objectives: [{ code: "S1.00001", title: "Senza scheda", weight: 60 }], total: 100 }],
    });
    await user.upload(await screen.findByLabelText("Piano da un file", { selector: "input" }), fileOf("piano.json", text));
    expect(await screen.findByRole("heading", { name: "Il file si contraddice in 2 punti" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Totale stampato diverso dalla somma dei pesi (1)" }));
    expect(screen.getByText("Settore S1: il totale stampato è 100, la somma dei pesi 60.")).toBeVisible();
    expect(screen.getByText("Il totale del settore è la somma dei pesi, 60.", { exact: false })).toBeVisible();
    expect(screen.queryByRole("radio")).toBeNull();
    expect(workbook.data.sheets).toHaveLength(1);
  });

  it("lets somebody choose whose word counts, shows at once what that makes of each, and creates the plan so, with its report", async () => {
    const made: Plan[] = [];
    const { user } = openPane({
      operations: {
        followWorkbook: new ToldWorkbook(({ follower }) => follower.noPlan()).followWorkbook,
        previewSetUp: () =>
          Promise.resolve({ sheets: ["Piano"], cards: 8, sectors: 4, areas: 0, targets: 0, pagesLeft: [], notAsMeant: 0 }),
        setUpPlan: (plan) => {
          made.push(plan);
          return Promise.resolve({ sheets: ["Piano"], cards: 8, sectors: 4, areas: 0, targets: 0, pagesLeft: [], notAsMeant: 0 });
        },
      },
    });
    await user.upload(
      await screen.findByLabelText("Piano da un file", { selector: "input" }),
      fileOf("pubblicato.json", contradictoryDemo()),
    );
    const codes = await screen.findByRole("radiogroup", { name: "Codice e obiettivo operativo (4)" });
    expect(
      within(codes)
        .getAllByRole("radio")
        .map((radio) => radio.closest(".fui-Radio")?.textContent),
    ).toEqual(["Il codice segue la scheda (consigliato)", "La scheda segue il codice stampato", "Scheda e codice seguono il raccordo"]);
    expect(within(codes).getByRole("radio", { name: /consigliato/ })).toBeChecked();
    await user.click(screen.getByRole("button", { name: "Mostra tutti (4)" }));
    const outcome = (code: string) =>
      screen
        .getAllByRole("listitem")
        .filter((item) => item.textContent?.includes(`${code}: il codice comincia con`))
        .map((item) => item.textContent?.split("Nel piano: ")[1]);
    expect(outcome("S3.00001")).toEqual(["L’obiettivo operativo è 03.03.01, il codice 03.03.01.S3.00001."]);
    await user.click(within(codes).getByRole("radio", { name: "Scheda e codice seguono il raccordo" }));
    expect(outcome("S3.00001")).toEqual(["L’obiettivo operativo è 03.03.02, il codice 03.03.02.S3.00001."]);
    expect(outcome("S2.00003")).toEqual(["L’obiettivo operativo è 01.02.01, il codice 01.02.01.S2.00003."]);
    await user.click(within(screen.getByRole("radiogroup", { name: "Pesi (1)" })).getByRole("radio", { name: "Vale la scheda" }));
    await user.click(screen.getByRole("button", { name: "Crea il piano" }));
    expect(made).toHaveLength(1);
    expect(made[0]?.objectives.find(({ title }) => title.startsWith("Fatture"))?.operational).toBe("03.03.02");
    expect(made[0]?.sectors[2]?.entries[0]?.weight).toEqual({ kind: "value", value: 45 });
    expect(made[0]?.importReport).toMatchObject({ source: "pubblicato.json", on: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string });
    expect(made[0]?.importReport?.notes).toContainEqual(
      expect.objectContaining({ rule: "weight.card", subject: "S2.00001", resolved: "Nel settore S2 il peso è 45." }),
    );
  });

  it("without contradictions says so and gets no report", async () => {
    const plan = smallPlan();
    const setUpPlan = jest.fn(() => new Promise<never>(() => undefined));
    const { user } = openPane({
      operations: { followWorkbook: new ToldWorkbook(({ follower }) => follower.noPlan()).followWorkbook, setUpPlan },
    });
    await user.upload(await screen.findByLabelText("Piano da un file", { selector: "input" }), fileOf("piano.json", writePlanFile(plan)));
    expect(await screen.findByText("Nel file non ci sono contraddizioni.")).toBeVisible();
    await waitFor(() => expect(screen.getByRole("button", { name: "Crea il piano" })).not.toHaveAttribute("aria-disabled", "true"));
    await user.click(screen.getByRole("button", { name: "Crea il piano" }));
    expect(setUpPlan).toHaveBeenCalledWith(plan, expect.anything());
  });

  it("can be dropped", async () => {
    openExcel();
    openPane();
    fireEvent.drop(await screen.findByRole("button", { name: /Piano da un file/ }), {
      dataTransfer: { files: [fileOf("piano.json", writePlanFile(smallPlan()))] },
    });
    expect(await screen.findByText("Unione di prova · Piano della performance 2026-2028")).toBeVisible();
  });

  it.each([
    ["no JSON", fileOf("appunti.json", "ciao"), /«appunti.json» non è un file di piano: non è JSON valido/],
    ["another format", fileOf("altro.json", '{"format":"altro/2"}'), /«altro.json» non è nel formato «cardine-plan\/1»/],
    ["an old workbook", fileOf("vecchio.xls", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])), /«vecchio.xls»/],
  ])("that is %s is refused with a sentence that names it", async (_what, file, words) => {
    openExcel();
    openPane();
    fireEvent.drop(await screen.findByRole("button", { name: /Piano da un file/ }), { dataTransfer: { files: [file] } });
    expect(await screen.findByRole("alert")).toHaveTextContent(words);
  });

  it("that is a workbook without a plan is refused by its name", async () => {
    const bytes = await writeXlsx(workbookWith("Spese"));
    openExcel();
    openPane();
    fireEvent.drop(await screen.findByRole("button", { name: /Piano da un file/ }), {
      dataTransfer: { files: [fileOf("spese.xlsx", bytes)] },
    });
    expect(await screen.findByRole("alert")).toHaveTextContent("«spese.xlsx» non è un piano di Cardine");
  });
});

describe("a new plan", () => {
  it("needs a body, and says so at the field, which gets the focus", async () => {
    openExcel();
    const { user } = openPane();
    await user.click(await screen.findByRole("button", { name: /Piano nuovo/ }));
    await user.click(screen.getByRole("button", { name: "Continua" }));
    expect(screen.getByText("Scrivi il nome dell’ente.")).toBeVisible();
    expect(screen.getByRole("textbox", { name: "Ente" })).toHaveFocus();
    expect(screen.getByRole("textbox", { name: "Ente" })).toBeInvalid();
  });

  it("names the columns of its sectors for the eye, and shows no words in empty fields that look filled in", async () => {
    openExcel();
    const { user } = openPane();
    await user.click(await screen.findByRole("button", { name: /Piano nuovo/ }));
    expect(screen.getByText("Codice")).toBeVisible();
    expect(screen.getByText("Nome")).toBeVisible();
    expect(screen.getByRole("textbox", { name: "Nome del settore 1" })).not.toHaveAttribute("placeholder");
    await user.click(screen.getByRole("button", { name: "Togli il settore 1" }));
    expect(screen.queryByText("Codice")).toBeNull();
  });

  it("keeps its title in step with its years until somebody rewords it", async () => {
    openExcel();
    const { user } = openPane();
    await user.click(await screen.findByRole("button", { name: /Piano nuovo/ }));
    const [year, title] = [screen.getByRole("textbox", { name: "Primo anno" }), screen.getByRole("textbox", { name: "Titolo del piano" })];
    await user.clear(year);
    await user.type(year, "2030");
    expect(title).toHaveValue("Piano della performance 2030–2032");
    await user.selectOptions(screen.getByRole("combobox", { name: "Anni" }), "1");
    expect(title).toHaveValue("Piano della performance 2030");
    await user.clear(title);
    await user.type(title, "PIAO");
    await user.selectOptions(screen.getByRole("combobox", { name: "Anni" }), "2");
    expect(title).toHaveValue("PIAO");
  });

  it("without operational objectives says, before it is created, what cards will be waiting for", async () => {
    openExcel();
    const { user } = openPane();
    await user.click(await screen.findByRole("button", { name: /Piano nuovo/ }));
    await user.type(screen.getByRole("textbox", { name: "Ente" }), "Comune di Prova");
    await user.click(screen.getByRole("button", { name: "Continua" }));
    expect(await screen.findByText(/Non ci sono ancora obiettivi operativi/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Indietro" }));
    await user.type(screen.getByRole("textbox", { name: "Indirizzo strategico" }), "Un paese che legge");
    await user.type(screen.getByRole("textbox", { name: "Obiettivo strategico" }), "La biblioteca");
    await user.type(screen.getByRole("textbox", { name: "Obiettivo operativo 01.01.01" }), "Aprire la sera");
    await user.click(screen.getByRole("button", { name: "Continua" }));
    expect(await screen.findByText("0 schede obiettivo")).toBeVisible();
    expect(screen.queryByText(/Non ci sono ancora obiettivi operativi/)).toBeNull();
  });

  it("becomes a workbook to which a card can be added at once", async () => {
    openExcel();
    const { user } = openPane();
    await user.click(await screen.findByRole("button", { name: /Piano nuovo/ }));
    await user.type(screen.getByRole("textbox", { name: "Ente" }), "Comune di Prova");
    await user.type(screen.getByRole("textbox", { name: "Nome del settore 1" }), "Cultura");
    await user.type(screen.getByRole("textbox", { name: "Indirizzo strategico" }), "Un paese che legge");
    await user.type(screen.getByRole("textbox", { name: "Obiettivo strategico" }), "La biblioteca");
    await user.type(screen.getByRole("textbox", { name: "Obiettivo operativo 01.01.01" }), "Aprire la sera");
    await user.click(screen.getByRole("button", { name: "Continua" }));
    await waitFor(() => expect(screen.getByRole("button", { name: "Crea il piano" })).not.toHaveAttribute("aria-disabled", "true"));
    await user.click(screen.getByRole("button", { name: "Crea il piano" }));
    expect(await screen.findByText(/Non c’è ancora nessuna scheda/, {}, { timeout: 20_000 })).toBeVisible();
    await user.click(screen.getByRole("tab", { name: "Nuova scheda" }));
    expect(await screen.findByRole("option", { name: /01.01.01 Aprire la sera/ })).toBeVisible();
    expect(screen.getByRole("combobox", { name: "Settore" })).toHaveValue("S1");
  });
});

describe("a plan of the flat template", () => {
  it("is told of by its targets, without a word on sectors and cards", async () => {
    const { user } = openPane({
      operations: {
        followWorkbook: new ToldWorkbook(({ follower }) => follower.noPlan()).followWorkbook,
        readDemoPlan: (source) =>
          Promise.resolve({ source, plan: smallPlan({ sectors: [], objectives: [], strategy: [] }), remarks: [], contradictions: [] }),
        previewSetUp: () =>
          Promise.resolve({ sheets: ["Piano", "Area 1"], cards: 0, sectors: 0, areas: 5, targets: 32, pagesLeft: [], notAsMeant: 0 }),
      },
    });
    await user.click(await screen.findByRole("button", { name: /Piano dimostrativo/ }));
    expect(await screen.findByText("32 obiettivi di area")).toBeVisible();
    expect(screen.queryByText(/0 settori|0 schede|obiettivi operativi/)).toBeNull();
  });
});

describe("while a plan is being created", () => {
  const preview = { sheets: ["Piano"], cards: 0, sectors: 0, areas: 0, targets: 0, pagesLeft: [], notAsMeant: 0 };

  it("its progress is said and it can be stopped; the sentence tells what became of the workbook", async () => {
    let stop = () => false;
    const { user } = openPane({
      operations: {
        followWorkbook: new ToldWorkbook(({ follower }) => follower.noPlan()).followWorkbook,
        previewSetUp: () => Promise.resolve(preview),
        setUpPlan: (_plan, progress) => {
          progress?.step(3, 9, "Settore S1");
          stop = () => progress?.cancelled === true;
          return new Promise((_resolve, reject) => {
            const timer = setInterval(() => {
              if (!stop()) return;
              clearInterval(timer);
              reject(new PlanError("excel.setUpUndone", { removed: "Piano" }));
            }, 10);
          });
        },
      },
    });
    await user.click(await screen.findByRole("button", { name: /Piano dimostrativo/ }));
    const create = await screen.findByRole("button", { name: "Crea il piano" });
    await waitFor(() => expect(create).not.toHaveAttribute("aria-disabled", "true"));
    await user.click(create);
    expect(screen.getByRole("progressbar")).toHaveAttribute("aria-valuenow", String(3 / 9));
    expect(screen.getByRole("status")).toHaveTextContent("3 di 9 · Settore S1");
    const stopButton = screen.getByRole("button", { name: "Interrompi" });
    expect(stopButton).toHaveFocus();
    await user.click(stopButton);
    expect(stop()).toBe(true);
    expect(await screen.findByRole("alert")).toHaveTextContent("I fogli già aggiunti (Piano) sono stati tolti");
    expect(screen.getByRole("button", { name: "Crea il piano" })).toBeEnabled();
  });
});

describe.each<Language>(["it", "en"])("the start in %s", (language) => {
  it("has no accessibility problem in any step", async () => {
    openExcel();
    const { user, container } = openPane({ language });
    const choice = (key: "start.new" | "start.file") => screen.findByRole("button", { name: new RegExp(sentence(key, {}, language)) });
    await choice("start.new");
    expect(await accessibilityProblems(container)).toEqual([]);
    await user.click(await choice("start.new"));
    await user.click(screen.getByRole("button", { name: sentence("newPlan.continue", {}, language) }));
    expect(await accessibilityProblems(container)).toEqual([]);
    await user.click(screen.getByRole("button", { name: sentence("pane.back", {}, language) }));
    fireEvent.drop(await choice("start.file"), { dataTransfer: { files: [fileOf("p.json", contradictoryDemo())] } });
    await screen.findByRole("button", { name: sentence("proposal.create", {}, language) });
    for (const group of within(container).getAllByRole("button", { expanded: false })) await user.click(group);
    expect(await accessibilityProblems(container)).toEqual([]);
  });
});
