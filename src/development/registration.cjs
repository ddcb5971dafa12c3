const { posix, win32 } = require("node:path");

/** Where Excel for Windows looks for add-ins under development: a value per add-in, its id, holding the path of its manifest. */
const WINDOWS_KEY = "HKCU\\SOFTWARE\\Microsoft\\Office\\16.0\\Wef\\Developer";

/** Where Excel for Mac looks for them: a copy of each manifest, below the user's home. */
const MAC_FOLDER = "Library/Containers/com.microsoft.Excel/Data/Documents/wef";

function addInId(manifest) {
  const id = /<Id>\s*([0-9a-fA-F-]{36})\s*<\/Id>/.exec(manifest)?.[1];
  if (!id) throw new Error("The manifest has no Id.");
  return id;
}

function registration({ platform, home, id, manifestPath }) {
  if (platform === "win32") {
    return {
      add: { command: ["reg", "add", WINDOWS_KEY, "/v", id, "/t", "REG_SZ", "/d", win32.normalize(manifestPath), "/f"] },
      remove: { command: ["reg", "delete", WINDOWS_KEY, "/v", id, "/f"] },
    };
  }
  if (platform === "darwin") {
    const copy = posix.join(home, MAC_FOLDER, `${id}.manifest.xml`);
    return { add: { copy: manifestPath, to: copy }, remove: { erase: copy } };
  }
  return undefined;
}

module.exports = { addInId, registration };
