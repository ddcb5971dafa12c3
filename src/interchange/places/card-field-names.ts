import { fourPartCard, type CardFieldKey } from "../../sheets/card/card-template";

/** Paths within a card of the file of what the sheet calls by another key. */
const keys: Readonly<Record<string, CardFieldKey>> = {
  "chain.operationalObjectives": "operational",
  "resources.unit": "unitResources",
  "resources.specific": "specificResources",
  "qualityCheck.answer": "qualityAnswer",
  "qualityCheck.text": "qualityText",
};

const tables: Readonly<Record<string, string>> = { "resources.lines": "Voci di bilancio", expectedResults: "Risultati attesi", phases: "Fasi", monitoring: "Monitoraggio" };

/** What the card's sheet calls a field of a card of the file, by its path within the card: `resources.unit`. */
export function cardFieldName(path: string): string {
  const labels: Readonly<Record<string, string>> = fourPartCard.labels;
  return tables[path] ?? labels[keys[path] ?? path.slice(path.lastIndexOf(".") + 1)] ?? path;
}
