/** The strategic tree from its tables, and the raccordo that says what carries each operational objective out. */
import { sameWording } from "../../../plan/notation/wording";
import { labelWords } from "../../drawn-form/usual-labels";
import { codeAndWords } from "../cards/write-card";
import type { ImportLedger } from "../import-values";
import { filled, oneLine, type DocumentCell, type DocumentPlace, type DocumentRow, type DocumentTable } from "../source-document";
import { objectivesIn } from "./objective-codes";

const levels = ["line", "strategic", "operational", "objective"] as const;
type Level = (typeof levels)[number];

export interface LevelColumn {
  readonly level: Level;
  readonly from: number;
  readonly to: number;
}

const headings: Readonly<Record<Level, RegExp>> = {
  line: /^(?:indirizz[oi]|line[ae]|missione|area) (?:strategic|di mandato)|^strategic line/,
  strategic: /^obiettiv[oi] strategic|^strategic objective/,
  operational: /^obiettiv[oi] operativ|^operational objective/,
  objective: /^obiettiv[oi] (?:esecutiv|gestional|di peg|pdo)|^executive objective/,
};

/** The levels over the columns of a table of the tree; undefined where it is none. */
export function levelColumns(table: DocumentTable): readonly LevelColumn[] | undefined {
  const columns = filled(table.rows[0]).flatMap((cell): LevelColumn[] => {
    const said = labelWords(cell.text);
    const level = levels.find((one) => headings[one].test(said));
    return level ? [{ level, from: cell.column, to: cell.column + cell.columns }] : [];
  });
  const found = new Set(columns.map(({ level }) => level));
  return found.size >= 2 && found.size === filled(table.rows[0]).length && found.has("strategic") ? columns : undefined;
}

interface TreeNode {
  readonly code: string;
  readonly title: string;
  readonly place: DocumentPlace;
}

interface LineNode extends TreeNode {
  assessors: readonly { readonly portfolio: string; readonly name: string }[];
  readonly objectives: (TreeNode & { readonly operational: TreeNode[] })[];
}

export interface AlignmentContent {
  readonly objective: string;
  readonly title: string;
  readonly operational: string;
  readonly reference: boolean;
}

/** What the tables of one kind say, in their order: of the tree alone, or with the objectives that carry it out. */
class TreeReading {
  readonly lines: LineNode[] = [];
  private line: LineNode | undefined;
  private strategic: LineNode["objectives"][number] | undefined;
  private operational: TreeNode | undefined;

  /** Titles that are known to be of a level, by which a cell that slipped into another column is told. */
  constructor(private readonly known: TreeReading | undefined) {}

  /** The node that a cell of a level says; `slipped` where its words are known to be of the level below. */
  take(cell: DocumentCell, level: Level): { readonly node: TreeNode | undefined; readonly slipped: boolean } {
    let node: TreeNode | undefined;
    let slipped = false;
    for (const part of partsOf(cell.text)) {
      const at = this.levelOf(part, level);
      slipped ||= at !== level;
      node =
        at === "line" ? this.setLine(part, cell) : at === "strategic" ? this.setStrategic(part, cell) : this.addOperational(part, cell);
    }
    return { node, slipped };
  }

  get current(): TreeNode | undefined {
    return this.operational;
  }

  private levelOf(part: string, level: Level): Level {
    const { words } = codeAndWords(part);
    const all = this.known?.lines.flatMap((line) => line.objectives) ?? [];
    if (level === "line" && all.some(({ title }) => sameWording(title, words))) return "strategic";
    return level;
  }

  private setLine(text: string, { place }: DocumentCell): TreeNode {
    const [, title = text, offices = ""] = /^([\s\S]*?)\s*((?:assessorat[oi]|assessore|delega)\s*:[\s\S]*)?$/i.exec(text) ?? [];
    const { code = "", words } = codeAndWords(oneLine(title));
    const assessors = [...oneLine(offices).matchAll(/(?:assessorat[oi]|assessore|delega)\s*:\s*(.*?)\s*\(([^()]*)\)/gi)].map(
      ([, portfolio = "", name = ""]) => ({
        portfolio: portfolio.replace(/\s+,/g, ","),
        name,
      }),
    );
    this.line = this.lines.find((line) => line.code === code) ?? this.push({ code, title: words, place, assessors, objectives: [] });
    if (this.line.assessors.length === 0) this.line.assessors = assessors;
    this.strategic = undefined;
    this.operational = undefined;
    return this.line;
  }

  private push(line: LineNode): LineNode {
    this.lines.push(line);
    return line;
  }

