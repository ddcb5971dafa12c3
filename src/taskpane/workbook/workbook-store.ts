/** What the pane knows of the workbook, kept up to date by one subscription for as long as somebody looks. */
import type { SelectedCells } from "../../excel/read/watch-workbook";
import type { Follower, Following, OpenPlan } from "../../operations/following/open-plan";
import type { Remark } from "../../operations/start/read-plan-document";
import { sheetPart, type ShownPart } from "./sheet-part";

export type WorkbookContent =
  | { readonly kind: "reading" }
  | { readonly kind: "noPlan" }
  | { readonly kind: "failed"; readonly error: unknown }
  /** `failure` is why the last reading failed; the plan is then the one before it. */
  | { readonly kind: "plan"; readonly open: OpenPlan; readonly failure?: unknown };

/** Everything at one moment; another object whenever something of it has changed. */
export interface KnownWorkbook {
  readonly content: WorkbookContent;
  /** The sheet that the person looks at; `""` until Excel has said so. */
  readonly sheet: string;
  /** What of the plan that sheet is. */
  readonly part: ShownPart;
  /** Key of the objective whose card is in front, or was last, or was chosen in the pane. */
  readonly objective: string | undefined;
  /** Code of the sector, likewise. */
  readonly sector: string | undefined;
  /** Title of the area, likewise. */
  readonly area: string | undefined;
  /** What Cardine put right in cells and nobody has dismissed yet, newest first. */
  readonly putRight: readonly Remark[];
}

const mostPutRight = 2;

const other: ShownPart = { kind: "other" };

export class WorkbookStore {
  private known: KnownWorkbook = {
    content: { kind: "reading" },
    sheet: "",
    part: other,
    objective: undefined,
    sector: undefined,
    area: undefined,
    putRight: [],
  };
  private looking: Looking = {};
  private readonly listeners = new Set<() => void>();
  /** Apart from all else: it changes with every step of the person through the sheet. */
  private selection: SelectedCells | undefined;
  private readonly selectionListeners = new Set<() => void>();
  /** The subscription in being; another object for each, so that a late answer of an old one is known as such. */
  private subscription: { following?: Following } | undefined;

  constructor(private readonly followWorkbook: (follower: Follower) => Promise<Following>) {}

  readonly now = (): KnownWorkbook => this.known;

  /** The workbook is followed from the first listener to the last. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    if (!this.subscription) void this.follow();
    return () => {
      this.listeners.delete(listener);
      // React takes a listener away and gives it back at once, in StrictMode for one.
      queueMicrotask(() => {
        if (this.listeners.size === 0) void this.stop();
      });
    };
  };

  /** The cells that were last selected in the workbook; undefined until one was. */
  readonly selected = (): SelectedCells | undefined => this.selection;

  readonly subscribeSelection = (listener: () => void): (() => void) => {
    this.selectionListeners.add(listener);
    return () => this.selectionListeners.delete(listener);
  };

  readonly readAgain = async (): Promise<void> => {
    const following = this.subscription?.following;
    if (following) await following.readAgain();
    else if (this.known.content.kind === "failed") await this.follow();
  };

  /** Lets the pane show a card without going to its sheet. */
  readonly chooseObjective = (objective: string): void => this.look({ objective });

  readonly chooseSector = (sector: string): void => this.look({ sector });

  readonly chooseArea = (area: string): void => this.look({ area });

  /** Objectives have other short codes from now on: old key to new key. */
  readonly recode = (codes: ReadonlyMap<string, string>): void => {
    const { objective } = this.looking;
    if (objective !== undefined) this.look({ objective: codes.get(objective) ?? objective });
  };

  readonly dismissPutRight = (): void => this.change({ putRight: [] });

  private async follow(): Promise<void> {
    const subscription: { following?: Following } = {};
    this.subscription = subscription;
    try {
      const following = await this.followWorkbook(this.followerOf(subscription));
      if (this.subscription === subscription) subscription.following = following;
      else await following.stop();
    } catch (error) {
      if (this.subscription === subscription) this.fail(error);
    }
  }

  private async stop(): Promise<void> {
    const following = this.subscription?.following;
    this.subscription = undefined;
    await following?.stop();
  }

  private followerOf(subscription: object): Follower {
    const whileCurrent =
      <T extends unknown[]>(tell: (...told: T) => void) =>
      (...told: T) => {
        if (this.subscription === subscription) tell(...told);
      };
    return {
      plan: whileCurrent((open) => this.change({ content: { kind: "plan", open } })),
      noPlan: whileCurrent(() => this.change({ content: { kind: "noPlan" } })),
      failed: whileCurrent((error) => this.fail(error)),
      sheet: whileCurrent((sheet) => this.change({ sheet })),
      selected: whileCurrent((cells) => {
        this.selection = cells;
        for (const listener of this.selectionListeners) listener();
      }),
      putRight: whileCurrent((remark) => this.change({ putRight: [remark, ...this.known.putRight].slice(0, mostPutRight) })),
    };
  }

  private fail(error: unknown): void {
    const { content } = this.known;
    this.change({ content: content.kind === "plan" ? { ...content, failure: error } : { kind: "failed", error } });
  }

  private look(changes: Partial<Looking>): void {
    this.looking = { ...this.looking, ...changes };
    this.change({});
  }

  private change(changes: Partial<Pick<KnownWorkbook, "content" | "sheet" | "putRight">>): void {
    const before = this.known;
    const next = { ...before, ...changes };
    const part = partOf(next);
    const known = { ...next, part: samePart(part, before.part) ? before.part : part };
    // A sheet says what it is when it comes to the front, once the plan has been read, and after its codes have changed.
    if (known.part !== before.part || known.sheet !== before.sheet) this.looking = { ...this.looking, ...lookingAt(known.part) };
    this.known = { ...known, ...stillThere(this.looking, known.content) };
    for (const listener of this.listeners) listener();
  }
}

/** What the views show, as last chosen or last in front; it may be gone from the plan meanwhile. */
interface Looking {
  readonly objective?: string;
  readonly sector?: string;
  readonly area?: string;
}

function lookingAt(part: ShownPart): Looking {
  if (part.kind === "card") return { objective: part.objective };
  if (part.kind === "area") return { area: part.area };
  return part.kind === "sector" ? { sector: part.sector } : {};
}

function partOf({ content, sheet }: Pick<KnownWorkbook, "content" | "sheet">): ShownPart {
  return content.kind === "plan" ? sheetPart(sheet, content.open.places) : other;
}

function stillThere({ objective, sector, area }: Looking, content: WorkbookContent): Pick<KnownWorkbook, "objective" | "sector" | "area"> {
  if (content.kind !== "plan") return { objective: undefined, sector: undefined, area: undefined };
  const { plan, places } = content.open;
  return {
    objective: objective !== undefined && places.cards.has(objective) ? objective : undefined,
    sector: plan.sectors.some(({ code }) => code === sector) ? sector : undefined,
    area: area !== undefined && places.areas.has(area) ? area : undefined,
  };
}

function samePart(one: ShownPart, two: ShownPart): boolean {
  if (one.kind === "card") return two.kind === "card" && two.objective === one.objective;
  if (one.kind === "sector") return two.kind === "sector" && two.sector === one.sector;
  if (one.kind === "area") return two.kind === "area" && two.area === one.area;
  return one.kind === two.kind;
}
