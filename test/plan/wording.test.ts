import { sameWording } from "../../src/plan/notation/wording";

test.each([
  ["RIORGANIZZAZIONE DELLO SUAP*", "Riorganizzazione dello Suap"],
  ["la de materializzazione", "la dematerializzazione"],
  ["L'ORGANIZ-ZAZIONE", "l’organizzazione"],
  ["qualità", "qualita'"],
  ["economico finanziarie", "economico-finanziarie"],
])("%j and %j are the same words", (one, other) => {
  expect(sameWording(one, other)).toBe(true);
});

test("other words differ", () => {
  expect(sameWording("Garantire la trasparenza e legalità", "Garantire la trasparenza e la legalità")).toBe(false);
});
