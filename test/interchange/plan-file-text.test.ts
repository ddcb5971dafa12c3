/** Plan files as programs save them: the accents are those that were typed, or the file is refused. */
import { planFileText } from "../../src/interchange/json-file/file-text";

const text = '{\n  "title": "Città, perché, più – «è» l’1 €"\n}';
const latin = '{\n  "title": "Città, perché, più, «è»"\n}';

const utf16 = (words: string, mark = "\ufeff") => new Uint8Array(Buffer.from(mark + words, "utf16le"));
const swapped = (bytes: Uint8Array) => new Uint8Array(Buffer.from(bytes).swap16());
/** Of the signs that Windows-1252 has where ISO-8859-1 has none, those of these texts. */
const windows = new Map([
  ["–", 0x96],
  ["’", 0x92],
  ["€", 0x80],
]);
const singleByte = (words: string) => Uint8Array.from([...words].map((sign) => windows.get(sign) ?? sign.charCodeAt(0)));

test.each([
  ["UTF-8", text, new TextEncoder().encode(text)],
  ["UTF-8 with a mark", text, new TextEncoder().encode(`\ufeff${text}`)],
  ["UTF-16, little end first", text, utf16(text)],
  ["UTF-16, big end first", text, swapped(utf16(text))],
  ["UTF-16 without a mark", text, utf16(text, "")],
  ["UTF-16 without a mark, big end first", text, swapped(utf16(text, ""))],
  ["Windows-1252", text, singleByte(text)],
  ["ISO-8859-1", latin, singleByte(latin)],
  ["nothing", "", new Uint8Array()],
])("%s", (_encoding, expected, bytes) => {
  expect(planFileText(bytes, "piano.json")).toBe(expected);
});

test.each([
  ["UTF-8 with a byte that is none", Uint8Array.from([...new TextEncoder().encode('{\n "perché": "'), 0xe8, 0x22]), 2],
  ["a byte that Windows-1252 has no sign for", Uint8Array.from([0x7b, 0x0a, 0x0a, 0x22, 0x8d, 0x22]), 3],
  ["UTF-16 with half a sign", Uint8Array.from([0xff, 0xfe, 0x7b, 0x00, 0x00, 0xd8]), 1],
])("%s is refused with the line", (_what, bytes, line) => {
  expect(() => planFileText(bytes, "piano.json")).toThrow(
    expect.objectContaining({ code: "interchange.encoding", values: { file: "piano.json", line } }),
  );
});
