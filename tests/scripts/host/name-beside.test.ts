import fs from "node:fs";
import path from "node:path";
import { messagesIn } from "../../../core/messages";
import { sayFault } from "../../../core/messages/say-fault";
import { readWorkbook } from "../../../core/workbook";
import { lockFile } from "../../../scripts/host/lock";
import { backupPath, beginning, nameWithin } from "../../../scripts/host/name-beside";
import { nodeCodec } from "../../../scripts/host/node-codec";
import { openWorkbookFile } from "../../../scripts/host/workbook-file";
import { longestName, playground, setting } from "./playground";

const valueIn = (file: string): unknown => readWorkbook(fs.readFileSync(file), nodeCodec).sheets[0]!.value(9, 1);

/** Another workbook of the same length, other only in its last character before the ending. */
const sibling = longestName.replace("）.xlsx", "〕.xlsx");

const cut: readonly (readonly [what: string, text: string, bytes: number, beginning: string])[] = [
  ["fits", "述评", 6, "述评"],
  ["whole characters only", "述评", 5, "述"],
  ["a pair of units is one character", "甲𠀀乙", 6, "甲"],
  ["no room", "述", 2, ""],
];
test.each(cut)("the beginning of a name: %s", (_what, text, bytes, wanted) => {
  expect(beginning(text, bytes)).toBe(wanted);
});

test("a name that fits stays; a longer one fits, keeps its ending, and is its own", () => {
  expect(Buffer.byteLength(longestName)).toBe(255);
  expect(nameWithin("任务分解表.xlsx", 190)).toBe("任务分解表.xlsx");
  const [one, other] = [nameWithin(longestName, 190), nameWithin(sibling, 190)];
  expect(one).toMatch(/^2+实施方案任务分解.*~[0-9a-f]{16}\.xlsx$/);
  expect(Buffer.byteLength(one)).toBeLessThanOrEqual(190);
  expect(Buffer.byteLength(one)).toBeGreaterThan(186);
  expect(one).not.toBe(other);
});

test("changed in place like any other: lock, temporary files and the version before fit beside it", async () => {
  const { file, bytes, names } = playground(longestName);
  const host = await openWorkbookFile(file, { exclusive: true });
  await host.apply(setting("甲"));
  await host.close();
  expect(valueIn(file)).toBe("甲");
  expect(names()).toEqual([longestName, path.basename(backupPath(file))].sort());
  expect(fs.readFileSync(backupPath(file)).equals(bytes)).toBe(true);
});

test("a second run is told busy, with words that lead to the lock; another workbook of that length is free", async () => {
  const { file, folder, names } = playground(longestName);
  const lock = await lockFile(file);
  const hidden = names().filter((name) => name !== longestName);
  const refused: unknown = await lockFile(file).catch((error: unknown) => error);
  for (const language of ["zh-CN", "en"] as const) {
    const said = sayFault(refused, messagesIn(language), true) ?? "";
    const [start = "?", end = "?"] = [/\.2+/.exec(said)?.[0], /\.shuping-lock/.exec(said)?.[0]];
    expect(hidden.filter((name) => name.startsWith(start) && name.endsWith(end))).toHaveLength(1);
  }
  await (await lockFile(path.join(folder, sibling))).release();
  await lock.release();
  expect(names()).toEqual([longestName]);
});

test("a short name's lock is said whole", () => {
  const { busy } = messagesIn("zh-CN").workbook.onDisk;
  expect(busy({ details: "任务分解表.xlsx" })).toContain("删去旁边的 .任务分解表.xlsx.shuping-lock 再试");
});

test("a lock, a guard and a temporary file that a killed run left are swept", async () => {
  const { file, folder, names } = playground(longestName);
  const dead = 2 ** 22 + 9;
  const host = await openWorkbookFile(file, { exclusive: true });
  const lock = path.join(
    folder,
    names().find((name) => name.endsWith(".shuping-lock"))!,
  );
  const text = fs.readFileSync(lock, "utf8");
  await host.close();
  fs.writeFileSync(lock, text.replace(`"pid":${process.pid}`, `"pid":${dead}`));
  const token = (JSON.parse(text) as { token: string }).token;
  fs.writeFileSync(`${lock}.${token}.0`, text.replace(`"pid":${process.pid}`, `"pid":${dead}`));
  await (await openWorkbookFile(file, { exclusive: true })).close();
  expect(names()).toEqual([longestName]);
});
