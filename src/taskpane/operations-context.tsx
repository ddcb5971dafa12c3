/** What the pane can do to the workbook; given from outside, so that the views know neither Excel nor the network. */
import { createContext, useContext } from "react";
import type { Operations } from "./workbook-operations";

export type { WorkbookPlace } from "../excel/read/go-to";
export type { CardModel } from "../operations/card/add-card";
export type { OpenPlan } from "../operations/following/open-plan";
export type { Operations } from "./workbook-operations";

export const OperationsContext = createContext<Operations | undefined>(undefined);

export function useOperations(): Operations {
  const operations = useContext(OperationsContext);
  if (!operations) throw new Error("The pane was rendered without operations.");
  return operations;
}
