/** Columns that every terminal has. */
const columns = 80;

/** A text in lines of at most 80 columns, broken at blanks; a longer word stands alone. Every line begins with the indent. */
export function wrapped(text: string, indent: string): string[] {
  return wrappedWords(text.split(/ +/), indent);
}

/** The same for words that hold blanks of their own. */
export function wrappedWords(words: readonly string[], indent: string): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of words) {
    if (line !== "" && indent.length + line.length + 1 + word.length > columns) {
      lines.push(`${indent}${line}`);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, `${indent}${line}`];
}
