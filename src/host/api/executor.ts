import { ExcelError } from "../model/excel-error";
import { workbookClass } from "./classes/workbook";
import type { Host } from "./host";
import { HostObject, type AnyObject, type HostClass } from "./host-class";
import {
  ActionType,
  PathType,
  type Action,
  type ActionResult,
  type ArgumentInfo,
  type Batch,
  type BatchAnswer,
  type ObjectPath,
} from "./protocol";
import { loaded } from "./query";
import { isUndoable } from "./troubles/undo-support";

/**
 * Works a batch off, action by action; the first refusal ends it and what was done before stays.
 * @param grouped whether it is part of an undo group, which takes in only what can be undone
 */
export function runBatch(batch: Batch, host: Host, grouped = false): BatchAnswer {
  return new BatchRun(batch, host, grouped).answer();
}

class BatchRun {
  private readonly objects = new Map<number, AnyObject | null>();
  private readonly results: ActionResult[] = [];
  private readonly passed: number[] = [];

  constructor(
    private readonly batch: Batch,
    private readonly host: Host,
    private readonly grouped: boolean,
  ) {}

  answer(): BatchAnswer {
    for (const [index, action] of this.batch.Actions.entries()) {
      try {
        this.results.push({ ActionId: action.Id, Value: this.run(action) });
      } catch (error) {
        if (!(error instanceof ExcelError)) throw error;
        const failure = { Code: error.code, Message: error.message, ActionIndex: index, Location: this.location(action) };
        return { Error: failure, ProcessedResults: { Results: this.results }, TraceIds: this.passed };
      }
    }
    return { Results: this.results, TraceIds: this.passed };
  }

  private run(action: Action): unknown {
    if (action.ActionType === ActionType.Trace) {
      this.passed.push(action.Id);
      return null;
    }
    const object = this.object(action.ObjectPathId);
    if (object === null) return null;
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return this.identity(object);
      case ActionType.Query:
        if (!this.host.calculationSuspended) this.host.workbook.settle();
        return { ...this.identity(object), ...loaded(object, action.QueryInfo ?? {}, this.host) };
      case ActionType.SetProperty:
        this.setProperty(object, action);
        return null;
      case ActionType.Method:
        return this.callForValue(object, action);
      default:
        throw new ExcelError("NotImplemented", `The embedded Excel does not know actions of type ${String(action.ActionType)}.`);
    }
  }

  private identity(object: AnyObject): object {
    const reference = this.host.referenceOf(object);
    return { ...object.type.identity?.(object.target, this.host), ...(reference !== undefined && { _ReferenceId: reference }) };
  }

  private setProperty(object: AnyObject, action: Action): void {
    const property = own(object.type.properties, action.Name);
    if (!property) throw unknownMember(object.type, action.Name);
    const { set } = property;
    if (!set) throw new ExcelError("ApiNotFound", `The embedded Excel cannot set ${object.type.name}.${action.Name}.`);
    this.host.troubles.grant(object.type.name, action.Name);
    const value = this.arguments(action.ArgumentInfo)[0];
    if (this.host.troubles.passesOver(object.type.name, action.Name, value)) return;
    this.undoably(object, action.Name, () => set(object.target, value, this.host));
  }

  private callForValue(object: AnyObject, action: Action): unknown {
    if (action.Name === "_KeepReference") {
      this.host.keep(object);
      return null;
    }
    const answer = this.call(object, action.Name, action.ArgumentInfo);
    return answer instanceof HostObject ? this.identity(answer) : answer;
  }

  private call(object: AnyObject, name: string, info: ArgumentInfo | undefined): unknown {
    const method = own(object.type.methods, name);
    if (!method) throw unknownMember(object.type, name);
    this.host.troubles.grant(object.type.name, name);
    const values = this.arguments(info);
    return this.undoably(object, name, () => method(object.target, values, this.host));
  }

  /** What Excel cannot undo is refused in an undo group, else it ends the undo stack: only what comes later can be undone. */
  private undoably<T>({ type }: AnyObject, member: string, work: () => T): T {
    if (isUndoable(type.name, member, this.host.workbook.variant.platform)) return work();
    if (this.grouped) throw new ExcelError("UndoNotSupported", `${type.name}.${member} cannot be undone.`);
    const result = work();
    this.host.workbook.forgetUndo();
    this.host.workbook.closeStep();
    return result;
  }

  private object(pathId: number): AnyObject | null {
    const known = this.objects.get(pathId);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[pathId];
    if (!path) throw new ExcelError("InvalidArgument", "The batch names an object that it does not describe.");
    const object = this.resolve(path);
    this.objects.set(pathId, object);
    return object;
  }

  private resolve(path: ObjectPath): AnyObject | null {
    if (path.ObjectPathType === PathType.Global) return new HostObject(workbookClass, this.host.workbook);
    if (path.ObjectPathType === PathType.Null) return null;
    if (path.ObjectPathType === PathType.Reference) return this.host.kept(path.Name);
    const parent = path.ParentObjectPathId === undefined ? undefined : this.object(path.ParentObjectPathId);
    // What is asked of a null object is null too.
    if (parent === null) return null;
    if (!parent) throw new ExcelError("ApiNotFound", `There is no ${path.Name}.`);
    switch (path.ObjectPathType) {
      case PathType.Property: {
        const get = own(parent.type.objects, path.Name);
        if (!get) throw unknownMember(parent.type, path.Name);
        this.host.troubles.grant(parent.type.name, path.Name);
        return get(parent.target, this.host);
      }
      case PathType.Indexer: {
        if (!parent.type.item) throw unknownMember(parent.type, "getItem");
        return parent.type.item(parent.target, this.arguments(path.ArgumentInfo)[0], this.host);
      }
      default: {
        const answer = this.call(parent, path.Name, path.ArgumentInfo);
        if (answer !== null && !(answer instanceof HostObject))
          throw new ExcelError("GeneralException", `${parent.type.name}.${path.Name} answers no object.`);
        return answer;
      }
    }
  }

  private arguments(info: ArgumentInfo | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((argument, index) => {
      const reference = references?.[index];
      return typeof reference === "number" && reference > 0 ? this.object(reference) : this.withObjects(argument);
    });
  }

  /** An object of Excel that is a field of a plain one, as a rule's source may be, is sent as the number of its path. */
  private withObjects(value: unknown): unknown {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    if ("_ObjectPathId" in value) return this.object(Number(value._ObjectPathId));
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, this.withObjects(part)]));
  }

  private location(action: Action): string {
    const path = this.batch.ObjectPaths[action.ObjectPathId];
    const object = this.objects.get(action.ObjectPathId);
    const className = object?.type.name ?? path?.Name ?? "";
    const member = action.Name || path?.Name || "getItem";
    const lower = member.charAt(0).toLowerCase() + member.slice(1);
    return object ? `${className}.${lower}` : this.parentName(path) + lower;
  }

  private parentName(path: ObjectPath | undefined): string {
    const parent = path?.ParentObjectPathId === undefined ? undefined : this.objects.get(path.ParentObjectPathId);
    return parent ? `${parent.type.name}.` : "";
  }
}

function own<V>(table: Readonly<Record<string, V>> | undefined, name: string): V | undefined {
  return table && Object.hasOwn(table, name) ? table[name] : undefined;
}

function unknownMember(type: HostClass<never>, name: string): ExcelError {
  return new ExcelError("ApiNotFound", `The embedded Excel has no ${type.name}.${name}.`);
}
