/** Keeps the pane's picture of the open workbook up to date, and puts right what people enter while they work. */
import { readWorkbook } from "../../excel/read/read-workbook";
import { activeSheetName } from "../../excel/read/selection";
import { watchWorkbook, type SelectedCells, type SheetEdit, type WorkbookListener } from "../../excel/read/watch-workbook";
import { NotAPlanError, readWorkbookPlan } from "../../sheets/workbook/read-workbook-plan";
import { changesSheets, type WorkbookChange } from "../../sheets/changes/workbook-change";
import { writtenAreas } from "../../sheets/changes/written-areas";
import type { WorkbookSnapshot } from "../../sheets/reading/sheet-snapshot";
import { rereadKnown, rereadStructure } from "../session/followed-workbook";
import type { Follower, Following, OpenPlan } from "./open-plan";
import { PuttingRight } from "./put-right";
import type { Session } from "../session/session";

/** Milliseconds within which further events are gathered before reading: Excel tells a paste, or a set-up, in many. */
const gathering = 15;

/**
 * Tells the sheet in front and the plan, then goes on telling. Reading takes its turn among the edits, so that none is met
 * half-way; what changes while a reading runs is gathered for the next one. Throws only what hinders Excel from telling of
 * events.
 */
export async function followWorkbook(session: Session, follower: Follower): Promise<Following> {
  const follow = new Follow(session, follower);
  const watch = await watchWorkbook(follow);
  await follow.readAgain();
  return {
    readAgain: () => follow.readAgain(),
    stop: async () => {
      follow.stop();
      await watch.stop();
    },
  };
}

class Follow implements WorkbookListener {
  private stale = nothingStale();
  /** What the person in this window entered since the last reading. */
  private entered: SheetEdit[] = [];
  /** What this session has written since the last reading. */
  private written: readonly WorkbookChange[] = [];
  private running: Promise<void> | undefined;
  private stopped = false;
  /** A workbook becomes a plan by new sheets only, so that typing in any other costs nothing. */
  private holdsPlan = true;
  private toldPlan = false;
  /** Going to it may be told late, when the sheet in front has been asked for already. */
  private toldSheet: string | undefined;
  private readonly putting = new PuttingRight();
  private last: OpenPlan | undefined;

  constructor(
    private readonly session: Session,
    private readonly follower: Follower,
  ) {}

  edited(edit: SheetEdit): void {
    if (edit.sheet === "" || !this.holdsPlan) return;
    this.outdate([edit.sheet]);
    if (edit.source === "local" && !edit.own) this.entered.push(edit);
    void this.catchUp();
  }

  wrote(changes: readonly WorkbookChange[]): void {
    this.outdate(writtenAreas(changes).keys());
    this.written = [...this.written, ...changes];
    this.stale.structure ||= changes.some(changesSheets);
    void this.catchUp();
  }

  private outdate(sheets: Iterable<string>): void {
    for (const sheet of sheets) {
      this.stale.sheets.add(sheet);
      this.session.followed.outdate(sheet);
    }
  }

  activated(sheet: string): void {
    if (this.stopped || sheet === this.toldSheet) return;
    this.toldSheet = sheet;
    this.follower.sheet(sheet);
  }

  selected(cells: SelectedCells): void {
    this.tell(() => this.follower.selected(cells));
  }

  structureChanged(): void {
    this.stale.structure = true;
    void this.catchUp();
  }

  failed(): void {
    void this.readAgain();
  }

  private async tellSheet(): Promise<void> {
    try {
      this.activated(await activeSheetName());
    } catch (error) {
      this.tell(() => this.follower.failed(error));
    }
  }

  readAgain(): Promise<void> {
    this.stale.all = true;
    return this.catchUp();
  }

  stop(): void {
    this.stopped = true;
    this.session.followed.forget();
  }

  /** One reading after the other until nothing is stale. Never throws. */
  private catchUp(): Promise<void> {
    this.running ??= this.readUntilFresh().finally(() => (this.running = undefined));
    return this.running;
  }

  private async readUntilFresh(): Promise<void> {
    while (!this.stopped && isStale(this.stale)) {
      await new Promise((resolve) => setTimeout(resolve, gathering));
      await this.session.inTurn(() => this.readOnce());
    }
  }

  private async readOnce(): Promise<void> {
    const { stale, entered } = this;
    this.stale = nothingStale();
    this.entered = [];
    if (this.stopped) return;
    try {
      const snapshot = await readStale(stale, this.session.followed.lastRead);
      if (this.stopped) return;
      const open = { ...readWorkbookPlan(snapshot), snapshot };
      this.holdsPlan = true;
      this.session.followed.remember(snapshot);
      // Before the plan appears: a sheet told late would take the person from what they have turned to meanwhile.
      if (!this.toldPlan) await this.tellSheet();
      this.toldPlan = true;
      this.tell(() => this.follower.plan(open));
      for (const remark of this.putting.tell(snapshot)) this.tell(() => this.follower.putRight(remark));
      const { last } = this;
      this.last = open;
      const written = writtenAreas(this.written);
      this.written = [];
      this.putting.wrote(written, snapshot, last?.snapshot);
      await this.putting.putRight(entered, open, last && { ...last, written });
    } catch (error) {
      // Whatever comes next is read from scratch.
      this.session.followed.forget();
      this.holdsPlan = !(error instanceof NotAPlanError);
      if (!this.holdsPlan) this.toldPlan = false;
      this.tell(() => (this.holdsPlan ? this.follower.failed(error) : this.follower.noPlan()));
    }
  }

  private tell(telling: () => void): void {
    if (!this.stopped) telling();
  }
}

/** What has to be read again. */
interface Stale {
  readonly sheets: Set<string>;
  /** Sheets came, went or have other names. */
  structure: boolean;
  all: boolean;
}

function nothingStale(): Stale {
  return { sheets: new Set(), structure: false, all: false };
}

function isStale({ sheets, structure, all }: Stale): boolean {
  return all || structure || sheets.size > 0;
}

async function readStale({ sheets, structure, all }: Stale, known: WorkbookSnapshot | undefined): Promise<WorkbookSnapshot> {
  if (all || !known) return readWorkbook();
  const now = structure ? await rereadStructure([...sheets], known) : await rereadKnown([...sheets], known);
  return now ?? readWorkbook();
}
