/** What is offered for dates that are wrong, or that say more than one. */
import { checkPlan } from "../../src/checks/check-plan";
import { readDate } from "../../src/plan/notation/calendar-date";
import { blank, valueEntry, type Entry } from "../../src/plan/entry";
import type { Phase } from "../../src/plan/plan";
import { planOf } from "./one-card";
import { offered, cardOf, phase } from "./offered-fix";

describe("dates the wrong way round", () => {
  const dated = (start: string, end: string): Phase[] => [
    {
      ...phase("1", valueEntry(100)),
      windows: { 2021: { start: readDate(start, { edge: "start", year: 2021 }), end: readDate(end, { edge: "end", year: 2021 }) } },
    },
  ];

  test("are exchanged when asked for; months begin and end as months do", () => {
    expect(offered(planOf({ phases: dated("15/10", "3/2") }), "phases.reversed")).toMatchObject({
      safe: false,
      says: "Inizio e fine si scambiano: ora 15/10/2021 – 03/02/2021, poi 03/02/2021 – 15/10/2021.",
    });
    expect(offered(planOf({ phases: dated("ottobre", "febbraio") }), "phases.reversed")?.says).toBe(
      "Inizio e fine si scambiano: ora 01/10/2021 – 28/02/2021, poi 01/02/2021 – 31/10/2021.",
    );
    const card = offered(planOf({ start: valueEntry("2022-05-01"), end: valueEntry("2021-03-10") }), "phases.reversed");
    expect(cardOf(card?.plan)).toMatchObject({ start: valueEntry("2021-03-10"), end: valueEntry("2022-05-01") });
  });

  test("are for a person where they would then lie outside the card", () => {
    expect(offered(planOf({ start: valueEntry("2021-06-01"), phases: dated("1/10", "3/2") }), "phases.reversed")).toBeUndefined();
  });
});

describe("a window over new year", () => {
  const over = (windows: Phase["windows"]) =>
    planOf({ start: valueEntry("2021-01-01"), end: valueEntry("2023-12-31"), phases: [{ ...phase("1", valueEntry(100)), windows }] });
  const window = { start: valueEntry("2021-10-01"), end: valueEntry("2022-03-31") };

  test("is divided among its years", () => {
    const mended = offered({ ...over({ 2021: window }), firstYear: 2021, years: 3 }, "date.year");
    expect(mended).toMatchObject({
      safe: false,
      says: "Il periodo scritto nel 2021 si divide fra i suoi anni: 01/10/2021 – 31/12/2021, 01/01/2022 – 31/03/2022.",
    });
    expect(cardOf(mended?.plan).phases[0]?.windows).toEqual({
      2021: { start: valueEntry("2021-10-01"), end: valueEntry("2021-12-31") },
      2022: { start: valueEntry("2022-01-01"), end: valueEntry("2022-03-31") },
    });
  });

  test("is for a person where the year has a time of its own, or the plan lacks it", () => {
    expect(offered({ ...over({ 2021: window, 2022: window }), firstYear: 2021, years: 3 }, "date.year")).toBeUndefined();
    expect(offered({ ...over({ 2021: window }), firstYear: 2021, years: 1 }, "date.year")).toBeUndefined();
  });
});

