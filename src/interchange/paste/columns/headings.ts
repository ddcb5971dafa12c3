/** What the heading of a column says: one table of words. */
import { wordingKey } from "../../../plan/notation/wording";
import { stretchOf } from "../times/parts-of-year";
import { isBlank, type ColumnKind, type MonthSpan } from "../pasted-table";

/** Words as they begin or are the heading, letters and digits only. Where several kinds have some, the first in the heading counts. */
const headingWords: readonly (readonly [ColumnKind, RegExp])[] = [
  ["number", /^(n|nr|no|num|numero|nfase|numerofase|nattivita|prog|progr|progressivo|id)$/],
  [
    "progress",
    /^(stato)?(di)?avanzament|^realizzazione|^statoattuazione|^(percentuale|percent|perc)?(di)?(complet(ato|ata|amento|e|ed|ion)|progress)$/,
  ],
  ["weight", /^(di)?pes[oi]|^punt[io]|^ponderazione|^incidenza|^weight/],
  [
    "ignored",
    /^(durata|duration|predecessor[ei]?s?|successor[ei]?s?|modalitaattivita|taskmode|not[ae]|notes?|livellostruttura|outlinelevel|wbs|numerostruttura|outlinenumber|cost[oi]?|lavoro|work|attivo|active|idunivoco|uniqueid|tipo|type|priorita|priority|indicator[ei]|output|prodotto|risultat[oi](attes[oi])?)$/,
  ],
  // What has become of it is not what is planned.
  ["ignored", /effettiv|consuntiv|realizzat[oa]$|^actual|^baseline|^previsionebase/],
  ["start", /^(data)?(di)?(inizio|avvio|decorrenza)|^dal?$|^(data)?start(date)?$|^begin|^from$/],
  [
    "period",
    /^(period[oi]|temp[oi]|tempistic(a|he)|cronoprogramma|calendario|arcotemporale|quando|dat[ae]|dates?|mes[ei]|(bi|tri|quadri|se)mestr[ei]|quarters?|months?|timing|period|when|schedule)(di)?(realizzazione|attuazione|esecuzione|svolgimento|riferimento)?(previst[oiae])?$/,
  ],
  ["end", /^(data)?(di)?(fine|termine|conclusione|scadenza|ultimazione)|^al?$|^entro|^(finish|end|due)(date)?$|^deadline|^to$|^until$/],
  [
    "involved",
    /soggett|settor|coinvolt|responsabil|^uffic|^serviz|^struttur|^chi$|^(nomi)?risors[ae](umane)?$|^resource(name)?s?$|^referent|^assegnat|^incaricat|^assignedto$|^owner$|^who$/,
  ],
  [
    "text",
    /^fas[ei]|^attivit|^descrizion|^azion[ei]|^intervent|^adempiment|^cosa$|^checosa$|^nome(attivita)?$|^task(name)?$|^name$|^activit|^phases?$|^what$|^milestone|^tapp[ae]$|^operazion|^principaliattivita|^description/,
  ],
];
const longest = 60;

export interface HeadingMeaning {
  readonly kind?: ColumnKind;
  readonly year?: number;
  readonly stretch?: MonthSpan;
}

/** Undefined where the cell says nothing that a column could be. */
export function readHeading(cell: string): HeadingMeaning | undefined {
  const text = cell.trim();
  if (text === "%") return { kind: "weight" };
  if (text === "#") return { kind: "number" };
  const { bare, year } = withoutYear(text);
  const of = year === undefined ? {} : { year };
  const stretch = stretchOf(bare);
  if (stretch) return { stretch, ...of };
  const key = wordingKey(bare);
  if (/^(anno|annualita|year)?$/.test(key)) return year === undefined ? (key === "" ? undefined : { kind: "year" }) : of;
  const kind = kindOf(key) ?? kindOf(key.replace(/^anno/, ""));
  return kind && key.length <= longest ? { kind, ...of } : undefined;
}

function kindOf(key: string): ColumnKind | undefined {
  const found = headingWords.map(([kind, words]) => ({ kind, at: key.search(words) })).filter(({ at }) => at >= 0);
  return found.sort((one, other) => one.at - other.at)[0]?.kind;
}

/** `2026`, or two figures behind what else names months: `gen-26`, `Q1 '26`. */
function withoutYear(text: string): { readonly bare: string; readonly year?: number } {
  const full = /(?<!\d)(20\d\d)(?!\d)/.exec(text);
  if (full) return { bare: text.replace(full[0], " ").replace(/^[\s/'’-]+|[\s/'’-]+$/g, ""), year: Number(full[1]) };
  const short = /^(.*[\p{L}\d.°])(?:\s*[-/'’]\s*|\s+['’]?)(\d\d)$/u.exec(text) ?? /^(\p{L}{3,})(\d\d)$/u.exec(text);
  return short && stretchOf(short[1] ?? "") ? { bare: short[1] ?? "", year: 2000 + Number(short[2]) } : { bare: text };
}

/** The year of a cell that says nothing else: `2027`, `ANNO 2027`, `Annualità 2027`. */
export function onlyYear(cell: string): number | undefined {
  const year = /^\D*(20\d\d)\D*$/.exec(cell)?.[1];
  return year !== undefined &&
    /^(l)?(anno|annualita|esercizio|annodiriferimento|annodi|year|piano)?$/.test(wordingKey(cell.replace(year, "")))
    ? Number(year)
    : undefined;
}

/** Whether a row above the headings is a title of the whole table: it stands alone at the left. */
export function isTitle(row: readonly string[]): boolean {
  return row.length > 1 && !isBlank(row[0]) && row.slice(1).every(isBlank);
}

/** The year that a title gives to the rows below: `2027`, `Cronoprogramma attività anno 2027`; not that of a law. */
export function titleYear(row: readonly string[]): number | undefined {
  const text = isTitle(row) ? (row[0] ?? "") : "";
  const said =
    /(?<!\p{L})(?:anno|annualità|esercizio|cronoprogramma|tempi|tempistica|gantt|year|schedule)(?!\p{L})\D{0,60}(20\d\d)\D*$/iu.exec(
      text,
    )?.[1];
  return onlyYear(text) ?? (said === undefined ? undefined : Number(said));
}
