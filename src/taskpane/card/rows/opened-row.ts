/** What is open below a list: the form of a new row, or of one that is there, as it was when somebody opened it. */
export type OpenedRow = { readonly kind: "add" } | { readonly kind: "edit"; readonly at: number; readonly row: object };
