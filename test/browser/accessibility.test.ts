/**
 * The whole pane as axe and a ruler see it: every view, with its dialogs and menus open, in every theme of Office and in both
 * languages, as narrow and as wide as Excel makes it. A page load for each.
 */
import axe from "axe-core";
import type { Frame, Locator, Page } from "playwright-core";
import { describeInBrowser } from "./harness";
import { paneFrame } from "./pane-focus";
import { copyElsewhere, openDemoPlan, paneOf } from "./person";

const widths = [320, 600];
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const words = {
  it: {
    fresh: /^Piano nuovo/,
    back: "Indietro",
    views: ["Piano", "Nuova scheda", "Scheda", "Pesi", "Controlli"],
    next: /^Successiva/,
    finding: /^(Errore|Avviso|Nota): /,
    accept: /^Accetta con motivo/,
    byRule: "Regola",
    all: "Tutte le parti",
    phase: "Fase",
    paste: /^Incolla fasi/,
    box: "Incolla qui la tabella",
    another: "Incolla un’altra tabella",
    result: "Risultato",
    resource: "Risorsa",
    actions: "Azioni",
    remove: "Elimina…",
    removal: "Elimina la scheda",
    duplicate: "Duplica…",
    cancel: "Annulla",
    item: "Azioni: Fase 2",
    create: "Crea la scheda",
    deleted: /^Cestino/,
    back2: /^Riporta nel piano /,
    leave: "Annulla",
    table: "In tabella",
    tour: /Visita|Giro/,
    find: "Cerca una scheda o un foglio",
  },
  en: {
    fresh: /^New plan/,
    back: "Back",
    views: ["Plan", "New card", "Card", "Weights", "Checks"],
    next: /^Next/,
    finding: /^(Error|Warning|Note): /,
    accept: /^Accept with a reason/,
    byRule: "Rule",
    all: "All parts",
    phase: "Phase",
    paste: /^Paste phases/,
    box: "Paste the table here",
    another: "Paste another table",
    result: "Result",
    resource: "Resource",
    actions: "Actions",
    remove: "Delete…",
    removal: "Delete the card",
    duplicate: "Duplicate…",
    cancel: "Cancel",
    item: "Actions: Phase 2",
    create: "Create the card",
    deleted: /^Deleted cards/,
    back2: /^Bring back /,
    leave: "Cancel",
    table: "As a table",
    tour: /[Tt]our/,
    find: "Find a card or a sheet",
  },
} as const;

type Language = keyof typeof words;
/** What is wrong with what the pane shows now, at every width; `where` says what that is, `beneath` is under the pointer meanwhile. */
type Look = (where: string, beneath?: Locator) => Promise<void>;

describeInBrowser("The pane is accessible", (open) => {
  // Colours are the same in both languages, the room that words take is the same in every theme.
  it.each([
    ["it", "light"],
    ["it", "dark"],
    ["it", "contrast"],
    ["en", "light"],
  ] as const)(
    "in %s, in the %s theme, in every view, narrow and wide",
    async (language, theme) => {
      const page = await open(`index.html?lang=${language}&theme=${theme}`);
      // So high that nothing of a view lies beneath the tabs or the messages, which stay in sight.
      await page.setViewportSize({ width: 1440, height: 3600 });
      const found: string[] = [];
      // Beginning with the width that the pane has: dragging the splitter takes longer than axe does.
      let order = widths;
      const look: Look = async (where, beneath) => {
        for (const width of order) {
          await setWidth(page, width, language);
          await beneath?.hover();
          found.push(...(await problems(paneFrame(page), width)).map((problem) => `${where}, ${width} px: ${problem}`));
        }
        order = order.toReversed();
      };
      await everyView(page, language, look);
      expect(found).toEqual([]);
    },
    180_000,
  );
});

