import fs from "node:fs";
import { Fault } from "../../../core/fault";
import { messagesIn } from "../../../core/messages";
import { readWorkbook } from "../../../core/workbook";
import { faultSentence } from "../../../scripts/fault-sentence";
import type { FilePort } from "../../../scripts/host/file-port";
import { nodeCodec } from "../../../scripts/host/node-codec";
import { openWorkbookFile } from "../../../scripts/host/workbook-file";
import { diskError, playground, setting, tamperedFiles } from "./playground";

async function writeThrough(file: string, files: FilePort): Promise<unknown> {
  try {
    const host = await openWorkbookFile(file, { files, exclusive: true });
    try {
      const { version } = await host.readSheets();
      await host.apply(setting("甲"), version);
    } finally {
      await host.close();
    }
    return null;
  } catch (error) {
    return error;
  }
}

const valueIn = (file: string): unknown => readWorkbook(fs.readFileSync(file), nodeCodec).sheets[0]!.value(9, 1);

/** Runs once with an operation counted, to know how many there are. */
async function operationsOfOneRun(): Promise<number> {
  let operations = 0;
  await writeThrough(
    playground().file,
    tamperedFiles((_, count) => void (operations = count)),
  );
  return operations;
}

const codes = [
  ["ENOSPC", "disk-full"],
  ["EACCES", "no-rights"],
  ["EROFS", "no-rights"],
  ["EBUSY", "file-in-use"],
  ["EIO", "not-written"],
] as const;

test.each(codes)(
  "a write that fails with %s says so and leaves the file and the folder as they were",
  async (code, fault) => {
    const { file, bytes, names } = playground();
    const files = tamperedFiles((name) => {
      if (name === "create") throw diskError(code);
    });
    const error = await writeThrough(file, files);
    expect(error).toBeInstanceOf(Fault);
    expect((error as Fault).code).toBe(fault);
    expect(faultSentence(error, messagesIn("zh-CN"))).toMatch(/没有改动|关掉|没有写/);
    expect(fs.readFileSync(file).equals(bytes)).toBe(true);
    expect(names()).toEqual(["任务分解表.xlsx"]);
  },
);

test("whatever single operation fails, the workbook is whole: before or after, and nothing of ours is left", async () => {
  const operations = await operationsOfOneRun();
  expect(operations).toBeGreaterThan(8);
  for (let failing = 1; failing <= operations; failing += 1) {
    const { file, bytes, names } = playground();
    const error = await writeThrough(
      file,
      tamperedFiles((_, count) => {
        if (count === failing) throw diskError("EIO");
      }),
    );
    if (error)
      expect([failing, /Fault$/.test((error as Error).name) || (error as { code?: string }).code === "EIO"]).toEqual([
        failing,
        true,
      ]);
    const now = fs.readFileSync(file);
    if (!now.equals(bytes)) expect(valueIn(file)).toBe("甲");
    expect(names().filter((name) => name.endsWith("-tmp") || name.endsWith("-tmp.bak"))).toEqual([]);
  }
});

test("a rename that fails leaves no temporary file", async () => {
  const { file, bytes, names } = playground();
  const files = tamperedFiles((name) => {
    if (name === "rename") throw diskError("EPERM");
  });
  expect((await writeThrough(file, files)) as Fault).toMatchObject({ code: "no-rights" });
  expect(fs.readFileSync(file).equals(bytes)).toBe(true);
  expect(names()).toEqual(["任务分解表.xlsx"]);
});
