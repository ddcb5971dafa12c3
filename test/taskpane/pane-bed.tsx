/** The pane on a test's own operations: the real ones on the embedded Excel, or doubles where only rendering is tested. */
import "@testing-library/jest-dom";
import { act, cleanup, configure, render, screen, waitFor, within, type RenderOptions } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../../src/messages";
import { readPlanDocument } from "../../src/operations/start/read-plan-document";
import type { Follower, OpenPlan } from "../../src/operations/following/open-plan";
import type { Plan } from "../../src/plan/plan";
import type { Operations } from "../../src/taskpane/operations-context";
import { Pane } from "../../src/taskpane/pane";
import type { ViewName } from "../../src/taskpane/shell/views";
import type { PaneTheme } from "../../src/taskpane/theme";
import { workbookOperations } from "../../src/taskpane/workbook-operations";
import { openPlanOf } from "./open-plans";

// Checks do not wait until the pane is at leisure: test/taskpane/checks/checks-store is about the pauses.
jest.mock("../../src/taskpane/checks/when-idle", () => ({
  whenIdle: (_pause: number, work: () => void) => {
    const timer = setTimeout(work);
    return () => clearTimeout(timer);
  },
}));
// Views are loaded when they are first opened, which takes a moment on a busy machine.
configure({ asyncUtilTimeout: 8_000 });

// React says here what it thinks wrong of a component; the site that people get says nothing.
let complaints: jest.SpyInstance<void, Parameters<typeof console.error>>;
beforeEach(() => {
  complaints = jest.spyOn(console, "error").mockImplementation(() => undefined);
});
afterEach(() => {
  // What jsdom lacks it tells by errors, React by texts; that a view was loaded at a moment of its own is no fault.
  const calls = complaints.mock.calls.filter(([first]) => typeof first === "string" && !first.includes("wrapped in act("));
  complaints.mockRestore();
  expect(calls).toEqual([]);
});

export { act, cleanup, screen, waitFor, within };

/** The real operations; only the demo plan comes from the disk instead of the network, and the checks in the background find nothing. */
export const realOperations: Operations = {
  ...workbookOperations(),
  checkPlan: () => Promise.resolve({ findings: [], outdated: [] }),
  readDemoPlan: async (name) => ({
    ...(await readPlanDocument(fileOf("demo-plan.json", readFileSync(join(__dirname, "../../assets/demo-plan.json"))))),
    source: name,
  }),
};

/** A workbook of which the pane knows what the test tells it. */
export class ToldWorkbook {
  private readonly followers: Follower[] = [];
  /** What reading again tells, if anything. */
  onReadAgain: (() => void) | undefined;
  stopped = 0;

  constructor(private readonly first: (told: ToldWorkbook) => void = () => undefined) {}

  readonly followWorkbook: Operations["followWorkbook"] = (follower) => {
    this.followers.push(follower);
    this.first(this);
    return Promise.resolve({
      readAgain: () => Promise.resolve(this.onReadAgain?.()),
      stop: () => {
        this.stopped++;
        return Promise.resolve();
      },
    });
  };

  get follower(): Follower {
    const follower = this.followers.at(-1);
    if (!follower) throw new Error("Nobody follows the workbook.");
    return follower;
  }

  get followings(): number {
    return this.followers.length;
  }

  plan(plan: Plan, more: Partial<OpenPlan> = {}): void {
    this.follower.plan({ ...openPlanOf(plan), ...more });
  }
}

/** Operations on a workbook that holds this plan and does not change. */
export function withPlan(plan: Plan, more: Partial<Operations> = {}, open: Partial<OpenPlan> = {}): Partial<Operations> {
  return { followWorkbook: new ToldWorkbook((told) => told.plan(plan, open)).followWorkbook, ...more };
}

export interface PaneSetting {
  readonly firstView?: ViewName;
  readonly wrapper?: RenderOptions["wrapper"];
  readonly language?: Language;
  readonly operations?: Partial<Operations>;
  readonly theme?: PaneTheme;
}

export function openPane({ language = "it", operations = {}, theme = "light", firstView, wrapper }: PaneSetting = {}) {
  const user = userEvent.setup();
  const { container } = render(
    <Pane language={language} operations={{ ...realOperations, ...operations }} themeNow={() => theme} firstView={firstView} />,
    wrapper ? { wrapper } : {},
  );
  return { user, container };
}

export function fileOf(name: string, content: string | Uint8Array): File {
  return new File([typeof content === "string" ? content : new Uint8Array(content)], name);
}

/** What axe finds wrong; colours need a browser and are judged there. */
export async function accessibilityProblems(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element, { rules: { "color-contrast": { enabled: false }, region: { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(" | ")}`);
}
