import type { Browser } from "playwright-core";
import { readRegister } from "../../core/documents/register/read-register";
import { messagesIn } from "../../core/messages";
import { findHelperColumns } from "../../core/jobs/helper-columns";
import { openPackage } from "../../core/package";
import { compileTemplate } from "../../core/word";
import { readWorkbook } from "../../core/workbook/read-workbook";
import { nodeCodec } from "../../scripts/host/node-codec";
import { serveFolder, type Served } from "../../scripts/host/static-server";
import { buildPane } from "../rig/built-pane";
import { sampleFile } from "../rig/sample-book";
import { launchBrowser } from "../tools/browser";
import type { HandName } from "./flow/hands";
import { fileOrigin, workStandalone, type FileWay } from "./flow/stand-alone";

let folder = "";
let served: Served;
let browser: Browser;

beforeAll(async () => {
  folder = await buildPane();
  served = await serveFolder({ folders: { "/": folder }, port: 0 });
  browser = await launchBrowser();
}, 300000);

afterAll(async () => {
  await browser.close();
  await served.close();
});

const ways: readonly (readonly [from: "http" | "file", fileWay: FileWay, hand: HandName, language: "zh-CN" | "en"])[] =
  [
    ["http", "download", "mouse", "zh-CN"],
    ["file", "download", "keyboard", "zh-CN"],
    ["http", "into the file", "keyboard", "en"],
    ["file", "into the file", "mouse", "en"],
  ];

function contentOf(bytes: Uint8Array): Record<string, unknown> {
  const { sheets } = readWorkbook(bytes, nodeCodec);
  const plan = sheets.find(({ name }) => name === "任务分解表");
  const events = sheets.find(({ name }) => name === "时间节点");
  const parts = openPackage(bytes, nodeCodec);
  const rules = parts.entries
    .filter(({ name }) => /worksheets\/sheet\d+\.xml$/.test(name))
    .flatMap(({ name }) => new TextDecoder().decode(parts.read(name) ?? new Uint8Array()).match(/<cfRule\b/g) ?? []);
  return {
    register: readRegister(sheets).entries.map(({ numberText, state }) => `${numberText} ${state}`),
    edited: plan?.text(3, 4),
    marked: plan ? findHelperColumns(plan, messagesIn("zh-CN").workbook.marks) !== null : false,
    rules: rules.length,
    dates: Array.from({ length: events?.rowCount ?? 0 }, (_, row) => events?.value(row + 1, 2)).includes(43004),
  };
}

test.each(ways)(
  "an office's work on the stand-alone page: %s, %s, by %s, %s",
  async (from, fileWay, hand, language) => {
    const origin = from === "http" ? served.address : fileOrigin(folder);
    const { documents, workbook, complaints } = await workStandalone(browser, { origin, hand, fileWay, language });
    const before = contentOf(sampleFile);
    expect(contentOf(workbook)).toEqual({
      register: [...(before.register as string[]), "第4期 issued", "第5期 issued"],
      edited: "12月10日前",
      marked: true,
      rules: (before.rules as number) + 2,
      dates: true,
    });
    expect(documents.map(({ name }) => /第\d+期\.docx$/.exec(name)?.[0])).toEqual(["第4期.docx", "第5期.docx"]);
    for (const { name, bytes } of documents) expect(compileTemplate(bytes, nodeCodec, { name }).tags).toEqual([]);
    expect(nodeCodec.sha256(documents[0]?.bytes ?? new Uint8Array())).not.toBe(
      nodeCodec.sha256(documents[1]?.bytes ?? new Uint8Array()),
    );
    expect(complaints).toEqual([]);
  },
  120000,
);
