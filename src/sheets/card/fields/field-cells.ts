/** What each field of a card is called in the workbook, how it is entered and what it holds. */
import type { CardFieldKey, DocumentedObjective } from "../../../plan/card/card";
import { heldAt } from "../../../plan/card/held-fields";
import { formatShortCode } from "../../../plan/codes/code";
import type { CodeScheme } from "../../../plan/codes/code-scheme";
import type { CardForm, FormField, FormFieldKey } from "../../../plan/template/form-parts";
import { fieldName } from "../../../plan/template/meaning/form-names";
import { numbersWithinTree, prefixOf } from "../../../plan/codes/pattern-codes";
import { betweenCodeAndTitle } from "../../layout/names";
import { placeLevel, treeLevels } from "../../reference/tree-levels";
import { exactMatch } from "../../layout/lookup";
import type { CellContent, StyleDefinition } from "../../layout/sheet-plan";
import { styles } from "../../layout/styles";
import type { SnapshotValue } from "../../reading/sheet-snapshot";
import { textContent } from "../../reading/cell-entry";
import { codeFormula, placeCode, shortCodeFormula } from "./code-formulas";
import { listOf, type FieldList } from "./field-lists";
import { cellsOf, ownCells, type CellKind, type CellReading } from "./kind-cells";

/** What a field's content is made from. */
export interface FieldSource {
  readonly objective: DocumentedObjective;
  readonly scheme: CodeScheme;
  /** `05.02.01 – title` as the list of places has it. */
  readonly placeChoice: string;
  /** Formula of the objective's weight in its sector, with `=`. */
  readonly weightFormula: string;
}

export interface FieldCell {
  readonly key: FormFieldKey;
  readonly kind: FormField["kind"];
  /** Defined name of the sheet's scope. */
  readonly name: string;
  readonly style: StyleDefinition;
  readonly field: FormField;
  readonly list?: FieldList;
  readonly prompt?: string | ((scheme: CodeScheme) => string);
  readonly content: (source: FieldSource) => CellContent;
  /** What a held field says by its cell. */
  readonly read?: (value: SnapshotValue | undefined, reading: CellReading) => unknown;
  readonly understands?: ((value: SnapshotValue) => boolean) | undefined;
}

/** A level above the card's place, from the strategy table by the code that the choice begins with; blank where the tree ends before. */
function chainFormula(level: number, scheme: CodeScheme): string {
  if (level >= scheme.tree.length) return '=""';
  const { code, title } = treeLevels[level]!;
  const place = placeCode("Operativo", scheme);
  const row = `MATCH(${place},Strategia[${placeLevel(scheme).code}],0)`;
  return `=IF(Operativo="","",IFERROR(INDEX(Strategia[${code}],${row})&"${betweenCodeAndTitle}"&INDEX(Strategia[${title}],${row}),"▲ non trovato nella strategia: "&${place}))`;
}

function chainCell(level: number): OwnCell {
  return { content: ({ scheme }) => ({ formula: chainFormula(level, scheme) }) };
}

function followsFromPlace({ tree }: CodeScheme): string {
  const above = treeLevels.slice(0, tree.length - 1).map((level) => level.above);
  return above.length === 0
    ? "Scegli dall’elenco: il codice segue da solo."
    : `Scegli dall’elenco: ${above.join(", ")} e codice seguono da soli.`;
}

type OwnCell = Partial<Pick<FieldCell, "style" | "prompt" | "content">>;

