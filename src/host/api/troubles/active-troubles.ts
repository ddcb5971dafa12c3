import { ExcelError } from "../../model/excel-error";
import type { EventMessage } from "../event-messages";
import { troubles, type Trouble, type TroubleName } from "./troubles";

/** A trouble, and for how many batches that it refuses; until it is ended, if absent. */
export interface GivenTrouble {
  readonly name: TroubleName;
  readonly batches?: number;
}

/** The troubles that an embedded Excel has at the moment. */
export class ActiveTroubles {
  private readonly left = new Map<TroubleName, number>();

  constructor(given: readonly GivenTrouble[] = []) {
    for (const trouble of given) this.begin(trouble);
  }

  begin({ name, batches = Infinity }: GivenTrouble): void {
    this.left.set(name, batches);
  }

  /** As when the person comes back to the workbook. */
  end(name: TroubleName): void {
    this.left.delete(name);
  }

  /** @throws ExcelError where one of the troubles makes Excel refuse the member */
  grant(type: string, member: string): void {
    const [own, whole] = [`${type}.${member}`.toLowerCase(), type.toLowerCase()];
    for (const [name, { refuses }] of this.active()) {
      const code = refuses?.[own] ?? refuses?.[whole];
      if (code === undefined) continue;
      this.wear(name);
      throw new ExcelError(code, `${troubles[name].says}`);
    }
  }

  passesOver(type: string, member: string, value: unknown): boolean {
    return [...this.active()].some(([, { passesOver }]) => passesOver?.[`${type}.${member}`.toLowerCase()]?.(value) === true);
  }

  /** How a batch of an undo group ends, if a trouble says so. */
  groupEnd(): { readonly refusal: ExcelError; readonly done: boolean } | undefined {
    for (const [name, { group }] of this.active()) {
      if (!group) continue;
      this.wear(name);
      return { refusal: new ExcelError(group.code, troubles[name].says), done: group.done };
    }
    return undefined;
  }

  /** What of the events comes, and how many milliseconds late. */
  ofEvents(messages: readonly EventMessage[]): { readonly entries: readonly EventMessage[]; readonly late: number } {
    const all = [...this.active()].flatMap(([, { events }]) => (events ? [events] : []));
    if (all.some(({ missing }) => missing)) return { entries: [], late: 0 };
    const entries = all.some(({ foreign }) => foreign)
      ? messages.map((entry) => ({ ...entry, message: entry.message.replace('"ThisLocalAddin"', '"Unknown"') }))
      : messages;
    return { entries, late: Math.max(0, ...all.map(({ late = 0 }) => late)) };
  }

  private *active(): Generator<[TroubleName, Trouble]> {
    for (const name of this.left.keys()) yield [name, troubles[name]];
  }

  private wear(name: TroubleName): void {
    const left = (this.left.get(name) ?? 0) - 1;
    if (left > 0) this.left.set(name, left);
    else this.left.delete(name);
  }
}
