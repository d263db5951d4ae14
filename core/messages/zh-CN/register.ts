import type { RegisterProblemValues } from "../../documents/register/verify";

type Says = { readonly [Code in keyof RegisterProblemValues]: (values: RegisterProblemValues[Code]) => string };

const problems: Says = {
  "number-gap": ({ series, year, missing }) =>
    `${series}${year ? `（${year}年）` : ""}缺 ${missing.length} 个号：${missing.slice(0, 20).join("、")}${missing.length > 20 ? "……" : ""}。查一查是漏登还是漏发；不用的号补一行并写“作废”。`,
  "number-double": ({ firstRow }) => `与第 ${firstRow} 行编号相同。后发的一份换一个新号重新印发，原号留给先发的。`,
  "number-unreadable": ({ text }) => `编号“${text}”读不懂。简报写“第4期”，函和通知写“代字〔2017〕1号”。`,
  "year-wrong": ({ year, other }) => `“年份”是 ${year}，编号或日期却是 ${other} 年。核对后改对其中一个。`,
  "overall-double": ({ overall, firstRow }) => `${overall}与第 ${firstRow} 行相同。`,
  "file-missing": ({ file }) => `没有找到文件“${file}”。文件若移到别处，用 --files 指明文件夹。`,
  "file-changed": ({ file }) =>
    `文件“${file}”与登记时的指纹不一致：印发后改动过。要改内容，用 --corrects 重新出一份更正。`,
  "file-pending": ({ file }) => `编号已登记，文件“${file}”还没有写成。再运行一次出这种文书的命令就会补齐。`,
};

export const register = {
  problems,
  severities: { error: "要改", warning: "请核对", info: "供参考" },
  row: (row: number | null) => (row === null ? "" : `第 ${row} 行  `),
  none: "还没有文书台账，出第一份文书时会自动建立。",
  entry: (number: string, title: string, subject: string, state: string) =>
    `${number}  ${title}${subject ? `  ${subject}` : ""}  ${state}`,
  states: { pending: "待出文件", reserved: "预留", issued: "已出", void: "作废", replaced: "已更正" },
  next: (kind: string, number: string) => `下一个${kind}：${number}`,
  allRight: (count: number, files: number) =>
    `核对了 ${count} 条登记，编号没有缺漏和重复；${files > 0 ? `有文件可核对的 ${files} 条，文件没有变化` : "没有登记过文件，文件未核对"}。`,
  allRightNumbers: (count: number) => `核对了 ${count} 条登记，编号没有缺漏和重复。`,
  voided: (number: string) => `“${number}”已作废，号不再用。`,
  reserved: (number: string, cell: string) => `已预留“${number}”（${cell}）；出文书时加 --number "${number}"。`,
};
