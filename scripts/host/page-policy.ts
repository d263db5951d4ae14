import { createHash } from "node:crypto";

/** Who may show the pane in a frame: Excel on the web, world-wide and in China. */
const officeFrames = [
  "https://*.officeapps.live.com",
  "https://*.office.com",
  "https://*.cloud.microsoft",
  "https://*.sharepoint.com",
  "https://*.partner.officewebapps.cn",
  "https://*.sharepoint.cn",
];

const hashOf = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

function inlineHashes(html: string, tag: "script" | "style"): string[] {
  const blocks = html.matchAll(new RegExp(`<${tag}(?![^>]*\\ssrc=)[^>]*>([\\s\\S]*?)</${tag}>`, "gi"));
  return [...blocks].map((block) => hashOf(block[1] ?? ""));
}

function scriptOrigins(html: string): string[] {
  const sources = [...html.matchAll(/<script[^>]*\ssrc=["']?(https:\/\/[^/"'\s>]+)/gi)].map((match) => match[1] ?? "");
  return [...new Set(sources)];
}

/**
 * The Content-Security-Policy for a page of ours: exactly the inline blocks and script origins that the file on disk has,
 * and otherwise only the server itself. Office.js loads its own language files from where it came.
 */
export function pagePolicy(html: string): string {
  const origins = scriptOrigins(html);
  const from = (...more: readonly string[]): string => ["'self'", ...more].join(" ");
  return [
    "default-src 'none'",
    `script-src ${from(...inlineHashes(html, "script"), ...origins)}`,
    `style-src ${from(...inlineHashes(html, "style"))}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src ${from(...origins)}`,
    "worker-src 'self' blob:",
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${from(...officeFrames)}`,
  ].join("; ");
}

/** For everything that is no page: it may load nothing. */
export const filePolicy = "default-src 'none'; frame-ancestors 'none'";
