import * as errors from "../../src/excel/excel-errors";
import { isMessageKey, sentenceOf } from "../../src/messages";

const samples = [
  new errors.CellEditError(),
  new errors.DateSystemError(),
  new errors.WorkbookProtectedError(),
  new errors.WriteRefusedError(),
  new errors.SheetProtectedError("S1.00001"),
  new errors.SheetNameClashError("Piano"),
  new errors.SheetNameError("a/b"),
  new errors.NameClashError("Pesi_S1"),
  new errors.NotFoundInWorkbookError("S1.00001"),
  new errors.ChangedMeanwhileError("Worksheet.getItem"),
  new errors.CellTextTooLongError("Piano", "B3", 32_767),
  new errors.TooMuchAtOnceError(),
  new errors.ExcelTooOldError(),
  new errors.UndoGroupRefusedError(),
  new errors.ExcelRefusedError("GeneralException"),
  new errors.CancelledError(),
  new errors.NotInFrontError(),
  new errors.PageRefusedError(),
  new errors.PagesLeftError(["Piano"]),
  new errors.EditUndoneError([], { cause: undefined }),
  new errors.EditUndoneError(["Piano"], { cause: undefined }),
  new errors.EditHalfDoneError(["S1.00001 (C15)", "Obiettivi"], { cause: undefined }),
  new errors.SetUpInterruptedError(["Piano"], [], { cause: undefined }),
  new errors.SetUpInterruptedError([], ["Piano", "PEG"], { cause: undefined }),
];

test("every error of the gateway is among the samples", () => {
  expect(new Set(samples.map((error) => error.constructor.name))).toEqual(new Set(Object.keys(errors)));
});

test.each(samples.map((error) => [error.code, error] as const))(
  "%s has a sentence in both languages with all its values",
  (code, error) => {
    expect(isMessageKey(code)).toBe(true);
    for (const language of ["it", "en"] as const) expect(sentenceOf(error, language)).not.toMatch(/\{\w+\}/);
  },
);

test("a set-up that left sheets names them", () => {
  expect(sentenceOf(samples.at(-1), "it")).toContain("Piano, PEG");
});

test("an edit that is left half done names the places", () => {
  const left = new errors.EditHalfDoneError(["S1.00001 (C15)", "Obiettivi"], { cause: undefined });
  expect(sentenceOf(left, "it")).toContain("S1.00001 (C15); Obiettivi");
});
