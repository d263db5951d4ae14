import { readRegister } from "../../core/documents/register/read-register";
import type { DocumentContext, DocumentKind } from "../../core/documents/context";
import { readCampaign } from "../../core/evaluation";
import { issueDocuments, type IssueOptions, type IssueResult } from "../../core/jobs/issue-documents";
import type { WorkbookReading } from "../../core/ports";
import { nodeCodec } from "../../scripts/host/node-codec";
import { FakeHost } from "./fake-host";
import { plainTemplate } from "./plain-template";

export const registerHeadings = [
  "文种",
  "年份",
  "编号",
  "总期号",
  "标题",
  "对象",
  "日期",
  "文件",
  "指纹",
  "状态",
  "说明",
];

/** A kind that makes one letter of each row of the sheet 名单: name, text. A blank text is a missing value. */
export const listLetters: DocumentKind = {
  id: "feedback-letter",
  names: { "zh-CN": "反馈意见函", en: "feedback letter" },
  template: "letter.docx",
  fields: [],
  series: { word: "函", style: "document", defaultCode: "某人常函" },
  plan: (context) =>
    listOf(context).map(([name, text]) => ({
      kind: "feedback-letter",
      title: `关于${name}的函`,
      subject: name,
      fileStem: `函-${name}-{编号}`,
      data: { 姓名: name, 正文: text },
      missing: text === "" ? [{ tag: "正文", sheet: "名单", cell: "B2", fatal: true }] : [],
      note: "",
    })),
};

const lists = new WeakMap<DocumentContext, [string, string][]>();
const listOf = (context: DocumentContext): [string, string][] => lists.get(context) ?? [];

function understand({ sheets }: WorkbookReading): DocumentContext {
  const context: DocumentContext = {
    campaign: readCampaign(sheets),
    plan: null,
    register: readRegister(sheets),
    today: "2017-10-16",
    year: 2017,
    title: null,
    articles: [],
  };
  const list = sheets.find(({ name }) => name === "名单");
  const rows: [string, string][] = [];
  for (let row = 1; row <= (list?.rowCount ?? 0); row += 1) rows.push([list!.text(row, 1), list!.text(row, 2)]);
  lists.set(context, rows);
  return context;
}

/** A workbook with a list of names and, if given, a register. */
export function letterDesk(names: readonly string[], register?: (string | number)[][], atomic = true): FakeHost {
  const sheets = [{ name: "名单", rows: names.map((name) => [name, `给${name}的意见`]) }];
  if (register) sheets.push({ name: "文书台账", rows: [registerHeadings, ...register] as string[][] });
  return new FakeHost(sheets, "函.xlsx", atomic);
}

export const optionsOf = (more: Partial<IssueOptions> = {}): IssueOptions => ({
  kind: listLetters,
  template: plainTemplate,
  codec: nodeCodec,
  understand,
  ...more,
});

export const issueLettersOf = (host: FakeHost, more: Partial<IssueOptions> = {}): Promise<IssueResult> =>
  issueDocuments(host, optionsOf(more));

/** number subject state of each entry, and its note when there is one. */
export function registerLines(host: FakeHost): string[] {
  return host
    .textsOf("文书台账")
    .slice(1)
    .map((row) => [row[2], row[5], row[9], row[10]].filter((text) => text).join(" "));
}
