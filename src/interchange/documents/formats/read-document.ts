/** Reads whatever somebody hands over as a document: told by its first bytes, not by its name. */
import { planFileText } from "../../json-file/file-text";
import { ensureZip, INPUT_LIMIT } from "../../../xlsx/file-kind";
import { FileTooLargeError } from "../../../xlsx/workbook-file-error";
import { ZipArchive } from "../../../xlsx/zip/zip-archive";
import type { SourceDocument } from "../source-document";
import { LegacyDocumentError, UnknownDocumentError } from "./document-errors";
import { readOpenDocument } from "./open-document";
import { readTextDocument } from "./text-document";
import { readWordDocument } from "./word-document";
import { readWorkbookDocument } from "./workbook-document";

/** Bytes of the largest document that is read. */
export const largestDocument = INPUT_LIMIT;

/**
 * A document's paragraphs and tables. Throws `LegacyDocumentError`, `UnknownDocumentError`, `NoDocumentPartError`, `EmptyDocumentError`,
 * `DocumentTooManyError`, and the named errors of packages, workbooks and texts.
 */
export async function readDocument(bytes: Uint8Array, file: string): Promise<SourceDocument> {
  if (bytes.length > largestDocument) throw new FileTooLargeError(file, "bytes", bytes.length, largestDocument);
  if (isCompound(bytes)) {
    if (holdsStream(bytes, "WordDocument") && !holdsStream(bytes, "EncryptedPackage")) throw new LegacyDocumentError(file);
    ensureZip(bytes, file);
  }
  if (!isZip(bytes)) return readText(bytes, file);
  const archive = new ZipArchive(bytes, file);
  if (archive.part("content.xml")) return readOpenDocument(bytes, file);
  if (archive.part("xl/workbook.xml")) return readWorkbookDocument(bytes, file);
  return readWordDocument(bytes, file);
}

async function readText(bytes: Uint8Array, file: string): Promise<SourceDocument> {
  if (bytes.subarray(0, 4096).includes(0) && !isWide(bytes)) throw new UnknownDocumentError(file);
  const text = planFileText(bytes, file);
  if (/^\s*\{\\rtf|^\s*%PDF-/.test(text)) throw new UnknownDocumentError(file);
  const isPage = /^\s*(?:<!doctype html|<html|<meta|<table|<body|<!--|<\?xml)/i.test(text);
  if (!isPage) return readTextDocument(text, file);
  // The rules of HTML weigh more than all other formats together.
  const { readHtmlDocument } = await import("./html-document");
  return readHtmlDocument(text, file);
}

const begins = (bytes: Uint8Array, signature: readonly number[]) => signature.every((byte, at) => bytes[at] === byte);
const isZip = (bytes: Uint8Array) => begins(bytes, [0x50, 0x4b]);
const isCompound = (bytes: Uint8Array) => begins(bytes, [0xd0, 0xcf, 0x11, 0xe0]);
/** Text of two bytes a sign, by its mark. */
const isWide = (bytes: Uint8Array) => begins(bytes, [0xff, 0xfe]) || begins(bytes, [0xfe, 0xff]);

/** Names of streams stand in a compound file as UTF-16. */
function holdsStream(bytes: Uint8Array, name: string): boolean {
  return new TextDecoder("latin1").decode(bytes.subarray(0, 4 * 2 ** 20)).includes([...name].join("\0"));
}
