/** The pane on a test's own operations: the real ones on the embedded Excel, or doubles where only rendering is tested. */
import "@testing-library/jest-dom";
import { act, cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../../src/messages";
import { readPlanDocument } from "../../src/operations/read-plan-document";
import type { Operations } from "../../src/taskpane/operations-context";
import { Pane } from "../../src/taskpane/pane";
import type { PaneTheme } from "../../src/taskpane/theme";
import { workbookOperations } from "../../src/taskpane/workbook-operations";

export { act, cleanup, screen, within };

/** The real operations; only the demo plan comes from the disk instead of the network. */
export const realOperations: Operations = {
  ...workbookOperations,
  readDemoPlan: async (name) => ({ ...(await readPlanDocument(fileOf("demo-plan.json", readFileSync(join(__dirname, "../../assets/demo-plan.json"))))), source: name }),
};

export interface PaneSetting {
  readonly language?: Language;
  readonly operations?: Partial<Operations>;
  readonly theme?: PaneTheme;
}

export function openPane({ language = "it", operations = {}, theme = "light" }: PaneSetting = {}) {
  const user = userEvent.setup();
  const { container } = render(<Pane language={language} operations={{ ...realOperations, ...operations }} themeNow={() => theme} />);
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