/** What the cells of single fields have that does not follow from their kind. */
const cellsOfFields: Partial<Readonly<Record<CardFieldKey, OwnCell>>> = {
  title: { style: styles.bannerTitle },
  code: { style: styles.bannerCode, content: ({ scheme }) => ({ formula: codeFormula(scheme) }) },
  weight: { style: styles.bannerWeight, content: ({ weightFormula }) => ({ formula: weightFormula }) },
  sector: {
    style: styles.choice,
    prompt:
      "Il settore a cui l’obiettivo appartiene. Entra nel codice: per cambiarlo usa «Passa a un altro settore» nelle azioni della scheda.",
    content: ({ objective }) => textContent(objective.shortCodes[0]?.sector ?? ""),
  },
  sectorName: {
    content: () => ({
      formula: `=IF(Settore="","",IFERROR(INDEX(Settori[Nome],${exactMatch("Settore", "Settori[Codice]")})&"","▲ settore non in elenco"))`,
    }),
  },
  number: {
    style: styles.number,
    prompt: "Numero dell’obiettivo nel settore: lo assegna Cardine.",
    content: ({ objective }) => objective.shortCodes[0]?.number ?? null,
  },
  sharedCodes: {
    style: styles.text,
    prompt: "Codici negli altri settori, per un obiettivo condiviso: li assegna Cardine.",
    content: ({ objective, scheme }) =>
      textContent(
        objective.shortCodes
          .slice(1)
          .map((code) => formatShortCode(code, scheme))
          .join(scheme.sharedSeparator),
      ),
  },
  shortCodes: { content: ({ scheme }) => ({ formula: shortCodeFormula(scheme) }) },
  strategicLine: chainCell(0),
  strategicObjective: chainCell(1),
  operationalObjective: chainCell(2),
  operational: {
    prompt: (scheme) =>
      numbersWithinTree(scheme)
        ? "Entra nel codice insieme al numero: per cambiarlo usa «Sposta nella strategia» nelle azioni della scheda."
        : followsFromPlace(scheme),
    content: ({ placeChoice }) => textContent(placeChoice),
  },
  otherOperational: { prompt: (scheme) => `Codici di ${placeLevel(scheme).othersServed}, uno per riga.` },
  prefix: {
    style: styles.text,
    prompt: "La sigla che l’ente dà al codice di questa scheda. Entra nel codice: per cambiarla si fa una scheda nuova.",
    content: ({ objective, scheme }) => textContent(prefixOf(scheme, objective.shortCodes[0] ?? {})),
  },
  state: {
    prompt: "A che punto è la scheda. Finché è una bozza, quel che manca resta da fare e non è un errore.",
  },
  start: { prompt: "Una data, per esempio 01/02/2026." },
  end: { prompt: "Una data, per esempio 31/12/2026." },
  peg: { prompt: "Scegli un codice PEG dall’elenco; più codici si possono scrivere." },
  excerpt: { prompt: "SÌ se la scheda completa sta nella sezione di un altro settore." },
};

/** Of what the workbook works out; its formula is its own. */
const computedCell: OwnCell = { style: styles.computed };

function cellOf(field: FormField): FieldCell {
  const { key, kind, name, help } = field;
  const list = listOf(field);
  const own = { ...(kind === "computed" ? computedCell : {}), ...cellsOfFields[key as CardFieldKey] };
  const prompt = help?.it ?? own.prompt;
  const cell = { key, kind, name, field, ...own, ...(list ? { list } : {}), ...(prompt === undefined ? {} : { prompt }) };
  if (kind === "computed" || kind === "code") return { style: styles.text, content: () => null, ...cell };
  const { style, content, read, understands } = field.own ? ownCells(kind as CellKind, field.own) : cellsOf(kind as CellKind);
  return {
    style,
    read,
    understands,
    content: ({ objective }) => content(heldAt(field.ofObjective ? objective : objective.card, { ...field, kind })),
    ...cell,
  };
}

const known = new WeakMap<CardForm, ReadonlyMap<FormFieldKey, FieldCell>>();

/** The cells of all fields of a form, those of the house in the order of their declarations. */
export function fieldCells(form: CardForm): ReadonlyMap<FormFieldKey, FieldCell> {
  const cells = known.get(form) ?? new Map([...form.fields].map(([key, field]) => [key, cellOf(field)]));
  known.set(form, cells);
  return cells;
}

export function fieldCell(form: CardForm, key: FormFieldKey): FieldCell {
  return fieldCells(form).get(key)!;
}

/** What the sheet calls a field. */
export function fieldLabel(form: CardForm, key: FormFieldKey): string {
  return fieldName(form.fields.get(key) ?? { key }).it;
}
