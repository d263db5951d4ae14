import { lockName } from "../lock-name";

interface InFile {
  /** Path of the file, when the host knows it. */
  readonly file?: string;
}
type Of<Values> = Values & InFile;

const at = ({ file }: InFile): string => (file ? `${file}：` : "");
const part = (name: string): string => (name ? `（部件 ${name}）` : "");
const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1024 / 1024)} MB`;
const again = "请用 Excel 或 WPS 打开它，另存为 .xlsx 后再试。";
const untouched = "文件没有改动。";

const foreign: Readonly<Record<string, string>> = {
  empty: "是空文件，里面没有内容。请找到原来的工作簿，或重新下载。",
  "office-lock": "是 Excel 或 WPS 打开文件时留下的锁定文件，不是工作簿。请改用不带 ~$ 的那个文件。",
  html: `其实是网页（HTML），只是改了扩展名。${again}`,
  xml: `其实是 XML 文件（例如“XML 电子表格 2003”），不是 .xlsx。${again}`,
  rtf: "其实是 RTF 文档，不是工作簿。请换成 .xlsx 文件。",
  pdf: "其实是 PDF，不是工作簿。请向对方要 .xlsx 原件。",
  csv: `其实是文本（CSV），只是改了扩展名。${again}`,
  json: "其实是 JSON 文本，不是工作簿。请换成 .xlsx 文件。",
  gzip: "是 gzip 压缩包，不是工作簿。请先解压。",
  rar: "是 RAR 压缩包，不是工作簿。请先解压。",
  "7z": "是 7z 压缩包，不是工作簿。请先解压。",
  image: "其实是图片，不是工作簿。请换成 .xlsx 文件。",
  unknown: `不是 .xlsx 工作簿，也认不出是什么文件。${again}`,
};

const others: Readonly<Record<string, string>> = {
  word: "是 Word 文档（.docx），不是工作簿。请换成 .xlsx 文件。",
  slides: "是演示文稿（.pptx），不是工作簿。请换成 .xlsx 文件。",
  ods: `是 ODS 电子表格。${again}`,
  xlsb: `是二进制工作簿（.xlsb）。${again}`,
  "plain-zip": "是普通压缩包，里面没有工作簿。请先解压，再用里面的 .xlsx 文件。",
};

const programs: Readonly<Record<string, string>> = { excel: "Excel", wps: "WPS", libreoffice: "LibreOffice" };

/** 文件和工作簿：出了什么事、在哪里、接下来怎么办。 */
export const workbook = {
  faults: {
    "old-format": (v: Of<{ holds: string }>) =>
      v.file && /\.et$/i.test(v.file)
        ? `${at(v)}是 WPS 旧格式（.et）。请用 WPS 打开它，另存为 .xlsx 后再试。`
        : v.holds === "document"
          ? `${at(v)}是旧格式的文字文档（.doc 或 .wps），不是工作簿。请换成 .xlsx 文件。`
          : `${at(v)}是旧格式（.xls 或 .et）。${again}`,
    "password-protected": (v: Of<{ by: string; part: string }>) =>
      v.by === "zip"
        ? `${at(v)}压缩包加了密码${part(v.part)}。请先去掉密码再试。`
        : `${at(v)}设了打开密码，读不了。请在 Excel 或 WPS 里打开，去掉密码并保存后再试。`,
    "not-a-package": (v: Of<{ kind: string }>) => `${at(v)}${foreign[v.kind] ?? foreign.unknown ?? ""}`,
    truncated: (v: Of<{ part: string }>) => `${at(v)}不完整${part(v.part)}，可能没有下载完或没有复制完。请重新取一份。`,
    "damaged-archive": (v: Of<{ why: string; part: string }>) =>
      `${at(v)}压缩结构已损坏${part(v.part)}（${v.why}）。请换一份完好的副本；Excel 的“打开并修复”也许能救回来。`,
    "damaged-part": (v: Of<{ part: string }>) =>
      `${at(v)}里面的数据已损坏${part(v.part)}：校验码对不上。请换一份完好的副本，或用 Excel 的“打开并修复”。`,
    "duplicate-part": (v: Of<{ part: string }>) =>
      `${at(v)}里面有两个同名的部件${part(v.part)}，说不清哪个是真的，所以不读。${again}`,
    "unsafe-name": (v: Of<{ part: string }>) =>
      `${at(v)}里面有不安全的部件名${part(v.part)}，所以不读。请确认文件来源。`,
    "overlapping-parts": (v: Of<{ part: string }>) =>
      `${at(v)}里面的部件互相重叠${part(v.part)}，不是正常软件写出的文件，所以不读。请确认文件来源。`,
    "unknown-compression": (v: Of<{ part: string; method: number }>) =>
      `${at(v)}用了不支持的压缩方法 ${v.method}${part(v.part)}。${again}`,
    "too-many-parts": (v: Of<{ count: number; limit: number }>) =>
      `${at(v)}里面有 ${v.count} 个部件，超过上限 ${v.limit}，所以不读。请确认文件来源。`,
    "too-large": (v: Of<{ part: string; size: number; limit: number }>) =>
      `${at(v)}展开后有 ${megabytes(v.size)}${part(v.part)}，超过上限 ${megabytes(v.limit)}，所以不读。请拆成几个文件。`,
    "suspicious-ratio": (v: Of<{ part: string; size: number; compressed: number; limit: number }>) =>
      `${at(v)}像是压缩炸弹${part(v.part)}：${v.compressed} 字节展开成 ${megabytes(v.size)}，超过 ${v.limit} 倍的上限，所以不读。请确认文件来源。`,
    "lying-size": (v: Of<{ part: string; size: number }>) =>
      `${at(v)}里面的数据与写明的大小（${v.size} 字节）不符${part(v.part)}，所以不读。请换一份完好的副本。`,
    "part-missing": (v: Of<{ part: string; neededBy: string }>) =>
      `${at(v)}缺少部件 ${v.part}${v.neededBy ? `（“${v.neededBy}”要用）` : ""}，文件不完整。请换一份完好的副本。`,
    dtd: (v: Of<{ part: string }>) =>
      `${at(v)}里面有 DTD 声明${part(v.part)}，可能夹带外部实体，所以不读。请确认文件来源。`,
    "bad-encoding": (v: Of<{ part: string; encoding: string }>) =>
      `${at(v)}里面的文字编码不对${part(v.part)}（${v.encoding}）。${again}`,
    "bad-characters": (v: Of<{ part: string }>) => `${at(v)}里面有 XML 不允许的控制字符${part(v.part)}。${again}`,
    "ill-formed": (v: Of<{ part: string; why: string; at: number; line: number }>) =>
      `${at(v)}里面的 XML 写得不对${part(v.part)}，第 ${v.line} 行（第 ${v.at} 个字符）：${v.why}。${again}`,
    "other-document": (v: Of<{ kind: string }>) => `${at(v)}${others[v.kind] ?? ""}`,
    "no-sheets": (v: Of<object>) => `${at(v)}这个工作簿里没有工作表。请换一份。`,
    "sheet-missing": (v: Of<{ sheet: string; known: readonly string[] }>) =>
      `${at(v)}没有工作表“${v.sheet}”。现有：${v.known.join("、")}。`,
    "sheet-not-cells": (v: Of<{ sheet: string }>) => `${at(v)}“${v.sheet}”是图表或宏表，没有单元格。请另选工作表。`,
    "shared-string-missing": (v: Of<{ sheet: string; cell: string; index: number }>) =>
      `${at(v)}“${v.sheet}”${v.cell} 的文字（共享字符串 ${v.index}）不在文件里，文件已损坏。请换一份，或用 Excel 的“打开并修复”。`,
    "bad-cell-address": (v: Of<{ sheet: string; address: string }>) =>
      `${at(v)}“${v.sheet}”里有不成立的单元格位置 ${v.address}，文件已损坏。请用 Excel 的“打开并修复”。`,
    "wrong-root": (v: Of<{ part: string; expected: string }>) =>
      `${at(v)}部件 ${v.part} 里不是应有的内容（${v.expected}），文件已损坏。请换一份完好的副本。`,
    "sheet-disordered": (v: Of<{ sheet: string; cell: string }>) =>
      `${at(v)}“${v.sheet}”里的单元格次序乱了或有重复（从 ${v.cell} 起），不敢写入。${again}${untouched}`,
    "cell-formula": (v: Of<{ sheet: string; cell: string }>) =>
      `${at(v)}“${v.sheet}”${v.cell} 是公式，不能覆盖。请先在表里把公式删去，或换一格。${untouched}`,
    "cell-array": (v: Of<{ sheet: string; cell: string; range: string }>) =>
      `${at(v)}“${v.sheet}”${v.cell} 在数组公式 ${v.range} 里，不能单独改。${untouched}`,
    "cell-merged": (v: Of<{ sheet: string; cell: string; range: string }>) =>
      `${at(v)}“${v.sheet}”${v.cell} 被合并区域 ${v.range} 盖住，请写到这个区域的第一格。${untouched}`,
    "cell-table-header": (v: Of<{ sheet: string; cell: string; table: string }>) =>
      `${at(v)}“${v.sheet}”${v.cell} 是表格“${v.table}”的标题，改了会使表格损坏。请在 Excel 里改。${untouched}`,
    "cell-table-totals": (v: Of<{ sheet: string; cell: string; table: string }>) =>
      `${at(v)}“${v.sheet}”${v.cell} 在表格“${v.table}”的汇总行里，不能写入。${untouched}`,
    "table-totals-below": (v: Of<{ sheet: string; cell: string; table: string }>) =>
      `${at(v)}表格“${v.table}”有汇总行，不能在它下面（“${v.sheet}”${v.cell}）续行。请在 Excel 里关掉汇总行后再试。${untouched}`,
    "cell-pivot": (v: Of<{ sheet: string; cell: string }>) =>
      `${at(v)}“${v.sheet}”${v.cell} 在数据透视表里，刷新时会被盖掉，所以不写。${untouched}`,
    "cell-outside": (v: Of<{ sheet: string; row: number; column: number }>) =>
      `${at(v)}“${v.sheet}”没有第 ${v.row} 行第 ${v.column} 列（最多 1048576 行、16384 列）。`,
    "text-too-long": (v: Of<{ sheet: string; cell: string; length: number }>) =>
      `${at(v)}要写进“${v.sheet}”${v.cell} 的文字有 ${v.length} 个字符，一格最多 32767 个。请缩短或分开。${untouched}`,
    "bad-number": (v: Of<{ sheet: string; cell: string; text: string }>) =>
      `${at(v)}“${v.sheet}”${v.cell}：“${v.text}”不是数字。${untouched}`,
    "bad-date": (v: Of<{ sheet: string; cell: string; text: string }>) =>
      `${at(v)}“${v.sheet}”${v.cell}：“${v.text}”不是日期。请写成 2017-09-10 这样，且不早于 1900 年。${untouched}`,
    "sheet-exists": (v: Of<{ sheet: string }>) => `${at(v)}已经有工作表“${v.sheet}”了，不会覆盖。${untouched}`,
    "sheet-name": (v: Of<{ sheet: string }>) =>
      `${at(v)}“${v.sheet}”不能作工作表名：要 1 到 31 个字，不含 []:*?/\\，首尾不是单引号。${untouched}`,
    "file-missing": (v: { file: string }) => `找不到文件 ${v.file}。请核对路径和文件名。`,
    "file-is-folder": (v: { file: string }) => `${v.file} 是文件夹，这里要的是文件。`,
    "file-unreadable": (v: { file: string; why: string }) => `读不了 ${v.file}（${v.why}）。请核对磁盘和网络。`,
    "file-exists": (v: { file: string }) => `${v.file} 已经有了，不会覆盖。请换个名字，或加 --force。`,
    "folder-missing": (v: { file: string }) => `写不了 ${v.file}：没有这个文件夹。请先建好，或换个位置。`,
    "disk-full": (v: { file: string }) => `写不了 ${v.file}：磁盘已满。原来的文件没有改动。请腾出空间后再试。`,
    "no-rights": (v: { file: string }) =>
      `${v.file}：没有读写权限。原来的文件没有改动。请换个位置（--out），或请管理员开权限。`,
    "file-in-use": (v: { file: string }) => `写不了 ${v.file}：正被别的程序占用。请关掉它再试，或用 --out 另存。`,
    "not-written": (v: { file: string; why: string }) =>
      `没有写成 ${v.file}（${v.why}）。原来的文件没有改动。请换个位置（--out）再试。`,
    "open-elsewhere": (v: { file: string; by: string; lock: string }) =>
      `${v.file} 正在 ${programs[v.by] ?? v.by} 里打开，还没保存的内容读不到，所以不写。请先保存并关闭，或用 --out 写到另一个文件。若确实没有打开，删去旁边的 ${v.lock} 即可。`,
    "name-too-long": (v: { file: string }) => `文件名“${v.file}”太长，或含有不能用的字符。请换一个。`,
    "bad-cell-reference": (v: { text: string }) =>
      `“${v.text}”不是单元格。请写成 "'任务分解表'!D3" 或 "任务分解表!D3"。`,
    "bad-cell-value": (v: { text: string; type: string }) =>
      `“${v.text}”不是${v.type === "date" ? "日期（如 2017-09-10）" : v.type === "bool" ? " true 或 false" : "数字"}。什么也没有写。`,
    "bad-cell-type": (v: { text: string }) => `--type 只能是 text、number、date 或 bool，现在是“${v.text}”。`,
    "where-to-write": () => "请说明写到哪里：--in-place 改原文件，或 --out 文件 另存。两者只用一个。",
    "no-room-for-marks": (v: Of<{ sheet: string }>) =>
      `${at(v)}“${v.sheet}”右边没有空列可放截止日期和状态。${untouched}`,
  },
  /** What HostFault means for a file on disk. */
  onDisk: {
    "moved-on": (v: { details: string }) => `${v.details} 刚被别的程序改过，这次什么也没有写。请重新运行。`,
    busy: (v: { details: string }) =>
      `${v.details} 正由另一个述评进程写入，这次什么也没有写。请稍后再试，或加 --wait 排队。若确知没有别的述评在运行（如另一台电脑写到一半断了电），删去旁边的 ${lockName(v.details, (start, end) => `以 ${start} 开头、${end} 结尾的文件（是隐藏文件）`)} 再试。`,
  },
  warnings: {
    "odd-part-names": () => "压缩包里的部件名写法不规范，已照常读取。",
    "duplicate-sheet-ids": ({ sheet }: { sheet: string }) => `工作表“${sheet}”的内部编号与别的表重复，已照常读取。`,
    "sheet-without-part": ({ sheet }: { sheet: string }) => `工作表“${sheet}”没有内容部件，已略过，原样保留。`,
    "duplicate-cells": ({ sheet, cell }: { sheet: string; cell: string }) =>
      `“${sheet}”里 ${cell} 出现了两次，以先出现的为准。`,
    "rows-out-of-order": ({ sheet, cell }: { sheet: string; cell: string }) =>
      `“${sheet}”里的次序从 ${cell} 起乱了，已按位置读取。`,
    "merges-overlap": ({ sheet, range, count }: { sheet: string; range: string; count: number }) =>
      `“${sheet}”里有 ${count} 个合并区域与别的重叠（如 ${range}），重叠的不算。`,
    "merge-odd": ({ sheet, range }: { sheet: string; range: string }) =>
      `“${sheet}”里合并区域 ${range} 的写法不对，已尽量理解。`,
    "bad-number": ({ sheet, cell, text }: { sheet: string; cell: string; text: string }) =>
      `“${sheet}”${cell} 应是数字，却是“${text}”，已当作文字。`,
    "sheet-protected": ({ sheet }: { sheet: string }) => `工作表“${sheet}”设了保护；已写入，保护仍在。`,
    signed: () => "这个文件有数字签名，改动后签名失效，需要的话请重新签名。",
    "text-cleaned": ({ sheet, cell }: { sheet: string; cell: string }) =>
      `写进“${sheet}”${cell} 的文字里有控制字符，已去掉。`,
  },
  cell: {
    blank: "（空）",
    wrote: (cell: string, file: string) => `已写入 ${cell}：${file}`,
    same: (cell: string) => `${cell} 已经是这个内容，没有改动文件。`,
  },
  marks: {
    due: "截止日期",
    state: "状态",
    done: "√已完成",
    doneLate: "√已完成（逾期）",
    overdue: "▲逾期",
    dueSoonBegin: "△临期",
    dueSoon: "△临期（剩",
    dueSoonEnd: "天）",
    dueToday: "△临期（今天到期）",
    days: "天",
    onTime: "○正常",
    awaitingEvent: "◇待定",
    undated: "－无期限",
    marked: (sheet: string, rows: number, columns: string, file: string) =>
      `已标记“${sheet}”${rows} 项任务（${columns} 列）：${file}`,
    unmarked: (sheet: string, file: string) => `已去掉“${sheet}”的标记：${file}`,
    same: (sheet: string) => `“${sheet}”的标记已是最新，没有改动文件。`,
    none: "没有我们的标记，没有改动文件。",
    counts: (overdue: number, dueSoon: number) => `逾期 ${overdue} 项，临期 ${dueSoon} 项`,
    backup: (file: string) => `原来的版本：${file}`,
  },
};
