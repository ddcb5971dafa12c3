/** Every card and sheet of the plan as a place to go to, and those that a query finds. Pure. */
import type { Language } from "../../messages";
import { sentence, type MessageKey } from "../../messages/known";
import { objectivesByKey } from "../../plan/codes/objectives-by-key";
import { formatObjectiveCode } from "../../plan/codes/code";
import { shownAreas } from "../area/shown-areas";
import { sheetNames } from "../../sheets/layout/names";
import { cardsOf, ownersOf } from "../card/neighbours/sector-cards";
import type { OpenPlan } from "../operations-context";
import { containsAll, fold, soughtWords } from "./sought-words";

export interface PlaceToGo {
  readonly sheet: string;
  /** The card's key, where it is one. */
  readonly card?: string;
  /** Short code of a card, name of a sheet. */
  readonly name: string;
  /** The card's title; what a sheet is about, `""` for one that is none of the plan's. */
  readonly title: string;
  /** All that it is found by, folded. */
  readonly sought: string;
}

/** Those of a sector, its own sheet first; at the end the other sheets, with neither code nor name. */
export interface GroupOfPlaces {
  readonly code: string;
  readonly name: string;
  readonly places: readonly PlaceToGo[];
}

/** What the sheets of a plan are about that belong to no sector. */
const aboutSheets: Readonly<Record<string, MessageKey>> = {
  [sheetNames.plan]: "finder.about.plan",
  [sheetNames.settings]: "finder.about.settings",
  [sheetNames.strategy]: "finder.about.strategy",
  [sheetNames.sectors]: "finder.about.sectors",
  [sheetNames.peg]: "finder.about.peg",
  [sheetNames.budget]: "finder.about.budget",
  [sheetNames.register]: "finder.about.register",
  [sheetNames.lists]: "finder.about.lists",
  [sheetNames.checks]: "finder.about.checks",
  [sheetNames.importReport]: "finder.about.importReport",
};

/** Sheets are found by what they are about, too, which is told in the language. */
export function placesToGo(
  { plan, places, snapshot }: Pick<OpenPlan, "plan" | "places" | "snapshot">,
  language: Language,
): readonly GroupOfPlaces[] {
  const objectives = objectivesByKey(plan);
  const owners = ownersOf(plan);
  const names = new Map(plan.sectors.map(({ code, name }) => [code, name]));
  const codes = [...new Set([...names.keys(), ...owners.values()])];
  const sectors = codes.map((code): GroupOfPlaces => {
    const name = names.get(code) ?? "";
    const sheet = places.sectors.get(code);
    const cards = cardsOf(code, plan).flatMap((key): PlaceToGo[] => {
      const [card, objective] = [places.cards.get(key), objectives.get(key)];
      // A shared card stands under its owner alone; it is found by each of its sectors.
      if (card === undefined || !objective || owners.get(key) !== code) return [];
      const full = formatObjectiveCode(objective.operational, objective.shortCodes, plan.codeScheme);
      const of = objective.shortCodes.map((own) => `${own.sector} ${names.get(own.sector) ?? ""}`).join(" ");
      return [
        { sheet: card, card: key, name: key, title: objective.title, sought: fold(`${key} ${card} ${full} ${objective.title} ${of}`) },
      ];
    });
    const own = sheet === undefined ? [] : [{ sheet, name: sheet, title: name, sought: fold(`${sheet} ${code} ${name}`) }];
    return { code, name, places: [...own, ...cards] };
  });
  const areas = areaPlaces({ plan, snapshot }, language);
  const placed = new Set([
    ...areas.flatMap((group) => group.places.map(({ sheet }) => sheet)),
    ...sectors.flatMap((group) => group.places.map(({ sheet }) => sheet)),
    ...places.deleted.map(({ sheet }) => sheet),
  ]);
  const others = snapshot.sheets.flatMap(({ name }): PlaceToGo[] => {
    if (placed.has(name)) return [];
    const about = aboutSheets[name];
    const title = about === undefined ? "" : sentence(about, {}, language);
    return [{ sheet: name, name, title, sought: fold(`${name} ${title}`) }];
  });
  return [...sectors, ...areas, { code: "", name: "", places: others }].filter((group) => group.places.length > 0);
}

/** Each area's sheet, which is found by what its rows say, too. */
function areaPlaces(open: Pick<OpenPlan, "plan" | "snapshot">, language: Language): readonly GroupOfPlaces[] {
  const places = shownAreas(open).map(({ title, sheet, sections }): PlaceToGo => {
    const rows = sections.flatMap((section) => section.rows.map(({ target }) => `${target.service} ${target.description}`));
    const titles = sections.map(({ section }) => section.section);
    return { sheet, name: sheet, title, sought: fold([sheet, title, ...titles, ...rows].join(" ")) };
  });
  return places.length === 0 ? [] : [{ code: "", name: sentence("finder.areas", {}, language), places }];
}

/** The groups with those of their places that contain all words of the query; all of them for a blank query. */
export function foundPlaces(groups: readonly GroupOfPlaces[], query: string): readonly GroupOfPlaces[] {
  const words = soughtWords(query);
  if (words.length === 0) return groups;
  return groups.flatMap((group) => {
    const found = group.places.filter(({ sought }) => containsAll(sought, words));
    return found.length === 0 ? [] : [{ ...group, places: found }];
  });
}

/** The one that Enter goes to at first: whose name begins with the query, else the first. */
export function bestPlace(groups: readonly GroupOfPlaces[], query: string): PlaceToGo | undefined {
  const all = groups.flatMap(({ places }) => places);
  const beginning = fold(query.trim());
  return all.find(({ name }) => fold(name).startsWith(beginning)) ?? all[0];
}
