// Run in a process of its own with TZ set: what deadlines are must not depend on it.
const path = require("node:path");
const swc = require("@swc/core");
const fs = require("node:fs");

require.extensions[".ts"] = (module, file) => {
  const options = { jsc: { parser: { syntax: "typescript" }, target: "es2022" }, module: { type: "commonjs" } };
  module._compile(swc.transformSync(fs.readFileSync(file, "utf8"), options).code, file);
};
const { parseDeadline, parseDeadlineValue, resolveDeadline } = require(
  path.join(__dirname, "../../core/deadline/index.ts"),
);

const context = { year: 2017 };
const spring = parseDeadline("春节前", context).meaning.end;
const cell = parseDeadlineValue(42972, { text: "2017/8/25", isDate: true, date1904: false }, context).meaning.end;
const events = [{ name: "评议会议", start: "2017-09-26", end: "2017-09-27", aliases: [] }];
const counting = { moveOffDays: false, extraDaysOff: [], extraWorkdays: [] };
const { due } = resolveDeadline(parseDeadline("评议会议后5个工作日内", context), {
  events,
  counting,
  today: "2017-09-10",
});
process.stdout.write(`${spring} ${cell} ${due}\n`);
