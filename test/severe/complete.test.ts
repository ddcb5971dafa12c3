import { reachedBy, writers } from "./writers";

test("functions that write are known by what they call, also through others", () => {
  expect(writers).toEqual(
    expect.arrayContaining([
      "src/operations/session/edit-plan#carryOut",
      "src/operations/card/share-card#stopSharing",
      "src/operations/following/follow-workbook#followWorkbook",
      "src/operations/card-sheet/set-up-card-print#setUpCardPrint",
    ]),
  );
  expect(writers).not.toEqual(expect.arrayContaining([expect.stringMatching(/check-open-plan|read-part|journal|#verifyOpenWorkbook/)]));
});

test("every operation that writes runs on each Excel that differs and under every trouble", () => {
  const tried = reachedBy(["test/severe/writing-operations", "test/operations/followed-plan"]);
  expect(writers.filter((writer) => !tried.has(writer))).toEqual([]);
});
