import { keyCommand, type KeyPress } from "../../../src/host/grid/entry/keyboard";

function press(key: string, modifiers: Partial<KeyPress> = {}): ReturnType<typeof keyCommand> {
  return keyCommand({ key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...modifiers });
}

describe("Keys in the grid", () => {
  it("move as in Excel", () => {
    expect(press("ArrowDown")).toEqual({ kind: "move", move: "down", extend: false });
    expect(press("ArrowDown", { shiftKey: true })).toEqual({ kind: "move", move: "down", extend: true });
    expect(press("Enter", { shiftKey: true })).toEqual({ kind: "move", move: "up", extend: false });
    expect(press("Tab")).toEqual({ kind: "move", move: "right", extend: false });
    expect(press("Home", { ctrlKey: true })).toEqual({ kind: "move", move: "sheetStart", extend: false });
    expect(press("PageDown", { ctrlKey: true })).toEqual({ kind: "nextSheet" });
  });

  it("start typing with any character, also those of AltGr", () => {
    expect(press("à")).toEqual({ kind: "type", text: "à" });
    expect(press("@", { ctrlKey: true, altKey: true })).toEqual({ kind: "type", text: "@" });
  });

  it("open the drop-down, undo and redo", () => {
    expect(press("ArrowDown", { altKey: true })).toEqual({ kind: "choices" });
    expect(press("z", { metaKey: true })).toEqual({ kind: "undo" });
    expect(press("y", { ctrlKey: true })).toEqual({ kind: "redo" });
  });

  it("leave to the browser what is not the grid's", () => {
    expect(press("F5")).toBeUndefined();
    expect(press("c", { ctrlKey: true })).toBeUndefined();
    expect(press("Shift", { shiftKey: true })).toBeUndefined();
  });
});
