import type { Move } from "./movement";

/** What a key asks of the grid when no cell is being edited. */
export type KeyCommand =
  | { readonly kind: "move"; readonly move: Move; readonly extend: boolean }
  | { readonly kind: "nextSheet" | "previousSheet" | "edit" | "clear" | "choices" | "undo" | "redo" | "selectAll" }
  | { readonly kind: "type"; readonly text: string };

/** The part of a keyboard event that decides. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

const MOVES: Readonly<Record<string, Move>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
  PageUp: "pageUp",
  PageDown: "pageDown",
  Home: "rowStart",
  End: "rowEnd",
};

const CONTROL_MOVES: Readonly<Record<string, Move>> = {
  ArrowUp: "edgeUp",
  ArrowDown: "edgeDown",
  ArrowLeft: "edgeLeft",
  ArrowRight: "edgeRight",
  Home: "sheetStart",
  End: "sheetEnd",
};

/** Excel's meaning of a key; `undefined` leaves the key to the browser. */
export function keyCommand(press: KeyPress): KeyCommand | undefined {
  const control = press.ctrlKey || press.metaKey;
  if (control && !press.altKey) return controlCommand(press);
  if (press.altKey && !press.ctrlKey) return press.key === "ArrowDown" ? { kind: "choices" } : undefined;
  const move = MOVES[press.key];
  if (move) return { kind: "move", move, extend: press.shiftKey };
  switch (press.key) {
    case "Enter":
      return { kind: "move", move: press.shiftKey ? "up" : "down", extend: false };
    case "Tab":
      return { kind: "move", move: press.shiftKey ? "left" : "right", extend: false };
    case "F2":
      return { kind: "edit" };
    case "Delete":
    case "Backspace":
      return { kind: "clear" };
    default:
      return [...press.key].length === 1 ? { kind: "type", text: press.key } : undefined;
  }
}

function controlCommand(press: KeyPress): KeyCommand | undefined {
  const move = CONTROL_MOVES[press.key];
  if (move) return { kind: "move", move, extend: press.shiftKey };
  switch (press.key) {
    case "PageDown":
      return { kind: "nextSheet" };
    case "PageUp":
      return { kind: "previousSheet" };
    case "z":
      return { kind: "undo" };
    case "Z":
    case "y":
      return { kind: "redo" };
    case "a":
      return { kind: "selectAll" };
    default:
      return undefined;
  }
}
