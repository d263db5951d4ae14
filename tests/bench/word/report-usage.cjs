// node --require this file …: at its end the process writes what it used to the file that USAGE_FILE names.
const fs = require("node:fs");
const { isMainThread } = require("node:worker_threads");
const { peakMemory } = require("./peak-memory.cjs");

if (isMainThread && process.env.USAGE_FILE)
  process.on("exit", () => {
    const { userCPUTime, systemCPUTime } = process.resourceUsage();
    const used = { cpu: (userCPUTime + systemCPUTime) / 1e6, rss: peakMemory() };
    fs.writeFileSync(process.env.USAGE_FILE, JSON.stringify(used));
  });
