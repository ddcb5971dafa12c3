/** What the sheet of a card is made by besides its objective. */
import type { CardForm } from "../../plan/template/form-parts";

export interface CardSetting {
  readonly form: CardForm;
  /** What formulas take for the points that every set of weights makes (`pointsIn`). */
  readonly points: string;
}
