/**
 * The guide as a page of the site, for those who have only the add-in. It knows the Markdown that the guide uses (headings, paragraphs,
 * lists, tables, pictures, links within the guide, bold, italics, code) and refuses any other, so that nothing is shown wrongly.
 */
const blocks = [
  { is: /^#{1,3} /, html: heading },
  { is: /^!\[/, html: picture },
  { is: /^\|/, html: table },
  { is: /^\* /, html: (lines) => list("ul", lines, /^\* /) },
  { is: /^\d+\. /, html: (lines) => list("ol", lines, /^\d+\. /) },
  { is: /^[^#>|\-!<\s]/, html: (lines) => `<p>${inline(lines.join(" "))}</p>` },
];

/** `markdown` is the text of docs/guida.md, `frame` a page with the places {{title}} and {{guide}}. */
function guidePage(markdown, frame) {
  const parts = blocksOf(markdown);
  const guide = parts.map((part) => {
    const block = blocks.find(({ is }) => is.test(part));
    if (!block) throw new Error(`The guide holds what its page does not know how to show: ${part.slice(0, 60)}`);
    return block.html(part.split("\n"));
  });
  const title = /^# (.*)$/m.exec(markdown)?.[1] ?? "";
  return frame.replaceAll("{{title}}", () => escaped(title)).replace("{{guide}}", () => guide.join("\n"));
}

/** Blank lines part blocks; a heading is a block by itself, and a list or a table begins one. */
function blocksOf(markdown) {
  return markdown
    .trim()
    .split(/\n\s*\n|(?<=^#+ .*)\n/m)
    .flatMap((block) => {
      const lines = block.split("\n");
      const at = lines.findIndex((line, index) => index > 0 && /^(\* |\d+\. |\|)/.test(line));
      return at < 0 || /^(\* |\d+\. |\|)/.test(lines[0]) ? [block] : [lines.slice(0, at).join("\n"), lines.slice(at).join("\n")];
    });
}

function heading([line]) {
  const level = line.indexOf(" ");
  const text = line.slice(level + 1);
  return `<h${level} id="${anchorOf(text)}">${inline(text)}</h${level}>`;
}

/** As GitHub names the places of headings. */
function anchorOf(text) {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\- ]/gu, "")
    .replaceAll(" ", "-");
}

function picture([line]) {
  const [whole, alternative, address] = /^!\[([^\]]*)\]\(([^)\s]+)\)$/.exec(line) ?? [];
  if (!whole) throw new Error(`The guide's picture cannot be read: ${line}`);
  return `<p><img src="${escaped(address)}" alt="${escaped(alternative)}"></p>`;
}

function table([head, , ...rows]) {
  const cells = (row, name) =>
    row
      .split("|")
      .slice(1, -1)
      .map((cell) => `<${name}>${inline(cell.trim())}</${name}>`)
      .join("");
  return `<table><thead><tr>${cells(head, "th")}</tr></thead><tbody>${rows.map((row) => `<tr>${cells(row, "td")}</tr>`).join("\n")}</tbody></table>`;
}

function list(name, lines, mark) {
  const items = [];
  for (const line of lines) {
    if (mark.test(line)) items.push(line.replace(mark, ""));
    else items[items.length - 1] += ` ${line.trim()}`;
  }
  return `<${name}>${items.map((item) => `<li>${inline(item)}</li>`).join("\n")}</${name}>`;
}

/** Code keeps its characters as they are: what stands in it is neither bold nor a link, so it is put aside between two marks meanwhile. */
function inline(text) {
  return text
    .split(/(`[^`]+`)/)
    .map((piece) => (piece.startsWith("`") ? `\uE000${Buffer.from(piece.slice(1, -1)).toString("hex")}\uE000` : escaped(piece)))
    .join("")
    .replace(/\[([^\]]+)\]\(([^)\s]+)\)/g, (_, words, address) => link(words, address))
    .replace(/\*\*(.+?)\*\*/g, "<b>$1</b>")
    .replace(/\*(.+?)\*/g, "<i>$1</i>")
    .replace(/\uE000([0-9a-f]*)\uE000/g, (_, code) => `<code>${escaped(Buffer.from(code, "hex").toString())}</code>`);
}

function link(words, address) {
  if (!address.startsWith("#")) throw new Error(`The guide's page can only lead within itself, not to ${address}.`);
  return `<a href="${address}">${words}</a>`;
}

function escaped(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

module.exports = { guidePage };
