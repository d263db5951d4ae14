import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import type { WorkbookChanges } from "../../../core/workbook";
import { noChanges } from "../../../core/workbook";
import { nodeFiles, type FilePort } from "../../../scripts/host/file-port";
import { makeBook } from "../../workbook/corpus/make-book";

/** As long as Linux takes: 255 bytes. */
export const longestName = `${"2".repeat(22)}${"实施方案任务分解".repeat(9)}（送审）.xlsx`;

/** A folder of its own with one workbook in it. */
export function playground(name = "任务分解表.xlsx"): {
  folder: string;
  file: string;
  bytes: Buffer;
  names: () => string[];
} {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "shuping-host-"));
  const file = path.join(folder, name);
  fs.writeFileSync(file, makeBook());
  return { folder, file, bytes: fs.readFileSync(file), names: () => fs.readdirSync(folder).sort() };
}

/** One cell of the sheet set to a text. */
export function setting(text: string, row = 9): WorkbookChanges {
  return { ...noChanges, cells: [{ sheet: "任务分解表", row, column: 1, input: { type: "text", text } }] };
}

export const diskError = (code: string): Error => Object.assign(new Error(code), { code });

/** Which operations change the disk: only these can be cut off half-way with a trace. */
const changing = new Set<keyof FilePort>(["create", "rename", "link", "copy", "remove", "makeFolder", "flushFolder"]);

type Operation = (...args: never[]) => Promise<unknown>;

/** The real files, with `before` called ahead of every operation: what it throws, the operation throws. */
export function tamperedFiles(before: (name: keyof FilePort, count: number, changes: boolean) => void): FilePort {
  let count = 0;
  const entries = Object.entries(nodeFiles as unknown as Record<string, Operation>).map(([name, work]) => {
    const tampered: Operation = async (...args) => {
      count += 1;
      before(name as keyof FilePort, count, changing.has(name as keyof FilePort));
      return work(...args);
    };
    return [name, tampered];
  });
  return Object.fromEntries(entries) as unknown as FilePort;
}
