import { lazy, Suspense, useState } from "react";
import type { SetUpResult } from "../../operations/start/set-up-plan";
import { ChecksProvider } from "../checks/checks-context";
import { Failure } from "../failure";
import { useOperations } from "../operations-context";
import { PlanReady } from "../tour/plan-ready";
import { TourProvider } from "../tour/tour-context";
import { useKnownWorkbook, useWorkbookStore } from "../workbook/workbook-context";
import { PlanShell } from "./plan-shell";
import { useShellStyles } from "./shell-styles";
import { UnsavedProvider } from "./unsaved";
import type { ViewName } from "./views";
import { Waiting } from "./waiting";

const StartView = lazy(() => import("../start/start-view"));

/** The views of the plan, as far as the workbook is one; otherwise the ways to make it one. */
export function Shell({ firstView }: { readonly firstView: ViewName | undefined }) {
  const { content } = useKnownWorkbook();
  const { readAgain } = useWorkbookStore();
  const { goTo } = useOperations();
  const [setUp, setSetUp] = useState<SetUpResult>();
  const styles = useShellStyles();

  const begin = async (result: SetUpResult) => {
    setSetUp(result);
    await readAgain();
    // In sheets that are to be typed in one begins there; the plan's front page has all else.
    if (result.begin) await goTo(result.begin);
  };

  switch (content.kind) {
    case "reading":
      return <Waiting />;
    case "failed":
      return (
        <main className={styles.view}>
          <Failure error={content.error} onRetry={() => void readAgain()} />
        </main>
      );
    case "noPlan":
      return (
        <Suspense fallback={<Waiting />}>
          <StartView onSetUp={begin} />
        </Suspense>
      );
    case "plan":
      return (
        <UnsavedProvider>
          <ChecksProvider>
            <TourProvider>
              <PlanShell firstView={firstView} failure={content.failure}>
                {setUp && <PlanReady result={setUp} onDismiss={() => setSetUp(undefined)} />}
              </PlanShell>
            </TourProvider>
          </ChecksProvider>
        </UnsavedProvider>
      );
  }
}
