import type { Answer, ApiTrial } from "../fact";

/** What the probe carries of a fact. */
export interface ProbeTrial extends Pick<ApiTrial, "expected" | "run"> {
  readonly id: string;
  readonly input: string;
  readonly excelDoes: string;
}

/** What a real Excel answered, or why it could not be asked. */
export type Outcome = { readonly id: string; readonly answer: Answer } | { readonly id: string; readonly unanswered: string };

/** An empty workbook as it was found, so that it can be left like that. */
export interface FoundWorkbook {
  readonly sheet: string;
  readonly names: readonly string[];
  readonly styles: readonly string[];
  readonly title: string;
  readonly calculationMode: Excel.CalculationMode | "Automatic" | "AutomaticExceptTables" | "Manual";
}

/** The open workbook, if it has one sheet, nothing in it, no visible names and no protection. */
export function findEmptyWorkbook(): Promise<FoundWorkbook | undefined> {
  return Excel.run(async (context) => {
    const { worksheets, names, styles, application, protection, properties } = context.workbook;
    worksheets.load("items/id");
    names.load("items/name,items/visible");
    styles.load("items/name");
    application.load("calculationMode");
    protection.load("protected");
    properties.load("title");
    const used = worksheets.getFirst().getUsedRangeOrNullObject().load("address");
    await context.sync();
    const [sheet, ...others] = worksheets.items;
    const empty = used.isNullObject && others.length === 0 && !protection.protected && !names.items.some(({ visible }) => visible);
    if (!sheet || !empty) return undefined;
    const { calculationMode } = application;
    return {
      sheet: sheet.id,
      names: names.items.map(({ name }) => name),
      styles: styles.items.map(({ name }) => name),
      title: properties.title,
      calculationMode,
    };
  });
}

/** Tries a fact on a new sheet and takes away what that leaves. */
export async function ask(trial: ProbeTrial, found: FoundWorkbook): Promise<Outcome> {
  const sheet = await newSheet();
  const outcome = await answerTo(trial, sheet);
  await leaveAsFound(found);
  return outcome;
}

function newSheet(): Promise<string> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Prova").load("id");
    sheet.activate();
    await context.sync();
    return sheet.id;
  });
}

async function answerTo({ id, run }: ProbeTrial, sheet: string): Promise<Outcome> {
  try {
    const answer = await inTime(Excel.run((context) => run(context, context.workbook.worksheets.getItem(sheet))));
    return { id, answer: JSON.parse(JSON.stringify(answer)) as Answer };
  } catch (error) {
    const { code } = error as { code?: unknown };
    if (typeof code !== "string") return { id, unanswered: String(error) };
    // An Excel without the member, and one whose user types, say nothing of the fact.
    return code === "ApiNotFound" || code === "InvalidOperationInCellEditMode" ? { id, unanswered: code } : { id, answer: { error: code } };
  }
}

/** An Excel that never answers, such as one whose user is asked something, keeps one question, not all. */
function inTime<T>(answer: Promise<T>): Promise<T> {
  return new Promise((answered, failed) => {
    const timer = setTimeout(() => failed(new Error("no answer within 30 s")), 30_000);
    answer.then(answered, failed).finally(() => clearTimeout(timer));
  });
}

/** Sheets go first, since their own names go with them. */
function leaveAsFound(found: FoundWorkbook): Promise<void> {
  return Excel.run(async (context) => {
    const { worksheets, names, styles, application, protection, properties } = context.workbook;
    worksheets.load("items/id");
    protection.load("protected");
    await context.sync();
    if (protection.protected) protection.unprotect();
    const own = worksheets.getItem(found.sheet);
    own.visibility = "Visible";
    own.activate();
    for (const sheet of worksheets.items) {
      if (sheet.id === found.sheet) continue;
      sheet.visibility = "Visible";
      sheet.delete();
    }
    application.calculationMode = found.calculationMode;
    names.load("items/name");
    styles.load("items/name");
    properties.load("title");
    await context.sync();
    if (properties.title !== found.title) properties.title = found.title;
    for (const item of names.items) if (!found.names.includes(item.name)) item.delete();
    for (const style of styles.items) if (!found.styles.includes(style.name)) style.delete();
    await context.sync();
  });
}
