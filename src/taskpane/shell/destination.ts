/** How one view leads to another, and what it leads to there. */
import { createContext, useContext, useEffect, useEffectEvent } from "react";

export type Destination =
  /** A new card, of this sector where it is said. */
  | { readonly view: "newCard"; readonly sector?: string }
  /** The field of an objective's points in a sector. */
  | { readonly view: "weights"; readonly sector: string; readonly objective: string }
  /** The errors that the checks have found. */
  | { readonly view: "checks" };

export interface Leading {
  readonly lead: (to: Destination) => void;
  /** Where somebody was led and has not arrived yet. */
  readonly destination: Destination | undefined;
  readonly arrived: () => void;
  /** The open view leads to this sheet and goes on being shown with it. */
  readonly stay: (sheet: string) => void;
}

export const LeadingContext = createContext<Leading | undefined>(undefined);

function useLeading(): Leading {
  const leading = useContext(LeadingContext);
  if (!leading) throw new Error("A view was rendered outside of the shell.");
  return leading;
}

/** Opens another view at a place in it. */
export function useLead(): Leading["lead"] {
  return useLeading().lead;
}

/** For views that lead from sheet to sheet: called with the sheet, lest the pane turn to that sheet's own view. */
export function useStay(): Leading["stay"] {
  return useLeading().stay;
}

/** Called by what a view shows: `arrive` runs once each time that somebody was led there. */
export function useArrival<V extends Destination["view"]>(view: V, arrive: (to: Extract<Destination, { readonly view: V }>) => void): void {
  const { destination, arrived } = useLeading();
  const take = useEffectEvent(() => {
    if (!isOf(destination, view)) return;
    arrive(destination);
    arrived();
  });
  useEffect(() => take(), [destination]);
}

function isOf<V extends Destination["view"]>(
  destination: Destination | undefined,
  view: V,
): destination is Extract<Destination, { readonly view: V }> {
  return destination?.view === view;
}
