const { TestEnvironment } = require("jest-environment-jsdom");

/** jsdom with what browsers have and it lacks, taken from Node; byte arrays are Node's own so that both sides know them. */
module.exports = class PaneEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    Object.assign(this.global, { TextDecoder, TextEncoder, structuredClone, ArrayBuffer, Uint8Array, Blob, File });
  }
};
