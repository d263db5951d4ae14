import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { get } from "node:https";
import { tmpdir } from "node:os";
import path from "node:path";
import { messagesIn } from "../../../core/messages";
import type { CommandContext, ExitCode } from "../../../scripts/command";
import { serve, serveUntil } from "../../../scripts/commands/serve";
import { testCertificates } from "../../tools/certificates";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "shuping-serve-"));
  writeFileSync(path.join(folder, "standalone.html"), "<p>面板</p>");
  writeFileSync(path.join(folder, "bad.pem"), "not a certificate");
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Run {
  readonly printed: string[];
  readonly notes: string[];
  readonly done: Promise<ExitCode>;
  stop(): void;
}

function run(options: Record<string, string>, json = false): Run {
  const [printed, notes]: [string[], string[]] = [[], []];
  let stop = (): void => undefined;
  const stopped = new Promise<void>((resolve) => (stop = resolve));
  const context: CommandContext = {
    language: "zh-CN",
    messages: messagesIn("zh-CN"),
    today: { year: 2017, month: 8, day: 18 },
    todayGiven: true,
    json,
    cwd: folder,
    out: (text) => printed.push(text),
    note: (text) => notes.push(text),
    terminal: false,
    colour: false,
    stdin: () => process.stdin,
  };
  return { printed, notes, done: serveUntil(stopped, { args: [], options: { dir: ".", ...options } }, context), stop };
}

async function until(what: () => boolean): Promise<void> {
  while (!what()) await new Promise((resolve) => setImmediate(resolve));
}

test("the pane is served until it is stopped, and the address is one JSON value", async () => {
  const running = run({ port: "0" }, true);
  await until(() => running.printed.length > 0);
  const { address } = JSON.parse(running.printed.join("")) as { address: string };
  expect(address).toMatch(/^http:\/\/localhost:\d+\/$/);
  expect(await (await fetch(address)).text()).toBe("<p>面板</p>");
  running.stop();
  expect(await running.done).toBe(0);
  await expect(fetch(address)).rejects.toThrow();
});

test("with certificates it speaks https", async () => {
  const { cert, key, ca } = await testCertificates();
  const running = run({ port: "0", cert, key }, true);
  await until(() => running.printed.length > 0);
  const { address } = JSON.parse(running.printed.join("")) as { address: string };
  const status = await new Promise((resolve, reject) => {
    get(address, { ca: readFileSync(ca) }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).on("error", reject);
  });
  expect([address.slice(0, 8), status]).toEqual(["https://", 200]);
  running.stop();
  expect(await running.done).toBe(0);
});

const refused: readonly (readonly [string, Record<string, string>, RegExp])[] = [
  ["half a certificate", { cert: "bad.pem" }, /--cert 与 --key/],
  ["a missing file", { cert: "none.pem", key: "none.pem" }, /读不到文件：none\.pem/],
  ["no such folder", { dir: "nowhere" }, /没有面板文件.*npm run build/],
  ["no number", { port: "三千" }, /端口.*“三千”/],
  ["a port too high", { port: "70000" }, /端口/],
  ["an address of another machine", { port: "0", host: "192.0.2.1" }, /不能在 192\.0\.2\.1 上监听/],
];

test.each(refused)("%s: one sentence and exit 2", async (_, options, sentence) => {
  const running = run(options);
  expect(await running.done).toBe(2);
  expect(running.notes).toHaveLength(1);
  expect(running.notes[0]).toMatch(sentence);
  expect(running.printed).toEqual([]);
});

test("every option is described in both languages", () => {
  for (const { says } of Object.values(serve.options)) expect(says["zh-CN"] && says.en).toBeTruthy();
});
