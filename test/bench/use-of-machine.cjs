/** Loaded before a program: as it ends, writes to file descriptor 3 the processor's seconds and the most kilobytes that it used. */
const { writeSync } = require("node:fs");

process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeSync(3, `${(userCPUTime + systemCPUTime) / 1e6} ${maxRSS}`);
});
