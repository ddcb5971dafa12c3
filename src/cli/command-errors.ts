import { PlanError } from "../plan/plan-error";

/** The command line was typed wrongly; `code` says how. */
export class UsageError extends PlanError {}

/** A file of the command line cannot be read or written. */
export class FileAccessError extends PlanError {
  constructor(action: "read" | "write", file: string, cause: unknown) {
    const reason = typeof cause === "object" && cause !== null && "code" in cause && typeof cause.code === "string" ? cause.code : "";
    super(`cli.${action}.${knownReasons.find((known) => known === reason) ?? "failed"}`, { file, reason }, { cause });
  }
}

const knownReasons = ["ENOENT", "EISDIR", "EACCES"] as const;

/** The file to be written is there already and `--force` was not given. */
export class FileExistsError extends PlanError {
  constructor(file: string) {
    super("cli.exists", { file });
  }
}
