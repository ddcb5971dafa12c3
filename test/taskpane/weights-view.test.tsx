/** @jest-environment ./test/taskpane/pane-environment.cjs */
import type { Language } from "../../src/messages";
import { sentence } from "../../src/messages";
import { valueEntry } from "../../src/plan/entry";
import { PlanError } from "../../src/plan/plan-error";
import type { Plan, SectorEntry, SectorWeight } from "../../src/plan/plan";
import { objective, smallPlan } from "../operations/plans";
import { act, accessibilityProblems, openPane, screen, ToldWorkbook, waitFor, within } from "./pane-bed";

const entry = (key: string, weight: SectorWeight, parts: Partial<SectorEntry> = {}): SectorEntry => ({
  objective: key,
  weight,
  excerpt: false,
  notes: [],
  ...parts,
});
const sharedCodes = [
  { sector: "S1", number: 4 },
  { sector: "S2", number: 1 },
];

/** S1 has 95 points over an objective of its own, a shared one, one of S3 for all sectors, and one outside the 100. */
function planOfWeights(first: SectorWeight = valueEntry(50)): Plan {
  const plan = smallPlan();
  const entries = [
    entry("S1.00001", first),
    entry("S1.00004/S2.00001", valueEntry(40)),
    entry("S3.00001", valueEntry(5), { excerpt: true }),
    entry("S1.00002", { kind: "incentive" }),
  ];
  return {
    ...plan,
    sectors: [
      { ...plan.sectors[0]!, entries },
      { ...plan.sectors[1]!, entries: [entry("S1.00004/S2.00001", valueEntry(15))] },
      plan.sectors[2]!,
    ],
    objectives: [
      objective([{ sector: "S1", number: 1 }], { title: "Nidi" }),
      objective(sharedCodes, { title: "Identità", priority: "MEDIA" }),
      objective([{ sector: "S3", number: 1 }], { title: "Trasparenza" }),
      objective([{ sector: "S1", number: 2 }], { title: "Rette" }),
    ],
  };
}

async function openWeights(plan = planOfWeights(), language: Language = "it") {
  const told = new ToldWorkbook((workbook) => {
    workbook.plan(plan);
    workbook.follower.sheet("Settore S1");
  });
  const setWeights = jest.fn((sector: string, weights: ReadonlyMap<string, SectorWeight>) =>
    Promise.resolve({ id: 1, code: "done.weights" as const, values: { sector, count: weights.size }, codes: new Map<string, string>() }),
  );
  const goTo = jest.fn(() => Promise.resolve());
  const pane = openPane({ language, operations: { followWorkbook: told.followWorkbook, setWeights, goTo } });
  await screen.findByRole("list", { name: new RegExp(sentence("weights.rows", { sector: "S1" }, language)) });
  return { ...pane, told, setWeights, goTo };
}

const fieldOf = (key: string) => screen.getByRole("textbox", { name: new RegExp(`^Punti di ${key}`) });
const written = (setWeights: jest.Mock) =>
  setWeights.mock.calls.map(([sector, weights]) => [sector, Object.fromEntries(weights as ReadonlyMap<string, SectorWeight>)]);

