/** Who answers within a sector: slips of the pen and the one card that names somebody else; other heads of other services are as they should be. */
import fc from "fast-check";
import { checkPlan } from "../../src/checks/check-plan";
import { usualSettings } from "../../src/checks/check-settings";
import { misspeltWord, nameKey, nameWords } from "../../src/plan/notation/person-name";
import type { ObjectiveCard, Plan } from "../../src/plan/plan";
import { completeCard, planOf } from "./one-card";

interface Named {
  readonly responsible: string;
  readonly service?: string;
}

function found(head: string, ...cards: readonly Named[]) {
  const [one] = planOf({}).objectives;
  const objectives = cards.map((card, at) => ({
    ...one!,
    shortCodes: [{ sector: "S1", number: at + 1 }],
    card: { ...completeCard, ...card } satisfies ObjectiveCard,
  }));
  const plan: Plan = { ...planOf({}), objectives, sectors: [{ code: "S1", name: "", head, mission: "", entries: [] }] };
  return checkPlan(plan, [], usualSettings)
    .filter(({ rule }) => rule === "responsible.differs")
    .map(({ subject, code, values }) => ({ subject, code, values }));
}

const head = "Dott. Amedeo Ricciardelli";

test.each([
  "Amedeo Ricciardelli",
  "RICCIARDELLI AMEDEO",
  "dott. A. Ricciardelli",
  "Ricciardelli",
  "Il dirigente",
  "Direttore generale",
  "Amedea Ricciardelli",
  "Marco Ricciardi",
  "",
])("“%s” is no slip for %#", (responsible) => expect(found(head, { responsible })).toEqual([]));

test.each(["Amedeo Riciardelli", "AMEDEO RICCIADELLI", "Ada Neri – Amedeo Ricciardeli", "Ada Neri Amedeo Ricicardelli"])(
  "“%s” is the head’s name, misspelt",
  (responsible) => {
    const word = responsible.split(" ").at(-1);
    expect(found(head, { responsible })).toEqual([
      { subject: "S1.00001", code: "check.responsible.spelling", values: { typed: word, known: head, sector: "S1" } },
    ]);
  },
);

test("a name that another head has is no slip, however near", () =>
  expect(misspeltWord(nameWords("Ada Ricciardello"), nameWords(head))).toBeUndefined());

test("of a service’s cards the one that names somebody else stands out, wherever it stands", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 3, max: 8 }),
      fc.nat(),
      fc.constantFrom("Ada Neri", "NERI Ada", "dott.ssa Ada Neri"),
      (cards, pick, other) => {
        const odd = pick % cards;
        const list = Array.from({ length: cards }, (_, at) => ({
          service: at % 2 === 0 ? "Tributi" : "TRIBUTI",
          responsible: at === odd ? other : "Amedeo Ricciardelli",
        }));
        expect(found("", ...list)).toEqual([
          {
            subject: `S1.0000${odd + 1}`,
            code: "check.responsible.service",
            values: { typed: other, known: "Amedeo Ricciardelli", service: list[odd]!.service, count: cards - 1 },
          },
        ]);
      },
    ),
  );
});

test.each<[string, readonly Named[]]>([
  [
    "services with a head each",
    [
      { service: "Tributi", responsible: "Ada Neri" },
      { service: "Bilancio", responsible: "Ugo Fanti" },
      { service: "Tributi", responsible: "Ada Neri" },
    ],
  ],
  [
    "one card each, which nobody can weigh",
    [
      { service: "Tributi", responsible: "Ada Neri" },
      { service: "Tributi", responsible: "Ugo Fanti" },
    ],
  ],
  [
    "two heads of a service, with cards each",
    [
      { service: "Tributi", responsible: "Ada Neri" },
      { service: "Tributi", responsible: "Ugo Fanti" },
      { service: "Tributi", responsible: "Ada Neri" },
      { service: "Tributi", responsible: "Ugo Fanti" },
    ],
  ],
  [
    "a second name beside the first",
    [
      { service: "Tributi", responsible: "Ada Neri" },
      { service: "Tributi", responsible: "Ada Neri e Ugo Fanti" },
      { service: "Tributi", responsible: "Ada Neri" },
    ],
  ],
  [
    "cards that name no service",
    [
      { service: "", responsible: "Ada Neri" },
      { service: "", responsible: "Ugo Fanti" },
      { service: "", responsible: "Ada Neri" },
    ],
  ],
])("%s: nothing is told", (_what, cards) => expect(found("", ...cards)).toEqual([]));

test("names are the same in any order, in capitals, with titles and accents, and however they are parted", () => {
  for (const written of ["Marialuisa Fanti", "FANTI MARIA LUISA", "dott.ssa Marialuisa Fànti", "Fanti, Marialuisa (interim)"])
    expect(nameKey(nameWords(written))).toBe(nameKey(nameWords("Maria Luisa Fanti")));
});
