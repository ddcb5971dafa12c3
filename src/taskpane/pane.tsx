import { FluentProvider } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Language } from "../messages";
import { OperationsContext, type Operations } from "./operations-context";
import { Shell } from "./shell/shell";
import { SpeechProvider } from "./speech";
import { paneThemes, type PaneTheme } from "./theme";

export interface PaneProps {
  readonly language: Language;
  readonly operations: Operations;
  /** The theme as Office has it now; asked again whenever the pane gets the focus, since Office does not tell of changes everywhere. */
  readonly themeNow: () => PaneTheme;
}

/** The whole task pane. */
export function Pane({ language, operations, themeNow }: PaneProps) {
  const [theme, setTheme] = useState(themeNow);
  useEffect(() => {
    const lookAgain = () => setTheme(themeNow());
    window.addEventListener("focus", lookAgain);
    return () => window.removeEventListener("focus", lookAgain);
  }, [themeNow]);
  return (
    <FluentProvider theme={paneThemes[theme]} style={{ minHeight: "100vh" }}>
      <SpeechProvider language={language}>
        <OperationsContext value={operations}>
          <Shell />
        </OperationsContext>
      </SpeechProvider>
    </FluentProvider>
  );
}
