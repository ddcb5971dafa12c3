/** Values that a sentence names: a code, a file, a cell, a number. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** Words of a body, in Italian and in whatever other language it wrote them. */
export interface LocalWords {
  readonly it: string;
  readonly en?: string;
}

/** As `MessageValues`, with words that are others in another language. */
export type SpokenValues = Readonly<Record<string, string | number | LocalWords>>;
