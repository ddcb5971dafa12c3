/** `.xlsx` files to and from `WorkbookData`. */
export { openXlsx, readXlsx } from "./read-xlsx";
export { writeXlsx } from "./write-xlsx";
export { WorkbookFileError } from "./workbook-file-error";
export type * from "./workbook-data";
