import type { ReactNode } from "react";

/** An entry of an item's menu. */
export interface ItemAction {
  readonly label: string;
  readonly run: () => void;
  /** It changes the card, so that it waits for what is under way. */
  readonly changes: boolean;
}

/** How one item is shown and named. */
export interface ShownItem {
  /** Tells it apart from the others. */
  readonly text: string;
  /** "Fase 2": what its controls are called after. */
  readonly name: string;
  readonly mark?: ReactNode;
  readonly body: ReactNode;
  readonly aside?: ReactNode;
  /** What can be done with it besides moving and removing. */
  readonly actions: readonly ItemAction[];
}
