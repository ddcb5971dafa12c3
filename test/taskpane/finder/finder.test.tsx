/** @jest-environment ./test/taskpane/pane-environment.cjs */
import type { Language } from "../../../src/messages";
import { sentence } from "../../../src/messages";
import { smallPlan } from "../../operations/plans";
import { accessibilityProblems, act, openPane, screen, waitFor, within, withPlan } from "../pane-bed";

async function openFinder(language: Language = "it") {
  const goTo = jest.fn(() => Promise.resolve());
  const pane = openPane({ language, operations: withPlan(smallPlan(), { goTo }) });
  await screen.findByRole("tablist");
  await pane.user.keyboard("{Control>}k{/Control}");
  const dialog = await screen.findByRole("dialog", { name: sentence("finder.open", {}, language), hidden: true });
  const search = await within(dialog).findByRole("combobox", { hidden: true });
  // Where nothing has a size, Fluent finds nothing in the dialog that could have the focus.
  act(() => search.focus());
  return { ...pane, goTo, dialog, search };
}

const active = (search: HTMLElement) => document.getElementById(search.getAttribute("aria-activedescendant") ?? "")?.textContent;

it("is opened from the header in every view, too, and Esc leads back to where one was", async () => {
  const { user } = openPane({ operations: withPlan(smallPlan()) });
  for (const view of ["Piano", "Nuova scheda", "Scheda", "Pesi", "Controlli"]) {
    await user.click(await screen.findByRole("tab", { name: new RegExp(`^${view}`) }));
    const button = screen.getByRole("button", { name: "Cerca una scheda o un foglio" });
    await user.click(button);
    await screen.findByRole("dialog", { hidden: true });
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog", { hidden: true })).toBeNull());
    expect(button).toHaveFocus();
  }
});

it("goes by arrows and Enter to a card or a sheet, and closes", async () => {
  const { user, goTo, search } = await openFinder();
  await user.keyboard("finanze");
  await waitFor(() => expect(active(search)).toMatch(/^S1\.00004\/S2\.00001/));
  await user.keyboard("{ArrowDown}{ArrowDown}{ArrowUp}{ArrowDown}{Enter}");
  expect(goTo).toHaveBeenCalledWith({ sheet: "Settore S2" });
  await waitFor(() => expect(screen.queryByRole("dialog", { hidden: true })).toBeNull());
});

it("goes to the card whose code is typed", async () => {
  const { user, goTo, search } = await openFinder();
  await user.keyboard("s1.00001");
  await waitFor(() => expect(active(search)).toMatch(/^S1\.00001/));
  await user.keyboard("{Enter}");
  expect(goTo).toHaveBeenCalledWith({ sheet: "S1.00001" });
});

it("goes where one clicks", async () => {
  const { user, goTo, dialog } = await openFinder();
  await user.click(within(dialog).getByRole("option", { name: /^Settore S3/, hidden: true }));
  expect(goTo).toHaveBeenCalledWith({ sheet: "Settore S3" });
});

it("says when nothing is found, and Enter does nothing then", async () => {
  const { user, goTo, dialog } = await openFinder();
  await user.keyboard("xyz{Enter}");
  expect(await within(dialog).findByText(/Nessuna scheda e nessun foglio con «xyz»/)).toBeVisible();
  expect(goTo).not.toHaveBeenCalled();
});

it.each<Language>(["it", "en"])("has no accessibility problem (%s)", async (language) => {
  const { dialog } = await openFinder(language);
  expect(await accessibilityProblems(dialog)).toEqual([]);
});
