const { TestEnvironment } = require("jest-environment-jsdom");

/** Rules that decide whether something is there for a person. */
const ofPresence = /display:\s*none|visibility:|pointer-events:/;

/** jsdom with what browsers have and it lacks, taken from Node; byte arrays are Node's own so that both sides know them. */
module.exports = class PaneEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    Object.assign(this.global, { TextDecoder, TextEncoder, structuredClone, ArrayBuffer, Uint8Array, Blob, File });
    takeOnlyRules(this.global.HTMLStyleElement.prototype, ofPresence);
  }
};

/** Each question for a name tries every rule on every element; how things look is judged in Chromium. */
function takeOnlyRules(styleElement, wanted) {
  const { get: sheetOf } = Object.getOwnPropertyDescriptor(styleElement, "sheet");
  Object.defineProperty(styleElement, "sheet", {
    get() {
      const sheet = sheetOf.call(this);
      return (
        sheet && {
          cssRules: sheet.cssRules,
          insertRule: (rule, at) => (wanted.test(rule) ? sheet.insertRule(rule, at) : at),
          deleteRule: (at) => sheet.deleteRule(at),
        }
      );
    },
  });
}
