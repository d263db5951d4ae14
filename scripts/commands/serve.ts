import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import type { Command, CommandContext, CommandInput, ExitCode } from "../command";
import { serveFolder, type Served } from "../host/static-server";

const text = (value: string, chinese: string, english: string) =>
  ({ type: "string", value, says: { "zh-CN": chinese, en: english } }) as const;

/** Wrong use: a sentence instead of a server. */
class Refusal extends Error {}

type Sentences = CommandContext["messages"]["host"]["serve"];
type Options = CommandInput["options"];

const given = (options: Options, name: string): string | undefined => {
  const value = options[name];
  return typeof value === "string" ? value : undefined;
};

async function pem(file: string, context: CommandContext): Promise<string> {
  try {
    return await readFile(path.resolve(context.cwd, file), "utf8");
  } catch {
    throw new Refusal(context.messages.host.serve.noFile(file));
  }
}

async function certificates(options: Options, context: CommandContext) {
  const [cert, key] = [given(options, "cert"), given(options, "key")];
  if ((cert === undefined) !== (key === undefined)) throw new Refusal(context.messages.host.serve.certNeedsKey);
  return cert === undefined || key === undefined
    ? undefined
    : { cert: await pem(cert, context), key: await pem(key, context) };
}

function portOf(options: Options, says: Sentences): number {
  const asked = given(options, "port") ?? "3000";
  const port = Number(asked);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Refusal(says.badPort(asked));
  return port;
}

async function folderOf(options: Options, context: CommandContext): Promise<string> {
  const named = given(options, "dir");
  const folder = named === undefined ? path.resolve(__dirname, "../pane") : path.resolve(context.cwd, named);
  const found = await stat(folder).catch(() => null);
  if (!found?.isDirectory()) throw new Refusal(context.messages.host.serve.noFolder(folder));
  return folder;
}

const loopback = /^(localhost|127(\.\d+){3}|::1)$/;

async function start({ options }: CommandInput, context: CommandContext): Promise<Served> {
  const says = context.messages.host.serve;
  const host = given(options, "host") ?? "127.0.0.1";
  const publicName = given(options, "name");
  const tls = await certificates(options, context);
  const folders = { "/": await folderOf(options, context) };
  const port = portOf(options, says);
  const named = publicName === undefined ? {} : { publicName };
  const served = await serveFolder({ folders, port, host, ...(tls ? { tls } : {}), ...named }).catch(
    (error: unknown) => {
      const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
      throw /^(EADDRNOTAVAIL|ENOTFOUND|EACCES)$/.test(code) ? new Refusal(says.notFree(host)) : error;
    },
  );
  if (!loopback.test(host) && !tls) context.note(says.open);
  return served;
}

/** Serves the pane until `stopped`; a wrong option gives one sentence and exit code 2. */
export async function serveUntil(
  stopped: Promise<void>,
  input: CommandInput,
  context: CommandContext,
): Promise<ExitCode> {
  const says = context.messages.host.serve;
  try {
    const served = await start(input, context);
    const { address } = served;
    const panes = [
      says.running(address),
      says.paneAddress(`${address}taskpane.html`),
      says.standalone(`${address}standalone.html`),
    ];
    context.out(context.json ? `${JSON.stringify({ address })}\n` : `${[...panes, says.stop].join("\n")}\n`);
    await stopped;
    await served.close();
    return 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    context.note(error.message);
    return 2;
  }
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    process.once("SIGINT", () => resolve());
    process.once("SIGTERM", () => resolve());
  });
}

/** A small server for the pane on an office's own network. */
export const serve: Command = {
  name: "serve",
  usage: "[--port N] [--host ADDRESS --cert FILE --key FILE]",
  operands: 0,
  says: {
    "zh-CN": "在本机或单位内网提供面板，并为 Excel for Mac 转交文件",
    en: "serve the pane on this machine or the office's network, and hand files over for Excel for Mac",
  },
  options: {
    port: text("N", "端口（默认 3000，被占用时顺延）", "port (default 3000, else the next free one)"),
    host: text("ADDRESS", "监听的地址（默认只限本机）", "address to listen on (default: this machine only)"),
    name: text("NAME", "别的电脑用的主机名（与证书一致）", "host name for other machines (as in the certificate)"),
    cert: text("FILE", "https 证书（PEM）", "https certificate (PEM)"),
    key: text("FILE", "证书的私钥（PEM）", "its private key (PEM)"),
    dir: text("DIR", "面板文件夹（默认为已构建的面板）", "folder of the pane (default: the one that was built)"),
  },
  run: (input, context) => serveUntil(interrupted(), input, context),
};
