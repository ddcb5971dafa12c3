/** What people do while the pane is open, at the sheets and in the pane, and how it ends. */
import { editCard } from "../../src/operations/card/edit-card";
import { renumberSector } from "../../src/operations/sector/renumber-sector";
import { restoreEdit } from "../../src/operations/session/restore-edit";
import { shareCard } from "../../src/operations/card/share-card";
import type { EmbeddedExcel } from "../../src/host/api/embedded-excel";
import type { GivenTrouble } from "../../src/host/api/troubles/active-troubles";
import { usualVariant, variants, type VariantName } from "../../src/host/model/variant";
import { openExcel, sheetNamed } from "../excel/embedded";
import { follow, named, quiet, session, startOfFirstPhase, stopFollowing, type, type Told } from "../operations/followed-plan";
import { readOpenPlan } from "../operations/read-open-plan";
import { contentsOf } from "./cell-contents";
import { preparedWorkbook } from "./writing-operations";

/** The card that has phases. */
export const key = "S1.00001";
const shared = "S1.00004 S2.00001";

export type PaneSession = (excel: EmbeddedExcel) => Promise<unknown>;

const typeMonth = (excel: EmbeddedExcel, month: string): void => {
  const card = sheetNamed(excel.workbook.data, key);
  type(excel, card, startOfFirstPhase(card, 2026), month);
};
export const typeIn = (excel: EmbeddedExcel, sheet: string, name: string, text: string): void => {
  const card = sheetNamed(excel.workbook.data, sheet);
  type(excel, card, named(excel, card, name), text);
};
const writeTitle = () => editCard(session, key, { kind: "texts", texts: { title: "Dal pannello" } });
const writeMonthAsText = () => editCard(session, key, { kind: "texts", texts: { start: { kind: "text", text: "gennaio" } } });

/** What a person types, that is put right. */
export const typing: Readonly<Record<string, PaneSession>> = {
  "a month typed": async (excel) => typeMonth(excel, "gen"),
  "a month typed and taken back with Undo": async (excel) => {
    typeMonth(excel, "gen");
    await quiet();
    excel.workbook.undo();
  },
  "months typed fast one after the other": async (excel) => ["gen", "feb", "mar"].forEach((month) => typeMonth(excel, month)),
  "a number typed over": async (excel) => typeIn(excel, key, "Numero", "77"),
  "a shared code emptied": async (excel) => typeIn(excel, shared, "CodiciCondivisi", ""),
  "a formula typed over": async (excel) => typeIn(excel, key, "CodiceBreve", "S9.00009"),
};

/** What a person does in turn with the pane. */
export const turns: Readonly<Record<string, PaneSession>> = {
  "a month written as a text from the pane": writeMonthAsText,
  "a month written as a text from the pane, then another one typed": async (excel) => {
    await writeMonthAsText();
    typeMonth(excel, "feb");
  },
  "a month written as a text, its cell emptied, the same typed": async (excel) => {
    await writeMonthAsText();
    await quiet();
    for (const text of ["", "gennaio"]) {
      typeIn(excel, key, "Inizio", text);
      await quiet();
    }
  },
  "a month typed, at once a title from the pane": async (excel) => {
    typeMonth(excel, "gen");
    return writeTitle();
  },
  "a card shared, and that restored": async () => {
    const { id } = await shareCard(session, key, "S3");
    await quiet();
    return restoreEdit(session, id);
  },
  "a sector renumbered whose sheet has another name, and that restored": async (excel) => {
    excel.workbook.sheets.rename(sheetNamed(excel.workbook.data, shared), "La mia scheda");
    await quiet();
    const { id } = await renumberSector(session, "S1");
    await quiet();
    return restoreEdit(session, id);
  },
};

export interface End {
  readonly cells: object;
  readonly told: Told;
}

/** In trouble from when the plan has been read, until the session is over; the pane then shows the plan as it is. */
export async function endOf(
  paneSession: PaneSession,
  {
    troubles = [],
    variant = usualVariant,
    atLast,
  }: { troubles?: readonly GivenTrouble[]; variant?: VariantName; atLast?: () => Promise<void> } = {},
): Promise<End> {
  const excel = openExcel(await preparedWorkbook("plan"), undefined, { excelApi: "1.20", variant: variants[variant] });
  const told = await follow();
  await quiet();
  for (const trouble of troubles) excel.host.troubles.begin(trouble);
  await paneSession(excel);
  await quiet();
  await atLast?.();
  expect(told.failures).toEqual([]);
  expect(told.plans.at(-1)?.plan).toEqual((await readOpenPlan()).plan);
  await stopFollowing();
  return { cells: contentsOf(excel.workbook.data), told };
}

const calm = new Map<PaneSession, End>();

export async function calmEnd(paneSession: PaneSession): Promise<End> {
  const end = calm.get(paneSession) ?? (await endOf(paneSession));
  calm.set(paneSession, end);
  return end;
}
