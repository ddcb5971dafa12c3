import type { Fact, Standing } from "./fact";
import { fitting, standingOf } from "./measured";
import type { Measurement } from "./merge-answers.cjs";
import { isProbed } from "./probed";

const EXCELS = ["W", "L", "M", "O", "2"];
const STANDINGS: readonly Standing[] = ["documented", "reported", "measured", "guessed"];

/** `docs/excel-checklist.md`: what no source tells of Excel, and what real Excels have told. */
export function checklist(facts: readonly Fact[], measured: readonly Measurement[]): string {
  const guesses = facts.filter((fact) => standingOf(fact, measured) === "guessed");
  return [
    "# What only a real Excel can confirm",
    "",
    "Made from the conformance table (`test/conformance`) by `npm run facts`: change facts there, not here.",
    "",
    "Cardine is tested against an embedded Excel that runs Microsoft's client library, against LibreOffice and openpyxl.",
    ...(measured.length === 0 ? ["**Nothing here has run in a real Excel yet.**"] : []),
    "Go through this list before a release; write date, build of Excel and result beside each line. A line that fails has a fallback.",
    "",
    "**W** Windows desktop, Microsoft 365, Italian regional settings and Italian Excel · **L** Excel 2021 on Windows · **M** Mac · **O** Excel on the web",
    "(Edge, Chrome) · **2** two co-authors in one file on SharePoint · **P** the [probe](probe/README.md) tries it too.",
    "",
    ...summary(facts, measured),
    ...[...new Set(guesses.map(subjectOf))].flatMap((subject) => [
      "",
      `## ${heading(subject)}`,
      "",
      ...guessed(guesses.filter((guess) => subjectOf(guess) === subject)),
    ]),
    ...(measured.length === 0 ? [] : ["", "## Answered by real Excels", "", ...answered(facts, measured)]),
    "",
  ].join("\n");
}

function summary(facts: readonly Fact[], measured: readonly Measurement[]): string[] {
  const counted = STANDINGS.map((standing) => [standing, facts.filter((fact) => standingOf(fact, measured) === standing)] as const);
  const row = (told: string, ofStanding: readonly Fact[]): readonly string[] => {
    const probed = ofStanding.filter(isProbed).length;
    const byHand = ofStanding.filter(({ trial }) => trial.kind === "hand").length;
    return [told, ...[ofStanding.length, probed, ofStanding.length - probed - byHand, byHand].map(String)];
  };
  return table(
    ["facts", "", "the probe asks", "only the embedded Excel is asked", "only a person can ask"],
    [...counted.map(([standing, ofStanding]) => row(standing, ofStanding)), row("all", facts)],
  );
}

function guessed(facts: readonly Fact[]): string[] {
  const inOrder = facts.toSorted((one, other) => places(one).localeCompare(places(other)));
  return table(
    ["fact", "where", "step", "expected", "if not"],
    inOrder.map((fact) => {
      const { id, input, excelDoes, byHand } = fact;
      return [`\`${id}\``, [byHand?.where, isProbed(fact) && "P"].filter(Boolean).join(" "), input, excelDoes, byHand?.fallback || "—"];
    }),
  );
}

/** Brings together what is tried in the same Excels, the usual one first. */
function places({ byHand }: Fact): string {
  return (byHand?.where ?? "")
    .split(" ")
    .map((excel) => EXCELS.indexOf(excel))
    .join("");
}

function answered(facts: readonly Fact[], measured: readonly Measurement[]): string[] {
  return table(
    ["fact", "Excel", "on", "step", "answer"],
    measured.map((measurement) => {
      const fact = facts.find(({ id }) => id === measurement.id);
      return [
        `\`${measurement.id}\``,
        `${measurement.platform} ${measurement.build}`,
        measurement.date,
        fact?.input ?? "—",
        verdict(fact, measurement),
      ];
    }),
  );
}

function verdict(fact: Fact | undefined, measurement: Measurement): string {
  const variants = fact?.trial.kind === "api" ? fitting(fact.trial.expected, measurement) : [];
  if (variants.length === 0) return `not as expected: \`${JSON.stringify(measurement.answer)}\``;
  return variants.includes("always") ? "as expected" : `as ${variants.join(", ")}`;
}

function subjectOf({ id }: Fact): string {
  return id.slice(0, id.indexOf("."));
}

function heading(subject: string): string {
  const words = subject.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return [header, header.map(() => "---"), ...rows].map((cells) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`);
}
