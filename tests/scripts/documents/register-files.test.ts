import fs from "node:fs";
import path from "node:path";
import { Desk } from "./desk";

interface VerifyJson {
  readonly filesCompared: number;
  readonly problems: readonly { code: string; row: number }[];
}

let desk: Desk;
beforeEach(() => {
  desk = new Desk("评议会后.xlsx");
});
afterEach(() => desk.clear());

async function verify(): Promise<{ compared: number; problems: string[]; code: number }> {
  const { out, code } = await desk.run("register", desk.workbook, "verify", "--json");
  const { filesCompared, problems } = JSON.parse(out) as VerifyJson;
  return { compared: filesCompared, problems: problems.map((each) => `${each.code} ${each.row}`), code };
}

test("rows without a file are not said to be unchanged", async () => {
  const { out } = await desk.run("register", desk.workbook, "verify");
  expect(out).toContain("没有登记过文件，文件未核对");
});

describe("documents in an archive", () => {
  let archive: string;
  beforeEach(async () => {
    await desk.issue("letters", "--only", "评议对象甲", "评议对象乙", "--zip");
    archive = desk.at(
      "out",
      desk.files().find((name) => name.endsWith(".zip"))!,
    );
  });

  test("are compared with their fingerprints", async () => {
    expect(await verify()).toEqual({ compared: 2, problems: [], code: 0 });
    const { out } = await desk.run("register", desk.workbook, "verify");
    expect(out).toContain("有文件可核对的 2 条，文件没有变化");
  });

  test.each([
    ["one changed inside", (bytes: Buffer) => flip(bytes, 60)],
    ["cut off", (bytes: Buffer) => bytes.subarray(0, 2000)],
  ])("%s: said to be changed", async (_what, spoil) => {
    fs.writeFileSync(archive, spoil(fs.readFileSync(archive)));
    const { problems, code } = await verify();
    expect(problems).toContain("file-changed 4");
    expect(code).toBe(1);
  });

  test("gone: said to be missing", async () => {
    fs.rmSync(archive);
    expect(await verify()).toMatchObject({ problems: ["file-missing 4", "file-missing 5"], code: 0 });
  });

  test("moved: found in the folder that is named", async () => {
    fs.mkdirSync(desk.at("moved"));
    fs.renameSync(archive, desk.at("moved", path.basename(archive)));
    const { out } = await desk.run("register", desk.workbook, "verify", "--files", "moved");
    expect(out).toContain("有文件可核对的 2 条");
  });
});

/** The first byte of content after the first entry's header, at least `from` bytes in, changed. */
function flip(bytes: Buffer, from: number): Buffer {
  const copy = Buffer.from(bytes);
  const start = 30 + copy.readUInt16LE(26) + copy.readUInt16LE(28) + from;
  copy[start] = (copy[start] ?? 0) ^ 0xff;
  return copy;
}
