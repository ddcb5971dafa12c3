/** Where the keyboard's focus is in the pane, whether it can be seen, and what it has come by. Only looks. */
import type { Frame, JSHandle, Page } from "playwright-core";

/** What has the focus. */
export interface Focus {
  /** "button Fase", "textbox Attività"; "body" where nothing has it. */
  readonly what: string;
  /** Tells the element apart from all others. */
  readonly path: string;
}

export function paneFrame(page: Page): Frame {
  const frame = page.frames().find((found) => found.url().includes("taskpane-embedded"));
  if (!frame) throw new Error("The page shows no pane.");
  return frame;
}

/** Whether the focus is in the pane at all. */
export function isInPane(page: Page): Promise<boolean> {
  return page.evaluate(() => document.activeElement?.tagName === "IFRAME");
}

export async function focusOf(page: Page): Promise<Focus> {
  const frame = paneFrame(page);
  const path = await frame.evaluate(pathOfFocus);
  const element: JSHandle<Element | null> = await frame.evaluateHandle(() => document.activeElement);
  return { what: await element.evaluate(nameOf), path };
}

/** The controls of the pane that Tab should come to, by their paths; those within tabs, lists and menus are the arrows', and so are all radios of a group but the chosen one. */
export function controlsToReach(page: Page): Promise<readonly string[]> {
  return paneFrame(page).evaluate(() => {
    const pathOf = (element: Element): string => {
      const steps: string[] = [];
      for (let at: Element | null = element; at && at !== document.body; at = at.parentElement)
        steps.unshift(`${at.tagName}:${at.parentElement ? [...at.parentElement.children].indexOf(at) : 0}`);
      return steps.join(">");
    };
    const isOtherChoice = (element: HTMLElement): boolean =>
      element.matches("[type=radio]:not(:checked)") &&
      document.querySelector(`[type=radio][name="${(element as HTMLInputElement).name}"]:checked`) !== null;
    return [...document.querySelectorAll<HTMLElement>("button, input, select, textarea, a[href], [role=button], [tabindex='0']")]
      .filter(
        (element) =>
          element.tabIndex >= 0 &&
          !element.matches(":disabled, [role=tab], [role=option], [role=menuitem], [data-tabster-dummy], [type=file]") &&
          !isOtherChoice(element) &&
          element.checkVisibility({ visibilityProperty: true }),
      )
      .map(pathOf);
  });
}

/**
 * Presses Tab (or another key) once; throws where the place that had the focus does not look different without it.
 * @returns where the focus is now
 */
export async function step(page: Page, key = "Tab"): Promise<Focus> {
  const frame = paneFrame(page);
  const element: JSHandle<Element | null> = await frame.evaluateHandle(() => document.activeElement);
  // Of this very element: while a view comes up, the focus may move between two looks.
  const what = await element.evaluate(nameOf);
  const focused = await element.evaluate(lookOf);
  await page.keyboard.press(key);
  const left = await element.evaluate(lookOf);
  await element.dispose();
  if (what !== "body" && !what.startsWith("heading") && focused === left) throw new Error(`One does not see that the focus is on: ${what}`);
  return focusOf(page);
}

/** Goes on with Tab until something of this name has the focus. */
export async function tabTo(page: Page, name: string | RegExp, key = "Tab"): Promise<Focus> {
  const passed: string[] = [];
  for (let presses = 0; presses < 120; presses++) {
    const focus = await step(page, key);
    if (typeof name === "string" ? focus.what === name : name.test(focus.what)) return focus;
    passed.push(focus.what);
    if (!(await isInPane(page))) break;
  }
  throw new Error(`${key} does not lead to ${String(name)}; it came by:\n${passed.join("\n")}`);
}

/** Runs in the pane, as do the ones below. */
function pathOfFocus(): string {
  const steps: string[] = [];
  for (let at = document.activeElement; at && at !== document.body; at = at.parentElement)
    steps.unshift(`${at.tagName}:${at.parentElement ? [...at.parentElement.children].indexOf(at) : 0}`);
  return steps.join(">");
}

function nameOf(focused: Element | null): string {
  const element = focused as HTMLElement | null;
  if (element === null || element === document.body) return "body";
  const textOf = (ids: string | null): string =>
    (ids ?? "")
      .split(" ")
      .map((id) => document.getElementById(id)?.textContent ?? "")
      .join(" ")
      .trim();
  const labels =
    "labels" in element ? [...((element as HTMLInputElement).labels ?? [])].map((label) => label.textContent ?? "").join(" ") : "";
  const roles: Readonly<Record<string, string>> = {
    BUTTON: "button",
    INPUT: "textbox",
    TEXTAREA: "textbox",
    SELECT: "combobox",
    A: "link",
    H1: "heading",
    H2: "heading",
    H3: "heading",
  };
  const role = element.getAttribute("role") ?? roles[element.tagName] ?? element.tagName;
  const name = textOf(element.getAttribute("aria-labelledby")) || element.getAttribute("aria-label") || labels || element.innerText || "";
  return `${role} ${name.trim()}`;
}

/** Whatever of an element's look, and of what stands around it, a focus may change. */
async function lookOf(element: Element | null): Promise<string> {
  // Fluent draws the line beneath a field in a moment's time.
  await Promise.allSettled(
    document.getAnimations().flatMap((animation) => (animation instanceof CSSTransition ? [animation.finished] : [])),
  );
  const looks: string[] = [];
  for (let at = element, height = 0; at && height < 3; at = at.parentElement, height++)
    for (const part of ["", "::before", "::after"]) {
      const style = getComputedStyle(at, part);
      looks.push(
        [
          style.outlineStyle,
          style.outlineWidth,
          style.outlineColor,
          style.boxShadow,
          style.borderTopColor,
          style.borderBottomColor,
          style.borderBottomWidth,
          style.backgroundColor,
          style.textDecoration,
          style.transform,
          style.stroke,
          style.strokeWidth,
          style.content,
        ].join(" "),
      );
    }
  return looks.join("\n");
}
