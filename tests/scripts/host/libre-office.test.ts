import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { Fault } from "../../../core/fault";
import { convertToPdf, findLibreOffice } from "../../../scripts/host/libre-office";
import { shuping } from "../../tools/run-shuping";
import { docx, para } from "../../word/docx-builder";

let folder = "";
const before = process.env.SHUPING_SOFFICE;
const file = (name: string): string => path.join(folder, name);

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "shuping-pdf-"));
});
afterEach(() => {
  if (before === undefined) delete process.env.SHUPING_SOFFICE;
  else process.env.SHUPING_SOFFICE = before;
  fs.rmSync(folder, { recursive: true });
});

/** A LibreOffice of ours: writes a PDF for each document it is given, and logs its starts. */
function pretend(perDocument: string): void {
  const script = `#!/bin/sh
[ "$1" = "--version" ] && exit 0
echo start >> "${file("starts")}"
while [ "$1" != "--outdir" ]; do shift; done
out="$2"; shift 2
for each in "$@"; do name=$(basename "$each" .docx); ${perDocument}; done
`;
  fs.writeFileSync(file("office"), script, { mode: 0o755 });
  process.env.SHUPING_SOFFICE = file("office");
}

const good = 'printf "%%PDF-$name" > "$out/$name.pdf"';
const documents = (count: number): string[] => Array.from({ length: count }, (_, index) => file(`${index + 1}.docx`));
const pdfs = (): string[] =>
  fs
    .readdirSync(folder)
    .filter((name) => name.endsWith(".pdf"))
    .sort();

async function faultOf(work: Promise<unknown>): Promise<Pick<Fault, "code" | "values">> {
  const error: unknown = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (error instanceof Fault) return { code: error.code, values: error.values };
  throw error;
}

test("several documents a start, each PDF beside its document", async () => {
  pretend(good);
  expect(await convertToPdf(documents(5), folder, { perStart: 2, startSeconds: 20, documentSeconds: 1 })).toBe(5);
  expect(pdfs()).toEqual(["1.pdf", "2.pdf", "3.pdf", "4.pdf", "5.pdf"]);
  expect(fs.readFileSync(file("3.pdf"), "utf8")).toBe("%PDF-3");
  expect(fs.readFileSync(file("starts"), "utf8")).toBe("start\nstart\nstart\n");
});

test("one that is not converted is told, the others are there; an older PDF does not count", async () => {
  pretend(`[ $name = 2 ] || ${good}`);
  fs.writeFileSync(file("2.pdf"), "alt");
  expect(await faultOf(convertToPdf(documents(3), folder))).toEqual({ code: "pdf-failed", values: { detail: "2/3" } });
  expect(pdfs()).toEqual(["1.pdf", "2.pdf", "3.pdf"]);
  expect(fs.readFileSync(file("2.pdf"), "utf8")).toBe("alt");
});

const patient = 60_000;
test(
  "a start that hangs is ended with what it started, the next one goes on",
  async () => {
    pretend(`if [ $name = 1 ]; then sh -c 'echo $$ > "${file("child")}"; sleep 600'; fi; ${good}`);
    const limits = { perStart: 1, startSeconds: 3, documentSeconds: 1 };
    const { code, values } = await faultOf(convertToPdf(documents(2), folder, limits));
    expect([code, values]).toEqual(["pdf-failed", { detail: "1/2, > 4 s" }]);
    expect(pdfs()).toEqual(["2.pdf"]);
    const child = fs.readFileSync(file("child"), "utf8").trim();
    // Gone, or ended and not yet fetched by whoever started it.
    const { stdout } = spawnSync("ps", ["-o", "stat=", "-p", child], { encoding: "utf8" });
    expect(stdout.trim()).toMatch(/^(Z.*)?$/);
  },
  patient,
);

describe("without LibreOffice", () => {
  beforeEach(() => {
    process.env.SHUPING_SOFFICE = file("nirgends");
    fs.writeFileSync(file("函.docx"), docx(para("{姓名}")));
    fs.writeFileSync(file("名单.csv"), "姓名\n甲\n");
  });
  test("--pdf is refused before anything is made", async () => {
    expect(findLibreOffice()).toBeNull();
    const listed = fs.readdirSync(folder);
    const { code, err } = await shuping(["fill", "函.docx", "名单.csv", "--out", "发", "--pdf"], { cwd: folder });
    expect([code, err]).toEqual([2, expect.stringContaining("没有找到 LibreOffice") as string]);
    expect(fs.readdirSync(folder)).toEqual(listed);
  });
});

test("documents stand when their PDF fails: said, exit 1", async () => {
  pretend("true");
  fs.writeFileSync(file("函.docx"), docx(para("{姓名}")));
  fs.writeFileSync(file("名单.csv"), "姓名\n甲\n");
  const { code, out, err } = await shuping(["fill", "函.docx", "名单.csv", "--out", "发", "--pdf"], { cwd: folder });
  expect([code, err]).toEqual([1, expect.stringContaining("转成 PDF 没有成功") as string]);
  expect(out).toContain("生成 1 份");
  expect(fs.readdirSync(file("发"))).toEqual(["1.docx"]);
});
