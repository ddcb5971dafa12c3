/**
 * Members that the embedded Excel has and Excel cannot undo, on the web or on the desktop: the table "Unsupported APIs" of
 * Microsoft's "Undo capabilities with the Excel JavaScript API". Names are the library's own (`Orientation` is sent for
 * `textOrientation`).
 */
const NOT_UNDOABLE: Readonly<Record<string, readonly string[]>> = {
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
  WorkbookProtection: ["Protect", "Unprotect"],
  Worksheet: ["Copy", "Delete", "Name", "Position", "Visibility"],
  WorksheetProtection: ["Protect", "Unprotect"],
};

/** Whether a user can undo what a method does or a property's new value, on every platform. */
export function isUndoable(className: string, member: string): boolean {
  return NOT_UNDOABLE[className]?.includes(member) !== true;
}
