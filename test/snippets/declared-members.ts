import ts from "typescript";
import type { HostClass } from "../../src/host/api/host-class";
import { excelUses, pathInProject, programOf } from "../architecture/excel-uses";
import type { TestBed } from "../host/api/client";
import { declaredClasses } from "../host/api/declared-classes";
import type { Sample } from "./sample";

/** What the client library has on its own, without asking the host. */
const OF_THE_LIBRARY = new Set(["context", "isNullObject", "load", "retrieve", "set", "toJSON", "track", "untrack", "update"]);

/** Members that are asked of the host under another name. */
const SENT_AS: Readonly<Record<string, string>> = { _Runtime: "runtime", DocumentProperties: "properties" };

/** All members that the host declares, as Office.js calls them: `Worksheet.getRange`. */
export async function declaredMembers(bed: Pick<TestBed, "Excel" | "excel">): Promise<ReadonlySet<string>> {
  return new Set([...(await declaredClasses(bed)).values()].flatMap(membersOf));
}

/** The name in Office.js of what a batch asks for: `getRange` of `GetRange`, `onChanged` of `_RegisterDataChangedEvent`. */
export function clientName(sent: string): string {
  const event = /^_(?:Register|Unregister)(?:Event)?(\w+?)(?:Event)?$/.exec(sent)?.[1];
  if (event !== undefined) return `on${event.replace(/^DataChanged$/, "Changed")}`;
  const name = SENT_AS[sent] ?? sent;
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** The members of Excel's classes that each sample uses, by its name. */
export function membersUsedBy(samples: readonly Sample[]): ReadonlyMap<string, readonly string[]> {
  const files = Object.fromEntries(samples.map(({ name, script }) => [`snippets/${name}.ts`, `${script}\nexport {};\n`]));
  const used = new Map<string, Set<string>>(Object.keys(files).map((path) => [path, new Set()]));
  for (const { node, declaration, member } of excelUses(programOf([], files), ["snippets/"])) {
    if (isAskedOfExcel(declaration)) used.get(pathInProject(node))?.add(member);
  }
  return new Map(samples.map(({ name }) => [name, [...(used.get(`snippets/${name}.ts`) ?? [])].sort()]));
}

/** Whether a declaration is a member of a class that stands for something in the workbook. */
export function isAskedOfExcel(declaration: ts.Declaration): boolean {
  const { parent } = declaration;
  if (!ts.isClassDeclaration(parent) || parent.name?.text === "RequestContext") return false;
  return !OF_THE_LIBRARY.has(ts.getNameOfDeclaration(declaration)?.getText() ?? "");
}

function membersOf({ name, properties, objects, methods, items, item }: HostClass<never>): string[] {
  const sent = [properties, objects, methods].flatMap((table) => Object.keys(table ?? {})).map(clientName);
  return [...sent, ...(items ? ["items"] : []), ...(item ? ["getItem"] : [])].map((member) => `${name}.${member}`);
}
