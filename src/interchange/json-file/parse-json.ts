import { DuplicateKeyError, MalformedPlanFileError, NotJsonError } from "./file-errors";
import { firstLoss } from "./json-losses";

/** The content of a JSON text, whole. Throws `NotJsonError`, `DuplicateKeyError`, or `MalformedPlanFileError` for a number that none can hold. */
export function parseJson(text: string, file: string): unknown {
  const content = parsed(text, file);
  const loss = firstLoss(text);
  if (loss?.kind === "duplicateKey") throw new DuplicateKeyError(file, loss.place, loss.value);
  if (loss) throw new MalformedPlanFileError(file, loss.place, "writableNumber", loss.value);
  return content;
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (error) {
    throw new NotJsonError(file, error instanceof Error ? error.message : String(error));
  }
}
