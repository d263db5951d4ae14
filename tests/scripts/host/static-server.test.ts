import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { get, request } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { serveFolder, type Served } from "../../../scripts/host/static-server";

let root = "";
let served: Served;
let clock = 0;

beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), "shuping-serve-"));
  for (const folder of ["pane", "pane/sub", "pane/.git", "examples"]) mkdirSync(path.join(root, folder));
  writeFileSync(path.join(root, "secret.txt"), "不给看");
  writeFileSync(
    path.join(root, "pane/index.html"),
    '<script>var a = 1;</script><style>p{}</style><script src="https://apps.example.cn/lib/office.js"></script><script src="pane.js"></script>',
  );
  writeFileSync(path.join(root, "pane/pane.js"), "void 0");
  writeFileSync(path.join(root, "pane/sub/standalone.html"), "<p>独立页面</p>");
  writeFileSync(path.join(root, "pane/.git/config"), "x");
  writeFileSync(path.join(root, "examples/示例 一.xlsx"), "PK");
  symlinkSync(path.join(root, "secret.txt"), path.join(root, "pane/link.txt"));
  served = await serveFolder({
    folders: { "/": path.join(root, "pane"), "/examples/": path.join(root, "examples") },
    port: 0,
    now: () => clock,
  });
});

afterAll(async () => {
  await served.close();
  rmSync(root, { recursive: true });
});

/** The raw path as given: fetch would tidy `..` away before the server sees it. */
function status(rawPath: string, headers: Record<string, string> = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    get({ host: "127.0.0.1", port: served.port, path: rawPath, headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    }).on("error", reject);
  });
}

const paths: readonly (readonly [string, number, string])[] = [
  ["/", 200, "index.html"],
  ["/pane.js", 200, "a file"],
  ["/sub/", 200, "standalone.html of a folder"],
  ["/examples/%E7%A4%BA%E4%BE%8B%20%E4%B8%80.xlsx", 200, "a Chinese name with a blank"],
  ["/examples/", 404, "no listing"],
  ["/missing.js", 404, "missing"],
  ["/../secret.txt", 404, "out of the folder, tidied by URL parsing"],
  ["/%2e%2e/secret.txt", 404, "out, escaped"],
  ["/..%2fsecret.txt", 404, "out, slash escaped"],
  ["/..%5csecret.txt", 404, "out, backslash"],
  ["/sub/..%2f..%2fsecret.txt", 404, "out from below"],
  ["/.git/config", 404, "a hidden folder"],
  ["/link.txt", 404, "a link that leads out"],
  ["/%00", 404, "a null"],
  ["/%ff", 404, "no UTF-8"],
  ["/C:%5cwindows", 404, "a drive"],
];

test.each(paths)("GET %s answers %d: %s", async (raw, expected) => {
  expect(await status(raw)).toBe(expected);
});

test("only names of this machine are answered", async () => {
  expect(await status("/", { host: "evil.example" })).toBe(421);
  expect(await status("/", { host: "127.0.0.1.evil.example" })).toBe(421);
  expect(await status("/", { host: "localhost:9" })).toBe(200);
  expect(await status("/", { host: "[::1]:9" })).toBe(200);
});

test("a page's policy allows what is in the page and nothing else", async () => {
  const response = await fetch(served.address);
  const policy = response.headers.get("content-security-policy") ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain(
    "script-src 'self' 'sha256-+dZ6udsWxNVoGfScAq7t5IIF5UJb4F6RhjbN6oe1p4w=' https://apps.example.cn;",
  );
  expect(policy).toMatch(/style-src 'self' 'sha256-[^']+';/);
  expect(policy).not.toContain("unsafe");
  expect(response.headers.get("x-content-type-options")).toBe("nosniff");
});

test("an unchanged file is not sent again", async () => {
  const first = await fetch(`${served.address}pane.js`);
  const again = await fetch(`${served.address}pane.js`, {
    headers: { "if-none-match": first.headers.get("etag") ?? "" },
  });
  expect([first.status, again.status]).toEqual([200, 304]);
});

test("nothing can be written by other methods", async () => {
  for (const method of ["POST", "PUT", "DELETE"]) {
    expect((await fetch(`${served.address}pane.js`, { method })).status).toBe(405);
  }
});

test("a taken port leads to the next free one", async () => {
  const next = await serveFolder({ folders: {}, port: served.port });
  expect(next.port).toBeGreaterThan(served.port);
  await next.close();
});

describe("hand-off", () => {
  const origin = (): string => served.address.slice(0, -1);
  const put = (name: string, body: string, from = origin()): Promise<Response> =>
    fetch(`${served.address}hand-off?name=${encodeURIComponent(name)}`, {
      method: "POST",
      body,
      headers: { origin: from },
    });
  const addressOf = async (response: Response): Promise<string> =>
    origin() + ((await response.json()) as { path: string }).path;

  test("a file is given once, under its Chinese name", async () => {
    const address = await addressOf(await put("情况简报第3期.docx", "PK"));
    expect((await fetch(address, { method: "HEAD" })).status).toBe(405);
    const first = await fetch(address);
    expect(first.headers.get("content-disposition")).toBe(
      `attachment; filename="_____3_.docx"; filename*=UTF-8''${encodeURIComponent("情况简报第3期.docx")}`,
    );
    expect(await first.text()).toBe("PK");
    expect((await fetch(address)).status).toBe(410);
  });

  test("after five minutes the address is worth nothing", async () => {
    const inTime = await addressOf(await put("a.docx", "A"));
    const tooLate = await addressOf(await put("b.docx", "B"));
    clock += 5 * 60 * 1000 - 1;
    expect((await fetch(inTime)).status).toBe(200);
    clock += 1;
    expect((await fetch(tooLate)).status).toBe(410);
  });

  test("only our own pages may put files", async () => {
    expect((await put("a.docx", "A", "https://evil.example")).status).toBe(403);
    expect((await fetch(`${served.address}hand-off?name=a`, { method: "POST", body: "A" })).status).toBe(403);
    expect((await put("", "A")).status).toBe(400);
  });

  test("a name cannot carry a path or a header line", async () => {
    const address = await addressOf(await put("../a\r\nx: y\\b.docx", "A"));
    const header = (await fetch(address)).headers.get("content-disposition") ?? "";
    expect(header).toContain("filename*=UTF-8''.._a__x%3A%20y_b.docx");
  });

  test("what is larger than one document may be is refused", async () => {
    const sent = await new Promise<number>((resolve) => {
      const going = request(
        {
          host: "127.0.0.1",
          port: served.port,
          path: "/hand-off?name=a",
          method: "POST",
          headers: { origin: origin() },
        },
        (response) => {
          response.resume();
          resolve(response.statusCode ?? 0);
        },
      );
      going.on("error", () => resolve(-1));
      going.end(Buffer.alloc(65 * 1024 * 1024));
    });
    expect(sent).not.toBe(201);
  });
});
