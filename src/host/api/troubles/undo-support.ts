import type { Platform } from "../../model/variant";

type Members = Readonly<Record<string, readonly string[]>>;

/**
 * Members that the embedded Excel has and Excel cannot undo, anywhere or on one platform: the table "Unsupported APIs" of
 * Microsoft's "Undo capabilities with the Excel JavaScript API". Names are the library's own (`Orientation` is sent for
 * `textOrientation`).
 */
const NOT_UNDOABLE: Members = {
  WorkbookProtection: ["Protect", "Unprotect"],
  Worksheet: ["Copy", "Delete"],
  WorksheetProtection: ["Protect", "Unprotect"],
};

const NOT_UNDOABLE_ON: Readonly<Record<Platform, Members>> = {
  desktop: { Worksheet: ["Name", "Position", "Visibility"] },
  web: {
    DocumentProperties: ["Author", "Keywords", "Subject", "Title"],
    NamedItem: ["Comment"],
    Style: [
      "HorizontalAlignment",
      "IncludeAlignment",
      "IncludeBorder",
      "IncludeFont",
      "IncludeNumber",
      "IncludePatterns",
      "IncludeProtection",
      "IndentLevel",
      "Locked",
      "NumberFormat",
      "Orientation",
      "ShrinkToFit",
      "VerticalAlignment",
      "WrapText",
    ],
  },
};

/** Whether a user can undo what a method does or a property's new value. */
export function isUndoable(className: string, member: string, platform: Platform): boolean {
  return [NOT_UNDOABLE, NOT_UNDOABLE_ON[platform]].every((members) => members[className]?.includes(member) !== true);
}
