/** What a press on a control does: shows a page of the add-in in the pane, or runs one of its functions. */
export type RibbonAction =
  | { readonly kind: "showTaskpane"; /** relative to the add-in's folder */ readonly address: string; readonly title: string }
  | { readonly kind: "executeFunction"; readonly functionName: string };

export interface RibbonCommand {
  readonly id: string;
  readonly label: string;
  readonly tip: { readonly title: string; readonly description: string };
  /** Addresses of the icons, relative to the add-in's folder, by their size in pixels. */
  readonly icons: ReadonlyMap<number, string>;
  readonly enabled: boolean;
}

export interface RibbonButton extends RibbonCommand {
  readonly kind: "button";
  readonly action: RibbonAction;
}

export interface RibbonMenu extends RibbonCommand {
  readonly kind: "menu";
  readonly items: readonly RibbonButton[];
}

export interface RibbonGroup {
  readonly label: string;
  readonly controls: readonly (RibbonButton | RibbonMenu)[];
}

export interface RibbonTab {
  readonly id: string;
  /** Empty for one of Office's own tabs, which a manifest names only by its id. */
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
}

/** What an add-in puts on the ribbon. */
export interface RibbonDefinition {
  readonly tabs: readonly RibbonTab[];
  /** The page that holds the add-in's functions, relative to the add-in's folder. */
  readonly functionFile: string | undefined;
}

/** The manifest is not XML, or lacks what its own references name. */
export class UnreadableManifestError extends Error {
  constructor(reason: string) {
    super(`The manifest cannot be read: ${reason}`);
    this.name = "UnreadableManifestError";
  }
}

const XSI = "http://www.w3.org/2001/XMLSchema-instance";

/**
 * Reads the ribbon of an add-in-only manifest (`VersionOverridesV1_0`, the workbook's primary command surface).
 * @param xml the manifest
 * @param locale such as `en-US`: each text is the override for it, or for its language, or the default
 * @throws UnreadableManifestError
 */
export function readRibbon(xml: string, locale: string): RibbonDefinition {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  const problem = document.querySelector("parsererror");
  if (problem) throw new UnreadableManifestError(problem.textContent?.trim().split("\n")[0] ?? "");
  return new ManifestReader(document.documentElement, locale).ribbon();
}

class ManifestReader {
  private readonly resources = new Map<string, Element>();
  private readonly folder: string;
  private readonly overrides: Element | undefined;

  constructor(
    manifest: Element,
    private readonly locale: string,
  ) {
    this.overrides = child(manifest, "VersionOverrides");
    for (const kind of this.overrides ? children(child(this.overrides, "Resources")) : []) {
      for (const resource of children(kind)) this.resources.set(resource.getAttribute("id") ?? "", resource);
    }
    const home = child(child(manifest, "DefaultSettings"), "SourceLocation")?.getAttribute("DefaultValue") ?? "";
    this.folder = home.replace(/[^/]*$/, "");
  }

  ribbon(): RibbonDefinition {
    const host = children(child(this.overrides, "Hosts"), "Host").find((one) => one.getAttributeNS(XSI, "type") === "Workbook");
    const form = child(host, "DesktopFormFactor");
    const surface = children(form, "ExtensionPoint").find((one) => one.getAttributeNS(XSI, "type") === "PrimaryCommandSurface");
    const functionFile = child(form, "FunctionFile");
    return {
      tabs: children(surface)
        .filter(({ localName }) => localName === "CustomTab" || localName === "OfficeTab")
        .map((tab) => ({
          id: tab.getAttribute("id") ?? "",
          label: this.text(child(tab, "Label")),
          groups: children(tab, "Group").map((group) => this.group(group)),
        })),
      functionFile: functionFile && this.address(functionFile),
    };
  }

  private group(group: Element): RibbonGroup {
    return { label: this.text(child(group, "Label")), controls: children(group, "Control").map((control) => this.control(control)) };
  }

  private control(control: Element): RibbonButton | RibbonMenu {
    if (control.getAttributeNS(XSI, "type") !== "Menu") return this.button(control);
    return { kind: "menu", ...this.command(control), items: children(child(control, "Items"), "Item").map((item) => this.button(item)) };
  }

  private button(control: Element): RibbonButton {
    const action = child(control, "Action");
    if (!action) throw new UnreadableManifestError(`${control.getAttribute("id")} has no Action`);
    return { kind: "button", ...this.command(control), action: this.action(action) };
  }

  private command(control: Element): RibbonCommand {
    const tip = child(control, "Supertip");
    return {
      id: control.getAttribute("id") ?? "",
      label: this.text(child(control, "Label")),
      tip: { title: this.text(child(tip, "Title")), description: this.text(child(tip, "Description")) },
      icons: new Map(children(child(control, "Icon"), "Image").map((image) => [Number(image.getAttribute("size")), this.address(image)])),
      enabled: child(control, "Enabled")?.textContent?.trim().toLowerCase() !== "false",
    };
  }

  private action(action: Element): RibbonAction {
    if (action.getAttributeNS(XSI, "type") === "ExecuteFunction") {
      return { kind: "executeFunction", functionName: child(action, "FunctionName")?.textContent?.trim() ?? "" };
    }
    const source = child(action, "SourceLocation");
    if (!source) throw new UnreadableManifestError("a ShowTaskpane has no SourceLocation");
    return { kind: "showTaskpane", address: this.address(source), title: this.text(child(action, "Title")) };
  }

  /** What an element's `resid` names, in the locale. */
  private text(reference: Element | undefined): string {
    if (!reference) return "";
    const id = reference.getAttribute("resid") ?? "";
    const resource = this.resources.get(id);
    if (!resource) throw new UnreadableManifestError(`there is no resource ${id}`);
    const overrides = children(resource, "Override");
    const language = this.locale.split("-")[0];
    const exact = overrides.find((one) => one.getAttribute("Locale")?.toLowerCase() === this.locale.toLowerCase());
    const found = exact ?? overrides.find((one) => one.getAttribute("Locale")?.split("-")[0] === language);
    return found?.getAttribute("Value") ?? resource.getAttribute("DefaultValue") ?? "";
  }

  /** The address that a `resid` names, without the server and folder from which Excel would load the add-in. */
  private address(reference: Element): string {
    const full = this.text(reference);
    if (this.folder !== "" && full.startsWith(this.folder)) return full.slice(this.folder.length);
    const { pathname, search } = new URL(full);
    return pathname.replace(/^\//, "") + search;
  }
}

function children(parent: Element | undefined, name?: string): Element[] {
  const all = parent ? [...parent.children] : [];
  return name === undefined ? all : all.filter((element) => element.localName === name);
}

function child(parent: Element | undefined, name: string): Element | undefined {
  return children(parent, name)[0];
}
