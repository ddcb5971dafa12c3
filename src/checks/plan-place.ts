/** Where in a plan something was found. Positions count from 0 in the lists of the plan; objectives go by their keys. */
import type { Objective, ObjectiveCard, Phase, ExpectedResult, Monitoring, ResourceLine, Resources, Target } from "../plan/plan";

export type PlanPlace =
  /** The plan as a whole. */
  | { readonly kind: "plan" }
  /** A field of a card, or the card as a whole. */
  | { readonly kind: "card"; readonly objective: string; readonly field?: keyof ObjectiveCard | Exclude<keyof Objective, "card"> | `resources.${keyof Resources}` }
  | { readonly kind: "phase"; readonly objective: string; readonly at: number; readonly field?: Exclude<keyof Phase, "windows"> }
  | { readonly kind: "window"; readonly objective: string; readonly at: number; readonly year: number; readonly edge: "start" | "end" }
  | { readonly kind: "result"; readonly objective: string; readonly at: number; readonly field?: keyof ExpectedResult }
  | { readonly kind: "resource"; readonly objective: string; readonly at: number; readonly field?: keyof ResourceLine }
  | { readonly kind: "monitoring"; readonly objective: string; readonly at: number; readonly field?: keyof Monitoring }
  /** An objective's row among a sector's points. */
  | { readonly kind: "entry"; readonly sector: string; readonly objective: string }
  | { readonly kind: "sector"; readonly sector: string }
  | { readonly kind: "operational"; readonly code: string }
  | { readonly kind: "peg"; readonly code: string }
  /** A row of the flat template, by its position in the plan's targets. */
  | { readonly kind: "target"; readonly at: number; readonly field?: keyof Target }
  | { readonly kind: "section"; readonly area: string; readonly section: string };
