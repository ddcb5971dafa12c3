import type { Grid } from "../grid";
import type { TaskPane } from "./pane";
import { embeddedAddress, type AddInPages } from "../ribbon/add-in-pages";
import { CommandFunctionError, FunctionFile } from "../ribbon/function-file";
import {
  readRibbon,
  UnreadableManifestError,
  type RibbonAction,
  type RibbonButton,
  type RibbonDefinition,
} from "../ribbon/manifest-ribbon";
import { Ribbon } from "../ribbon/ribbon";
import { text, type Language } from "./texts";

/** Where the add-in of the page is found; all addresses are relative to the page. */
export interface AddInOptions {
  readonly manifest: string;
  /** The manifest's page that is shown when a workbook has been opened. */
  readonly pane: string;
  readonly pages: AddInPages;
}

/** The add-in as the page runs it: its ribbon, its pane, its functions. */
export class AddIn {
  readonly ribbon: Ribbon;
  private definition: RibbonDefinition = { tabs: [], functionFile: undefined };
  private functions: FunctionFile | undefined;

  constructor(
    private readonly root: HTMLElement,
    private readonly language: Language,
    private readonly options: AddInOptions,
    private readonly grid: Grid,
    private readonly pane: TaskPane,
  ) {
    this.ribbon = new Ribbon(root.ownerDocument, language, (button) => this.press(button));
  }

  /** Starts the add-in anew, as Excel does with every workbook: what ran before is given up. */
  restart(): void {
    this.functions?.close();
    this.pane.close();
    this.show(this.options.pane);
  }

  /** Reads the manifest and shows its ribbon. */
  async readManifest(): Promise<void> {
    try {
      const answer = await fetch(this.options.manifest);
      if (!answer.ok) throw new UnreadableManifestError(`${this.options.manifest}: ${answer.status}`);
      this.definition = readRibbon(await answer.text(), this.language === "it" ? "it-IT" : "en-US");
    } catch (error) {
      if (!(error instanceof UnreadableManifestError || error instanceof TypeError)) throw error;
      this.grid.tell(text("unreadableManifest", this.language, { reason: error.message }));
      return;
    }
    const { functionFile } = this.definition;
    this.functions = functionFile === undefined ? undefined : new FunctionFile(this.root, this.addressOf(functionFile));
    this.ribbon.show(this.definition);
    this.nameThePane();
  }

  private async press(button: RibbonButton): Promise<void> {
    const { action } = button;
    if (action.kind === "showTaskpane") {
      this.show(action.address);
      this.pane.focus();
      return;
    }
    try {
      await this.functions?.run(action.functionName, button.id);
      // As in Excel one goes on in the sheet, where the function may have chosen a cell to type in.
      if (this.ribbon.hasFocus) this.grid.focus();
    } catch (error) {
      if (!(error instanceof CommandFunctionError)) throw error;
      const key = ({ timeout: "commandTimeout", failed: "commandFailed", unloadable: "commandUnloadable" } as const)[error.reason];
      this.grid.tell(text(key, this.language, { command: button.label, reason: error.message }));
    }
  }

  private show(address: string): void {
    this.pane.open(this.addressOf(address));
    this.nameThePane();
  }

  private addressOf(address: string): string {
    return embeddedAddress(address, this.options.pages, this.root.ownerDocument.location.search);
  }

  /** The pane bears the title that the manifest gives the page that it shows. */
  private nameThePane(): void {
    const named = this.actions().find((action) => action.kind === "showTaskpane" && this.addressOf(action.address) === this.pane.shown);
    if (named?.kind === "showTaskpane" && named.title !== "") this.pane.title = named.title;
  }

  private actions(): RibbonAction[] {
    const controls = this.definition.tabs.flatMap(({ groups }) => groups.flatMap((group) => group.controls));
    return controls.flatMap((control) => (control.kind === "menu" ? control.items.map((item) => item.action) : [control.action]));
  }
}
