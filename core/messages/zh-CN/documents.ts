interface Missing {
  readonly tag: string;
  readonly sheet: string;
  readonly cell: string | null;
  readonly label?: string;
  readonly why?: "not-listed" | "nothing-about" | "unclear" | "no-sheet";
  readonly name?: string;
  readonly rows?: readonly number[];
}

/** Ends in a blank after a cell, so that the words behind it do not stick to it. */
const place = ({ sheet, cell }: Missing): string => `“${sheet}”表${cell === null ? "" : ` ${cell} `}`;

/** Where nothing stands: a blank cell, or a row or a sheet that is still to be made. */
function gap(each: Missing): string {
  if (each.why === "no-sheet") return `没有“${each.sheet}”表`;
  if (each.why === "nothing-about") return `“${each.sheet}”表里没有“${each.name ?? ""}”`;
  return each.cell === null && each.label ? `“${each.sheet}”表里没有“${each.label}”一行` : `${place(each)}空着`;
}

/** One thing that a document lacks. */
function lacking(each: Missing): string {
  const { sheet, tag, why, name = "", rows = [] } = each;
  if (why === "not-listed") return `“${sheet}”表里没有“${name}”`;
  if (why === "nothing-about") {
    return `“${sheet}”表里没有“${name}”的意见，测评结果和问题也没有：给这一位加上一行，或用 --only 只出别的几位`;
  }
  if (why === "unclear") {
    return `“${sheet}”表第${rows.join("、")}行没有写明是不是“${name}”（有同名的人）：姓名后面写明单位，或加一列“单位”`;
  }
  if (why === "no-sheet") {
    return `工作簿里没有“${sheet}”表，缺“${tag}”：新建一张，第一行写“项目”“内容”，下面一行写“${each.label ?? tag}”和它的内容`;
  }
  if (each.cell === null && each.label) {
    return `“${sheet}”表里没有“${each.label}”一行：加一行，“项目”列写“${each.label}”，“内容”列填上`;
  }
  return `${place(each)}缺“${tag}”`;
}

const kinds: Readonly<Record<string, string>> = {
  bulletin: "情况简报",
  "feedback-letter": "反馈意见函",
  "rectification-notice": "整改通知书",
  reminder: "催办单",
};

const lacks: Readonly<Record<string, string>> = {
  bulletin: "没有任务分解表，也没有用 --articles 给出文章",
  "feedback-letter": "没有评议对象：“评议对象”“征求意见”“测评结果”“问题整改”各表里一位也没有",
  "rectification-notice": "“问题整改”表里没有尚未整改的问题",
  reminder: "没有逾期或临期的任务",
};

