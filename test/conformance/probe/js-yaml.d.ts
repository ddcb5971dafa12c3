/** The part that is used of Script Lab's YAML reader, which comes without types. */
declare module "js-yaml" {
  export function load(text: string): unknown;
}
