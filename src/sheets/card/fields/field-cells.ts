/** What each field of a card is called in the workbook, how it is entered and what it holds. */
import type { CardFieldKey, DocumentedObjective } from "../../../plan/card/card";
import { declaredFields, fieldValue, isHeldField, type DeclaredField } from "../../../plan/card/held-fields";
import { formatShortCode } from "../../../plan/codes/code";
import type { CodeScheme } from "../../../plan/codes/code-scheme";
import { betweenCodeAndTitle, workbookNames } from "../../layout/names";
import { exactMatch } from "../../layout/lookup";
import type { CellContent, StyleDefinition } from "../../layout/sheet-plan";
import { styles } from "../../layout/styles";
import { textContent } from "../../reading/cell-entry";
import { cellsOf, type CellKind } from "./kind-cells";

/** What a field's content is made from. */
export interface FieldSource {
  readonly objective: DocumentedObjective;
  readonly scheme: CodeScheme;
  /** `05.02.01 – title` as the list of operational objectives has it. */
  readonly operationalChoice: string;
  /** Formula of the objective's weight in its sector, with `=`. */
  readonly weightFormula: string;
}

export interface FieldCell {
  readonly key: CardFieldKey;
  readonly kind: DeclaredField["kind"];
  /** Defined name of the sheet's scope. */
  readonly name: string;
  readonly style: StyleDefinition;
  /** Name of the list that it is chosen from. */
  readonly list?: string;
  /** What a person may type though it is not in the list. */
  readonly freeText?: true;
  readonly prompt?: string;
  readonly content: (source: FieldSource) => CellContent;
}

/** The chain above an operational objective, from the strategy table by the code that the choice begins with. */
function chainFormula(codeColumn: string, titleColumn: string): string {
  const row = `MATCH(LEFT(Operativo,${workbookNames.operationalLength}),Strategia[Operativo],0)`;
  return `=IF(Operativo="","",IFERROR(INDEX(Strategia[${codeColumn}],${row})&"${betweenCodeAndTitle}"&INDEX(Strategia[${titleColumn}],${row}),"▲ non trovato nella strategia: "&LEFT(Operativo,${workbookNames.operationalLength})))`;
}

const codeFormula = `=IF(Operativo="","▲ manca l’obiettivo operativo",LEFT(Operativo,${workbookNames.operationalLength})&${workbookNames.sectorSeparator}&CodiceBreve)`;

const shortCodeFormula = `=Settore&${workbookNames.numberSeparator}&TEXT(Numero,REPT("0",${workbookNames.numberDigits}))&IF(CodiciCondivisi="","",${workbookNames.sharedSeparator}&CodiciCondivisi)`;

type OwnCell = Partial<Omit<FieldCell, "key" | "kind" | "name">>;

/** What the cells of single fields have that does not follow from their kind. */
const ownCells: Partial<Readonly<Record<CardFieldKey, OwnCell>>> = {
  title: { style: styles.bannerTitle },
  code: { style: styles.bannerCode, content: () => ({ formula: codeFormula }) },
  weight: { style: styles.bannerWeight, content: ({ weightFormula }) => ({ formula: weightFormula }) },
  sector: {
    style: styles.choice,
    list: workbookNames.sectorList,
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
  shortCodes: { content: () => ({ formula: shortCodeFormula }) },
  strategicLine: { content: () => ({ formula: chainFormula("Indirizzo", "Indirizzo strategico") }) },
  strategicObjective: { content: () => ({ formula: chainFormula("Strategico", "Obiettivo strategico") }) },
  operational: {
    prompt: "Scegli dall’elenco: indirizzo, obiettivo strategico e codice seguono da soli.",
    content: ({ operationalChoice }) => textContent(operationalChoice),
  },
  otherOperational: { prompt: "Codici di altri obiettivi operativi serviti, uno per riga." },
  priority: { list: workbookNames.priorityList },
  state: {
    list: workbookNames.stateList,
    prompt: "A che punto è la scheda. Finché è una bozza, quel che manca resta da fare e non è un errore.",
  },
  start: { prompt: "Una data, per esempio 01/02/2026." },
  end: { prompt: "Una data, per esempio 31/12/2026." },
  peg: { prompt: "Scegli un codice PEG dall’elenco; più codici si possono scrivere." },
  excerpt: { prompt: "SÌ se la scheda completa sta nella sezione di un altro settore." },
};

/** Of what the workbook works out; its formula is its own. */
const computedCell: OwnCell = { style: styles.computed };

function cellOf({ key, kind, name }: DeclaredField): FieldCell {
  const own = { ...(kind === "computed" ? computedCell : {}), ...ownCells[key] };
  if (!isHeldField(key)) return { key, kind, name, style: styles.text, content: () => null, ...own };
  const { style, list, freeText, content } = cellsOf(kind as CellKind);
  return {
    key,
    kind,
    name,
    style,
    ...(list === undefined ? {} : { list }),
    ...(freeText ? { freeText } : {}),
    content: ({ objective }) => content(fieldValue(objective, key)),
    ...own,
  };
}

/** The cells of all fields, in the order of their declarations. */
export const fieldCells: readonly FieldCell[] = declaredFields.map(cellOf);

const byKey: ReadonlyMap<string, FieldCell> = new Map(fieldCells.map((cell) => [cell.key, cell]));

export function fieldCell(key: CardFieldKey): FieldCell {
  return byKey.get(key)!;
}