describe("the points of the sector in front", () => {
  it("are a row an objective, with what there is to know of it", async () => {
    await openWeights();
    const rows = within(screen.getByRole("list", { name: "Obiettivi e punti di S1 Servizi" })).getAllByRole("listitem");
    expect(rows.map((row) => row.textContent)).toEqual([
      "S1.00001 NidiAlta",
      "S1.00004/S2.00001 IdentitàMedia · Condiviso · in S2 pesa 15",
      "S3.00001 TrasparenzaAlta · Trasversale, di S3 · Rinvio",
      "S1.00002 RetteAlta · Incentivi: fuori dai 100",
    ]);
    expect(["S1.00001", "S1.00004/S2.00001", "S3.00001", "S1.00002"].map((key) => fieldOf(key))).toEqual([
      expect.objectContaining({ value: "50" }),
      expect.objectContaining({ value: "40" }),
      expect.objectContaining({ value: "5" }),
      expect.objectContaining({ value: "*" }),
    ]);
  });

  it("leave nothing to spread where incentives pay for every objective", async () => {
    const plan = planOfWeights();
    const [sector] = plan.sectors;
    await openWeights({
      ...plan,
      sectors: [{ ...sector!, entries: [entry("S1.00002", { kind: "incentive" })] }, ...plan.sectors.slice(1)],
    });
    expect(screen.getByText("0 su 100")).toBeVisible();
    expect(screen.queryByRole("button", { name: "Ripartisci il resto" })).toBeNull();
  });

  it("are totalled as they are typed, before anything is written", async () => {
    const { user, setWeights } = await openWeights();
    expect(screen.getByText("95 su 100")).toBeVisible();
    await user.clear(fieldOf("S1.00001"));
    expect(screen.getByText("45 su 100")).toBeVisible();
    await user.type(fieldOf("S1.00001"), "55");
    expect(screen.getByText("100 su 100")).toBeVisible();
    expect(setWeights).not.toHaveBeenCalled();
  });

  it("are written together, shortly after the last field was left with Enter", async () => {
    const { user, setWeights } = await openWeights();
    await user.click(fieldOf("S1.00001"));
    await user.keyboard("45{Enter}");
    expect(fieldOf("S1.00004/S2.00001")).toHaveFocus();
    await user.keyboard("50{ArrowDown}");
    expect(fieldOf("S3.00001")).toHaveFocus();
    expect(setWeights).not.toHaveBeenCalled();
    await waitFor(
      () => expect(written(setWeights)).toEqual([["S1", { "S1.00001": valueEntry(45), "S1.00004/S2.00001": valueEntry(50) }]]),
      { timeout: 3000 },
    );
    expect(await screen.findByText(/Settore S1: 2 pesi scritti/)).toBeVisible();
    expect(fieldOf("S1.00001")).toHaveValue("45");
  });

  it("are written at once when the person turns to something else", async () => {
    const { user, setWeights } = await openWeights();
    await user.click(fieldOf("S1.00002"));
    await user.keyboard("5{Tab}");
    expect(written(setWeights)).toEqual([["S1", { "S1.00002": valueEntry(5) }]]);
  });

  it("are written when another sector takes their place", async () => {
    const { user, told, setWeights } = await openWeights();
    await user.click(fieldOf("S1.00001"));
    await user.keyboard("55{Enter}");
    act(() => told.follower.sheet("Settore S2"));
    await user.selectOptions(screen.getByRole("combobox", { name: "Settore" }), "S2");
    expect(written(setWeights)).toEqual([["S1", { "S1.00001": valueEntry(55) }]]);
  });

  it("are what the cell says as soon as it says something else than when they were written", async () => {
    const { user, told, setWeights } = await openWeights();
    await user.click(fieldOf("S1.00002"));
    await user.keyboard("5{Tab}");
    expect(setWeights).toHaveBeenCalled();
    act(() => told.plan(planOfWeights(valueEntry(50))));
    expect(fieldOf("S1.00002")).toHaveValue("5");
    const changed = planOfWeights();
    const [sector] = changed.sectors;
    act(() =>
      told.plan({
        ...changed,
        sectors: [
          {
            ...sector!,
            entries: sector!.entries.map((each) => (each.objective === "S1.00002" ? { ...each, weight: valueEntry(7) } : each)),
          },
          ...changed.sectors.slice(1),
        ],
      }),
    );
    expect(fieldOf("S1.00002")).toHaveValue("7");
    act(() => told.plan(planOfWeights()));
    expect(fieldOf("S1.00002")).toHaveValue("*");
  });

  it("come back with Esc", async () => {
    const { user, setWeights } = await openWeights();
    await user.click(fieldOf("S1.00001"));
    await user.keyboard("99{Escape}{Tab}{Tab}");
    expect(fieldOf("S1.00001")).toHaveValue("50");
    expect(setWeights).not.toHaveBeenCalled();
  });

  it.each([
    ["molti", "«molti» non è un numero di punti"],
    ["120", "120 è fuori dai 100 punti"],
    ["-5", "-5 è fuori dai 100 punti"],
  ])("that are wrong (%s) are said at the field, stay there, and are not written", async (typed, words) => {
    const { user, setWeights } = await openWeights();
    await user.click(fieldOf("S1.00002"));
    await user.keyboard(`${typed}{Tab}`);
    expect(fieldOf("S1.00002")).toHaveAccessibleDescription(expect.stringContaining(words));
    expect(fieldOf("S1.00002")).toBeInvalid();
    expect(fieldOf("S1.00002")).toHaveValue(typed);
    expect(setWeights).not.toHaveBeenCalled();
  });

  it("may be a star, a comma, or nothing", async () => {
    const { user, setWeights } = await openWeights();
    await user.click(fieldOf("S1.00001"));
    await user.keyboard("*{Enter}12,5{Enter}{Backspace}{Tab}{Tab}");
    await waitFor(() =>
      expect(written(setWeights)).toEqual([
        ["S1", { "S1.00001": { kind: "incentive" }, "S1.00004/S2.00001": valueEntry(12.5), "S3.00001": { kind: "blank" } }],
      ]),
    );
  });

  it("that Excel refuses are back in their fields, and the reason is told", async () => {
    const { user, setWeights } = await openWeights();
    setWeights.mockRejectedValueOnce(new PlanError("excel.cellEdit"));
    await user.click(fieldOf("S1.00002"));
    await user.keyboard("5{Tab}");
    expect(await screen.findByRole("alert")).toHaveTextContent("Excel sta aspettando");
    expect(fieldOf("S1.00002")).toHaveValue("5");
    await user.click(fieldOf("S1.00002"));
    await user.keyboard("{Tab}");
    expect(setWeights).toHaveBeenCalledTimes(2);
  });
});

