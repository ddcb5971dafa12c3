/** @jest-environment ./test/taskpane/pane-environment.cjs */
import { closeExcel } from "../../excel/embedded";
import { valueEntry } from "../../../src/plan/entry";
import { accessibilityProblems, screen, waitFor, within } from "../pane-bed";
import { openCard, planOfTemplates } from "./card-bed";

afterEach(closeExcel);

const slowly = { timeout: 30_000 };
const key = "AMB/26-001";
const own = { plan: planOfTemplates };

describe("a table that only the body has", () => {
  it("shows its rows, and takes a new one", async () => {
    const { user, card, container } = await openCard(key, own);
    const section = within(await screen.findByRole("region", { name: "Personale (2)" }, slowly));
    expect(within(section.getByRole("list", { name: "Personale" })).getAllByRole("listitem")).toHaveLength(2);
    expect(section.getByText("% di impiego: 12,5")).toBeVisible();
    await user.click(section.getByRole("button", { name: "Riga di «Personale»" }));
    const form = within(screen.getByRole("form", { name: "Nuova riga: Personale" }));
    await user.type(form.getByRole("textbox", { name: "% di impiego" }), "molto");
    expect(form.getByText("Scrivi un numero, come 12,5")).toBeVisible();
    await user.clear(form.getByRole("textbox", { name: "% di impiego" }));
    await user.type(form.getByRole("textbox", { name: "% di impiego" }), "25 %");
    await user.type(form.getByRole("textbox", { name: "Profilo" }), "Autista{Enter}");
    await waitFor(async () => expect((await card()).tables?.people?.at(-1)).toEqual({ role: "Autista", share: 25 }), slowly);
    expect(await screen.findByText("AMB/26-001, «Personale»: 1 riga aggiunta.", {}, slowly)).toBeVisible();
    await waitFor(() => expect(form.getByRole("textbox", { name: "Profilo" })).toHaveValue(""), slowly);
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it("has rows rewritten, moved and removed", async () => {
    const { user, card } = await openCard(key, own);
    const section = within(await screen.findByRole("region", { name: "Personale (2)" }, slowly));
    await user.click(section.getByRole("button", { name: "Azioni: Personale 2" }));
    await user.click(await screen.findByRole("menuitem", { name: "Modifica…" }));
    const form = within(screen.getByRole("form", { name: "Modifica: Personale 2" }));
    await user.clear(form.getByRole("textbox", { name: "% di impiego" }));
    await user.type(form.getByRole("textbox", { name: "% di impiego" }), "40{Enter}");
    await waitFor(async () => expect((await card()).tables?.people?.[1]).toEqual({ role: "Istruttore", share: 40 }), slowly);
    await user.click(section.getByRole("button", { name: "Azioni: Personale 2" }));
    await user.click(await screen.findByRole("menuitem", { name: /Sposta su/ }));
    await waitFor(async () => expect((await card()).tables?.people?.map(({ role }) => role)).toEqual(["Istruttore", "Operaio"]), slowly);
    await user.click(section.getByRole("button", { name: "Azioni: Personale 1" }));
    await user.click(await screen.findByRole("menuitem", { name: "Togli" }));
    await waitFor(async () => expect((await card()).tables?.people).toEqual([{ role: "Operaio", share: 30 }]), slowly);
  });

  it("takes no row that says nothing", async () => {
    const { user, card } = await openCard(key, own);
    await user.click(await screen.findByRole("button", { name: "Riga di «Personale»" }, slowly));
    const form = within(screen.getByRole("form"));
    await user.click(form.getByRole("button", { name: "Aggiungi la riga" }));
    expect(form.getByText("Scrivi qualcosa in almeno un campo.")).toBeVisible();
    expect((await card()).tables?.people).toHaveLength(2);
  });
});

describe("the checks of progress", () => {
  it("are as many as the template says, and rewritten in place", async () => {
    const { user, card } = await openCard(key, own);
    const section = within(await screen.findByRole("region", { name: "Verifiche (2)" }, slowly));
    expect(section.queryByRole("button", { name: /Riga di/ })).toBeNull();
    await user.click(section.getByRole("button", { name: "Azioni: Verifiche 1" }));
    expect(screen.queryByRole("menuitem", { name: "Togli" })).toBeNull();
    await user.click(await screen.findByRole("menuitem", { name: "Modifica…" }));
    const form = within(screen.getByRole("form"));
    await user.clear(form.getByRole("textbox", { name: "%" }));
    await user.type(form.getByRole("textbox", { name: "%" }), "75{Enter}");
    await waitFor(async () => expect((await card()).monitoring[0]?.percent).toEqual(valueEntry(75)), slowly);
  });
});

describe("the lists of the house", () => {
  it("have the columns that the template has, and no others", async () => {
    const { user, card } = await openCard(key, own);
    await user.click(screen.getByRole("button", { name: "Fase" }));
    const form = within(screen.getByRole("form", { name: "Nuova fase" }));
    expect(form.queryByRole("textbox", { name: "Soggetti coinvolti" })).toBeNull();
    expect(form.getByRole("textbox", { name: "Punti" })).toBeVisible();
    await user.selectOptions(form.getByRole("combobox", { name: "Organo" }), "Consiglio");
    const [start, end] = within(form.getByRole("group", { name: "Inizio e fine" })).getAllByRole("textbox");
    await user.type(start!, "1/4/2027");
    await user.type(end!, "giugno 2027");
    await user.type(form.getByRole("textbox", { name: /Che cosa si fa/ }), "Bilancio finale{Enter}");
    await waitFor(
      async () =>
        expect((await card()).phases.at(-1)).toMatchObject({
          number: "3",
          text: "Bilancio finale",
          windows: { 2026: { start: valueEntry("2027-04-01"), end: valueEntry("2027-06-30") } },
          extra: { organ: "Consiglio" },
        }),
      slowly,
    );
    expect(await screen.findByText(/Organo: Consiglio/, {}, slowly)).toBeVisible();
  });

  it("have a value for each year where the template has columns by year, and as many rows as it allows", async () => {
    const { user, card } = await openCard(key, own);
    expect(screen.getByRole("region", { name: "Indicatori (1)" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Risultato" }));
    const form = within(screen.getByRole("form", { name: "Nuovo risultato atteso" }));
    expect(form.queryByRole("textbox", { name: /Valore base|Fonte/ })).toBeNull();
    await user.type(form.getByRole("textbox", { name: "Atteso 2026" }), "<= 30");
    await user.type(form.getByRole("textbox", { name: "Soglia 2027" }), "12");
    await user.type(form.getByRole("textbox", { name: /Indicatore/ }), "Ore di pulizia{Enter}");
    await waitFor(
      async () =>
        expect((await card()).expectedResults.at(-1)).toMatchObject({
          indicator: "Ore di pulizia",
          targets: { 2026: "<= 30" },
          extra: { least: { 2027: 12 } },
        }),
      slowly,
    );
    await user.type(form.getByRole("textbox", { name: /Indicatore/ }), "Sentieri puliti{Enter}");
    await waitFor(async () => expect((await card()).expectedResults).toHaveLength(3), slowly);
    await waitFor(() => expect(screen.getByRole("button", { name: "Risultato" })).toHaveAttribute("aria-disabled", "true"), slowly);
    expect(screen.queryByRole("form")).toBeNull();
  });

  it("are not there where the template has none", async () => {
    await openCard(key, own);
    expect(screen.queryByRole("button", { name: "Risorsa" })).toBeNull();
  });

  it("have their rows rewritten, and what nobody touched stays as it was", async () => {
    const { user, card } = await openCard(key, own);
    const before = (await card()).phases[0]!;
    await user.click(screen.getByRole("button", { name: "Azioni: Fase 1" }));
    await user.click(await screen.findByRole("menuitem", { name: "Modifica…" }));
    const form = within(screen.getByRole("form", { name: "Modifica: Fase 1" }));
    await user.selectOptions(form.getByRole("combobox", { name: "Organo" }), "Consiglio");
    await user.click(form.getByRole("button", { name: "Scrivi" }));
    await waitFor(async () => expect((await card()).phases[0]).toEqual({ ...before, extra: { organ: "Consiglio" } }), slowly);
  });
});
