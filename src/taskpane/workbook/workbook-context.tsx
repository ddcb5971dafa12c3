/** The workbook for all views: what is known of it, and the few things that a view may ask. */
import { createContext, useContext, useEffect, useState, useSyncExternalStore, type ReactNode } from "react";
import type { SelectedCells } from "../../excel/read/watch-workbook";
import { useOperations, type OpenPlan } from "../operations-context";
import { WorkbookStore, type KnownWorkbook } from "./workbook-store";

const StoreContext = createContext<WorkbookStore | undefined>(undefined);

/** Follows the workbook for as long as it is rendered; reads again when the pane gets the focus, since events may be missed. */
export function WorkbookProvider({ children }: { readonly children: ReactNode }) {
  const { followWorkbook } = useOperations();
  const [store] = useState(() => new WorkbookStore(followWorkbook));
  useEffect(() => {
    const lookAgain = () => void store.readAgain();
    window.addEventListener("focus", lookAgain);
    return () => window.removeEventListener("focus", lookAgain);
  }, [store]);
  return <StoreContext value={store}>{children}</StoreContext>;
}

export function useWorkbookStore(): WorkbookStore {
  const store = useContext(StoreContext);
  if (!store) throw new Error("The pane was rendered without a workbook.");
  return store;
}

/** All that is known, for those who render before there is a plan. */
export function useKnownWorkbook(): KnownWorkbook {
  const store = useWorkbookStore();
  return useSyncExternalStore(store.subscribe, store.now);
}

/** The selected cells, for those few who follow every step through the sheet. */
export function useSelection(): SelectedCells | undefined {
  const { subscribeSelection, selected } = useWorkbookStore();
  return useSyncExternalStore(subscribeSelection, selected);
}

/** The open plan and where the person is in it. */
export interface Workbook extends OpenPlan, Pick<KnownWorkbook, "sheet" | "part" | "objective" | "sector" | "area"> {
  readonly chooseObjective: (objective: string) => void;
  readonly chooseSector: (sector: string) => void;
  readonly chooseArea: (area: string) => void;
  readonly readAgain: () => Promise<void>;
}

/** For views of a plan. */
export function useWorkbook(): Workbook {
  const { chooseObjective, chooseSector, chooseArea, readAgain } = useWorkbookStore();
  const { content, sheet, part, objective, sector, area } = useKnownWorkbook();
  if (content.kind !== "plan") throw new Error("A view of the plan was rendered without a plan.");
  return { ...content.open, sheet, part, objective, sector, area, chooseObjective, chooseSector, chooseArea, readAgain };
}
