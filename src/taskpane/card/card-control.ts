import type { CardChange } from "../../plan/editing/card-change";
import type { WorkbookPlace } from "../operations-context";

/** What the parts of the view can do with the card; failures and what was done are said by the view as a whole. */
export interface CardControl {
  /** Whether it was done. */
  edit(change: CardChange): Promise<boolean>;
  /** To work there: the keyboard goes along. */
  goTo(place: WorkbookPlace): void;
  /** While the person goes on in the pane. */
  show(place: WorkbookPlace): void;
  /** An operation is under way. */
  readonly busy: boolean;
}
