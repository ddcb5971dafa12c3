import type { Answer, Expected } from "../fact";
import { ask, findEmptyWorkbook, type Outcome, type ProbeTrial } from "./asking";

const english = {
  notEmpty:
    "This workbook holds something, or is protected. Open a new, empty workbook and start the probe there: it adds and removes sheets, names and styles.",
  asking: (done: number, all: number) => `${done} of ${all} asked. Please do not click into the sheet.`,
  done: (answered: number, asExpected: number) =>
    `Done: ${answered} answers, ${asExpected} as expected. Copy the text below and send it to us. The workbook is as it was; close it without saving.`,
  variants: (variants: string) => `Answers like each of our embedded Excels: ${variants}.`,
  differs: (trial: ProbeTrial, answer: string) => `${trial.id}: ${trial.input} Expected: ${trial.excelDoes} Answered: ${answer}`,
  unanswered: (trial: ProbeTrial, why: string) => `${trial.id} could not be asked: ${why}`,
  stopped: (why: string) => `Stopped: ${why}. Close the workbook without saving, and try once more in a new one.`,
  copied: "Copied.",
  notCopied: "Press Ctrl+C (on a Mac Cmd+C) to copy it.",
};

const italian: typeof english = {
  notEmpty:
    "Questa cartella contiene qualcosa, o è protetta. Apri una cartella nuova e vuota e avvia lì la sonda: aggiunge e toglie fogli, nomi e stili.",
  asking: (done, all) => `${done} di ${all} chieste. Non fare clic nel foglio, per favore.`,
  done: (answered, asExpected) =>
    `Fatto: ${answered} risposte, ${asExpected} come previsto. Copia il testo qui sotto e mandacelo. La cartella è com'era; chiudila senza salvare.`,
  variants: (variants) => `Risposte uguali a quelle di ciascuno dei nostri Excel incorporati: ${variants}.`,
  differs: (trial, answer) => `${trial.id}: ${trial.input} Previsto: ${trial.excelDoes} Risposta: ${answer}`,
  unanswered: (trial, why) => `Non è stato possibile chiedere ${trial.id}: ${why}`,
  stopped: (why) => `Interrotta: ${why}. Chiudi la cartella senza salvare e riprova in una nuova.`,
  copied: "Copiato.",
  notCopied: "Premi Ctrl+C (su Mac Cmd+C) per copiarlo.",
};

/** Lets the buttons of the pane ask these questions of the Excel around it. */
export function offerProbe(trials: readonly ProbeTrial[]): void {
  element("start").addEventListener("click", () => void probe(trials));
  element("copy").addEventListener("click", copyAnswers);
}

async function probe(trials: readonly ProbeTrial[]): Promise<void> {
  const start = element<HTMLButtonElement>("start");
  start.disabled = true;
  try {
    await askAll(trials);
  } catch (error) {
    say(words().stopped(String(error)));
  } finally {
    start.disabled = false;
  }
}

async function askAll(trials: readonly ProbeTrial[]): Promise<void> {
  const found = await findEmptyWorkbook();
  if (!found) return say(words().notEmpty);
  element("differences").textContent = "";
  const outcomes: Outcome[] = [];
  for (const trial of trials) {
    showProgress(outcomes.length, trials.length);
    const outcome = await ask(trial, found);
    outcomes.push(outcome);
    const difference = differenceOf(trial, outcome);
    if (difference !== undefined) list(difference);
    showAnswers(outcomes);
  }
  showProgress(trials.length, trials.length);
  const answered = trials.filter((_, at) => "answer" in outcomes[at]!);
  const asExpected = trials.filter((trial, at) => differenceOf(trial, outcomes[at]!) === undefined);
  say(words().done(answered.length, asExpected.length));
  list(words().variants(fitsByVariant(trials, outcomes)));
}

function showProgress(done: number, all: number): void {
  const progress = element<HTMLProgressElement>("progress");
  progress.max = all;
  progress.value = done;
  say(words().asking(done, all));
}

/** After each question, so that a run that stops has something to show too. */
function showAnswers(outcomes: readonly Outcome[]): void {
  const { platform, version } = Office.context.diagnostics;
  const printed = {
    format: "cardine-probe/1",
    platform: String(platform),
    build: version,
    excelApi: highestExcelApi(),
    language: Office.context.displayLanguage,
    date: new Date().toISOString().slice(0, 10),
    answers: outcomes.filter((outcome) => "answer" in outcome),
    unanswered: outcomes.filter((outcome) => "unanswered" in outcome),
  };
  element<HTMLTextAreaElement>("answer").value = JSON.stringify(printed, undefined, 1);
}

function highestExcelApi(): string {
  let minor = 1;
  while (Office.context.requirements.isSetSupported("ExcelApi", `1.${minor + 1}`)) minor++;
  return `1.${minor}`;
}

function differenceOf(trial: ProbeTrial, outcome: Outcome): string | undefined {
  if ("unanswered" in outcome) return words().unanswered(trial, outcome.unanswered);
  const fits = Object.values(expectedOf(trial.expected)).some((expected) => isSame(expected, outcome.answer));
  return fits ? undefined : words().differs(trial, JSON.stringify(outcome.answer));
}

/** How many answers are those of each variant, among the facts in which variants differ: `windows 3/4`. */
function fitsByVariant(trials: readonly ProbeTrial[], outcomes: readonly Outcome[]): string {
  const counts: Record<string, { fits: number; all: number }> = {};
  trials.forEach(({ expected }, at) => {
    const outcome = outcomes[at]!;
    if ("always" in expected || "unanswered" in outcome) return;
    for (const [variant, answer] of Object.entries(expected.by)) {
      const count = (counts[variant] ??= { fits: 0, all: 0 });
      count.all++;
      if (isSame(answer, outcome.answer)) count.fits++;
    }
  });
  return (
    Object.entries(counts)
      .map(([variant, { fits, all }]) => `${variant} ${fits}/${all}`)
      .join(", ") || "–"
  );
}

function expectedOf(expected: Expected): Readonly<Record<string, Answer>> {
  return "always" in expected ? expected : expected.by;
}

function isSame(one: Answer, other: Answer): boolean {
  return JSON.stringify(one, withKeysInOrder) === JSON.stringify(other, withKeysInOrder);
}

function withKeysInOrder(_: string, value: Answer): Answer {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}

function copyAnswers(): void {
  element<HTMLTextAreaElement>("answer").select();
  // The clipboard's own interface is closed to the frame in which Script Lab runs this.
  say(document.execCommand("copy") ? words().copied : words().notCopied);
}

function list(text: string): void {
  const item = document.createElement("li");
  item.textContent = text;
  element("differences").append(item);
}

function say(text: string): void {
  element("status").textContent = text;
}

function words(): typeof english {
  return Office.context.displayLanguage.startsWith("it") ? italian : english;
}

function element<T extends HTMLElement>(id: string): T {
  return document.getElementById(id) as T;
}
