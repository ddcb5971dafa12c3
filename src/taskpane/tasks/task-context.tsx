/** Tasks for all views. */
import { createContext, useContext, useState, useSyncExternalStore, type ReactNode } from "react";
import { useOperations, type WorkbookPlace } from "../operations-context";
import { useWorkbookStore } from "../workbook/workbook-context";
import { leavePane } from "./leave-pane";
import { TaskStore, type TaskState } from "./task-store";

const StoreContext = createContext<TaskStore | undefined>(undefined);

export function TaskProvider({ children }: { readonly children: ReactNode }) {
  const operations = useOperations();
  const { recode } = useWorkbookStore();
  const [store] = useState(() => new TaskStore(operations, recode));
  return <StoreContext value={store}>{children}</StoreContext>;
}

function useTaskStore(): TaskStore {
  const store = useContext(StoreContext);
  if (!store) throw new Error("The pane was rendered without tasks.");
  return store;
}

/** All of it, for the notice that tells of tasks. */
export function useTaskNotice(): TaskState & Pick<TaskStore, "restore" | "stop" | "dismiss"> {
  const { subscribe, now, restore, stop, dismiss } = useTaskStore();
  return { ...useSyncExternalStore(subscribe, now), restore, stop, dismiss };
}

export interface Tasks extends Pick<TaskStore, "run" | "edit" | "restore"> {
  readonly busy: boolean;
}

/** What a view needs to have something done; progress, success and failure are told by the pane's notice. */
export function useTasks(): Tasks {
  const { subscribe, now, run, edit, restore } = useTaskStore();
  const busy = useSyncExternalStore(subscribe, () => now().busy);
  return { busy, run, edit, restore };
}

/** Goes to a cell or a sheet to work there, and the keyboard goes along; that it is not there is told by the pane's notice. */
export function useGoTo(): (place: WorkbookPlace) => void {
  const { goTo } = useOperations();
  const { fail } = useTaskStore();
  return (place) => void goTo(place).then(leavePane, fail);
}

/** Shows a cell or a sheet beside what the person goes on doing in the pane. */
export function useShow(): (place: WorkbookPlace) => void {
  const { goTo } = useOperations();
  const { fail } = useTaskStore();
  return (place) => void goTo(place).catch(fail);
}
