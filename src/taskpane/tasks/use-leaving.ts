import { useEffect, useEffectEvent, useState, type FocusEvent } from "react";

/** Milliseconds that any notice stays, and that each of its letters adds: read slowly, twice. */
const least = 10_000;
const perLetter = 100;

/** What goes on the element of a notice that leaves by itself. */
interface Held {
  readonly onMouseEnter: () => void;
  readonly onMouseLeave: () => void;
  readonly onFocus: () => void;
  readonly onBlur: (event: FocusEvent) => void;
}

/**
 * Has a notice leave once it could be read; not while the pointer or the keyboard is on it, nor while nobody sees the pane. One that has nothing
 * to say, `""`, does not leave, nor do those that call for something to be done.
 */
export function useLeaving(words: string, leave: () => void): Held {
  const [pointed, setPointed] = useState(false);
  const [focused, setFocused] = useState(false);
  const [unseen, setUnseen] = useState(document.hidden);
  const go = useEffectEvent(leave);
  useEffect(() => {
    const look = () => setUnseen(document.hidden);
    document.addEventListener("visibilitychange", look);
    return () => document.removeEventListener("visibilitychange", look);
  }, []);
  useEffect(() => {
    if (words === "" || pointed || focused || unseen) return undefined;
    const timer = setTimeout(() => go(), least + perLetter * words.length);
    return () => clearTimeout(timer);
  }, [words, pointed, focused, unseen]);
  return {
    onMouseEnter: () => setPointed(true),
    onMouseLeave: () => setPointed(false),
    onFocus: () => setFocused(true),
    onBlur: ({ relatedTarget, currentTarget }) => {
      if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setFocused(false);
    },
  };
}
