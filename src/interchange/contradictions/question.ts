/** What a person can decide where a plan file contradicts itself. */
import type { SectorWeight } from "../../plan/plan";

/** By kind of question, whose word may count; the first is what counts where nobody has chosen. */
export const answersTo = {
  /** The operational objective, and with it the code: as the card's chain says, as the printed code begins, as the raccordo places it. */
  operational: ["chain", "code", "alignment"],
  /** Further operational objectives: those of the card and of the raccordo's RIF., or those of one of the two only. */
  further: ["both", "card", "alignment"],
  /** A weight: as the sector's page or the card gives it. */
  weight: ["list", "card"],
  priority: ["card", "list"],
  /** A title worded differently: as on the card's first page, on its other pages, in the sector's page or in the raccordo. */
  title: ["card", "pages", "list", "alignment"],
  /** A title that is another objective's in one of the two places. */
  otherTitle: ["card", "list", "alignment"],
} as const;

export type QuestionKind = keyof typeof answersTo;
export const questionKinds: readonly QuestionKind[] = ["operational", "further", "weight", "priority", "title", "otherTitle"];
export type Answer<Kind extends QuestionKind> = (typeof answersTo)[Kind][number];

/** An answer to each kind of question. */
export type Choices = { readonly [Kind in QuestionKind]: Answer<Kind> };

/** What a plan is made with where nobody has chosen. */
export const usualChoices: Choices = {
  operational: answersTo.operational[0],
  further: answersTo.further[0],
  weight: answersTo.weight[0],
  priority: answersTo.priority[0],
  title: answersTo.title[0],
  otherTitle: answersTo.otherTitle[0],
};

/** The choices with another answer to one kind of question; a word that is none of its answers changes nothing. */
export function withAnswer(choices: Choices, kind: QuestionKind, answer: string): Choices {
  const answers: readonly string[] = answersTo[kind];
  return answers.includes(answer) ? { ...choices, [kind]: answer } : choices;
}

/** What the places of the file say about one thing of one objective, by the answer that would let it stand. */
export type Question =
  | OperationalQuestion
  /** `saidBy` is the only one of the two that names the further operational objective. */
  | { readonly kind: "further"; readonly operational: string; readonly saidBy: "card" | "alignment" }
  | { readonly kind: "weight"; readonly sector: string; readonly says: Readonly<Record<Answer<"weight">, SectorWeight>> }
  | { readonly kind: "priority"; readonly says: Readonly<Record<Answer<"priority">, string>> }
  | { readonly kind: "title"; readonly says: Says<"title"> }
  | { readonly kind: "otherTitle"; readonly says: Says<"otherTitle"> };

export interface OperationalQuestion {
  readonly kind: "operational";
  readonly says: Says<"operational">;
  /** Operational objectives to which the raccordo refers the objective (*RIF.*). */
  readonly references: readonly string[];
}

type Says<Kind extends QuestionKind> = Readonly<Partial<Record<Answer<Kind>, string>>>;
