const units = { day: "日", workday: "个工作日", week: "周", month: "个月", year: "年", hour: "小时" };

export const deadline = {
  units,
  meaning: {
    until: (end: string) => `${end}前完成（含当日）`,
    onDay: (day: string) => `${day}当天`,
    between: (start: string, end: string) => `${start}至${end}`,
    from: (start: string) => `${start}起，没有写截止`,
    open: "没有起止日期",
    times: (start: string, end: string) => (start && end ? `${start}至${end}` : start ? `${start}开始` : `${end}截止`),
    after: (event: string, amount: string) => (amount ? `${event}之后${amount}内` : `${event}之后，没有写多久`),
    before: (event: string, amount: string) => (amount ? `至少在${event}${amount}之前` : `${event}之前`),
    someEvent: "某事（没有写从何时算起）",
    during: (event: string) => `${event}期间`,
    ongoing: "长期坚持，没有截止日",
    immediate: "立即办理",
    several: (items: readonly string[]) => items.map((item, index) => `${index + 1}．${item}`).join("；"),
    itemFor: (what: string, meaning: string) => `${what}：${meaning}`,
  },
  recurring: {
    daily: (n: number) => (n === 1 ? "每天" : `每${n}天`),
    weekly: (n: number, days: string) =>
      n === 1 && days.startsWith("周") ? `每${days}` : `每${n === 1 ? "" : n}周${days}`,
    monthly: (n: number, months: string, days: string) =>
      `${months ? `每年${months}` : n === 1 ? "每月" : n === 3 ? "每季度" : n === 6 ? "每半年" : `每${n}个月`}${days}`,
    yearly: (n: number, months: string, days: string) => `${n === 1 ? "每年" : `每${n}年`}${months}${days}`,
    window: (start: string, end: string) => `每年${start}至${end}`,
    monthDay: (day: number) => (day < 0 ? "最后一天" : `${day}日`),
    month: (month: number) => `${month}月`,
    list: (items: readonly string[]) => items.join("、"),
    nth: (n: number, day: string) => (n < 0 ? `最后一个${day}` : `第${n}个${day}`),
    weekdays: { MO: "周一", TU: "周二", WE: "周三", TH: "周四", FR: "周五", SA: "周六", SU: "周日" },
    workdays: "工作日",
  },
  none: {
    blank: "没有写时间",
    "not-a-date": "读不出时间",
    vague: "没有确定的时间，要由人来定",
    "invalid-date": "没有这一天，请改正",
    "malformed-range": "起止写法不对，请改正",
    "status-not-date": "写的是进度，不是时间",
    ditto: "同上，请写明时间",
  },
  assumed: {
    year: (value: string) => `没有写年份，按${value}年`,
    month: (value: string) => (value ? `没有写月份，按所在阶段或发文时间的${value}` : "没有写月份"),
    start: (value: string) => `没有写从何时起，按${value}`,
    inclusive: (value: string) => `“前”“截至”按惯例含当日，截止日为${value}`,
    century: (value: string) => `两位数的年份按${value}年`,
    "next-year": (value: string) => `止的月份早于起的月份，按次年，到${value}`,
    "festival-eve": (value: string) => `节日之前，按前一天${value}`,
    "part-of-month": (value: string) => `“初”“中”“底”的起止按惯例：${value}`,
    typo: (value: string) => `按“${value}”读`,
  },
  flags: {
    amb: (earlier: string) => `也有人读作这段时间开始之前${earlier ? `（${earlier}）` : ""}，请核对`,
    fuzzy: "说的是大概时间，只有终点是准的",
    serial: "单元格里是真正的日期",
  },
  resolved: {
    due: (day: string) => `截止日 ${day}`,
    waiting: (event: string) => `等“${event}”的日期：请在时间节点里填上`,
    candidates: (names: readonly string[]) => `可能指：${names.join("、")}。请在时间节点的“又称”里写明`,
    moved: (from: string) => `${from}是休息日，按设置顺延（民法典第203条）`,
    dayOff: (day: string) => `${day}是休息日，没有顺延（见设置“期末遇休息日顺延”）`,
    calendarUnknown: (year: string) => `${year}年的放假安排还不知道，工作日只按周末推算`,
  },
  day: (iso: string) => {
    const [year, month, day] = iso.split("-");
    return `${Number(year)}年${Number(month)}月${Number(day)}日`;
  },
  sheet: { words: "原文", meaning: "意思", notes: "说明" },
};
