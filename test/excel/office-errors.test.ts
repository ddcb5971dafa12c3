import {
  CellEditError,
  ChangedMeanwhileError,
  ExcelRefusedError,
  SheetNameError,
  TooMuchAtOnceError,
  WriteRefusedError,
} from "../../src/excel/excel-errors";
import { namedError } from "../../src/excel/office-errors";
import { excelMessages } from "../../src/messages/excel";

/** As the client library throws them: from its own realm, with a localised message. */
const officeError = (code: string) => ({ name: "RichApi.Error", code, message: "…", debugInfo: { code, errorLocation: "Range.formulas" } });

test.each([
  ["InvalidOperationInCellEditMode", CellEditError],
  ["AccessDenied", WriteRefusedError],
  ["ItemNotFound", ChangedMeanwhileError],
  ["ResponsePayloadSizeLimitExceeded", TooMuchAtOnceError],
])("Excel's %s is named", (code, named) => {
  expect(namedError(officeError(code))).toBeInstanceOf(named);
});

test("a code that nobody foresaw keeps its code in a sentence", () => {
  const error = namedError(officeError("SomethingNew"));
  expect(error).toBeInstanceOf(ExcelRefusedError);
  expect(error).toMatchObject({ code: "excel.refused", values: { refusal: "SomethingNew" } });
  expect(excelMessages["excel.refused"].it).toContain("{refusal}");
});

test("what is not Excel's is left as it came", () => {
  const ours = new SheetNameError("x/y");
  const bug = new TypeError("no such thing");
  expect(namedError(ours)).toBe(ours);
  expect(namedError(bug)).toBe(bug);
});
