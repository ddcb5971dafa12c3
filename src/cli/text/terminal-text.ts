// Control characters, and those that turn the direction of a line.
const steering = /[\p{Cc}\u2028\u2029\p{Bidi_Control}]+/gu;

/** A text from a file as a terminal may show it: in one line, and nothing in it that steers the terminal. */
export function terminalText(text: string): string {
  return text.replace(steering, " ");
}
