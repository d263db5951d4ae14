const list = (names: readonly string[]): string => names.map((name) => `“${name}”`).join("、");

export const plan = {
  faults: {
    "no-plan": ({ sheets }: { sheets: readonly string[] }) =>
      `这个工作簿里没有找到任务分解表（看过的工作表：${list(sheets) || "无"}）。表头里要有“工作任务”一类的列，以及“完成时间”或“责任单位”一类的列；标题写法特别时，用 --columns 指明，例如 --columns task=C,deadline=E。`,
    "no-such-sheet": ({ sheet, sheets }: { sheet: string; sheets: readonly string[] }) =>
      `没有名为“${sheet}”的工作表。现有的工作表：${list(sheets)}。请用 --sheet 指定其中一个。`,
    "sheet-without-plan": ({ sheet }: { sheet: string }) =>
      `工作表“${sheet}”里没有认出表头。请用 --columns 指明各列，例如 --columns task=C,deadline=E,responsible=F。`,
    "bad-columns": ({ text, roles }: { text: string; roles: readonly string[] }) =>
      `“${text}”不是列的指定。写成 task=C,deadline=E（也可写 工作任务=C，完成时间=E）。可用的列：${roles.join("、")}。`,
    "columns-outside": ({ sheet, columns, last }: { sheet: string; columns: readonly string[]; last: string }) =>
      `“${sheet}”表没有这样的列：${columns.join("，")}。这张表最后一列是 ${last}。核对列的字母再运行一次。`,
    "import-missing": ({ file }: { file: string }) => `找不到文件 ${file}。请核对路径。`,
    "import-empty": ({ file }: { file: string }) =>
      `${file} 里没有读出任务：要有编号的条目，写明责任领导、责任单位或完成时间。请核对是不是实施方案或整改方案。`,
    "report-name": ({ file }: { file: string }) =>
      `情况报告是网页，不能写成“${file}”。文件名要以 .html 结尾。什么也没有写。`,
    "out-exists": ({ file }: { file: string }) => `${file} 已经存在，没有改动。换一个名字，或加 --force 覆盖。`,
    "bad-year": ({ text }: { text: string }) => `--year 要写四位数的年份，如 2017，现在是“${text}”。`,
    "no-tasks": ({ sheet, row }: { sheet: string; row: number }) =>
      `工作表“${sheet}”第${row}行是表头，下面没有任务。请填上任务后再核对。`,
  },
  states: {
    done: "已完成",
    overdue: "逾期",
    dueSoon: "临期",
    onTime: "正常",
    awaitingEvent: "待定",
    undated: "无期限",
  },
  severity: { error: "要改", warning: "请核对", info: "供参考" },
  late: "迟于期限",
  check: {
    read: (sheet: string, tasks: number, phases: number, year: number, today: string) =>
      `“${sheet}”：${tasks} 项任务${phases > 0 ? `，${phases} 个阶段` : ""}，按 ${year} 年计，以 ${today} 为今天。`,
    clean: "没有发现问题。",
    counts: (errors: number, warnings: number, infos: number) =>
      `发现 ${errors + warnings + infos} 处：要改 ${errors}，请核对 ${warnings}，供参考 ${infos}。`,
    accepted: (count: number) => `另有 ${count} 处已确认为有意如此，不再提示；所在行改动后会重新提示。`,
    wholeSheet: "整张表",
    row: (row: number) => `第${row}行`,
    comma: "，",
    colon: "：",
  },
  report: {
    timeline: "阶段与期限",
    today: "今天",
    load: "各单位任务",
    findings: "校验结果",
    tasks: "任务",
    columns: {
      phase: "工作阶段",
      item: "工作内容",
      deadline: "完成时间",
      due: "截止日期",
      responsible: "责任单位",
      state: "状态",
    },
    wrote: (file: string) => `已写成 ${file}，可在浏览器里打开、打印。`,
  },
  status: {
    byPhase: "各阶段",
    byUnit: "各单位",
    noPhase: "（未分阶段）",
    noUnit: "（未写单位）",
    urgent: "逾期和临期",
    none: "没有逾期和临期的任务。",
    overdueBy: (days: number) => `逾期${days}天`,
    dueIn: (days: number) => (days === 0 ? "今天到期" : `剩${days}天`),
  },
  import: {
    headings: ["工作阶段", "工作内容", "工作任务", "完成时间", "责任单位", "责任领导", "原文"],
    found: (count: number) => `读出 ${count} 项，请对照原文核对后再用。`,
    wroteCsv: (file: string) => `已写成 ${file}（可用 Excel 或 WPS 打开）。`,
    added: (sheet: string, file: string) => `已加入 ${file} 的“${sheet}”表。`,
    sheetName: "导入待核",
    source: "原文",
    noLabel: "（空）",
  },
};
