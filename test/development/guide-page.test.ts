import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { guidePage } from "../../src/development/guide-page.cjs";

const project = join(__dirname, "../..");
const frame = "<title>{{title}}</title>{{guide}}";
const guide = readFileSync(join(project, "docs/guida.md"), "utf8");

test("headings can be led to, as on GitHub", () => {
  expect(guidePage("# Guida\n\n## Spostare, più volte\nTesto.", frame)).toBe(
    '<title>Guida</title><h1 id="guida">Guida</h1>\n<h2 id="spostare-più-volte">Spostare, più volte</h2>\n<p>Testo.</p>',
  );
});

test("paragraphs, lists, tables and pictures keep their texts and their order", () => {
  expect(
    guidePage(
      "Prima:\n* uno\n  e mezzo\n* **due**\n\n| a | b |\n|---|---|\n| `*` | *c* |\n\n![Una figura](immagini/x.png)",
      "{{guide}}",
    ).split("\n"),
  ).toEqual([
    "<p>Prima:</p>",
    "<ul><li>uno e mezzo</li>",
    "<li><b>due</b></li></ul>",
    "<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td><code>*</code></td><td><i>c</i></td></tr></tbody></table>",
    '<p><img src="immagini/x.png" alt="Una figura"></p>',
  ]);
});

test("characters of HTML stay characters", () => {
  expect(guidePage("1 < 2 & `<b>`", "{{guide}}")).toBe("<p>1 &lt; 2 &amp; <code>&lt;b&gt;</code></p>");
});

test("what it cannot show is refused", () => {
  expect(() => guidePage("> citazione", frame)).toThrow("> citazione");
  expect(() => guidePage("[altrove](altro.md)", frame)).toThrow("altro.md");
});

test("the guide's own links and pictures lead somewhere, and no mark of Markdown is left", () => {
  const page = guidePage(guide, readFileSync(join(project, "assets/guide-frame.html"), "utf8"));
  const places = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => `#${id}`));
  const links = [...page.matchAll(/<a href="([^"]+)"/g)].map(([, address]) => address ?? "");
  expect(links.length).toBeGreaterThan(10);
  expect(links.filter((address) => !places.has(address))).toEqual([]);
  const pictures = new Set(readdirSync(join(project, "docs/immagini")));
  expect([...page.matchAll(/src="immagini\/([^"]+)"/g)].filter(([, name]) => !pictures.has(name ?? ""))).toEqual([]);
  expect(page.slice(page.indexOf("<main>")).replace(/<code>.*?<\/code>/g, "")).not.toMatch(/\*\*|`|\]\(|^\s*[#|] /m);
});
