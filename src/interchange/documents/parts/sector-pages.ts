/** The pages of sectors: name, head, mission, and the objectives with priority and weight. */
import { labelWords } from "../../drawn-form/usual-labels";
import { readNumber, weightOf } from "../cards/choices";
import type { ImportLedger } from "../import-values";
import { filled, oneLine, type DocumentBlock, type DocumentParagraph, type DocumentRow, type DocumentTable } from "../source-document";
import { objectivesIn, sectorsOf, withoutMarks } from "./objective-codes";

export interface SectorContent {
  readonly code: string;
  readonly name?: string;
  readonly head?: string;
  readonly mission?: string;
  readonly objectives: readonly SectorObjectiveContent[];
  readonly total: number | string | null;
}

interface SectorObjectiveContent {
  readonly code: string;
  readonly title: string;
  readonly priority?: string;
  readonly weight: number | string | null;
}

interface SectorColumns {
  readonly objective: number;
  readonly priority: number | undefined;
  readonly weight: number | undefined;
}

/** The columns of a sector's table; undefined where it is none. */
export function sectorColumns(table: DocumentTable): SectorColumns | undefined {
  const headings = filled(table.rows[0]);
  if (headings.length < 2 || headings.length > 6) return undefined;
  const at = (pattern: RegExp) => headings.find(({ text }) => pattern.test(labelWords(text)))?.column;
  const objective = at(/^(?:codice )?obiettiv[oi](?: esecutiv[oi]| gestional[ei])?$|^objective/);
  const [priority, weight] = [at(/^priorita|^priority/), at(/^pes[oi]|^punti|^weight/)];
  if (objective === undefined || (priority === undefined && weight === undefined)) return undefined;
  const isListed = table.rows.some((row) => filled(row).some(({ text }) => objectivesIn(text).length === 1));
  return isListed ? { objective, priority, weight } : undefined;
}

/** Words between the name of a sector and its objectives, which are no name. */
const noName = /^(?:obiettivi(?: esecutivi| gestionali)?|missione(?: e attivita)?|bilancio|personale|risorse|attivita|segue)$/;
const headLabel =
  /^(?:dirigente|responsabile|direttore|segretario|dirigente responsabile|responsabile del (?:settore|servizio))\s*:\s*(.+)$/i;
const longestName = 90;

export class SectorPages {
  readonly sectors: SectorContent[] = [];
  private name: DocumentParagraph | undefined;
  private head: { readonly paragraph: DocumentParagraph; readonly text: string } | undefined;
  private mission: DocumentParagraph[] = [];
  private inMission = false;

  constructor(private readonly ledger: ImportLedger) {}

  /** What stands before a sector's table. */
  hear(block: DocumentBlock): void {
    if (block.kind !== "paragraph") return;
    const said = labelWords(block.text);
    const head = headLabel.exec(block.text)?.[1];
    if (head !== undefined) this.head = { paragraph: block, text: head };
    else if (/^missione/.test(said) && block.text.length <= longestName) this.inMission = true;
    else if (noName.test(said)) this.inMission = false;
    else if (this.inMission) this.mission.push(block);
    else if (isName(block.text)) {
      this.name = block;
      this.head = undefined;
      this.mission = [];
    }
  }

  read(table: DocumentTable, columns: SectorColumns): void {
    const path = `sectors[${this.sectors.length}]`;
    const objectives: SectorObjectiveContent[] = [];
    let total: number | string | null = null;
    for (const row of table.rows.slice(1)) {
      const [listed] = objectivesIn(textAt(row, columns.objective));
      if (listed) {
        const at = `${path}.objectives[${objectives.length}]`;
        objectives.push(objectiveOf(row, columns, listed));
        for (const cell of ofPage(row, columns)) this.ledger.record(at, cell);
        this.ledger.take(...ofPage(row, columns));
      } else if (/^totale?\b|^total\b/i.test(filled(row)[0]?.text ?? "")) {
        total = readNumber(weightOf(textAt(row, columns.weight ?? -1))) ?? null;
        this.ledger.take(...ofPage(row, columns));
      }
    }
    this.ledger.take(...ofPage(table.rows[0], columns));
    const code = this.codeFor(objectives.map((objective) => objective.code));
    const mission = this.mission.filter((one) => !/successivamente approfonditi/.test(one.text));
    if (this.name) this.ledger.take(this.name);
    if (this.head) this.ledger.take(this.head.paragraph);
    this.ledger.take(...mission);
    this.sectors.push({
      code,
      ...(this.name ? { name: withoutMarks(this.name.text) } : {}),
      ...(this.head ? { head: this.head.text } : {}),
      ...(mission.length > 0 ? { mission: mission.map(({ text }) => text).join("\n") } : {}),
      objectives,
      total,
    });
    this.name = undefined;
    this.head = undefined;
    this.mission = [];
    this.inMission = false;
  }

  /** The sector that most of the codes belong to and that has no page yet. */
  private codeFor(codes: readonly string[]): string {
    const known = new Set(this.sectors.map(({ code }) => code));
    const counts = new Map<string, number>();
    for (const code of codes.flatMap(sectorsOf)) if (!known.has(code)) counts.set(code, (counts.get(code) ?? 0) + 1);
    return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? codes.flatMap(sectorsOf)[0] ?? "";
  }
}

/** The cells of a row that stand in columns of sectors' pages. */
function ofPage(row: DocumentRow | undefined, { objective, priority, weight }: SectorColumns): DocumentRow {
  return filled(row).filter(({ column }) => [objective, priority, weight].includes(column));
}

function isName(text: string): boolean {
  return text.length <= longestName && !/[.:;,]$/.test(text) && objectivesIn(text).length === 0 && /^\p{Lu}/u.test(withoutMarks(text));
}

function objectiveOf(
  row: DocumentRow,
  columns: SectorColumns,
  { code, title }: { readonly code: string; readonly title: string },
): SectorObjectiveContent {
  const priority = oneLine(textAt(row, columns.priority ?? -1));
  const weight = weightOf(textAt(row, columns.weight ?? -1));
  return {
    code,
    title: withoutMarks(title),
    ...(priority === "" ? {} : { priority }),
    weight: readNumber(weight) ?? (weight === "" ? null : weight),
  };
}

/** The cell that begins in a column; a wider one says it for its first column alone. */
function textAt(row: DocumentRow, column: number): string {
  return row.find((cell) => cell.column === column)?.text ?? "";
}
