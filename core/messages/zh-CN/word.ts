import type { PackageFaults } from "../../package";
import type { FillWarning } from "../../word/types";
import type { TagsWithoutColumn, WordFaults } from "../../word/word-faults";
import { partName, problemLine, problems, problemSentence } from "./template-problems";

type Sentences<Values> = { readonly [Code in keyof Values]: (values: Values[Code]) => string };

const row = (number: number | null): string => (number === null ? "" : `第 ${number} 行：`);
const named = (name: string): string => (name === "" ? "模板" : `模板“${name}”`);

const notDocx: Readonly<Record<WordFaults["not-docx"]["why"], string>> = {
  docm: "是带宏的文件（.docm）。请在 Word 里另存为“Word 文档（.docx）”再用",
  "no-document": "不是 Word 文档（.docx）。请确认选对了文件",
};

const foreign: Readonly<Record<PackageFaults["not-a-package"]["kind"], string>> = {
  empty: "文件是空的",
  "office-lock": "这是 Word 打开文件时的临时文件（~$ 开头），请选真正的模板",
  html: "这是网页，不是 Word 文档",
  xml: "这是 XML 文本，不是 Word 文档",
  rtf: "这是 RTF 文件",
  pdf: "这是 PDF 文件",
  csv: "这是纯文本",
  json: "这是 JSON 数据；模板在前，数据在后，次序可能写反了",
  gzip: "这是压缩包",
  rar: "这是压缩包",
  "7z": "这是压缩包",
  image: "这是图片",
  unknown: "文件格式认不出来",
};

const packageFaults: Sentences<PackageFaults> = {
  "old-format": () => "模板是旧格式（.doc 或 .wps）。请用 Word 或 WPS 打开，另存为“Word 文档（.docx）”。",
  "password-protected": () => "模板加了密码。请在 Word 里取消打开密码后再用。",
  "not-a-package": ({ kind }) => `模板不能用：${foreign[kind]}。请选 .docx 文件。`,
  truncated: () => "模板不完整，可能没有下载或复制完。请重新取一份。",
  "damaged-archive": ({ why, part }) => `模板已损坏（${why} ${part}）。请用 Word 打开并另存一份，或重新取一份。`,
  "damaged-part": ({ part }) => `模板里的“${part}”已损坏。请用 Word 打开并另存一份，或重新取一份。`,
  "duplicate-part": ({ part }) => `模板里有两份“${part}”，不是正常的 Word 文档。请用 Word 另存一份。`,
  "unsafe-name": ({ part }) => `模板里有可疑的文件名“${part}”，没有打开。`,
  "overlapping-parts": ({ part }) => `模板里的“${part}”与别的内容重叠，不是正常的 Word 文档，没有打开。`,
  "unknown-compression": ({ part }) => `模板里的“${part}”压缩方式不认识。请用 Word 另存一份。`,
  "too-many-parts": ({ count, limit }) => `模板里有 ${count} 个部件，超过 ${limit} 个，没有打开。`,
  "too-large": ({ size, limit }) =>
    `模板展开后有 ${Math.round(size / 1048576)} MB，超过 ${Math.round(limit / 1048576)} MB，没有打开。请压缩其中的图片。`,
  "suspicious-ratio": ({ part }) => `模板里的“${part}”展开后大得不正常，可能是压缩炸弹，没有打开。`,
  "lying-size": ({ part }) => `模板里的“${part}”与标明的大小不符，没有打开。`,
  "part-missing": ({ part }) => `模板里缺少“${part}”。请用 Word 打开并另存一份。`,
  dtd: ({ part }) => `模板里的“${part}”带有外部定义，没有打开。请用 Word 另存一份。`,
  "bad-encoding": ({ part, encoding }) => `模板里的“${part}”编码（${encoding}）读不出来。请用 Word 另存一份。`,
  "bad-characters": ({ part }) => `模板里的“${part}”含有不允许的控制字符。请用 Word 另存一份。`,
  "ill-formed": ({ part, line }) => `模板里的“${part}”第 ${line} 行不合 XML 规则。请用 Word 打开并另存一份。`,
};

const withoutColumn = ({ tags, columns }: TagsWithoutColumn): string =>
  [
    `${tags.length} 个标记在数据里没有对应的列：`,
    ...tags.map(({ tag, nearest }) => `  {${tag}}${nearest === "" ? "" : `，最接近的列是“${nearest}”`}`),
    `数据里的列：${columns.join("、")}。请改模板或数据的列名；若确实要留空，用 --missing blank 或 --missing visible。`,
  ].join("\n");

