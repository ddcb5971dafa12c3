/** What the command line touches besides files: so that tests can run it in the same process. */
export interface CommandIo {
  /** Results. */
  readonly out: (text: string) => void;
  /** Messages. */
  readonly err: (text: string) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Folder that relative paths start from. */
  readonly cwd: string;
}

/** Exit statuses of all commands. */
export const exitStatus = {
  done: 0,
  /** Findings of severity error, or conflicts. */
  findings: 1,
  /** Bad input or usage, with a sentence on standard error. */
  badInput: 2,
} as const;
