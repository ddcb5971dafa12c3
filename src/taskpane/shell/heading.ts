/** What the open view is about, above its tabs. */
export interface Heading {
  readonly name: string;
  readonly subtitle: string;
}
