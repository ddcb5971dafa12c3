import { useState } from "react";

/** Something that can be given the focus later. */
export interface FocusTarget {
  readonly focus: () => void;
}

/** What to give an element as its `ref`; Fluent's components take one of their own element type, as a function only. */
export type AttachElement = (element: HTMLElement | null) => void;

/** An element that can be given the focus, and its `ref`. */
export function useFocusTarget(): readonly [target: FocusTarget, attach: AttachElement] {
  const [pair] = useState(focusTarget);
  return pair;
}

function focusTarget(): readonly [FocusTarget, AttachElement] {
  let now: HTMLElement | null = null;
  return [
    { focus: () => now?.focus() },
    (element) => {
      now = element;
    },
  ];
}
