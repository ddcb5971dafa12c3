/**
 * The fields of a card, each declared once, in the order of the card. What reads, writes, lays out, compares, checks or shows fields
 * goes through this table; a plain field needs a row here and its name in `messages` (`field.…`), nothing else.
 */
import type { FieldKind } from "./field-kinds";

export interface FieldDeclaration {
  /** Path of what it holds in the objective's card, `resources.unit`; of an objective's own field, in the objective. Names the field everywhere. */
  readonly key: string;
  /** `code` is a part of the objective's short codes, `computed` what the workbook works out; the domain holds neither under this key. */
  readonly kind: FieldKind | "code" | "computed";
  /** Name of its cell, of the sheet's scope. */
  readonly name: string;
  /** It belongs to the objective, be there a card or not. */
  readonly ofObjective?: true;
  /** Path in a card of the plan file, where that is another. */
  readonly file?: string;
  /** Of a date: a month alone means its first day or its last. */
  readonly edge?: "start" | "end";
  /** The field that takes what is typed here and is no answer. */
  readonly otherwise?: string;
  /** Whether every sound card says it, or it is only worth filling in; absent where nobody asks. */
  readonly asked?: "required" | "advisable";
  /** Every printing of a card has its own: it is not completed from another one. */
  readonly ofPrinting?: true;
  /** Absent where it is blank: few cards have it. */
  readonly optional?: true;
}

export const cardFields = [
  { key: "excerpt", kind: "flag", name: "SchedaDiRinvio", ofPrinting: true },
  { key: "title", kind: "text", name: "Titolo", ofObjective: true, asked: "required" },
  { key: "code", kind: "computed", name: "Codice" },
  { key: "sector", kind: "code", name: "Settore", asked: "required" },
  { key: "sectorName", kind: "computed", name: "NomeSettore" },
  // A word that the body chooses for the code, where its pattern has one.
  { key: "prefix", kind: "code", name: "Prefisso" },
  { key: "number", kind: "code", name: "Numero" },
  { key: "sharedCodes", kind: "code", name: "CodiciCondivisi" },
  { key: "shortCodes", kind: "computed", name: "CodiceBreve" },
  { key: "purpose", kind: "text", name: "Finalita", asked: "required" },
  { key: "service", kind: "words", name: "Servizio", asked: "required" },
  { key: "responsible", kind: "words", name: "Responsabile", asked: "required" },
  { key: "start", kind: "date", edge: "start", name: "Inizio", asked: "required" },
  { key: "end", kind: "date", edge: "end", name: "Fine", asked: "required" },
  { key: "strategicLine", kind: "computed", name: "Indirizzo" },
  { key: "strategicObjective", kind: "computed", name: "Strategico" },
  // Above the activity, in a tree of four levels.
  { key: "operationalObjective", kind: "computed", name: "OperativoSopra" },
  // The place in the tree: code of a node of its last level, whichever that is; "" where unknown. It gives the code its prefix.
  {
    key: "operational",
    kind: "operational",
    name: "Operativo",
    ofObjective: true,
    file: "chain.operationalObjectives[0]",
    asked: "required",
  },
  { key: "otherOperational", kind: "operationals", name: "AltriOperativi", ofObjective: true, file: "chain.operationalObjectives" },
  { key: "assessor", kind: "words", name: "Assessore", asked: "required" },
  { key: "priority", kind: "choice", name: "Priorita", ofObjective: true, asked: "required" },
  // How far the body has come with it; "" where nobody says.
  { key: "state", kind: "choice", name: "Stato" },
  { key: "weight", kind: "computed", name: "Peso", asked: "required" },
  { key: "units", kind: "text", name: "Unita", asked: "advisable" },
  // Other sectors involved, in words.
  { key: "sharedWith", kind: "text", name: "Condiviso" },
  { key: "peg", kind: "peg", name: "CodicePEG", asked: "required" },
  { key: "resources.revenueCurrent", kind: "amount", name: "EntrateCorrenti" },
  { key: "resources.revenueCapital", kind: "amount", name: "EntrateInvestimenti" },
  { key: "resources.spendCurrent", kind: "amount", name: "SpeseCorrenti" },
  { key: "resources.spendCapital", kind: "amount", name: "SpeseInvestimenti" },
  // Overall resources of the unit.
  { key: "resources.unit", kind: "text", name: "RisorseUnita" },
  { key: "resources.specific", kind: "text", name: "RisorseSpecifiche" },
  { key: "qualityCheck.answer", kind: "answer", name: "VerificheQualita", otherwise: "qualityCheck.text", asked: "required" },
  // Which one: service charter, customer survey…
  { key: "qualityCheck.text", kind: "text", name: "QualiVerifiche" },
  { key: "constraints", kind: "text", name: "Vincoli", asked: "advisable" },
  // Printed under the card.
  { key: "notes", kind: "lines", name: "Note", ofPrinting: true },
  { key: "detail", kind: "text", name: "Dettaglio", asked: "required" },
  // Id of the template that the card follows; absent where the plan has none but the usual one.
  { key: "template", kind: "words", name: "Modello", optional: true },
  // The body's own fields and tables by their keys.
  { key: "extra", kind: "own", name: "Campo", optional: true },
  { key: "tables", kind: "ownTables", name: "Tabella", optional: true },
] as const satisfies readonly FieldDeclaration[];
