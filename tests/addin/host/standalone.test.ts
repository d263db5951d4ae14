import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { browserCodec } from "../../../addin/host/browser-codec";
import { sha256 } from "../../../addin/host/sha256";
import { createStandaloneHost } from "../../../addin/host/standalone";
import { createHistory } from "../../../addin/host/standalone/history";
import { HostFault } from "../../../core/ports";
import { noChanges, readWorkbook } from "../../../core/workbook";
import { nodeCodec } from "../../../scripts/host/node-codec";

const sample = new Uint8Array(readFileSync(path.resolve(__dirname, "../../../examples/筹备阶段.xlsx")));
const edit = (text: string) => ({
  ...noChanges,
  cells: [{ sheet: "任务分解表", row: 11, column: 4, input: { type: "text", text } as const }],
});

async function opened() {
  const host = createStandaloneHost(browserCodec, () => Promise.resolve({ where: "下载" }));
  await host.open(sample, "筹备阶段.xlsx");
  return host;
}
const text = (host: Awaited<ReturnType<typeof opened>>) =>
  host.workbook.held?.sheets.find(({ name }) => name === "任务分解表")?.text(11, 4);

test.each([0, 1, 55, 56, 63, 64, 65, 1000, 70000])("SHA-256 of %i bytes is the platform's", (length) => {
  const bytes = Uint8Array.from({ length }, (_, index) => (index * 31) % 251);
  expect(sha256(bytes)).toBe(createHash("sha256").update(bytes).digest("hex"));
});

test("what the browser packs Node unpacks, and the other way round; a bomb is refused", () => {
  const bytes = new Uint8Array(50000).fill(7);
  expect(nodeCodec.inflateRaw(browserCodec.deflateRaw(bytes, 6), 50000)).toEqual(bytes);
  expect(browserCodec.inflateRaw(nodeCodec.deflateRaw(bytes, 6), 50000)).toEqual(bytes);
  expect(() => browserCodec.inflateRaw(nodeCodec.deflateRaw(bytes, 6), 49999)).toThrow();
});

test("an edit is written, told, undone and done again; the file is unsaved until it is saved", async () => {
  const host = await opened();
  let hints = 0;
  host.onChange(() => {
    hints += 1;
  });
  const { version } = await host.readSheets();
  await host.apply(edit("9月1日前"), version);
  expect([text(host), hints, host.workbook.isChanged, host.workbook.canUndo]).toEqual(["9月1日前", 1, true, true]);
  host.workbook.undo();
  expect([text(host), host.workbook.isChanged, host.workbook.canRedo]).toEqual(["", false, true]);
  host.workbook.redo();
  expect(text(host)).toBe("9月1日前");
  host.workbook.saved(host.workbook.bytes());
  expect(host.workbook.isChanged).toBe(false);
});

test("a workbook that moved on is not written", async () => {
  const host = await opened();
  const { version } = await host.readSheets();
  await host.apply(edit("甲"), version);
  await expect(host.apply(edit("乙"), version)).rejects.toBeInstanceOf(HostFault);
  expect(text(host)).toBe("甲");
});

test("a file that is no workbook is refused and the one before stays", async () => {
  const host = await opened();
  await expect(host.open(new TextEncoder().encode("no workbook"), "x.xlsx")).rejects.toThrow();
  expect([host.workbook.name, host.workbook.held?.sheets.length]).toEqual([
    "筹备阶段.xlsx",
    readWorkbook(sample, nodeCodec).sheets.length,
  ]);
});

test("the oldest steps go when there are more than fifty, the newest stay", () => {
  const history = createHistory<number>();
  history.begin(0);
  for (let step = 1; step <= 60; step += 1) history.step(step);
  let undone = 0;
  while (history.undo()) undone += 1;
  expect([undone, history.now]).toEqual([50, 10]);
  history.redo();
  history.step(99);
  expect([history.now, history.canRedo]).toEqual([99, false]);
  history.begin(7);
  expect([history.now, history.canUndo, history.undo(), history.redo()]).toEqual([7, false, false, false]);
});
