import type { FindingSentences } from "../finding-words";
import { campaignFindings } from "./campaign-findings";

const day = (iso: string): string => iso.replace(/^(\d{4})-0?(\d+)-0?(\d+)$/, "$1年$2月$3日");
const rows = (list: readonly number[]): string =>
  list.length <= 6 ? list.map((row) => `第${row}行`).join("、") : `第${list[0]}行等${list.length}行`;
const names = (list: readonly string[]): string => list.map((name) => `“${name}”`).join("、");
const role: Readonly<Record<string, string>> = {
  task: "工作任务",
  item: "工作内容",
  measure: "整改措施",
  problem: "存在问题",
  deadline: "完成时间",
  responsible: "责任单位",
  lead: "牵头单位",
  supporting: "配合单位",
  person: "责任人",
  leader: "责任领导",
};
const column = (name: string): string => role[name] ?? name;

export const findings: FindingSentences = {
  "deadline-invalid": {
    title: "时间不成立",
    message: ({ text, why }) =>
      why === "no-such-day" ? `“${text}”：没有这一天。` : `“${text}”：结束早于开始，起止写反了。`,
    hint: () => "改成实际的日期。",
    reason: "日历上没有的日子（2月30日）或起止颠倒的时间段，谁也说不准指哪一天，工具不替人猜，也不顺延。",
  },
  "deadline-unreadable": {
    title: "看不出时间",
    message: ({ text }) => `完成时间写的是“${text}”，看不出是哪一天。`,
    hint: () => "写成能落到某一天的时间，如“9月15日前”“会后7日内”；确实没有期限的写“长期”。",
    reason: "看不出日期的任务不会提醒，也不会算逾期，等于没有期限。",
  },
  "deadline-missing": {
    title: "缺完成时间",
    message: () => "没有填完成时间，上面也没有合并单元格管到这里。",
    hint: () => "补上完成时间；没有期限的填“/”或“长期”。",
    reason: "空着的完成时间多半是漏填。合并单元格管到的行不算空；填“/”表示确实没有，也不提示。",
  },
  "deadline-ambiguous": {
    title: "有两种理解",
    message: ({ text, readings: [taken = "", other] }) =>
      other
        ? `“${text}”有两种理解：到${day(taken)}为止，或到${day(other)}为止；现按${day(taken)}计算。`
        : `“${text}”有两种理解${taken ? `，现按${day(taken)}计算` : ""}。`,
    hint: () => "想清楚是哪一种，写成“某月底前”或“某月某日前”。",
    reason: "“8月前”有人读作8月底前，有人读作8月以前。差一个月的事，写表的人说清楚最省事。",
  },
  "year-assumed": {
    title: "年份是推定的",
    message: ({ year }) => `表里没有写年份，各项时间按 ${year} 年计算。`,
    hint: () => "在“设置”表填“年份”，或在标题里写上年份，或用 --year 指定。",
    reason: "年份推错一年，所有的逾期都是错的，所以推定的年份要说出来，只说一次。",
  },
  "due-on-day-off": {
    title: "期限遇休息日",
    message: ({ day: iso, movesTo }) => `${day(iso)}是休息日${movesTo ? `，其后第一个工作日是${day(movesTo)}` : ""}。`,
    hint: () => "要不要提前或顺延，由你们定；“设置”表的“期末遇休息日顺延”管以事件起算的期限。",
    reason: "期限落在周末或节假日，往往没有人收材料。是否顺延由单位定，工具只提醒。",
  },
  "deadline-outside-phase": {
    title: "超出阶段",
    message: ({ text, due, phase, end }) => `“${text}”（${day(due)}）迟于“${phase}”的结束时间${day(end)}。`,
    hint: () => "改完成时间，或把任务移到后一个阶段，或延长本阶段。",
    reason: "任务比所在阶段结束得晚，阶段就不能按时收尾。",
  },
  "deadline-before-phase": {
    title: "提前准备",
    message: ({ text, due, phase, start }) =>
      `“${text}”（${day(due)}）早于“${phase}”的开始时间${day(start)}，应是提前准备。`,
    hint: () => "有意提前的不用改；否则核对完成时间。",
    reason: "会前备好讲话稿一类的任务放在会议阶段是常事，所以只提示；也可能是月份写错。",
  },
  "deadline-contradicts": {
    title: "前后不一致",
    message: ({ text, other, otherCell, why }) =>
      why === "two-dates"
        ? `完成时间是“${text}”，${otherCell}里写的却是“${other}”，两处不是同一天。`
        : why === "together"
          ? `说好同时进行，这里是“${text || "空"}”，${otherCell}是“${other || "空"}”，对不上。`
          : `说好的先后顺序对不上：这里是“${text || "空"}”，${otherCell}是“${other || "空"}”。`,
    hint: () => "以哪一处为准，就把另一处改过来。",
    reason: "同一件事写了两个时间，或备注里说好的先后、同时在各行时间里落不了实，执行的人不知道听哪个。",
  },
  "weekday-mismatch": {
    title: "星期不对",
    message: ({ text, day: iso, is }) => `“${text}”：${day(iso)}是星期${"一二三四五六日".charAt(is - 1)}。`,
    hint: ({ rightIn }) =>
      rightIn === null
        ? "核对日期和星期，哪个错改哪个。"
        : `核对日期和星期，哪个错改哪个；放在${rightIn}年倒是对的，看看是不是年份不对，或照抄了那一年的。`,
    reason: "日期和星期写的不是同一天，有人按日期去，有人按星期去。年份没有写、只是推定的，不核对。",
  },
  "event-undated": {
    title: "事件还没有日期",
    message: ({ event, rows: list }) => `${rows(list)}的期限要等“${event}”定下日期才能算出。`,
    hint: ({ event }) => `日期定了以后，填到“时间节点”表的“${event}”一行。`,
    reason: "“会后7日内”要等会期定了才有具体日子。填一次日期，所有靠它的期限一起算出。",
  },
  "event-unsure": {
    title: "说不准是哪件事",
    message: ({ text, candidates }) =>
      candidates.length > 0 ? `“${text}”可能指${names(candidates)}中的一个，说不准。` : `“${text}”没有写从哪件事起算。`,
    hint: ({ candidates }) =>
      candidates.length > 0
        ? "在“时间节点”表对应事件的“又称”里写上这个说法。"
        : "写明从哪件事起算，如“接到评议意见后10个工作日内”。",
    reason: "从哪件事起算决定期限是哪一天；对得上几件事的，要由人指定。",
  },
  "cell-shifted": {
    title: "填错了列",
    message: ({ text, from, to, swapped }) =>
      from === "row"
        ? `这一行整行错开了一列（“${text}”不在自己的列里），已按错开前的位置读取。`
        : swapped
          ? `“${column(from)}”和“${column(to)}”两格填反了：“${text}”和“${swapped}”。`
          : `“${text}”填在了“${column(from)}”列，应在“${column(to)}”列。`,
    hint: ({ from, swapped }) =>
      from === "row" ? "把这一行移回原来的列。" : swapped ? "把两格对调。" : "移到应在的列，并补上原来该填的内容。",
    reason: "少填一格，后面的内容就会错一列，从外面看不出缺了什么。",
  },
  "row-duplicate": {
    title: "重复的行",
    message: ({ firstRow }) => `与第${firstRow}行的内容相同。`,
    hint: () => "删去一行；不是重复的，把不同之处写出来。",
    reason: "同一任务、同一期限、同一单位写了两遍，统计时会算成两件。",
  },
  "responsible-missing": {
    title: "缺责任单位",
    message: () => "没有写责任单位（责任人）。",
    hint: () => "补上责任单位；和上一行同一单位的，合并单元格或再写一遍。",
    reason: "没有责任单位的任务，催办单发不出去。",
  },
  "responsible-unknown": {
    title: "名单里没有的单位",
    message: ({ unit, nearest }) =>
      nearest ? `“${unit}”与其他地方的写法不同，是不是“${nearest}”？` : `“${unit}”不在责任单位名单里。`,
    hint: () => "写错的改过来；是新单位的，加到“设置”表的“责任单位名单”。",
    reason: "一个单位两种写法，统计和催办时会变成两个单位。",
  },
  "names-mixed": {
    title: "名称不统一",
    message: ({ name, elsewhere, usualCount }) => `这里写“${name}”，别处${usualCount}处写“${elsewhere}”。`,
    hint: ({ usual }) => `核对后统一；应为“${usual}”的改过来，确指另一级机关的不用改。`,
    reason: "县、市混写多半是撤县设市前后的旧稿或照抄上级文件留下的，印出去不好看。",
  },
  "phase-order": {
    title: "阶段先后颠倒",
    message: ({ phase, previous }) => `“${phase}”排在“${previous}”之后，开始却更早。`,
    hint: () => "核对两个阶段的起止时间或排列顺序。",
    reason: "阶段按时间排列，后一个先开始，多半是月份写错。",
  },
  "phase-overlap": {
    title: "阶段重叠",
    message: ({ phase, previous, from, to }) => `“${phase}”与“${previous}”在${day(from)}至${day(to)}重叠。`,
    hint: () => "有意交叉进行的不用改。",
    reason: "相邻阶段交叉几天是常用的安排，不算错，只让看表的人知道。",
  },
  "phase-gap": {
    title: "阶段之间有空档",
    message: ({ phase, previous, from, to }) =>
      `“${previous}”与“${phase}”之间，${day(from)}至${day(to)}不属于任何阶段。`,
    hint: () => "有意空开的不用改；否则核对起止时间。",
    reason: "空档里的工作没有阶段可归，常是起止时间写漏了一段。",
  },
  "phase-without-window": {
    title: "阶段没有起止时间",
    message: ({ phase }) => `其他阶段写了起止时间，“${phase}”没有写。`,
    hint: () => "在阶段名称后面用括号补上，如“（9月下旬）”。",
    reason: "没有起止时间的阶段，任务超出与否无从核对。全表都不写的，按不设起止时间处理，不提示。",
  },
  "phase-misnamed": {
    title: "阶段名称像是笔误",
    message: ({ phase, usual }) => `“${phase}”和“${usual}”只差一点，现在算作两个阶段。`,
    hint: ({ usual }) => `是同一个阶段的，改成“${usual}”；确是两个阶段的不用改。`,
    reason: "名称写错一个字，这几行就离开了原来的阶段，超出阶段时间也查不出来。",
  },
  "sum-mismatch": {
    title: "数字加不拢",
    message: ({ text, total, sum }) => `“${text}”：写的是${total}，各项相加是${sum}。`,
    hint: () => "核对总数和各项数字。",
    reason: "总数与分项对不上，读者不知道信哪个。",
  },
  "limit-mismatch": {
    title: "要求不一致",
    message: ({ what, a, b, otherCell }) => `“${what}”这里写“${a}”，${otherCell}写“${b}”。`,
    hint: () => "统一成一个要求。",
    reason: "同一份材料的字数、同一项发言的时间写了两个标准，照哪个做都有人不满意。",
  },
  "measure-missing": {
    title: "缺整改措施",
    message: () => "写了问题，没有写整改措施。",
    hint: () => "补上整改措施；几个问题共用一条措施的，合并单元格或再写一遍。",
    reason: "措施、责任、人员、资金、时限“五落实”，第一条是措施。只列问题不写措施，整改无从做起。",
  },
  "steps-differ": {
    title: "步骤名称不一致",
    message: ({ text, listed }) => `“${text}”里的“${listed}”，表里没有叫这个名称的阶段。`,
    hint: () => "统一成一种叫法。",
    reason: "方案里先说的步骤和后面分写的步骤名称不同（公开测评结果、公开评议结果），照着做的人不知道是不是一回事。",
  },
  "attachment-mixed": {
    title: "附件编号重复",
    message: ({ number, name, other, otherCell }) => `附件${number}在这里是“${name}”，${otherCell}里是“${other}”。`,
    hint: () => "重新编排附件号，并核对正文里的引用。",
    reason: "一个附件号指两样东西，收表的和填表的各用各的。",
  },
  "load-peak": {
    title: "同一天任务集中",
    message: ({ unit, day: iso, count }) => `“${unit}”在${day(iso)}这一天有${count}项任务到期。`,
    hint: () => "看看能不能错开几项。",
    reason: "一个单位一天要交很多项，往往都交不好。期末（月底、年底）共同的期限不算。",
  },
  "rows-hidden": {
    title: "有隐藏的行",
    message: ({ rows: list }) => `${rows(list)}隐藏或被筛选掉了，已照常读取和统计。`,
    hint: () => "取消隐藏或清除筛选就能看到。",
    reason: "看不见的行也算在总数里，不说出来会对不上。",
  },
  "rows-dropped": {
    title: "不再计的任务",
    message: ({ rows: list }) => `${rows(list)}写明取消、暂缓或不再实施，没有期限，也不算逾期。`,
    hint: () => "要恢复的，改回进展情况；其实已经办完的，写“已完成”。",
    reason: "取消或暂缓的任务不催办，算作“无期限”；列出来，免得一项任务因为一个词就悄悄不管了。",
  },
  "months-blank": {
    title: "月份下面是空的",
    message: ({ first, last }) => `表按月份排（${first}至${last}），格子都空着，也没有完成时间一栏，读不出期限。`,
    hint: () => "涂颜色的，在格子里打“√”；或者加一栏“完成时间”。",
    reason: "单元格的颜色不是内容，工具不读，别的软件打开也可能变样；打了勾，期限就是最后一个勾所在的月份。",
  },
  "plan-ambiguous": {
    title: "有几种读法",
    message: ({ taken, others }) => `现在读的是“${taken}”，也可能是${names(others)}。`,
    hint: () => "要读另一张表用 --sheet 指定，要用另一列用 --columns 指定；任务窗格里在“列对应”中选择。",
    reason: "几张表、几列都像的时候，说明取了哪一个，不让人猜。",
  },
  ...campaignFindings,
};
