const fs = require("node:fs");

/** Most memory that this process held, in MB. Linux counts into maxRSS what the parent held when it forked. */
exports.peakMemory = function peakMemory() {
  try {
    const [, kilobytes] = /VmHWM:\s*(\d+) kB/.exec(fs.readFileSync("/proc/self/status", "utf8"));
    return Math.round(Number(kilobytes) / 1024);
  } catch {
    return Math.round(process.resourceUsage().maxRSS / 1024);
  }
};
