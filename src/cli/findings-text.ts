/** Findings of one file as a person reads them in a terminal: by severity, then by subject in the plan's order. */
import { sentence, sentenceOf, type Language } from "../messages";
import type { Severity } from "../checks/rule";
import type { CheckedDocument, PlacedFinding } from "../operations/check-document";
import { terminalText } from "./terminal-text";

const severities: readonly Severity[] = ["error", "warning", "note"];

/** Headed by the file's name, and with how many of each severity there are at the end. */
export function findingsText({ source, findings }: CheckedDocument, language: Language): string {
  const parts = severities.flatMap((severity) => severityText(severity, findings, language));
  return `${[terminalText(source), ...parts, countsText(source, findings, language)].join("\n\n")}\n`;
}

/** `piano.json: 3 errori, 1 avviso, 0 note.` */
function countsText(source: string, findings: readonly PlacedFinding[], language: Language): string {
  if (findings.length === 0) return sentence("cli.noFindings", { file: terminalText(source) }, language);
  const count = (severity: Severity) => findings.filter(({ finding }) => finding.severity === severity).length;
  return sentence("cli.findings", { file: terminalText(source), errors: count("error"), warnings: count("warning"), notes: count("note") }, language);
}

function severityText(severity: Severity, findings: readonly PlacedFinding[], language: Language): string[] {
  const bySubject = new Map<string, PlacedFinding[]>();
  for (const placed of findings) {
    if (placed.finding.severity !== severity) continue;
    const { subject } = placed.finding;
    bySubject.set(subject, [...(bySubject.get(subject) ?? []), placed]);
  }
  if (bySubject.size === 0) return [];
  const lines = [...bySubject].flatMap(([subject, found]) => [
    `  ${subject === "" ? sentence("cli.wholePlan", {}, language) : terminalText(subject)}`,
    ...found.flatMap(({ finding, place }) => [`    ${terminalText(sentenceOf(finding, language))}`, `      ${[finding.rule, terminalText(place)].filter((word) => word !== "").join("  ")}`]),
  ]);
  return [[sentence(`cli.severity.${severity}`, {}, language), ...lines].join("\n")];
}