describe("a start and an end on the first day of a month, as Excel makes them of «dic-26»", () => {
  const until = (end: string, start: string) =>
    planOf({
      start: valueEntry("2026-01-01"),
      end: valueEntry("2026-12-31"),
      phases: [{ ...phase("1", valueEntry(100)), windows: { 2026: { start: valueEntry(start), end: valueEntry(end) } } }],
    });

  test("is offered the last day of that month, which nobody is made to take", () => {
    const mended = offered({ ...until("2026-12-01", "2026-12-01"), firstYear: 2026, years: 1 }, "date.firstDay");
    expect(mended).toMatchObject({ safe: false, says: "La fine passa dal 01/12/2026 al 31/12/2026." });
    expect(cardOf(mended?.plan).phases[0]?.windows).toEqual({ 2026: { start: valueEntry("2026-12-01"), end: valueEntry("2026-12-31") } });
  });

  test("and so is that of the card", () => {
    const mended = offered(
      { ...planOf({ start: valueEntry("2028-02-01"), end: valueEntry("2028-02-01") }), firstYear: 2028 },
      "date.firstDay",
    );
    expect(cardOf(mended?.plan).end).toEqual(valueEntry("2028-02-29"));
  });

  test("other days are as they were meant", () => {
    for (const end of ["2026-12-31", "2026-03-02", "2026-11-01"])
      expect(checkPlan({ ...until(end, "2026-03-01"), firstYear: 2026, years: 1 }).map(({ rule }) => rule)).not.toContain("date.firstDay");
  });
});

describe("dates that say more", () => {
  test("a stretch of months in one cell is both dates", () => {
    const typed: Entry<string> = { kind: "text", text: "giugno-settembre", value: "2021-06-01" };
    const mended = offered(
      planOf({ phases: [{ ...phase("1", valueEntry(100)), windows: { 2021: { start: typed, end: blank } } }] }),
      "date.text",
    );
    expect(mended).toMatchObject({ safe: true, says: "«giugno-settembre» diventa inizio 01/06/2021 e fine 30/09/2021." });
    expect(cardOf(mended?.plan).phases[0]?.windows[2021]).toEqual({ start: valueEntry("2021-06-01"), end: valueEntry("2021-09-30") });
  });

  test("marks around a date say nothing", () => {
    const mended = offered(planOf({ end: { kind: "text", text: "30/06/2021.", value: "2021-06-30" } }), "date.text");
    expect(mended).toMatchObject({ safe: true, says: "«30/06/2021.» diventa 30/06/2021." });
    expect(cardOf(mended?.plan).end).toEqual(valueEntry("2021-06-30"));
  });

  test.each(["30/06/2021 ?", "30/06/2021*", "30/06/2021 (*)"])(
    "a doubt or a mark of a note behind a date is not dropped unasked: “%s”",
    (text) => {
      const mended = offered(planOf({ end: { kind: "text", text, value: "2021-06-30" } }), "date.text");
      expect(mended?.safe).toBe(false);
      expect(cardOf(mended?.plan)).toMatchObject({ end: valueEntry("2021-06-30"), notes: [text] });
    },
  );

  test("words behind a date are kept beside it, and that is asked for", () => {
    const end: Entry<string> = { kind: "text", text: "30/06/2021 salvo proroga", value: "2021-06-30" };
    const onCard = offered(planOf({ end, notes: ["Prima nota"] }), "date.text");
    expect(onCard).toMatchObject({
      safe: false,
      says: "«30/06/2021 salvo proroga» diventa 30/06/2021; le parole vanno nelle note della scheda.",
    });
    expect(cardOf(onCard?.plan)).toMatchObject({ end: valueEntry("2021-06-30"), notes: ["Prima nota", "30/06/2021 salvo proroga"] });
    const inPhase = offered(
      planOf({ phases: [{ ...phase("1", valueEntry(100)), windows: { 2021: { start: valueEntry("2021-01-01"), end } } }] }),
      "date.text",
    );
    expect(inPhase?.safe).toBe(false);
    expect(cardOf(inPhase?.plan).phases[0]).toMatchObject({
      text: "Avvio (30/06/2021 salvo proroga)",
      windows: { 2021: { end: valueEntry("2021-06-30") } },
    });
  });

  test("a day without a year is of the plan's, if it has one alone", () => {
    const start: Entry<string> = { kind: "text", text: "15/05" };
    expect(offered(planOf({ start }), "date.text")).toBeUndefined();
    expect(offered({ ...planOf({ start }), years: 1 }, "date.text")).toMatchObject({
      safe: false,
      says: "«15/05» diventa 15/05/2021, nel solo anno del piano.",
    });
  });
});
