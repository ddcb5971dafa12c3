/** @jest-environment jsdom */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ribbonCommands } from "../../src/commands/ribbon-commands";
import { childNames, DEVELOPMENT_ADDRESS, element, elements, manifest, parseManifest, pngSize, PROJECT } from "./manifest";

const XSI = "http://www.w3.org/2001/XMLSchema-instance";
const resources = element(manifest, "Resources");
const commands = element(manifest, "VersionOverrides");
const resource = (id: string): Element => {
  const found = [...resources.querySelectorAll("[id]")].find((one) => one.getAttribute("id") === id);
  if (!found) throw new Error(`no resource ${id}`);
  return found;
};
/** The default text and each override. */
const textsOf = (one: Element): string[] => [
  one.getAttribute("DefaultValue") ?? "",
  ...elements(one, "Override").map((override) => override.getAttribute("Value") ?? ""),
];
const addresses = [...manifest.querySelectorAll("[DefaultValue]")].flatMap(textsOf).filter((text) => text.includes("://"));

describe("the manifest as a document", () => {
  test("is refused when it is not well-formed", () => {
    expect(() => parseManifest("<OfficeApp><Id></OfficeApp>")).toThrow("not well-formed");
  });

  test("is a task pane for workbooks", () => {
    expect(manifest.namespaceURI).toBe("http://schemas.microsoft.com/office/appforoffice/1.1");
    expect(manifest.getAttributeNS(XSI, "type")).toBe("TaskPaneApp");
    expect(elements(manifest, "Host").map((host) => host.getAttribute("Name") ?? host.getAttributeNS(XSI, "type"))).toEqual([
      "Workbook",
      "Workbook",
    ]);
    expect(element(manifest, "Permissions").textContent).toBe("ReadWriteDocument");
  });

  test("has its elements in the order that Office demands", () => {
    expect(childNames(manifest)).toEqual([
      "Id",
      "Version",
      "ProviderName",
      "DefaultLocale",
      "DisplayName",
      "Description",
      "IconUrl",
      "HighResolutionIconUrl",
      "SupportUrl",
      "Hosts",
      "Requirements",
      "DefaultSettings",
      "Permissions",
      "VersionOverrides",
    ]);
    expect(childNames(commands)).toEqual(["Hosts", "Resources"]);
    expect(childNames(resources)).toEqual(["Images", "Urls", "ShortStrings", "LongStrings"]);
    expect(childNames(element(commands, "DesktopFormFactor"))).toEqual(["GetStarted", "FunctionFile", "ExtensionPoint"]);
    expect(childNames(element(commands, "GetStarted"))).toEqual(["Title", "Description", "LearnMoreUrl"]);
    const tab = childNames(element(commands, "CustomTab"));
    expect(tab.slice(0, -1).every((name) => name === "Group")).toBe(true);
    expect(tab.at(-1)).toBe("Label");
    for (const group of elements(commands, "Group")) expect(childNames(group).slice(0, 3)).toEqual(["Label", "Icon", "Control"]);
    for (const control of elements(commands, "Control")) expect(childNames(control)).toEqual(["Label", "Supertip", "Icon", "Action"]);
    for (const action of elements(commands, "Action"))
      expect(childNames(action)).toEqual(
        action.getAttributeNS(XSI, "type") === "ShowTaskpane" ? ["TaskpaneId", "SourceLocation", "Title"] : ["FunctionName"],
      );
  });

  test("is identified by a GUID and carries the version of the package", () => {
    expect(element(manifest, "Id").textContent).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    const { version } = JSON.parse(readFileSync(join(PROJECT, "package.json"), "utf8")) as { version: string };
    expect(element(manifest, "Version").textContent).toBe(`${version}.0`);
  });

  test("asks for ExcelApi 1.14, the floor of the product", () => {
    const sets = elements(manifest, "Set").map((set) => [set.getAttribute("Name"), set.getAttribute("MinVersion")]);
    expect(sets).toEqual([["ExcelApi", "1.14"]]);
  });
});

