/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readRibbon, UnreadableManifestError, type RibbonDefinition } from "../../../../src/host/grid/ribbon/manifest-ribbon";

const manifest = readFileSync(join(__dirname, "manifest.xml"), "utf8");
const controlsOf = ({ tabs }: RibbonDefinition) => tabs.flatMap(({ groups }) => groups.flatMap(({ controls }) => controls));

describe("The ribbon of a manifest", () => {
  const ribbon = readRibbon(manifest, "it-IT");

  it("has its tab, groups and controls in their order", () => {
    expect(ribbon.tabs.map(({ id, label }) => [id, label])).toEqual([["Prova.Tab", "Prova"]]);
    expect(ribbon.tabs[0]?.groups.map(({ label, controls }) => [label, controls.map((control) => control.label)])).toEqual([
      ["Riquadro", ["Apri", "Altra vista"]],
      ["Comandi", ["Scrivi", "Non ancora", "Altri comandi"]],
    ]);
  });

  it("says what each control does, with addresses relative to the add-in's folder", () => {
    const controls = controlsOf(ribbon);
    expect(controls[1]).toMatchObject({ action: { kind: "showTaskpane", address: "taskpane.html?view=other", title: "Altra vista" } });
    expect(controls[2]).toMatchObject({ id: "Prova.Write", action: { kind: "executeFunction", functionName: "write" } });
    expect(controls[4]).toMatchObject({ kind: "menu", items: [{ label: "Lento", action: { functionName: "slow" } }, { label: "Guasto" }] });
    expect(controls[0]?.icons.get(32)).toBe("assets/icon-32.png");
    expect(ribbon.functionFile).toBe("commands.html");
  });

  it("knows which controls rest at first", () => {
    expect(
      controlsOf(ribbon)
        .filter(({ enabled }) => !enabled)
        .map(({ label }) => label),
    ).toEqual(["Non ancora"]);
  });

  it("speaks the override of the locale, else of its language, else the default", () => {
    const english = readRibbon(manifest, "en-US");
    expect(english.tabs[0]?.label).toBe("Trial");
    expect(english.tabs[0]?.groups.map(({ label }) => label)).toEqual(["Pane", "Comandi"]);
  });

  it("takes the path of an address that lies elsewhere", () => {
    const elsewhere = manifest.replace("https://example.org/prova/commands.html", "https://altrove.example/cartella/f.html?x=1");
    expect(readRibbon(elsewhere, "it-IT").functionFile).toBe("cartella/f.html?x=1");
  });

  it("is empty for an add-in without one", () => {
    expect(readRibbon("<OfficeApp/>", "it-IT")).toEqual({ tabs: [], functionFile: undefined });
  });

  it("is refused when the manifest is no XML, or names what it does not hold", () => {
    expect(() => readRibbon("<OfficeApp><Id></OfficeApp>", "it-IT")).toThrow(UnreadableManifestError);
    expect(() => readRibbon(manifest.replace('resid="Menu.Label"', 'resid="Nowhere"'), "it-IT")).toThrow("there is no resource Nowhere");
  });
});
