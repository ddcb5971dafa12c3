import type { RangeBox, SheetData } from "../../xlsx/workbook-data";
import { ExcelError } from "../model/excel-error";
import { shiftedBox, type Shift } from "../model/structure/shift";
import type { Workbook } from "../model/workbook";
import type { ActiveTroubles } from "./troubles/active-troubles";
import type { AnyObject } from "./host-class";

/** A rectangle that a client holds; it follows inserted and deleted rows and columns. */
export class RangeTarget {
  private current: RangeBox | undefined;

  constructor(
    readonly sheet: SheetData,
    box: RangeBox,
    private readonly workbook: Workbook,
  ) {
    this.current = box;
  }

  /** @throws ExcelError InvalidReference when its cells were deleted, ItemNotFound when its sheet was */
  get box(): RangeBox {
    if (!this.workbook.data.sheets.includes(this.sheet)) throw new ExcelError("ItemNotFound", "The sheet was deleted.");
    if (!this.current) throw new ExcelError("InvalidReference", "The cells of this range were deleted.");
    return this.current;
  }

  /** Moves with its cells. */
  follow(shift: Shift): void {
    this.current = this.current && shiftedBox(this.current, shift);
  }
}

const EVENT_RANGES_KEPT = 200;

/** What the classes of the API work on: the workbook, and what clients hold of it. */
export class Host {
  /** Events that clients asked for, as `type:target`. */
  readonly wantedEvents = new Map<string, number>();
  /** False while an add-in has switched events off. */
  eventsEnabled = true;
  /** True from where a batch has asked to wait with the calculation until its end. */
  calculationSuspended = false;
  /** Settings that the add-in keeps with the document. */
  readonly settings = new Map<string, unknown>();
  private readonly references = new Map<string, AnyObject>();
  private readonly loose = new Set<RangeTarget>();
  private count = 0;

  constructor(
    readonly workbook: Workbook,
    /** What this Excel does to add-ins at the moment, besides what it ought to. */
    readonly troubles: ActiveTroubles,
  ) {
    workbook.structure.onShift((sheet, shift) => {
      for (const target of this.heldRanges()) {
        if (target.sheet === sheet) target.follow(shift);
      }
    });
  }

  /** A range of the current batch. */
  range(sheet: SheetData, box: RangeBox): RangeTarget {
    const target = new RangeTarget(sheet, box, this.workbook);
    this.loose.add(target);
    return target;
  }

  /** Keeps an object for later batches; answers the id to ask for it. */
  keep(object: AnyObject): string {
    const known = this.referenceOf(object);
    if (known) return known;
    const id = `r${++this.count}`;
    this.references.set(id, object);
    this.referenceIds.set(object, id);
    return id;
  }

  referenceOf(object: AnyObject): string | undefined {
    return this.referenceIds.get(object);
  }

  /** @throws ExcelError ItemNotFound for an id that was given back or never given */
  kept(id: string): AnyObject {
    const object = this.references.get(id);
    if (!object) throw new ExcelError("ItemNotFound", "The object is no longer held.");
    return object;
  }

  release(id: string): void {
    const object = this.references.get(id);
    if (object) this.referenceIds.delete(object);
    this.references.delete(id);
  }

  releaseAll(): void {
    for (const id of [...this.references.keys()]) this.release(id);
  }

  /** Objects that clients hold between batches. */
  get heldCount(): number {
    return this.references.size;
  }

  /** Throws `ItemNotFound` for a sheet that was deleted. */
  requireSheet(sheet: SheetData): void {
    if (!this.workbook.data.sheets.includes(sheet)) throw new ExcelError("ItemNotFound", "The sheet was deleted.");
  }

  /** Keeps the range of a change event, for the handler to ask for; the oldest are given up. */
  keepEventRange(sheet: SheetData, box: RangeBox): string {
    const id = `e${++this.count}`;
    this.eventRanges.set(id, new RangeTarget(sheet, box, this.workbook));
    const [oldest] = this.eventRanges.keys();
    if (this.eventRanges.size > EVENT_RANGES_KEPT && oldest !== undefined) this.eventRanges.delete(oldest);
    return id;
  }

  eventRange(id: string): RangeTarget | undefined {
    return this.eventRanges.get(id);
  }

  endBatch(): void {
    this.loose.clear();
    this.calculationSuspended = false;
  }

  wants(eventType: number, targetId: string): boolean {
    return (this.wantedEvents.get(`${eventType}:${targetId}`) ?? 0) > 0;
  }

  want(eventType: number, targetId: string, by: 1 | -1): void {
    const key = `${eventType}:${targetId}`;
    this.wantedEvents.set(key, Math.max(0, (this.wantedEvents.get(key) ?? 0) + by));
  }

  private readonly eventRanges = new Map<string, RangeTarget>();
  private readonly referenceIds = new Map<AnyObject, string>();

  private *heldRanges(): Generator<RangeTarget> {
    const seen = new Set<RangeTarget>([...this.loose, ...this.eventRanges.values()]);
    for (const { target } of this.references.values()) if (target instanceof RangeTarget) seen.add(target);
    yield* seen;
  }
}
