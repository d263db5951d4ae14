import { messagesIn } from "../core/messages";
import type { CalendarDate } from "../core/calendar";
import { commands } from "./commands";
import { faultSentence } from "./fault-sentence";
import { languageIn, runCommand } from "./run-command";

/** The only file that asks for the time, and the only place that ends the process. */
function localToday(): CalendarDate {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}

/** Ends with what the pipe's reader wanted: `shuping check x.xlsx | head` is no error. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  process.exit(error.code === "EPIPE" ? 0 : 1);
});

const argv = process.argv.slice(2);
runCommand(argv, commands, {
  today: localToday,
  cwd: process.cwd(),
  out: (text) => process.stdout.write(text),
  note: (text) => process.stderr.write(`${text}\n`),
  terminal: process.stderr.isTTY === true,
  colour: process.stdout.isTTY === true && !process.env.NO_COLOR,
  stdin: () => process.stdin,
}).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const messages = messagesIn(languageIn(argv));
    const sentence = faultSentence(error, messages);
    const bug = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(`${sentence ?? `${messages.cli.bug}\n${bug}`}\n`);
    process.exitCode = 2;
  },
);