  private setStrategic(text: string, { place }: DocumentCell): TreeNode | undefined {
    if (!this.line) return undefined;
    const { code, words } = codeAndWords(oneLine(text));
    const whole = code === undefined ? "" : code.includes(".") ? code : `${this.line.code}.${code}`;
    const objectives = this.line.objectives;
    const found = objectives.find((objective) => objective.code === whole);
    if (found) this.strategic = found;
    else {
      this.strategic = { code: whole, title: words, place, operational: [] };
      objectives.push(this.strategic);
    }
    this.operational = undefined;
    return this.strategic;
  }

  private addOperational(text: string, { place }: DocumentCell): TreeNode | undefined {
    if (!this.strategic) return undefined;
    const { code, words } = codeAndWords(oneLine(text));
    const whole = code === undefined ? "" : code.includes(".") ? code : `${this.strategic.code}.${code}`;
    const { operational } = this.strategic;
    this.operational = operational.find((node) => node.code === whole) ?? { code: whole, title: words, place };
    if (!operational.includes(this.operational)) operational.push(this.operational);
    return this.operational;
  }

  /** Whether the numbers under each strategic objective of a line run from 1 on: what slipped leaves gaps. */
  isWhole(code: string): boolean {
    const line = this.lines.find((one) => one.code === code);
    return (
      line !== undefined &&
      line.objectives.every(
        ({ operational }) => operational.length > 0 && operational.every((node, at) => Number(node.code.split(".").at(-1)) === at + 1),
      )
    );
  }
}

/** Several nodes may stand in one cell, each with its number. */
function partsOf(text: string): string[] {
  const starts = [...text.matchAll(/(?:^|\n|\s)(\d{2}(?:\.\d{2}){0,2})\s*[-–—.]\s*(?=\p{Lu})/gu)].map(
    ({ index, 0: whole }) => index + whole.search(/\d/),
  );
  if (starts.length === 0) return [text];
  return starts.map((start, at) => text.slice(start, starts[at + 1] ?? text.length).trim());
}

export class StrategyTables {
  private readonly tree = new TreeReading(undefined);
  private readonly carriedOut = new TreeReading(this.tree);
  readonly alignment: AlignmentContent[] = [];

  constructor(private readonly ledger: ImportLedger) {}

  read(table: DocumentTable, columns: readonly LevelColumn[]): void {
    const isRaccordo = columns.some(({ level }) => level === "objective");
    const reading = isRaccordo ? this.carriedOut : this.tree;
    this.ledger.take(...filled(table.rows[0]));
    for (const row of table.rows.slice(1)) this.readRow(row, columns, reading);
  }

  private readRow(row: DocumentRow, columns: readonly LevelColumn[], reading: TreeReading): void {
    // Where one cell slipped to the left, those after it did too.
    let slip = 0;
    for (const cell of filled(row)) {
      const printed = levelAt(cell, columns);
      if (printed === undefined) continue;
      const level = levels[Math.min(levels.indexOf(printed) + slip, levels.length - 1)]!;
      // A cell that reaches into the column of objectives may be the operational objective that none carries out.
      const listed = level === "objective" ? objectivesIn(cell.text) : [];
      if (level === "objective" && listed.length === 0) continue;
      this.ledger.take(cell);
      if (level !== "objective") {
        const { node, slipped } = reading.take(cell, level);
        if (slipped) slip = 1;
        if (node) this.ledger.record(`strategy.${node.code}`, { place: cell.place, ...(slip > 0 ? { guess: "otherColumn" } : {}) });
        continue;
      }
      for (const { code, title, isReference } of listed) {
        const operational = reading.current?.code ?? "";
        this.ledger.record(`alignment[${this.alignment.length}]`, cell);
        this.alignment.push({ objective: code, title, operational, reference: isReference });
      }
    }
  }

  /** The tree: each line as its own table says it, or as the raccordo does where only that one's numbers are whole. */
  strategy(): unknown[] {
    const codes = [...new Set([...this.tree.lines, ...this.carriedOut.lines].map(({ code }) => code))].sort();
    return codes.map((code) => {
      const [own, other] = [this.tree, this.carriedOut].map(({ lines }) => lines.find((line) => line.code === code));
      const isOther = other !== undefined && (!own || (!this.tree.isWhole(code) && this.carriedOut.isWhole(code)));
      const line = (isOther ? other : own)!;
      if (isOther && own) this.ledger.record(`strategy.${code}`, { place: line.place, guess: "otherTable" });
      const assessors = [own, other].map((one) => one?.assessors ?? []).find((found) => found.length > 0) ?? [];
      return {
        code,
        title: line.title,
        ...(assessors.length > 0 ? { assessors } : {}),
        objectives: line.objectives.map(({ code: objective, title, operational }) => ({
          code: objective,
          title,
          operational: operational.map((node) => ({ code: node.code, title: node.title })),
        })),
      };
    });
  }
}

function levelAt(cell: DocumentCell, columns: readonly LevelColumn[]): Level | undefined {
  return columns.find(({ from, to }) => from <= cell.column && cell.column < to)?.level;
}
