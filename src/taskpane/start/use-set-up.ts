import { useRef, useState } from "react";
import type { SetUpResult } from "../../operations/start/set-up-plan";
import type { Plan } from "../../plan/plan";
import { useOperations } from "../operations-context";

export interface SetUpStep {
  readonly done: number;
  /** 0 before the first round trip. */
  readonly total: number;
  readonly what: string;
  readonly stopping: boolean;
}

/** Sets a plan up step by step; `running` is absent while nothing is being written. */
export function useSetUp(onDone: (result: SetUpResult) => Promise<void>) {
  const { setUpPlan } = useOperations();
  const [running, setRunning] = useState<SetUpStep>();
  const [failure, setFailure] = useState<unknown>();
  const stopped = useRef(false);

  const setUp = async (plan: Plan) => {
    stopped.current = false;
    setFailure(undefined);
    setRunning({ done: 0, total: 0, what: "", stopping: false });
    try {
      const result = await setUpPlan(plan, {
        step: (done, total, what) => setRunning({ done, total, what, stopping: stopped.current }),
        get cancelled() {
          return stopped.current;
        },
      });
      await onDone(result);
    } catch (error) {
      setFailure(error);
    } finally {
      setRunning(undefined);
    }
  };
  const stop = () => {
    stopped.current = true;
    setRunning((step) => step && { ...step, stopping: true });
  };
  return { setUp, running, failure, stop };
}
