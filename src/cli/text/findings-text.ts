/** Findings of one file as a person reads them in a terminal: by severity, then by subject in the plan's order. */
import { sentence, sentenceOf, type Language } from "../../messages";
import type { Severity } from "../../checks/rule";
import type { AcceptedFinding } from "../../plan/plan-checks";
import type { CheckedDocument, PlacedFinding } from "../../operations/checks/check-document";
import { terminalText } from "./terminal-text";
import { wrapped, wrappedWords } from "./wrapped";

const severities: readonly Severity[] = ["error", "warning", "note"];

/** Headed by the file's name; what is accepted stands apart, and so do acceptances of what is no longer found; how many of each rule and severity there are comes last. */
export function findingsText({ source, findings, outdated }: CheckedDocument, language: Language): string {
  const open = findings.filter(({ accepted }) => !accepted);
  const parts = [
    ...severities.map((severity) =>
      listText(
        sentence(`cli.severity.${severity}`, {}, language),
        open.filter(({ finding }) => finding.severity === severity),
        language,
      ),
    ),
    listText(
      sentence("cli.accepted", {}, language),
      findings.filter(({ accepted }) => accepted),
      language,
    ),
    outdatedText(outdated, language),
    remedyText(open, language),
    [...byRuleText(open, language), countsText(source, findings, language)].join("\n"),
  ];
  return `${[terminalText(source), ...parts.filter((part) => part !== "")].join("\n\n")}\n`;
}

/** Which of a code, its card and the alignment table is right no check can say; making a workbook of the file asks for it. */
function remedyText(findings: readonly PlacedFinding[], language: Language): string {
  const asked = findings.some(({ finding }) => finding.rule === "code.chain" || finding.rule === "code.alignment");
  return asked ? wrapped(sentence("cli.buildResolves", {}, language), "").join("\n") : "";
}

/** `piano.json: 3 errori, 1 avviso, 0 note.` */
function countsText(source: string, findings: readonly PlacedFinding[], language: Language): string {
  const file = terminalText(source);
  if (findings.length === 0) return sentence("cli.noFindings", { file }, language);
  const accepted = findings.filter((placed) => placed.accepted).length;
  const count = (severity: Severity) => findings.filter((placed) => !placed.accepted && placed.finding.severity === severity).length;
  const counts = { file, errors: count("error"), warnings: count("warning"), notes: count("note") };
  return accepted === 0 ? sentence("cli.findings", counts, language) : sentence("cli.findingsAccepted", { ...counts, accepted }, language);
}

/** `Per regola: phases.weight 3, code.chain 1`, the most frequent first. */
function byRuleText(findings: readonly PlacedFinding[], language: Language): string[] {
  const counts = new Map<string, number>();
  for (const { finding } of findings) counts.set(finding.rule, (counts.get(finding.rule) ?? 0) + 1);
  if (counts.size === 0) return [];
  const listed = [...counts]
    .sort(([, one], [, other]) => other - one)
    .map(([rule, count], at) => `${rule} ${count}${at < counts.size - 1 ? "," : ""}`);
  return wrappedWords([sentence("cli.byRule", {}, language), ...listed], "");
}

function listText(heading: string, findings: readonly PlacedFinding[], language: Language): string {
  const bySubject = new Map<string, PlacedFinding[]>();
  for (const placed of findings) {
    const { subject } = placed.finding;
    bySubject.set(subject, [...(bySubject.get(subject) ?? []), placed]);
  }
  const blocks = [...bySubject].map(([subject, found]) =>
    [
      ...wrapped(subject === "" ? sentence("cli.wholePlan", {}, language) : terminalText(subject), "  "),
      ...found.flatMap((placed) => findingText(placed, language)),
    ].join("\n"),
  );
  return blocks.length === 0 ? "" : `${heading} (${findings.length})\n${blocks.join("\n")}`;
}

/** Each with its rule, whom it concerns, and the sentence of what was accepted. */
function outdatedText(outdated: readonly AcceptedFinding[], language: Language): string {
  const blocks = outdated.map(({ rule, subject, found, reason }) =>
    [
      ...wrapped(subject === "" ? sentence("cli.wholePlan", {}, language) : terminalText(subject), "  "),
      ...(found === "" ? [] : wrapped(terminalText(found), "    ")),
      ...wrapped(terminalText(sentence("cli.acceptedBecause", { reason }, language)), "    "),
      `      ${terminalText(rule)}`,
    ].join("\n"),
  );
  return blocks.length === 0 ? "" : `${sentence("cli.outdated", {}, language)} (${outdated.length})\n${blocks.join("\n")}`;
}

/** The sentence, why it is accepted if it is, then rule and place, which stand on a line of their own for whoever searches by them. */
function findingText({ finding, place, accepted }: PlacedFinding, language: Language): string[] {
  return [
    ...wrapped(terminalText(sentenceOf(finding, language)), "    "),
    ...(accepted ? wrapped(terminalText(sentence("cli.acceptedBecause", { reason: accepted.reason }, language)), "    ") : []),
    `      ${[finding.rule, terminalText(place)].filter((word) => word !== "").join("  ")}`,
  ];
}
