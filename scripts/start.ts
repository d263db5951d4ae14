import { copyFile, mkdir } from "node:fs/promises";
import path from "node:path";
import { messagesIn } from "../core/messages";
import { commands } from "./commands";
import { faultSentence } from "./fault-sentence";
import { serveFolder } from "./host/static-server";
import { runCommand } from "./run-command";

/**
 * `npm start`: the main job on the two sample workbooks, then the stand-alone pane in the browser.
 * Works on copies in out/, so that every run makes the same numbers from the same samples.
 */
const root = path.resolve(__dirname, "../..");
const out = path.join(root, "out");
const messages = messagesIn("zh-CN");
const says = messages.cli.start;

interface CheckJson {
  readonly today: string;
  readonly tasks: readonly { readonly state: keyof typeof says.states }[];
  readonly findings: readonly { readonly severity: string }[];
}
interface DocumentsJson {
  readonly documents: readonly { readonly number: string | null; readonly file: string }[];
  readonly failed: readonly { readonly subject: string; readonly message: string }[];
}

const say = (line: string): boolean => process.stdout.write(`${line}\n`);

/** Runs a command of ours and gives the JSON it prints. */
async function shuping<Result>(...argv: readonly string[]): Promise<Result> {
  let printed = "";
  await runCommand([...argv, "--json"], commands, {
    today: () => ({ year: 2017, month: 1, day: 1 }),
    cwd: root,
    out: (text) => {
      printed += text;
    },
    note: () => undefined,
    terminal: false,
    colour: false,
    stdin: () => process.stdin,
  });
  return JSON.parse(printed) as Result;
}

async function copySample(name: string): Promise<string> {
  const copy = path.join(out, name);
  await copyFile(path.join(root, "examples", name), copy);
  return copy;
}

/** Checks and marks a workbook, prints what was found, and gives the day it counts as today. */
async function checkAndMark(workbook: string): Promise<string> {
  const first = await shuping<CheckJson>("check", workbook);
  const day = first.today;
  say(says.asOf(day, path.basename(workbook)));
  const counts = Object.entries(says.states)
    .map(([state, word]) => ({ word, count: first.tasks.filter((task) => task.state === state).length }))
    .filter(({ count }) => count > 0)
    .map(({ word, count }) => `${word} ${count}`);
  const of = (severity: string): number => first.findings.filter((each) => each.severity === severity).length;
  say(says.checked(first.tasks.length, counts.join("，"), says.findings(of("error"), of("warning"), of("info"))));
  await shuping("mark", workbook, "--in-place", "--no-backup", "--today", day);
  say(says.wrote(says.marked, path.relative(root, workbook)));
  return day;
}

function sayFailed({ failed }: DocumentsJson): void {
  if (failed.length === 0) return;
  say(says.failed(failed.length));
  for (const { subject, message } of failed) say(`    ${subject}：${message}`);
}

async function mainJob(): Promise<void> {
  await mkdir(out, { recursive: true });
  const planning = await copySample("筹备阶段.xlsx");
  const day = await checkAndMark(planning);
  const issued = await shuping<DocumentsJson>("bulletin", planning, "--out", out, "--force", "--today", day);
  for (const { number, file } of issued.documents)
    say(says.wrote(`${says.bulletin}${number ?? ""}`, path.relative(root, path.resolve(out, file))));
  sayFailed(issued);

  const afterwards = await copySample("评议会后.xlsx");
  const later = await checkAndMark(afterwards);
  for (const [command, word] of [
    ["letters", says.letters],
    ["notices", says.notices],
  ] as const) {
    const folder = path.join(out, word);
    const made = await shuping<DocumentsJson>(command, afterwards, "--out", folder, "--force", "--today", later);
    say(says.wroteMany(word, made.documents.length, path.relative(root, folder)));
    sayFailed(made);
  }
  say(says.done(path.relative(process.cwd(), out) || out));
}

async function serve(): Promise<void> {
  const { address } = await serveFolder({
    folders: { "/": path.join(root, "dist/pane"), "/examples/": path.join(root, "examples") },
    host: "localhost",
    port: 3000,
  });
  say(says.serving(`${address}standalone.html?workbook=examples/${encodeURIComponent("筹备阶段.xlsx")}`));
}

const onlyFiles = process.argv.includes("--no-serve") || process.env.CI === "true" || process.stdout.isTTY !== true;
mainJob()
  .then(() => (onlyFiles ? undefined : serve()))
  .catch((error: unknown) => {
    process.stderr.write(
      `${faultSentence(error, messages) ?? (error instanceof Error ? error.stack : String(error))}\n`,
    );
    process.exitCode = 1;
  });
