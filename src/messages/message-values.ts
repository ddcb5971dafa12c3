/** Values that a sentence names: a code, a file, a cell, a number. */
export type MessageValues = Readonly<Record<string, string | number>>;
