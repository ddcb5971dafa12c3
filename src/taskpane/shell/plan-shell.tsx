import { Link, Tab, TabList } from "@fluentui/react-components";
import { Activity, lazy, Suspense, useEffect, useEffectEvent, useId, useState, type ReactNode } from "react";
import { Failure } from "../failure";
import { FaultBoundary } from "../fault-boundary";
import { useSpeech } from "../speech/speech";
import { Notice } from "../tasks/notice";
import { useTour } from "../tour/tour-context";
import { useWorkbook } from "../workbook/workbook-context";
import { LeadingContext, type Destination } from "./destination";
import { PlanHeader } from "./plan-header";
import { useShellStyles } from "./shell-styles";
import { useKeptFocus } from "./use-kept-focus";
import { useView } from "./use-view";
import { areaView, planView, viewNames, views, viewsFor, type ViewName } from "./views";
import { Waiting } from "./waiting";

const TourCard = lazy(() => import("../tour/tour-card"));

interface PlanShellProps {
  readonly firstView: ViewName | undefined;
  /** Why the plan could not be read again. */
  readonly failure: unknown;
  /** What is to be said once, above the view of the plan. */
  readonly children: ReactNode;
}

/** Header, tabs and the view that is open. Views that were open before keep what is in them. */
export function PlanShell({ firstView, failure, children }: PlanShellProps) {
  const { say } = useSpeech();
  const { readAgain, sheet, plan } = useWorkbook();
  const { running: touring } = useTour();
  const styles = useShellStyles();
  const panel = useId();
  const { view: wanted, choose, accompany, offered, leftFocus } = useView(firstView);
  const tabs = viewsFor(plan);
  const view = tabs.includes(wanted) ? wanted : planView;
  const [destination, setDestination] = useState<Destination>();
  const opened = useOpened(view);

  const focusTab = () => document.getElementById(`${panel}${view}`)?.focus();
  useKeptFocus(focusTab);
  const follow = useEffectEvent(focusTab);
  useEffect(() => {
    // The view that had the focus has gone: the keyboard goes on at the tab of the one that took its place.
    if (leftFocus > 0) follow();
  }, [leftFocus]);

  const chooseTab = (name: ViewName) => {
    setDestination(undefined);
    choose(name);
  };
  const lead = (to: Destination) => {
    // What was pressed goes out of sight with its view: the keyboard waits at the tab until the other view takes it on.
    document.getElementById(`${panel}${to.view}`)?.focus();
    setDestination(to);
    choose(to.view);
  };

  return (
    <>
      <PlanHeader view={view} />
      {touring && (
        <Suspense>
          <TourCard onView={accompany} />
        </Suspense>
      )}
      <nav className={styles.tabs}>
        <TabList
          className={styles.tabList}
          size="small"
          selectedValue={view}
          aria-label={say("pane.views")}
          onTabSelect={(_, { value }) => chooseTab(viewNames.find((name) => name === value) ?? view)}
        >
          {tabs.map((name) => {
            const { label, name: whole, Icon, Badge } = views[name];
            const title = whole && say(whole);
            return (
              <Tab
                key={name}
                id={`${panel}${name}`}
                className={styles.tab}
                value={name}
                icon={<Icon />}
                {...(title === undefined ? {} : { "aria-label": title, title })}
                {...(opened.has(name) ? { "aria-controls": `${panel}${name}panel` } : {})}
              >
                {say(label)}
                {Badge && <Badge />}
              </Tab>
            );
          })}
        </TabList>
      </nav>
      <main className={styles.view}>
        <div className={styles.above}>
          {failure !== undefined && <Failure error={failure} onRetry={() => void readAgain()} />}
          {offered && (
            <div className={styles.offer} role="status">
              {say("pane.otherSheet", { sheet })}{" "}
              <Link as="button" onClick={() => choose(offered)}>
                {say("pane.toView", { view: say(views[offered].name ?? views[offered].label) })}
              </Link>
            </div>
          )}
          {(view === planView || view === areaView) && children}
        </div>
        <LeadingContext value={{ lead, destination, arrived: () => setDestination(undefined), stay: (sheet) => accompany(view, sheet) }}>
          {viewNames.map((name) => {
            const { View } = views[name];
            return (
              opened.has(name) && (
                <Activity key={name} mode={name === view ? "visible" : "hidden"}>
                  <div id={`${panel}${name}panel`} role="tabpanel" aria-labelledby={`${panel}${name}`}>
                    <FaultBoundary>
                      <Suspense fallback={<Waiting />}>
                        <View />
                      </Suspense>
                    </FaultBoundary>
                  </div>
                </Activity>
              )
            );
          })}
        </LeadingContext>
      </main>
      <Notice />
    </>
  );
}

function useOpened(view: ViewName): ReadonlySet<ViewName> {
  const [opened, setOpened] = useState<ReadonlySet<ViewName>>(new Set([view]));
  if (!opened.has(view)) setOpened(new Set([...opened, view]));
  return opened;
}
