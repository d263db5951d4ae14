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
    comma: "，",
    colon: "：",
  },
};
