import { readFileSync } from "node:fs";
import { join } from "node:path";
import { addInId, registration } from "../../src/development/registration.cjs";

const id = "00000000-1111-4222-8333-444444444444";

test("the id is read from the manifest", () => {
  expect(addInId(`<OfficeApp><Id> ${id} </Id></OfficeApp>`)).toBe(id);
  expect(() => addInId("<OfficeApp/>")).toThrow("no Id");
  expect(addInId(readFileSync(join(__dirname, "..", "..", "manifest.xml"), "utf8"))).toHaveLength(36);
});

test("on Windows the manifest's path becomes a value of the developer key", () => {
  const steps = registration({ platform: "win32", home: "C:\\Users\\anna", id, manifestPath: "C:/progetti/cardine/manifest.xml" });
  const key = "HKCU\\SOFTWARE\\Microsoft\\Office\\16.0\\Wef\\Developer";
  expect(steps).toEqual({
    add: { command: ["reg", "add", key, "/v", id, "/t", "REG_SZ", "/d", "C:\\progetti\\cardine\\manifest.xml", "/f"] },
    remove: { command: ["reg", "delete", key, "/v", id, "/f"] },
  });
});

test("on a Mac the manifest is copied to Excel's folder, and erased from there", () => {
  const steps = registration({ platform: "darwin", home: "/home-of-anna", id, manifestPath: "/cardine/manifest.xml" });
  const copy = `/home-of-anna/Library/Containers/com.microsoft.Excel/Data/Documents/wef/${id}.manifest.xml`;
  expect(steps).toEqual({ add: { copy: "/cardine/manifest.xml", to: copy }, remove: { erase: copy } });
});

test("elsewhere there is no desktop Excel to tell", () => {
  expect(registration({ platform: "linux", home: "/home-of-anna", id, manifestPath: "/cardine/manifest.xml" })).toBeUndefined();
});
