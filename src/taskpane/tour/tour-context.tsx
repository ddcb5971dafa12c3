/** Whether somebody is taking the guided tour; the tour itself is loaded when it begins. */
import { createContext, useContext, useMemo, useRef, useState, type ReactNode } from "react";
import { useWorkbook } from "../workbook/workbook-context";

export interface Tour {
  /** The plan has something to look at: a card and a sector. */
  readonly possible: boolean;
  readonly running: boolean;
  readonly begin: () => void;
  /** The focus goes to the button from which the tour can be taken again. */
  readonly end: () => void;
  readonly focusButton: () => void;
  readonly attachButton: (button: HTMLElement | null) => void;
}

const TourContext = createContext<Tour | undefined>(undefined);

export function TourProvider({ children }: { readonly children: ReactNode }) {
  const { places } = useWorkbook();
  const [running, setRunning] = useState(false);
  const button = useRef<HTMLElement>(null);
  const possible = places.cards.size > 0 && places.sectors.size > 0;
  if (running && !possible) setRunning(false);
  const tour = useMemo(() => {
    const focusButton = () => button.current?.focus();
    return {
      possible,
      running,
      begin: () => setRunning(true),
      end: () => {
        setRunning(false);
        focusButton();
      },
      focusButton,
      attachButton: (element: HTMLElement | null) => {
        button.current = element;
      },
    };
  }, [possible, running]);
  return <TourContext value={tour}>{children}</TourContext>;
}

export function useTour(): Tour {
  const tour = useContext(TourContext);
  if (!tour) throw new Error("The pane was rendered without a tour.");
  return tour;
}
