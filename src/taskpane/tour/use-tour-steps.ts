import { useEffect, useEffectEvent, useMemo, useState } from "react";
import type { ViewName } from "../shell/views";
import { useShow } from "../tasks/task-context";
import { useWorkbook } from "../workbook/workbook-context";
import { tourStepNames, tourSteps, type TourStep } from "./tour-steps";

interface TourState {
  readonly steps: readonly TourStep[];
  /** Place of the step among the steps, from 0. */
  readonly at: number;
  /** Goes on or back; leads to the step's place. */
  readonly move: (to: number) => void;
  /** Leads to the place of the step again, wherever the person is by now. */
  readonly show: () => void;
}

/** Where the tour is; `onView` opens a view and is told which sheet is about to come to the front, if any. The plan may change meanwhile: a step that has lost its place gives way to the one after it. */
export function useTourSteps(onView: (view: ViewName, sheet: string | undefined) => void): TourState {
  const open = useWorkbook();
  const showPlace = useShow();
  const steps = useMemo(() => tourSteps(open), [open]);
  const [name, setName] = useState(steps[0]?.name);
  const reached = tourStepNames.indexOf(name ?? "plan");
  const following = steps.findIndex((step) => tourStepNames.indexOf(step.name) >= reached);
  const at = following < 0 ? steps.length - 1 : following;

  const visit = (step: TourStep | undefined) => {
    if (!step) return;
    onView(step.view, step.place?.sheet);
    if (step.place) showPlace(step.place);
  };
  const visitFirst = useEffectEvent(() => visit(steps[0]));
  useEffect(() => visitFirst(), []);

  return {
    steps,
    at,
    move: (to) => {
      setName(steps[to]?.name);
      visit(steps[to]);
    },
    show: () => visit(steps[at]),
  };
}
