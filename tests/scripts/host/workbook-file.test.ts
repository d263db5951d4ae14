import fs from "node:fs";
import path from "node:path";
import { readWorkbook } from "../../../core/workbook";
import { nodeCodec } from "../../../scripts/host/node-codec";
import { openDocumentFolder } from "../../../scripts/host/document-folder";
import { openWorkbookFile } from "../../../scripts/host/workbook-file";
import { playground, setting, tamperedFiles } from "./playground";

const valueIn = (file: string): unknown => readWorkbook(fs.readFileSync(file), nodeCodec).sheets[0]!.value(9, 1);

test("in place: the new file, and the old one as backup", async () => {
  const { file, bytes, names } = playground();
  const host = await openWorkbookFile(file);
  await host.apply(setting("甲"));
  expect(host.changed).toBe(true);
  expect(valueIn(file)).toBe("甲");
  expect(names()).toEqual(["任务分解表.xlsx", "任务分解表.xlsx.bak"]);
  expect(fs.readFileSync(`${file}.bak`).equals(bytes)).toBe(true);
});

test("the backup is the workbook before the whole command, however often the command writes; the next one keeps its own", async () => {
  const { file, bytes } = playground();
  const host = await openWorkbookFile(file);
  await host.apply(setting("甲"));
  await host.apply(setting("乙"));
  expect(valueIn(file)).toBe("乙");
  expect(fs.readFileSync(`${file}.bak`).equals(bytes)).toBe(true);
  await (await openWorkbookFile(file)).apply(setting("丙"));
  expect(valueIn(`${file}.bak`)).toBe("乙");
});

test("without backup", async () => {
  const { file, names } = playground();
  const host = await openWorkbookFile(file, { backup: false });
  await host.apply(setting("甲"));
  expect(names()).toEqual(["任务分解表.xlsx"]);
});

test("nothing to change: not even written", async () => {
  const { file, names } = playground();
  const host = await openWorkbookFile(file, { backup: false });
  await host.apply(setting("甲"));
  const before = fs.statSync(file);
  await host.apply(setting("甲"));
  expect(host.changed).toBe(false);
  const after = fs.statSync(file);
  expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs]);
  expect(names()).toEqual(["任务分解表.xlsx"]);
});

test("to another file: the first one is untouched; what exists is not overwritten unless forced", async () => {
  const { file, folder, bytes } = playground();
  const out = path.join(folder, "out.xlsx");
  await (await openWorkbookFile(file, { out })).apply(setting("甲"));
  expect(valueIn(out)).toBe("甲");
  expect(fs.readFileSync(file).equals(bytes)).toBe(true);
  const again = await openWorkbookFile(file, { out });
  await expect(again.apply(setting("乙"))).rejects.toMatchObject({ code: "file-exists" });
  await (await openWorkbookFile(file, { out, force: true })).apply(setting("乙"));
  expect(valueIn(out)).toBe("乙");
});

test("changed since it was read: refused, nothing lost", async () => {
  const { file } = playground();
  const host = await openWorkbookFile(file);
  const { version } = await host.readSheets();
  await (await openWorkbookFile(file)).apply(setting("别人"));
  await expect(host.apply(setting("甲"), version)).rejects.toMatchObject({ code: "moved-on" });
  expect(valueIn(file)).toBe("别人");
});

test("changed by a program that knows no lock, between our reading and our rename: refused, nothing lost", async () => {
  const { file } = playground();
  const other = playground();
  await (await openWorkbookFile(other.file)).apply(setting("别人"));
  const files = tamperedFiles((name) => {
    if (name === "create" && fs.existsSync(path.join(path.dirname(file), ".任务分解表.xlsx.shuping-lock"))) {
      fs.copyFileSync(other.file, file);
    }
  });
  const host = await openWorkbookFile(file, { files });
  await expect(host.apply(setting("甲"))).rejects.toMatchObject({ code: "moved-on" });
  expect(valueIn(file)).toBe("别人");
});

test.each([
  ["excel", "~$任务分解表.xlsx"],
  ["wps", ".~任务分解表.xlsx"],
  ["libreoffice", ".~lock.任务分解表.xlsx#"],
])("open in %s: refused in place, allowed to another file", async (by, name) => {
  const { file, folder, bytes } = playground();
  fs.writeFileSync(path.join(folder, name), "x");
  await expect(openWorkbookFile(file, { exclusive: true })).rejects.toMatchObject({
    code: "open-elsewhere",
    values: { by },
  });
  const passing = await openWorkbookFile(file);
  await expect(passing.apply(setting("甲"))).rejects.toMatchObject({ code: "open-elsewhere" });
  expect(fs.readFileSync(file).equals(bytes)).toBe(true);
  const out = path.join(folder, "out.xlsx");
  const host = await openWorkbookFile(file, { out, exclusive: true });
  await host.apply(setting("甲"));
  await host.close();
  expect(valueIn(out)).toBe("甲");
});

test("held by another run: busy, and nothing changed", async () => {
  const { file, bytes } = playground();
  const first = await openWorkbookFile(file, { exclusive: true });
  await expect(openWorkbookFile(file, { exclusive: true })).rejects.toMatchObject({ code: "busy" });
  await expect((await openWorkbookFile(file)).apply(setting("甲"))).rejects.toMatchObject({ code: "busy" });
  await first.close();
  expect(fs.readFileSync(file).equals(bytes)).toBe(true);
});

test("a symbolic link stays one; rights stay", async () => {
  const { file, folder } = playground();
  fs.chmodSync(file, 0o640);
  const link = path.join(folder, "link.xlsx");
  fs.symlinkSync(file, link);
  await (await openWorkbookFile(link)).apply(setting("甲"));
  expect(fs.lstatSync(link).isSymbolicLink()).toBe(true);
  expect(valueIn(file)).toBe("甲");
  expect(fs.statSync(file).mode & 0o777).toBe(0o640);
});

test("a missing file and a folder are said", async () => {
  const { folder } = playground();
  await expect(openWorkbookFile(path.join(folder, "none.xlsx"))).rejects.toMatchObject({ code: "file-missing" });
  const host = await openWorkbookFile(folder);
  await expect(host.readSheets()).rejects.toMatchObject({ code: "file-is-folder" });
});

test("a broken workbook is named", async () => {
  const { file } = playground();
  fs.writeFileSync(file, "a,b\n");
  const host = await openWorkbookFile(file);
  await expect(host.readSheets()).rejects.toMatchObject({ code: "not-a-package", values: { kind: "csv", file } });
});

test("documents: whole, not overwritten, no bad names", async () => {
  const { folder } = playground();
  const out = openDocumentFolder(path.join(folder, "文书"));
  const file = { name: "第1期.docx", bytes: Buffer.from("x"), mime: "m" };
  expect(await out.deliver(file)).toEqual({ where: path.join(folder, "文书", "第1期.docx") });
  await expect(out.deliver(file)).rejects.toMatchObject({ code: "file-exists" });
  for (const name of ["../x.docx", "a/b.docx", "con.docx", "x.", ""]) {
    await expect(out.deliver({ ...file, name })).rejects.toMatchObject({ code: "name-too-long" });
  }
});
