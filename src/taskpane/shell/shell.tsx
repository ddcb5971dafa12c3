import { Spinner, Tab, TabList } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useId, useState } from "react";
import type { SetUpResult } from "../../operations/set-up-plan";
import { Failure } from "../failure";
import { useSpeech } from "../speech";
import { useOpenPlan } from "../use-open-plan";
import { PlanHeader } from "./plan-header";
import { useShellStyles } from "./shell-styles";
import { views, type ViewName, type ViewProps } from "./views";

const StartView = lazy(() => import("../start/start-view"));

/** Header, tabs and the view that is open, as far as the workbook is a plan; otherwise the ways to make it one. */
export function Shell() {
  const { state, readAgain } = useOpenPlan();
  const [setUp, setSetUp] = useState<SetUpResult>();
  const styles = useShellStyles();

  const begin = async (result: SetUpResult) => {
    setSetUp(result);
    await readAgain();
  };

  switch (state.kind) {
    case "reading":
      return <Waiting />;
    case "failed":
      return (
        <main className={styles.view}>
          <Failure error={state.error} onRetry={() => void readAgain()} />
        </main>
      );
    case "noPlan":
      return (
        <Suspense fallback={<Waiting />}>
          <StartView onSetUp={begin} />
        </Suspense>
      );
    case "plan":
      return <PlanShell open={state} failure={state.failure} readAgain={readAgain} {...(setUp ? { setUp } : {})} />;
  }
}

interface PlanShellProps extends ViewProps {
  readonly failure: unknown;
}

function PlanShell({ open, failure, readAgain, setUp }: PlanShellProps) {
  const { say } = useSpeech();
  const styles = useShellStyles();
  const panel = useId();
  const [name, setName] = useState<ViewName>("plan");
  const { View } = views[name];

  useEffect(() => {
    // Cells may have changed while the person was in the sheet.
    const lookAgain = () => void readAgain();
    window.addEventListener("focus", lookAgain);
    return () => window.removeEventListener("focus", lookAgain);
  }, [readAgain]);

  return (
    <>
      <PlanHeader plan={open.plan} />
      <TabList className={styles.tabs} size="small" selectedValue={name} aria-label={say("pane.views")} onTabSelect={(_, { value }) => setName(value as ViewName)}>
        {Object.entries(views).map(([key, { label }]) => (
          <Tab key={key} id={`${panel}${key}`} value={key} aria-controls={panel}>
            {say(label)}
          </Tab>
        ))}
      </TabList>
      <main className={styles.view}>
        {failure !== undefined && <Failure error={failure} onRetry={() => void readAgain()} />}
        <div id={panel} role="tabpanel" aria-labelledby={`${panel}${name}`}>
          <Suspense fallback={<Waiting />}>
            <View open={open} readAgain={readAgain} {...(setUp ? { setUp } : {})} />
          </Suspense>
        </div>
      </main>
    </>
  );
}

function Waiting() {
  const { say } = useSpeech();
  const styles = useShellStyles();
  return <Spinner className={styles.waiting} size="small" labelPosition="below" label={say("pane.reading")} />;
}
