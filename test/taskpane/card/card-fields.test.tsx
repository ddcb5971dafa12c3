/** @jest-environment ./test/taskpane/pane-environment.cjs */
import { closeExcel } from "../../excel/embedded";
import type { Plan } from "../../../src/plan/plan";
import { valueEntry } from "../../../src/plan/entry";
import { accessibilityProblems, screen, waitFor, within } from "../pane-bed";
import { openCard, planOfTemplates } from "./card-bed";

afterEach(closeExcel);

const slowly = { timeout: 30_000 };
const key = "AMB/26-001";
const own = { plan: planOfTemplates };

type Pane = Awaited<ReturnType<typeof openCard>>;

async function unfold({ user }: Pane, part: RegExp): Promise<ReturnType<typeof within>> {
  const section = await screen.findByRole("region", { name: /Campi della scheda|Fields of the card/ }, slowly);
  await user.click(within(section).getByRole("button", { name: part }));
  return within(section);
}

async function selected(): Promise<string> {
  return Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load("address");
    await context.sync();
    return range.address;
  });
}

async function addressOfName(sheet: string, name: string): Promise<string> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).names.getItem(name).getRange().load("address");
    await context.sync();
    return range.address;
  });
}

it("has a field for each of the template's, by its kind and under the body's label", async () => {
  const pane = await openCard(key, own);
  const fields = await unfold(pane, /Obiettivo/);
  expect(fields.getByRole("textbox", { name: /^Obiettivo dell'area/ })).toHaveValue("Meno rifiuti nel bosco");
  expect(fields.getByRole("textbox", { name: /^A che cosa serve/ })).toBeRequired();
  expect(fields.getByRole("combobox", { name: "Dimensione" })).toHaveValue("Qualità");
  expect(fields.getByRole("textbox", { name: "Concordato il" })).toHaveValue("20/01/2026");
  expect(fields.getByRole("textbox", { name: "Spesa prevista" })).toHaveValue("12.500,50");
  expect(fields.getByRole("textbox", { name: "Passi già fatti" })).toHaveValue("Giro dei sentieri\nConta dei sacchi");
  expect(fields.getByRole("combobox", { name: "Digitale" })).toHaveValue("NO");
  expect(await accessibilityProblems(pane.container)).toEqual([]);
});

it("writes a field when the person leaves it, as one edit that is told by its label and can be taken back", async () => {
  const pane = await openCard(key, own);
  const { user, card } = pane;
  const fields = await unfold(pane, /Obiettivo/);
  const agreed = fields.getByRole("textbox", { name: "Concordato il" });
  await user.clear(agreed);
  await user.type(agreed, "marzo 2026");
  await user.tab();
  await waitFor(async () => expect((await card()).extra?.agreed).toBe("2026-03-01"), slowly);
  expect(await screen.findByText("AMB/26-001: «Concordato il» aggiornato.", {}, slowly)).toBeVisible();
  await waitFor(() => expect(agreed).toHaveValue("01/03/2026"), slowly);
  const budget = fields.getByRole("textbox", { name: "Spesa prevista" });
  await user.clear(budget);
  await user.type(budget, "9.000{Enter}");
  await waitFor(async () => expect((await card()).extra?.budget).toBe(9000), slowly);
  await user.selectOptions(fields.getByRole("combobox", { name: "Dimensione" }), "Efficienza");
  await waitFor(async () => expect((await card()).extra?.dimension).toBe("Efficienza"), slowly);
});

it("clears a field of the body's own, and keeps the others", async () => {
  const pane = await openCard(key, own);
  const { user, card } = pane;
  const before = (await card()).extra;
  const fields = await unfold(pane, /Obiettivo/);
  await user.clear(fields.getByRole("textbox", { name: "Passi già fatti" }));
  await user.tab();
  const { steps: _, ...others } = before ?? {};
  await waitFor(async () => expect((await card()).extra).toEqual(others), slowly);
});

it("does not write what cannot be read, says why beside the field, and keeps it there until Esc", async () => {
  const pane = await openCard(key, own);
  const { user, card } = pane;
  const fields = await unfold(pane, /Obiettivo/);
  const budget = fields.getByRole("textbox", { name: "Spesa prevista" });
  await user.clear(budget);
  await user.type(budget, "circa mille");
  await user.tab();
  expect(await fields.findByText("Scrivi un numero, come 38.000,00")).toBeVisible();
  expect(budget).toHaveValue("circa mille");
  expect((await card()).extra?.budget).toBe(12500.5);
  await user.type(budget, "{Escape}");
  expect(budget).toHaveValue("12.500,50");
  expect(fields.queryByText("Scrivi un numero, come 38.000,00")).toBeNull();
});

it("keeps a choice that is none of the list until somebody chooses", async () => {
  const [first, ...others] = planOfTemplates.objectives;
  const extra = { ...first!.card!.extra, dimension: "Innovazione" };
  const plan: Plan = { ...planOfTemplates, objectives: [{ ...first!, card: { ...first!.card!, extra } }, ...others] };
  const fields = await unfold(await openCard(key, { plan }), /Obiettivo/);
  const field = fields.getByRole("combobox", { name: "Dimensione" });
  expect(field).toHaveValue("Innovazione");
  expect(
    within(field)
      .getAllByRole("option")
      .map(({ textContent }) => textContent),
  ).toEqual(["da scegliere", "Efficacia", "Efficienza", "Qualità", "Innovazione"]);
});

it("shows what nobody types in the pane, with the way to its cell", async () => {
  const pane = await openCard(key, own);
  const { user } = pane;
  const fields = await unfold(pane, /Obiettivo/);
  expect(within(fields.getByRole("group", { name: "Area" })).getByText("AMB")).toBeVisible();
  await user.click(fields.getByRole("button", { name: "Vai alla cella: Area" }));
  await waitFor(async () => expect(await selected()).toBe(await addressOfName("AMB 26-001", "Settore")), slowly);
});

it("writes fields of the house by the usual template too", async () => {
  const pane = await openCard("S1.00001");
  const { user, card } = pane;
  const fields = await unfold(pane, /IDENTITÀ E RISORSE/);
  const start = fields.getByRole("textbox", { name: /Durata: data inizio/ });
  await user.clear(start);
  await user.type(start, "1/2/2026{Enter}");
  await waitFor(async () => expect((await card()).start).toEqual(valueEntry("2026-02-01")), slowly);
  expect(fields.getByRole("combobox", { name: /^Priorità/ })).toHaveValue("ALTA");
  await user.selectOptions(fields.getByRole("combobox", { name: /^Verifiche di qualità/ }), "NO");
  await waitFor(async () => expect((await card()).qualityCheck.answer).toBe("no"), slowly);
});

it("speaks the person's language where the body wrote it", async () => {
  const pane = await openCard("AMB/26-002", { ...own, language: "en" });
  const fields = await unfold(pane, /1 · OBJECTIVE/);
  expect(fields.getByRole("textbox", { name: "Cost centre" })).toHaveValue("0901");
  expect(fields.getByRole("combobox", { name: "Kind of objective" })).toHaveValue("Sviluppo");
});

describe("completeness", () => {
  function without(field: string, state: string): Plan {
    const [first, ...others] = planOfTemplates.objectives;
    const { [field]: _, ...extra } = first!.card!.extra!;
    return { ...planOfTemplates, objectives: [{ ...first!, card: { ...first!.card!, state, extra } }, ...others] };
  }

  it("counts a field of the body's own once the template asks for it, and leads to its cell", async () => {
    const { user } = await openCard(key, { plan: without("why", "BOZZA") });
    const chip = await screen.findByRole("button", { name: "Perché non digitale: da compilare" });
    await user.click(chip);
    await waitFor(async () => expect(await selected()).toBe(await addressOfName("AMB 26-001", "Campo_why")), slowly);
    expect(await screen.findByText("Perché non digitale", { selector: "header span" }, slowly)).toBeVisible();
  });

  it("asks of a draft only what is due already; the rest is advisable", async () => {
    await openCard(key, { plan: without("dimension", "BOZZA") });
    expect(await screen.findByRole("button", { name: "Dimensione, consigliato: da compilare" })).toBeVisible();
  });

  it("asks of a ready card what is due by then", async () => {
    await openCard(key, { plan: without("dimension", "PRONTA") });
    expect(await screen.findByRole("button", { name: "Dimensione: da compilare" })).toBeVisible();
  });
});