describe("the rest", () => {
  it("goes to one objective with what is being typed", async () => {
    const { user, setWeights } = await openWeights(planOfWeights({ kind: "blank" }));
    await user.click(fieldOf("S1.00004/S2.00001"));
    await user.keyboard("60");
    await user.click(screen.getByRole("button", { name: "Assegna il resto a S1.00001" }));
    await waitFor(() =>
      expect(Object.assign({}, ...written(setWeights).map(([, weights]) => weights))).toEqual({
        "S1.00001": valueEntry(35),
        "S1.00004/S2.00001": valueEntry(60),
      }),
    );
    expect(await screen.findByText("100 su 100")).toBeVisible();
  });

  it("is spread by one keystroke", async () => {
    const { user, setWeights } = await openWeights(planOfWeights({ kind: "blank" }));
    await user.click(fieldOf("S3.00001"));
    await user.keyboard("{Alt>}r{/Alt}");
    expect(written(setWeights)).toEqual([["S1", { "S1.00001": valueEntry(55) }]]);
  });

  it("is not offered where there is none", async () => {
    await openWeights(planOfWeights(valueEntry(55)));
    expect(screen.queryByRole("button", { name: /resto/ })).toBeNull();
  });
});

describe("all sectors", () => {
  it("say their points in figures and words, and lead to their sheet", async () => {
    const { user, goTo } = await openWeights();
    const buttons = ["S1 Servizi: mancano 5 punti", "S2 Finanze: mancano 85 punti", "S3 Nuovo: nessun obiettivo"].map((description) =>
      screen.getByRole("button", { description }),
    );
    expect(buttons.map((button) => button.textContent)).toEqual(["S195 ▲ −5", "S215 ▲ −85", "S30 ○"]);
    expect(buttons[0]).toHaveAttribute("aria-current", "true");
    await user.click(buttons[1]!);
    expect(goTo).toHaveBeenCalledWith({ sheet: "Settore S2" });
    expect(screen.getByRole("heading", { level: 1, name: "Settore S2" })).toBeVisible();
  });

  it("are to be chosen from where none is in front", async () => {
    const told = new ToldWorkbook((workbook) => workbook.plan(planOfWeights()));
    openPane({ firstView: "weights", operations: { followWorkbook: told.followWorkbook } });
    expect(await screen.findByText(/Scegli un settore qui, oppure apri il suo foglio/)).toBeVisible();
    expect(screen.queryByRole("textbox")).toBeNull();
  });

  it("without objectives lead to the form of a card of theirs", async () => {
    const { user } = await openWeights();
    await user.selectOptions(screen.getByRole("combobox", { name: "Settore" }), "S3");
    expect(screen.getByText(/non ha ancora obiettivi/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Crea una scheda" }));
    expect(await screen.findByRole("combobox", { name: "Obiettivo operativo" })).toHaveFocus();
    expect(screen.getByRole("combobox", { name: "Settore" })).toHaveValue("S3");
  });
});

it.each<Language>(["it", "en"])("has no accessibility problem (%s)", async (language) => {
  const { container, user } = await openWeights(planOfWeights(), language);
  await user.type(screen.getAllByRole("textbox")[0]!, "x");
  expect(await accessibilityProblems(container)).toEqual([]);
});
