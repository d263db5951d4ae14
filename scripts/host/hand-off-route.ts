import type { IncomingMessage, ServerResponse } from "node:http";
import { messagesIn } from "../../core/messages";
import { answer } from "./answer";
import { attachmentHeader, type HandOff } from "./hand-off";

const zh = messagesIn("zh-CN").host;
const en = messagesIn("en").host;
const maxBody = 64 * 1024 * 1024;

interface Route {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
  readonly shelf: HandOff;
  readonly secure: boolean;
}

/** The whole body, or null as soon as it is longer than one file may be. */
async function bodyOf(request: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBody) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const oneLine = (text: string): string => text.replace(/[\p{Cc}/\\]/gu, "_").slice(0, 200);

async function take({ request, response, url, shelf, secure }: Route): Promise<void> {
  // Only our own pages may put files here: a browser names the page's origin with every POST.
  const own = `${secure ? "https" : "http"}://${request.headers.host ?? ""}`;
  if (request.headers.origin !== own) return answer(response, 403, "403");
  const bytes = await bodyOf(request);
  const name = oneLine(url.searchParams.get("name") ?? "");
  const mime = "application/octet-stream";
  const path = bytes && name !== "" ? shelf.put({ name, mime, bytes }) : null;
  if (path === null) return answer(response, bytes === null || name !== "" ? 413 : 400, "");
  answer(response, 201, JSON.stringify({ path }), { "content-type": "application/json; charset=utf-8" });
}

function give({ request, response, url, shelf }: Route): void {
  // A HEAD (a link preview, a virus scanner) must not use the address up.
  if (request.method !== "GET") return answer(response, 405, "405", { allow: "GET" });
  const file = shelf.take(url.pathname.slice("/hand-off/".length));
  if (file === null) return answer(response, 410, `${zh.deliver.handOffGone}\n${en.deliver.handOffGone}`);
  answer(response, 200, file.bytes, {
    "content-type": file.mime,
    "content-disposition": attachmentHeader(file.name),
    "cache-control": "no-store",
  });
}

/** Answers `POST /hand-off?name=…` (keep a file) and `GET /hand-off/<token>` (give it once); false for other paths. */
export async function handOffRoute(route: Route): Promise<boolean> {
  const { pathname } = route.url;
  if (pathname === "/hand-off" && route.request.method === "POST") await take(route);
  else if (pathname.startsWith("/hand-off/")) give(route);
  else return false;
  return true;
}
