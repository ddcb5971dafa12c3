/** The text of an element as a person sees it. */

export interface SeenText {
  readonly text: string;
  /** Texts within it that the page hides. */
  readonly hidden: readonly string[];
}

export function isHidden(element: Element): boolean {
  const style = element.getAttribute("style") ?? "";
  return element.hasAttribute("hidden") || /(?:^|[;\s])(?:display\s*:\s*none|mso-hide\s*:\s*all)/i.test(style);
}

const blocks = ["P", "DIV", "LI", "TR"];

/** Blanks in HTML mean one space; only breaks, paragraphs and rows of tables within begin a new line. */
export function textOf(element: Element): SeenText {
  const parts: string[] = [];
  const hidden: string[] = [];
  const walk = (node: Node, isSymbol: boolean) => {
    for (const child of node.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) {
        const text = (child.textContent ?? "").replace(/[\s\u00a0]+/g, " ");
        parts.push(isSymbol ? symbols(text) : text);
      } else if (child instanceof Element && child.tagName === "BR") parts.push("\n");
      else if (child instanceof Element && isHidden(child)) hidden.push(...seenIn(child));
      else if (child instanceof Element && !["STYLE", "SCRIPT"].includes(child.tagName)) {
        walk(child, isSymbol || isSymbolFont(child));
        if (blocks.includes(child.tagName)) parts.push("\n");
        else if (child.tagName === "TD" || child.tagName === "TH") parts.push(" ");
      }
    }
  };
  walk(element, isSymbolFont(element));
  const text = parts
    .join("")
    .split("\n")
    .map((line) => line.replace(/ +/g, " ").trim())
    .join("\n")
    .replace(/\n{2,}/g, "\n")
    .trim();
  return { text, hidden };
}

/** All its texts, hidden or not. */
export function seenIn(element: Element): readonly string[] {
  const { text, hidden } = textOf(element);
  return [text, ...hidden].filter((part) => part !== "");
}

function isSymbolFont(element: Element): boolean {
  return /wingdings/i.test(`${element.getAttribute("style") ?? ""} ${element.getAttribute("face") ?? ""}`);
}

/** Marks that Word's symbol font draws by letters. */
const drawn: Readonly<Record<string, string>> = {
  ü: "✓",
  û: "✗",
  þ: "☑",
  ý: "☒",
  "¨": "☐",
  o: "☐",
  n: "■",
  "§": "▪",
  l: "●",
  x: "☒",
  à: "→",
};

function symbols(text: string): string {
  return [...text].map((letter) => drawn[letter] ?? letter).join("");
}