const ownFaults: Sentences<WordFaults> = {
  "not-docx": ({ name, why }) => `${named(name)}${notDocx[why]}。`,
  "template-broken": ({ name, problems, unknown }) =>
    [
      `${named(name)}有 ${problems.length} 处错误，没有生成：`,
      ...problems.map((each) => `  ${problemLine(each)}`),
      ...(unknown ? [`另有 ${withoutColumn(unknown)}`] : []),
    ].join("\n"),
  "missing-values": ({ row: number, tags }) =>
    `${row(number)}缺少${tags.map((tag) => `{${tag}}`).join("、")}的内容。请在数据里补上，或用 --missing visible 印成【待填：…】。`,
  "not-text": ({ row: number, tag }) =>
    `${row(number)}{${tag}} 的内容是一张表，不能直接印成文字。请在模板里用 {#${tag}}…{/${tag}} 循环。`,
  "tags-unknown": ({ name, ...unknown }) => `${named(name)}里有 ${withoutColumn(unknown)}`,
  "data-unreadable": ({ file, line, detail }) =>
    `数据“${file}”${line === null ? "" : `第 ${line} 行`}读不出来（${detail}）。可用的格式：.xlsx、.csv、.json、.jsonl。`,
  "row-unreadable": ({ row: number, detail }) => `${row(number)}这一行不是一个 JSON 对象（${detail}）。`,
  "data-empty": ({ file, where }) =>
    where === ""
      ? `数据“${file}”里没有可用的行。第一行应是列名，下面每行一份文书。`
      : `数据“${file}”里没有一行符合 --where ${where}。请核对列名和内容（要一字不差）。`,
  "column-unknown": ({ column, nearest, columns }) =>
    `数据里没有“${column}”这一列${nearest === "" ? "" : `，是不是“${nearest}”？`}。现有的列：${columns.join("、")}。`,
  "file-missing": ({ file }) => `找不到文件“${file}”。`,
  "file-exists": ({ file }) => `“${file}”已存在，没有覆盖。要覆盖请加 --force；续做上次没做完的请加 --resume。`,
  "archive-exists": ({ file }) =>
    `压缩包“${file}”已存在，没有覆盖。压缩包都是一次写完的，没有做了一半的；要换成新的请加 --force，或换一个文件名。`,
  "merged-exists": ({ file }) => `合并文件“${file}”已存在，没有覆盖。要覆盖请加 --force，或换一个文件名。`,
  "no-output": () => "请用 --out 文件夹 或 --zip 文件 说明文书放在哪里。",
  "name-invalid": ({ text, detail }) =>
    `--name 里的 {${text}} 读不懂${detail === "" ? "" : `（没有“${detail}”这种格式）`}。例：--name "{序号}-{姓名}.docx"。`,
  "jobs-invalid": ({ text }) => `--jobs 应是 1 到 64 的整数，而不是“${text}”。`,
  "missing-invalid": ({ text }) => `--missing 只能是 fault、blank 或 visible，而不是“${text}”。`,
  "kind-unknown": ({ kind, kinds }) => `没有“${kind}”这种文书。现有：${kinds.join("、")}。`,
  "pdf-missing": () => "没有找到 LibreOffice，不能转成 PDF。请安装 LibreOffice（命令 soffice），或去掉 --pdf。",
  "pdf-failed": ({ detail }) => `转成 PDF 没有成功（${detail}）。Word 文件已生成。`,
  "merge-impossible": ({ part }) =>
    `各份文书的“${part}”不一样（页眉、页脚、脚注里有标记，或插了图片），不能合并成一个文件。请去掉 --merge。`,
  "merge-too-large": ({ documents }) =>
    `合并到第 ${documents} 份时已太大，Word 打不开。请用 --where 分批合并，或去掉 --merge。`,
  "pdf-needs-folder": () => "--pdf 要和 --out 或 --merge 一起用：PDF 放在 Word 文件旁边。",
};

const warnings: Readonly<Record<FillWarning["code"], (warning: FillWarning) => string>> = {
  "characters-removed": (each) => `${row(each.row)}{${each.place}} 里有文档不允许的字符（${each.detail}），已去掉。`,
  "image-missing": (each) => `${row(each.row)}{%${each.place}} 的图片“${each.detail}”找不到或不能用，没有放图。`,
  "code-too-long": (each) =>
    `${row(each.row)}{%${each.place}} 的文字“${each.detail}…”太长，放不进二维码（最多 2331 字节，约 770 个汉字），没有放图。`,
};

export const word = {
  faults: { ...packageFaults, ...ownFaults },
  warnings,
  problems,
  problemLine,
  problemSentence,
  partName,
  fallback: (part: string, construct: string) =>
    `模板${part === "" ? "" : `的${partName(part)}`}里有快速方式不认识的写法（${construct}），改用 docxtemplater 逐份生成：结果一样，速度慢。`,
  fill: {
    done: (made: number, where: string, seconds: string, perSecond: string) =>
      `生成 ${made} 份，放在 ${where}，用时 ${seconds} 秒（每秒 ${perSecond} 份）。\n`,
    kept: (count: number) => `其中 ${count} 份上次已做好且没有变化，保留原文件。\n`,
    planned: (made: number) => `共 ${made} 份，没有写任何文件（--dry-run）。\n`,
    more: (count: number) => `  ……另有 ${count} 条\n`,
    failed: (count: number) => `${count} 份没有生成：\n`,
    progress: (done: number, percent: number, perSecond: string, left: string) =>
      `已生成 ${done} 份 ${percent}%  每秒 ${perSecond} 份  还需约 ${left}`,
    merged: (file: string, pages: number) => `合并成一个可打印的文件：${file}（${pages} 份）。\n`,
    pdf: (count: number) => `转成 PDF ${count} 份。\n`,
  },
  check: {
    fine: (name: string) => `“${name}”没有问题，可以使用。\n`,
    summary: (name: string, errors: number, others: number) =>
      errors > 0
        ? `“${name}”有 ${errors} 处错误${others > 0 ? `、${others} 处提醒` : ""}，改好错误才能使用：\n`
        : `“${name}”可以使用，有 ${others} 处提醒：\n`,
    severity: { error: "错误", warning: "注意", info: "提示" },
    tags: (name: string, count: number) => `“${name}”有 ${count} 个标记：\n`,
    uses: { value: "内容", loop: "循环", inverted: "没有时显示", paragraphs: "成段文字", image: "图片" },
    within: (loops: readonly string[]) => `在循环 ${loops.join(" › ")} 里`,
  },
};
