const PaneEnvironment = require("../taskpane/pane-environment.cjs");

/** A browser's page in which a promise that nobody waits for fails the sample that left it (`takeRejection`), not the test. */
module.exports = class SampleEnvironment extends PaneEnvironment {
  handleTestEvent(event) {
    if (event.name !== "error" || !event.promise || !this.global.takeRejection) return;
    this.global.takeRejection(event.error);
    event.promise.catch(() => undefined);
  }
};
