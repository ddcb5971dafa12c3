/** What goes into a JSON file; a part that is undefined is left out. */
export type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json };
