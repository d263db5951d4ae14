import type { ServerResponse } from "node:http";
import { filePolicy } from "./page-policy";

/** Ends a request with a short text and the headers every answer carries. */
export function answer(
  response: ServerResponse,
  status: number,
  body: Uint8Array | string = "",
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, {
    "content-type": "text/plain; charset=utf-8",
    "content-security-policy": filePolicy,
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cache-control": "no-cache",
    ...headers,
    "content-length": String(Buffer.byteLength(body)),
  });
  response.end(response.req.method === "HEAD" ? undefined : body);
}
