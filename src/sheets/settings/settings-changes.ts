/** What changes in the named cells of the sheet `Impostazioni`. */
import { objectiveKey, parseObjectiveCode } from "../../plan/codes/code";
import type { CodeScheme } from "../../plan/codes/code-scheme";
import { sameContent as sameSettings } from "../../plan/difference/same-content";
import type { Plan } from "../../plan/plan";
import { levelsOfTree, treePlaces } from "../../plan/strategy";
import { operationalCode } from "../card/fields/kind-cells";
import type { ChangeContext } from "../changes/change-context";
import { FieldMissingError, UnwrittenChangeError } from "../changes/change-errors";
import { cellsChanges, contentAt, sameContent, type CellWrite } from "../changes/cell-writes";
import type { WorkbookChange } from "../changes/workbook-change";
import { betweenCodeAndTitle, sheetNames } from "../layout/names";
import { settingsSheetIn } from "./settings-place";
import { schemeSettings, settings } from "./settings-sheet";
import { readSettings } from "./read-settings";

/** Throws `FieldMissingError`, `UnwrittenChangeError`. */
export function settingsChanges({ snapshot, before, after }: ChangeContext): WorkbookChange[] {
  // The sheets around the cards have columns for so many levels.
  if (levelsOfTree(before.codeScheme) !== levelsOfTree(after.codeScheme))
    throw new UnwrittenChangeError("other", { sheet: sheetNames.settings });
  const writes = [...settings, ...schemeSettings(after.codeScheme)].flatMap(
    ({ name, label, content: contentOf }): (CellWrite & { readonly sheet: string })[] => {
      const [was, content] = [contentOf(before), contentOf(after)];
      if (sameContent(was, content)) return [];
      const place = snapshot.names.find((candidate) => candidate.name === name);
      const sheet = snapshot.sheets.find((candidate) => candidate.name === place?.sheet);
      if (!place?.range || !sheet) throw new FieldMissingError(settingsSheetIn(snapshot) ?? sheetNames.settings, name, label);
      const { row, column } = place.range;
      return [{ sheet: sheet.name, row, column, content, was: contentAt(sheet, row, column, was) }];
    },
  );
  if (writes.length > 0) ensureReadable(after);
  if (!sameSettings(before.codeScheme, after.codeScheme)) ensureSpelt(after);
  return [...new Set(writes.map(({ sheet }) => sheet))].flatMap((sheet) =>
    cellsChanges(
      sheet,
      writes.filter((write) => write.sheet === sheet),
    ),
  );
}

/** What is written is read as the same settings. */
function ensureReadable(plan: Plan): void {
  const contents = new Map([...settings, ...schemeSettings(plan.codeScheme)].map(({ name, content }) => [name, content(plan)]));
  const unreadable: string[] = [];
  const settingsRead = readSettings({
    named: (name) => {
      const content = contents.get(name) ?? "";
      return typeof content === "object" ? "" : content;
    },
    problem: (name) => unreadable.push(name),
    otherwise: () => plan,
    levels: plan.codeScheme.tree.length,
  });
  const { pattern } = plan.codeScheme;
  const read = { ...settingsRead, codeScheme: { ...settingsRead.codeScheme, ...(pattern ? { pattern } : {}) } };
  const isSame = (Object.keys(read) as (keyof typeof read)[]).every((key) => sameSettings(read[key], plan[key]));
  if (unreadable.length > 0 || !isSame) throw new UnwrittenChangeError("other", { sheet: sheetNames.settings });
}

/** Every code of the plan is spelt by its scheme, so that it will be read as what it is. */
function ensureSpelt({ codeScheme, objectives, sectors, strategy }: Plan): void {
  const known = new Set(objectives.map(({ shortCodes }) => objectiveKey(shortCodes, codeScheme)));
  const astray = [
    ...sectors.flatMap(({ entries }) => entries.map(({ objective }) => objective).filter((key) => !known.has(key))),
    ...objectives.flatMap(({ shortCodes }) =>
      sameSettings(
        parseObjectiveCode(
          objectiveKey(shortCodes, codeScheme),
          codeScheme,
          sectors.map(({ code }) => code),
        )?.shortCodes,
        shortCodes,
      )
        ? []
        : [objectiveKey(shortCodes, codeScheme)],
    ),
    ...[...treePlaces({ strategy, codeScheme })].flatMap(({ node: { code, title } }) => (isRead(code, title, codeScheme) ? [] : [code])),
    ...objectives.map(({ operational }) => operational).filter((code) => !isRead(code, "", codeScheme)),
  ];
  const [code] = astray;
  if (code !== undefined) throw new UnwrittenChangeError("codeScheme", { code });
}

/** A card says `05.02.01 – title`, which begins with a code of so many characters. */
function isRead(code: string, title: string, scheme: CodeScheme): boolean {
  return operationalCode(title === "" ? code : `${code}${betweenCodeAndTitle}${title}`, scheme) === code;
}