export const documents = {
  kind: (id: string) => kinds[id] ?? id,
  missing: (each: Missing) => `${gap(each)}，缺“${each.tag}”`,
  shownAsMissing: (each: Missing) => `${gap(each)}：文书里以【待填：${each.tag}】标出`,
  mayLack: (each: Missing) => `${gap(each)}，缺“${each.tag}”，文书照出`,
  failed: {
    "missing-value": ({ missing }: { missing: readonly Missing[]; detail: string }) =>
      `没有出这一份，也没有占号：${missing.map(lacking).join("；")}。补上以后再运行一次。`,
    "template-values": ({ detail }: { missing: readonly Missing[]; detail: string }) =>
      `没有出这一份，也没有占号：${detail}`,
    "file-exists": ({ detail }: { missing: readonly Missing[]; detail: string }) =>
      `没有出这一份，也没有占号：已有内容不同的文件“${detail}”。换一个文件夹，或加 --force 覆盖。`,
    "not-delivered": ({ detail }: { missing: readonly Missing[]; detail: string }) =>
      `编号已登记，文件没有写成：${detail}。排除以后再运行一次，仍用原来的编号。`,
  },
  made: (number: string, subject: string, file: string) => `${number}${subject ? `  ${subject}` : ""}  ${file}`,
  finished: (number: string) => `${number}：上次中断，这次以原编号补齐`,
  skipped: (number: string, subject: string) =>
    `${subject || number}：已出${subject ? `（${number}）` : ""}，没有变化，不再出`,
  passedOver: (subject: string) => `${subject}：要整改的问题都已整改，不用出`,
  planned: (number: string, subject: string, file: string) => `将出 ${number}${subject ? `  ${subject}` : ""}  ${file}`,
  failedLine: (subject: string, message: string) => `没做成${subject ? `  ${subject}` : ""}：${message}`,
  waiting: (number: string, subject: string) =>
    `${number}${subject ? `（${subject}）` : ""} 还没有文件：不加 --only 再运行一次就会补齐`,
  unnoted: "文件都已写好，但台账的“状态”没有改成“已出”；下次运行会补记，编号不变。",
  removedCharacters: (subject: string, tag: string, detail: string) =>
    `${subject ? `${subject}：` : ""}“${tag}”里去掉了 Word 不允许的字符 ${detail}`,
  done: (made: number, failed: number, folder: string) =>
    `出了 ${made} 份${failed > 0 ? `，没做成 ${failed} 份` : ""}${folder ? `：${folder}` : ""}`,
  dryRun: (count: number) => `试运行：将出 ${count} 份，什么也没有写`,
  faults: {
    "nothing-to-issue": ({ kind, workbook }: { kind: string; workbook: string }) =>
      `“${workbook}”里没有可出的${kinds[kind] ?? kind}：${lacks[kind] ?? ""}。什么也没有写。`,
    "unknown-subject": ({ names, known }: { names: readonly string[]; known: readonly string[] }) =>
      `没有叫“${names.join("”“")}”的对象。可选的有：${known.slice(0, 20).join("、")}${known.length > 20 ? "……" : ""}`,
    "number-unknown": ({ number, sheet }: { number: string; sheet: string }) =>
      `“${sheet}”表里没有“${number}”这个编号。用 shuping register 看一看已有的编号。`,
    "number-ambiguous": ({ number, sheet, numbers }: { number: string; sheet: string; numbers: readonly string[] }) =>
      `“${sheet}”表里有 ${numbers.length} 个编号都可能是“${number}”：${numbers.join("、")}。写全编号再运行一次。什么也没有写。`,
    "number-not-free": ({ number, state }: { number: string; state: string }) =>
      `“${number}”的状态是“${state}”，不能这样用。用 shuping register 看一看各编号的状态。`,
    "number-of-other-kind": ({ number, kind }: { number: string; kind: string }) =>
      `“${number}”是${kind}的编号，不是这种文书的。`,
    "register-moving": ({ workbook }: { workbook: string }) =>
      `“${workbook}”一直有人在改，没有机会登记编号。什么也没有写；等一等再运行。`,
    "article-empty": ({ file }: { file: string }) => `“${file}”里没有文字，不能作为文章。第一行写标题，下面写正文。`,
    "kind-unknown": ({ kind, known }: { kind: string; known: readonly string[] }) =>
      `没有“${kind}”这种文书。可选的有：${known.map((id) => `${kinds[id] ?? id}（${id}）`).join("、")}`,
    "reason-missing": ({ number }: { number: string }) => `作废“${number}”要写明原因：--reason "原因"`,
    "already-void": ({ number }: { number: string }) => `“${number}”已经作废，不用再作废一次。`,
    "template-missing": ({ file }: { file: string }) => `没有找到模板“${file}”。用 --template 指明模板文件。`,
    "out-is-file": ({ folder }: { folder: string }) =>
      `“${folder}”（或它上面的一级）是文件，不是文件夹，不能往里面放文书。用 --out 另指一个文件夹，或先把那个文件移走。什么也没有写。`,
    "out-unwritable": ({ folder, detail }: { folder: string; detail: string }) =>
      `不能往文件夹“${folder}”里写文件（${detail}）。换一个文件夹，或先取得写入权限。什么也没有写。`,
    "file-missing": ({ file }: { file: string }) => `没有找到文件“${file}”，或不能读它。什么也没有写。`,
    "jobs-invalid": ({ text }: { text: string }) => `--jobs 要写 1 到 64 的整数，现在是“${text}”。`,
    "year-invalid": ({ text }: { text: string }) => `--year 要写四位年份，如 2017，现在是“${text}”。`,
    "out-missing": ({ command }: { command: string }) =>
      `还没有说文件写到哪个文件夹：shuping ${command} 工作簿 --out 文件夹`,
  },
};
