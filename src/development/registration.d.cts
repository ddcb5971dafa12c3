/** One thing to do on this machine: run a command, copy a file, erase one. */
export type Step = { command: [program: string, ...parameters: string[]] } | { copy: string; to: string } | { erase: string };

/** The add-in's id, from the text of its manifest; throws when it has none. */
export function addInId(manifest: string): string;

/** What makes desktop Excel know a manifest, and what makes it forget; `undefined` where there is no desktop Excel. */
export function registration(place: {
  platform: string;
  home: string;
  id: string;
  manifestPath: string;
}): { add: Step; remove: Step } | undefined;