describe("what the manifest refers to", () => {
  test("every address is served over https by the add-in itself", () => {
    expect(addresses.length).toBeGreaterThan(6);
    for (const address of addresses) expect(address.startsWith(DEVELOPMENT_ADDRESS)).toBe(true);
  });

  test("every address is a file of the project or a page that the build makes", () => {
    const built = readFileSync(join(PROJECT, "webpack.config.js"), "utf8");
    for (const address of new Set(addresses)) {
      const path = new URL(address).pathname.slice(1);
      if (path.startsWith("assets/")) expect([path, existsSync(join(PROJECT, path))]).toEqual([path, true]);
      else expect(built).toContain(path);
    }
  });

  test("every resource is used and every resource id resolves, in at most 32 characters", () => {
    const used = [...commands.querySelectorAll("[resid]")].map((one) => one.getAttribute("resid")!);
    const declared = [...resources.querySelectorAll("[id]")].map((one) => one.getAttribute("id")!);
    expect(new Set(used)).toEqual(new Set(declared));
    for (const id of declared) expect(id.length).toBeLessThanOrEqual(32);
  });

  test("each reference finds a resource of its kind", () => {
    const kinds: Record<string, string> = {
      Image: "Images",
      SourceLocation: "Urls",
      FunctionFile: "Urls",
      LearnMoreUrl: "Urls",
      Label: "ShortStrings",
      Title: "ShortStrings",
      Description: "LongStrings",
    };
    for (const one of commands.querySelectorAll("[resid]")) {
      expect([one.localName, resource(one.getAttribute("resid")!).parentElement!.localName]).toEqual([one.localName, kinds[one.localName]]);
    }
  });

  test("every function is one of the ribbon's commands, and every command has its button", () => {
    expect(elements(commands, "FunctionName").map((name) => name.textContent)).toEqual(Object.keys(ribbonCommands));
  });

  test("all buttons share one pane", () => {
    expect(new Set(elements(commands, "TaskpaneId").map((id) => id.textContent))).toEqual(new Set(["Cardine.Pane"]));
  });

  test("ids are unique", () => {
    const ids = [...commands.querySelectorAll("[id]")].map((one) => one.getAttribute("id")!);
    expect(ids).toEqual([...new Set(ids)]);
  });

  test("every icon has the size that its place asks for", () => {
    const icons = elements(commands, "Icon");
    expect(icons.length).toBeGreaterThan(1);
    for (const icon of icons) expect(elements(icon, "Image").map((image) => image.getAttribute("size"))).toEqual(["16", "32", "80"]);
    const asked = elements(commands, "Icon")
      .flatMap((icon) => elements(icon, "Image"))
      .map((image) => [resource(image.getAttribute("resid")!).getAttribute("DefaultValue")!, Number(image.getAttribute("size"))] as const);
    const all = [
      ...asked,
      [element(manifest, "IconUrl").getAttribute("DefaultValue")!, 32] as const,
      [element(manifest, "HighResolutionIconUrl").getAttribute("DefaultValue")!, 64] as const,
    ];
    for (const [address, size] of all)
      expect([address, pngSize(join(PROJECT, address.slice(DEVELOPMENT_ADDRESS.length)))]).toEqual([
        address,
        { width: size, height: size },
      ]);
  });

  test("the icon of the store has 128 pixels", () => {
    expect(pngSize(join(PROJECT, "assets", "icon-128.png"))).toEqual({ width: 128, height: 128 });
  });
});

describe("the texts of the manifest", () => {
  const localized = [
    element(manifest, "DisplayName"),
    ...elements(manifest, "Description").filter((one) => one.hasAttribute("DefaultValue")),
    ...elements(resources, "String"),
  ];

  test("are Italian by default, each with an English override", () => {
    expect(element(manifest, "DefaultLocale").textContent).toBe("it-IT");
    for (const one of localized) {
      expect([one.getAttribute("id"), elements(one, "Override").map((override) => override.getAttribute("Locale"))]).toEqual([
        one.getAttribute("id"),
        ["en-US"],
      ]);
      for (const text of textsOf(one)) expect(text.trim()).not.toBe("");
    }
  });

  test.each([
    ["DisplayName", 125],
    ["Description", 250],
  ])("%s keeps within %i characters", (name, limit) => {
    const one = [...manifest.children].find((child) => child.localName === name)!;
    for (const text of textsOf(one)) expect(text.length).toBeLessThanOrEqual(limit);
  });

  test.each([
    ["ShortStrings", 125],
    ["LongStrings", 250],
  ])("%s keep within %i characters", (name, limit) => {
    for (const one of elements(element(resources, name), "String"))
      for (const text of textsOf(one)) expect(text.length).toBeLessThanOrEqual(limit);
  });
});
