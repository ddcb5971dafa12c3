/** `.xlsx` files to and from `WorkbookData`. */
export { openXlsx, readXlsx } from "./reading/read-xlsx";
export { writeXlsx } from "./writing/write-xlsx";
export { WorkbookFileError } from "./workbook-file-error";
export type * from "./workbook-data";