/** Leads through the pane as a person goes, and looks wherever there is something new to see. */
async function everyView(page: Page, language: Language, look: Look): Promise<void> {
  const say = words[language];
  const pane = paneOf(page);
  const view = async (at: number): Promise<void> => {
    // The tab of the checks goes on with the number of errors.
    const name = new RegExp(`^${say.views[at] ?? ""}( ?\\d* ?,.*)?$`);
    await pane.getByRole("tab", { name }).click();
    await pane.getByRole("tabpanel", { name }).getByRole("progressbar").waitFor({ state: "detached" });
  };

  await pane.getByRole("heading", { level: 1 }).waitFor();
  await look("start");
  await pane.getByRole("button", { name: say.fresh }).click();
  await pane.locator("form button[type=submit]").click();
  await look("new plan with what is missing");
  await pane.getByRole("button", { name: say.back }).click();
  await openDemoPlan(page);
  await look("plan");
  await pane.getByRole("button", { name: say.find }).click();
  await pane.getByRole("combobox", { name: say.find }).fill("a");
  await look("list of cards and sheets");
  await pane.getByRole("combobox", { name: say.find }).press("Escape");

  await view(1);
  await pane.getByRole("button", { name: say.create }).click();
  await look("new card with what is missing");

  await view(2);
  await look("no card");
  await page.getByRole("tab", { name: "S1.00001", exact: true }).click();
  await pane.getByRole("heading", { level: 1, name: "S1.00001" }).waitFor();
  await look("card");
  for (const name of [say.all, say.phase, say.result, say.resource, say.table])
    await pane.getByRole("button", { name, exact: true }).click();
  await look("card with all its forms");
  await pane.getByRole("button", { name: say.paste }).click();
  await look("box to paste phases into");
  await copyElsewhere(page, [
    ["Attività", "Peso", "Durata", "I trim.", "II trim.", "III trim.", "IV trim."],
    ["ANNO 2027", "", "", "", "", "", ""],
    ["Fase preliminare", "", "", "", "", "", ""],
    ["Ricognizione", "0,4", "30 g", "X", "", "X", ""],
    ["Moduli in linea", "0,6", "90 g", "", "avvio", "", ""],
    ["Totale", "1", "", "", "", "", ""],
  ]);
  await pane.getByRole("textbox", { name: say.box }).press("Control+v");
  await pane.getByRole("button", { name: say.another }).waitFor();
  await look("pasted table with all that is told of it");
  await pane.getByRole("button", { name: say.item, exact: true }).click();
  await look("menu of a phase");
  await page.keyboard.press("Escape");
  for (const action of [say.duplicate, say.remove]) {
    await pane.getByRole("button", { name: say.actions, exact: true }).click();
    await pane.getByRole("menuitem", { name: action }).waitFor();
    if (action === say.duplicate) await look("menu of the card");
    await pane.getByRole("menuitem", { name: action }).click();
    await look(action);
  }
  await pane.getByRole("button", { name: say.removal }).click();
  await pane.getByRole("heading", { level: 1, name: "S1.00001" }).waitFor({ state: "detached" });

  await view(3);
  await look("weights of all sectors", pane.getByRole("button", { name: /^S3 / }));
  await pane.getByRole("button", { name: /^S3 / }).click();
  await pane.getByRole("heading", { level: 1, name: /S3/ }).waitFor();
  await look("weights of a sector");
  await view(4);
  await pane.getByRole("button", { name: say.next }).click();
  await look("checks", pane.getByRole("button", { name: say.finding }).last());
  await pane.getByRole("button", { name: say.accept }).click();
  await look("checks with the reason to give");
  await pane.getByRole("combobox").selectOption(say.byRule);
  await look("checks by rule");
  await page.keyboard.press("Escape");
  await view(0);
  await pane.getByRole("button", { name: say.deleted }).click();
  await look("plan with a deleted card");
  await pane.getByRole("button", { name: say.back2 }).click();
  await pane.getByRole("alertdialog").waitFor();
  await look("question");
}

/** By the splitter, as a person does; there the mouse stays, and nothing of the pane is beneath it. */
async function setWidth(page: Page, width: number, language: Language): Promise<void> {
  const splitter = page.getByRole("separator", { name: language === "it" ? /Larghezza/ : /[Ww]idth/ });
  const now = Number(await splitter.getAttribute("aria-valuenow"));
  const handle = await splitter.boundingBox();
  if (!handle) throw new Error("The pane has no splitter.");
  const [x, y] = [handle.x + handle.width / 2, handle.y + handle.height - 40];
  await page.mouse.move(x, y);
  if (now === width) return;
  await page.mouse.down();
  await page.mouse.move(x + now - width, y);
  await page.mouse.up();
  expect(await splitter.getAttribute("aria-valuenow")).toBe(String(width));
}

async function problems(pane: Frame, width: number): Promise<string[]> {
  if (!(await pane.evaluate(() => "axe" in window))) await pane.evaluate(axe.source);
  return [...(await pane.evaluate(cutOff, width)), ...(await pane.evaluate(judged, rules))];
}

/** Runs in the pane, as does the next one. */
async function judged(tags: string[]): Promise<string[]> {
  // Colours and menus on their way are nobody's.
  await Promise.allSettled(
    document
      .getAnimations()
      .flatMap((animation) => (animation.effect?.getComputedTiming().iterations === Infinity ? [] : [animation.finished])),
  );
  const { axe: judge } = window as unknown as { axe: typeof axe };
  // An open menu or question is judged alone: one cannot reach what it covers.
  const inFront = document.querySelector("[role=menu], [role=dialog], [role=alertdialog]");
  // Fluent keeps the focus within menus and tabs by elements that pass it on at once.
  const { violations } = await judge.run(
    { include: [inFront ?? document.documentElement], exclude: ["[data-tabster-dummy]"] },
    { runOnly: tags },
  );
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ""}`));
}

/** What sticks out of the pane, tabs of different widths, and texts of which a part cannot be seen. */
function cutOff(width: number): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const sideways = scrollWidth > clientWidth ? [`scrolls sideways: ${scrollWidth} of ${clientWidth}`] : [];
  const nameOf = (element: Element): string => `${element.tagName.toLowerCase()} “${(element.textContent ?? "").trim().slice(0, 60)}”`;
  const hidden = [...document.body.querySelectorAll<HTMLElement>("*")].filter((element) => {
    const style = getComputedStyle(element);
    // Shortened on purpose, with the whole in the title or a line clamp; or only for screen readers; or scrolled within.
    const shortened =
      style.textOverflow === "ellipsis" || style.webkitLineClamp !== "none" || style.clip !== "auto" || style.clipPath !== "none";
    if (shortened || !element.checkVisibility({ visibilityProperty: true }) || element.matches("svg *, select, option, input, textarea"))
      return false;
    const clips = style.overflowX === "hidden" || style.overflowX === "clip";
    const ownText = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? "").trim() !== "");
    const box = element.getBoundingClientRect();
    const outside = ownText && box.width > 0 && (box.right > width + 1 || box.left < -1) && !element.closest("[style*='overflow'], table");
    return (clips && element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1) || outside;
  });
  const tabs = new Set([...document.querySelectorAll("nav [role=tab]")].map((tab) => Math.round(tab.getBoundingClientRect().width)));
  const uneven = tabs.size > 1 ? [`tabs are ${[...tabs].join(", ")} wide`] : [];
  return [...sideways, ...uneven, ...hidden.map((element) => `cut off: ${nameOf(element)}`)];
}
