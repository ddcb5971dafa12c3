import { FluentProvider } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Language } from "../messages";
import { OperationsContext, type Operations } from "./operations-context";
import { Shell } from "./shell/shell";
import type { ViewName } from "./shell/views";
import { SpeechProvider } from "./speech/speech";
import { TaskProvider } from "./tasks/task-context";
import { paneThemes, type PaneTheme } from "./theme";
import { WorkbookProvider } from "./workbook/workbook-context";

export interface PaneProps {
  readonly language: Language;
  readonly operations: Operations;
  /** The theme as Office has it now; asked again whenever the pane gets the focus, since Office does not tell of changes everywhere. */
  readonly themeNow: () => PaneTheme;
  /** The view to begin with; that of the sheet in front, if absent. */
  readonly firstView?: ViewName | undefined;
}

/** The whole task pane. */
export function Pane({ language, operations, themeNow, firstView }: PaneProps) {
  const [theme, setTheme] = useState(themeNow);
  useEffect(() => {
    const lookAgain = () => setTheme(themeNow());
    window.addEventListener("focus", lookAgain);
    return () => window.removeEventListener("focus", lookAgain);
  }, [themeNow]);
  useEffect(() => {
    // Where the page shows behind the pane: beside a dialog, and in the bars for scrolling.
    const { style } = document.documentElement;
    style.backgroundColor = paneThemes[theme].colorNeutralBackground1;
    style.colorScheme = theme === "light" ? "light" : "dark";
  }, [theme]);
  return (
    <FluentProvider theme={paneThemes[theme]} style={{ display: "flex", flexDirection: "column", minHeight: "100vh" }}>
      <SpeechProvider language={language}>
        <OperationsContext value={operations}>
          <WorkbookProvider>
            <TaskProvider>
              <Shell firstView={firstView} />
            </TaskProvider>
          </WorkbookProvider>
        </OperationsContext>
      </SpeechProvider>
    </FluentProvider>
  );
}
