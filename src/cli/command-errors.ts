import { PlanError } from "../plan/plan-error";

/** The command line was typed wrongly; `code` says how. */
export class UsageError extends PlanError {}

/** A file of the command line cannot be read or written. */
export class FileAccessError extends PlanError {
  constructor(action: "read" | "write", file: string, cause: unknown) {
    const reason = reasonOf(cause);
    super(`cli.${action}.${knownReasons.find((known) => known === reason) ?? "failed"}`, { file, reason }, { cause });
  }
}

/** The system's word for it: `ENOENT`. */
function reasonOf(cause: unknown): string {
  return typeof cause === "object" && cause !== null && "code" in cause && typeof cause.code === "string" ? cause.code : "";
}

const knownReasons = ["ENOENT", "EISDIR", "EACCES", "notRegular"] as const;

/** The file to be written is there already and `--force` was not given. */
export class FileExistsError extends PlanError {
  constructor(file: string) {
    super("cli.exists", { file });
  }
}

/** What would be written over is what is read, by whatever path or link. */
export class SameFileError extends PlanError {
  constructor(file: string, input: string) {
    super("cli.sameFile", { file, input });
  }
}

/** The disk does not give back what was written on it; nothing took the file's place. */
export class FileDiffersError extends PlanError {
  constructor(file: string) {
    super("cli.write.differs", { file });
  }
}

const outputReasons = ["ENOSPC", "EPIPE"] as const;

/** Standard output did not take all that was written to it. */
export class OutputError extends PlanError {
  constructor(cause: unknown) {
    const reason = reasonOf(cause);
    super(`cli.output.${outputReasons.find((known) => known === reason) ?? "failed"}`, { reason }, { cause });
  }
}
