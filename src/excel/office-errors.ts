/** The one place where Excel's error codes become the product's named errors. */
import { PlanError } from "../plan/plan-error";
import {
  CellEditError,
  ChangedMeanwhileError,
  ExcelRefusedError,
  ExcelTooOldError,
  NotInFrontError,
  PageRefusedError,
  TooMuchAtOnceError,
  UndoGroupRefusedError,
  WriteRefusedError,
} from "./excel-errors";

/** What the client library throws; only `code` is the same in every language of Excel. */
interface OfficeError extends Error {
  readonly code: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

const namedErrors: Readonly<Record<string, (error: OfficeError) => PlanError>> = {
  InvalidOperationInCellEditMode: (cause) => new CellEditError({ cause }),
  CellEditMode: (cause) => new CellEditError({ cause }),
  AccessDenied: (cause) => new WriteRefusedError({ cause }),
  ItemAlreadyExists: (cause) => new ChangedMeanwhileError(placeOf(cause), { cause }),
  ItemNotFound: (cause) => new ChangedMeanwhileError(placeOf(cause), { cause }),
  InvalidReference: (cause) => new ChangedMeanwhileError(placeOf(cause), { cause }),
  InvalidSelection: (cause) => new NotInFrontError({ cause }),
  InactiveWorkbook: (cause) => new NotInFrontError({ cause }),
  RequestPayloadSizeLimitExceeded: (cause) => new TooMuchAtOnceError({ cause }),
  ResponsePayloadSizeLimitExceeded: (cause) => new TooMuchAtOnceError({ cause }),
  UndoNotSupported: (cause) => new UndoGroupRefusedError({ cause }),
  ApiNotFound: (cause) => new ExcelTooOldError({ cause }),
  NotImplemented: (cause) => new ExcelTooOldError({ cause }),
};

/** Members that set a sheet up for printing, as Excel names the place of an error. */
const pagePlaces =
  /^(?:PageLayout|HeaderFooter|HeaderFooterGroup|PageBreak|PageBreakCollection)\.|^Worksheet\.(?:pageLayout|horizontalPageBreaks)$/;

/** Members that Excel refuses with `GeneralException` while another workbook is in front (Microsoft's "Troubleshooting Excel add-ins"). */
const frontPlaces = /^(?:Range\.select|Worksheet\.(?:activate|delete|showGridlines)|WorksheetCollection\.add|WorksheetFreezePanes\.\w+)$/;

/** The named error for whatever a batch threw; what is not Excel's is returned as it came. */
export function namedError(error: unknown): unknown {
  if (error instanceof PlanError || !isOfficeError(error)) return error;
  return namedErrors[error.code]?.(error) ?? errorOfPlace(error);
}

/** What a code that says little means where it was met. */
function errorOfPlace(cause: OfficeError): PlanError {
  if (pagePlaces.test(placeOf(cause))) return new PageRefusedError({ cause });
  if (cause.code === "GeneralException" && frontPlaces.test(placeOf(cause))) return new NotInFrontError({ cause });
  return new ExcelRefusedError(cause.code, { cause });
}

/** By its shape: the client library may live in another realm, where `instanceof` does not reach. */
function isOfficeError(error: unknown): error is OfficeError {
  return typeof error === "object" && error !== null && "code" in error && typeof error.code === "string" && "debugInfo" in error;
}

function placeOf(error: OfficeError): string {
  return error.debugInfo?.errorLocation ?? error.code;
}
