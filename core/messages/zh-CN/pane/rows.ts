import { grouped } from "../../grouped";
export const rows = {
  title: {
    state: (state: string, count: number) => `${state} ${grouped(count)} 项`,
    other: (name: string, count: number) => `${name}：${grouped(count)} 项`,
  },
  find: "查找内容、单位",
  found: (count: number) => `找到 ${grouped(count)} 项`,
  none: "这里没有任务了。",
  more: (count: number) => `再看 ${grouped(count)} 项`,
  whenFinished: "点一项，表格就跳到那一行。办完后在“完成情况”列写“已完成”。",
  reminders: "给这些单位出催办单",
  otherState: "换一种状态",
  others: (count: number) => `还有 ${grouped(count)} 处`,
};

export const event = {
  title: (event: string) => `“${event}”是哪一天？`,
  date: "日期",
  readAs: (day: string, yearFrom: string) => `读作 ${day}${yearFrom}`,
  yearFrom: (source: string) => `，年份取自${source}`,
  yearSources: { option: "选项", settings: "设置", title: "标题", text: "表中的文字", today: "今天" },
  unreadable: "看不懂这个日期。请写成“9月27日”这样。",
  moves: (count: number) => `${grouped(count)} 个期限会跟着变`,
  clashes: (count: number) => `${grouped(count)} 处期限与这个日期对不上`,
  onHoliday: "，正逢休息日",
  keptNote: (sheet: string) => `写入“${sheet}”表，可撤销`,
  save: (count: number) => (count > 0 ? `记下日期，更新 ${grouped(count)} 项` : "记下日期"),
  saved: (event: string, day: string) => `已记下：${event} ${day}`,
  cancel: "取消",
};
