import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createServer as createPlainServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { isIP, type AddressInfo } from "node:net";
import { answer } from "./answer";
import { handOffRoute } from "./hand-off-route";
import { handOffShelf } from "./hand-off";
import { filePolicy, pagePolicy } from "./page-policy";
import { contentType, servedFile, type ServedFolders } from "./served-file";

export interface ServeOptions {
  readonly folders: ServedFolders;
  /** First port to try; taken ones are passed over. 0: any free one. */
  readonly port: number;
  /** Default 127.0.0.1: this machine only. */
  readonly host?: string;
  /** PEM texts; with them the server speaks https. */
  readonly tls?: { readonly cert: string; readonly key: string };
  /** Name in the address that is printed, when it is not this machine's loopback. */
  readonly publicName?: string;
  /** Milliseconds, for the five minutes of a hand-off address; a test gives its own. */
  readonly now?: () => number;
}

export interface Served {
  /** "http://localhost:3000/" */
  readonly address: string;
  readonly port: number;
  close(): Promise<void>;
}

const loopback = new Set(["127.0.0.1", "::1", "localhost"]);

/** Against DNS rebinding: a server for this machine answers to this machine's names only. */
function namesThisMachine(hostHeader: string | undefined): boolean {
  try {
    return loopback.has(new URL(`http://${hostHeader ?? ""}`).hostname.replace(/^\[|\]$/g, ""));
  } catch {
    return false;
  }
}

async function answerFile(request: IncomingMessage, response: ServerResponse, folders: ServedFolders, path: string) {
  const file = await servedFile(folders, path);
  if (file === null) return answer(response, 404, "404");
  const bytes = await readFile(file);
  const type = contentType(file);
  const etag = `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 22)}"`;
  const headers = {
    "content-type": type,
    etag,
    "content-security-policy": type.startsWith("text/html") ? pagePolicy(bytes.toString("utf8")) : filePolicy,
  };
  return request.headers["if-none-match"] === etag
    ? answer(response, 304, "", headers)
    : answer(response, 200, bytes, headers);
}

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

function handler(options: ServeOptions): Handler {
  const shelf = handOffShelf(options.now ?? Date.now);
  const local = loopback.has(options.host ?? "127.0.0.1");
  return async (request, response) => {
    if (local && !namesThisMachine(request.headers.host)) return answer(response, 421, "421");
    const url = new URL(request.url ?? "/", "http://any");
    if (await handOffRoute({ request, response, url, shelf, secure: options.tls !== undefined })) return;
    if (request.method !== "GET" && request.method !== "HEAD")
      return answer(response, 405, "405", { allow: "GET, HEAD" });
    await answerFile(request, response, options.folders, url.pathname);
  };
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException): void => {
      if (error.code === "EADDRINUSE" && port !== 0 && port < 65535) resolve(listen(server, port + 1, host));
      else reject(error);
    };
    server.once("error", fail);
    server.listen(port, host, () => {
      server.off("error", fail);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

/** Serves folders to browsers, read-only, with the policy headers of the pane; resolves once it listens. */
export async function serveFolder(options: ServeOptions): Promise<Served> {
  const handle = handler(options);
  const onRequest = (request: IncomingMessage, response: ServerResponse): void => {
    handle(request, response).catch(() => {
      if (response.headersSent) response.destroy();
      else answer(response, 500, "500");
    });
  };
  const server = options.tls ? createSecureServer(options.tls, onRequest) : createPlainServer(onRequest);
  const host = options.host ?? "127.0.0.1";
  const port = await listen(server, options.port, host);
  const name = options.publicName ?? (loopback.has(host) ? "localhost" : isIP(host) === 6 ? `[${host}]` : host);
  return {
    address: `${options.tls ? "https" : "http"}://${name}:${port}/`,
    port,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}
