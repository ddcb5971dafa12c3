/** The parts of an `.xlsx` package as XML, with their relationships; every fault becomes a named error of the file. */
import { DamagedFileError, ExternalEntitiesError } from "../workbook-file-error";
import { DocumentTypeError, MalformedXmlError, scanXml, type XmlHandler } from "../xml/xml-scanner";
import { children, TreeBuilder, type XmlNode } from "../xml/xml-tree";
import { ZipArchive } from "../zip/zip-archive";

export interface Relationship {
  readonly id: string;
  /** The last word of the relationship's address: `worksheet`, `styles`, … */
  readonly type: string;
  /** Name of the part. */
  readonly target: string;
}

export class PackageReader {
  /** Bytes of the whole file. */
  readonly size: number;
  private readonly archive: ZipArchive;

  constructor(
    bytes: Uint8Array,
    readonly file: string,
  ) {
    this.size = bytes.length;
    this.archive = new ZipArchive(bytes, file);
  }

  /** Tells `handler` the contents of a part; false where there is no such part. */
  scan(name: string, handler: XmlHandler): boolean {
    const bytes = this.archive.part(name);
    if (bytes === undefined) return false;
    const xml = this.decoded(bytes, name);
    try {
      scanXml(xml, handler);
    } catch (error) {
      if (error instanceof DocumentTypeError) throw new ExternalEntitiesError(this.file, name);
      if (error instanceof MalformedXmlError) throw new DamagedFileError(this.file, name, { cause: error });
      throw error;
    }
    return true;
  }

  // OPC allows UTF-8 and UTF-16.
  private decoded(bytes: Uint8Array, name: string): string {
    const [first, second] = bytes;
    const encoding = first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch (error) {
      throw new DamagedFileError(this.file, name, { cause: error });
    }
  }

  /** The root element of a part; undefined where there is no such part. */
  tree(name: string): XmlNode | undefined {
    const builder = new TreeBuilder();
    return this.scan(name, builder) ? builder.roots[0] : undefined;
  }

  /** The same of a part that another one refers to: a file that has lost it has lost what it said. */
  expected(name: string): XmlNode {
    const root = this.tree(name);
    if (root === undefined) throw new DamagedFileError(this.file, name);
    return root;
  }

  /** What a part refers to inside the package, in the order of the file; `""` asks for the package's own. */
  relationships(part: string): Relationship[] {
    const slash = part.lastIndexOf("/") + 1;
    const folder = part.slice(0, slash);
    return children(this.tree(`${folder}_rels/${part.slice(slash)}.rels`), "Relationship")
      .filter((node) => node.attributes["TargetMode"] !== "External")
      .map(({ attributes }) => ({
        id: attributes["Id"] ?? "",
        type: (attributes["Type"] ?? "").replace(/^.*\//su, ""),
        target: resolvedTarget(folder, attributes["Target"] ?? ""),
      }));
  }
}

function resolvedTarget(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith("/") ? target : folder + target).split("/")) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}
