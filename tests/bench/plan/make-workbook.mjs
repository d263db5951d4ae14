/**
 * Plans of `rows` tasks in four phases with merged phase cells, as .xlsx files written by exceljs. Two kinds:
 * "office": words come again as they do in offices: a tenth of the task texts stands once, 400 units, some 150 deadlines,
 *   nearly all on working days inside their phase, a few slips in a hundred rows;
 * "varied": no task text twice, 2,000 different deadlines, 800 units in ever new company: nothing can be remembered.
 */
export const kinds = ["office", "varied"];

const headings = ["工作阶段", "工作内容", "工作任务", "完成时间", "责任单位 (责任人)", "备注", "完成情况"];
const phases = [
  { text: "准备阶段 (8月份)", months: [8], from: 1, to: 31 },
  { text: "初评阶段 (9月1日至9月20日)", months: [9], from: 1, to: 20 },
  { text: "评议阶段 (9月21日至9月30日)", months: [9], from: 21, to: 30 },
  { text: "整改阶段 (10月至11月)", months: [10, 11], from: 1, to: 30 },
];
const places =
  "城关 河桥 东山 西湖 南坪 北渡 新集 古城 长岭 云溪 石门 柳林 白塔 青峰 双沟 高庙 马坝 官滩 黄花塘 桂五".split(" ");
const fields =
  "财政 教育 民政 审计 统计 水利 交通 住建 农业 林业 卫生 文化 体育 环保 商务 司法 信访 人社 国土 应急".split(" ");
const things = "工作方案 动员会 调查问卷 座谈会 走访 述职报告 民主测评 评议意见 整改清单 公示 档案 宣传报道".split(" ");
const doings = "制定并印发 组织召开 逐项核对 汇总整理 审核修改 分送征求意见 督促落实 归档".split(" ");
const han =
  "推进落实组织开展调研走访座谈汇总材料形成报告提交审议反馈整改意见建议监督检查评议对象履职情况群众代表会议通知准备安排制定学习宣传公告统计分析";

/** The same numbers in each run. */
function dice(seed) {
  let state = seed;
  const next = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 4294967296;
  const below = (end) => Math.floor(next() * end);
  return { next, below, pick: (list) => list[below(list.length)] };
}

function workday({ below, pick }, { months, from, to }) {
  const month = pick(months);
  let day = from + below(to - from + 1);
  for (; day < to && [0, 6].includes(new Date(Date.UTC(2017, month - 1, day)).getUTCDay());) day += 1;
  return `${month}月${day}日`;
}

function officeRow(roll, phase, n) {
  const { next, pick } = roll;
  const [thing, doing, field] = [pick(things), pick(doings), pick(fields)];
  const unit = () => (next() < 0.5 ? `${pick(places)}镇人民政府` : `${pick(places)}${pick(fields)}分局`);
  const own = next() < 0.1 ? `，本项编为第${n + 1}号` : "";
  const deadline =
    next() < 0.01
      ? pick(["", "视情况而定", "9月31日前", "尽快"])
      : next() < 0.05
        ? pick(["会后7日内", "长期坚持", `${pick(phase.months)}月底前`, "9月下旬"])
        : `${workday(roll, phase)}${pick(["前", "前完成", "", "之前"])}`;
  return [
    `${field}${thing}`,
    `由${field}工作组${doing}${thing}，认真听取有关单位和群众的意见，形成书面材料并报县人大常委会办公室${own}。`,
    deadline,
    next() < 0.2 ? `${unit()}、${unit()}` : unit(),
    next() < 0.15 ? pick(["电视台配合制作", "与动员会同时进行", "报告3000字左右", "附件2"]) : "",
    next() < 0.35 ? pick(["已完成", "√", "进行中"]) : "",
  ];
}

function variedRow({ next, below, pick }, stock) {
  const words = (least, more) => Array.from({ length: least + below(more) }, () => han[below(han.length)]).join("");
  const ending = [
    "。",
    "；",
    `，不少于${below(90)}条。`,
    `，${8 + below(3)}月${1 + below(28)}日前完成。`,
    `（${words(5, 1)}）。`,
    `，其中${words(3, 1)}${below(9)}个。`,
    `，报告不超过${below(30)}00字。`,
  ];
  const units = Array.from({ length: pick([1, 1, 1, 2, 3]) }, () => pick(stock.units));
  return [
    words(4, 8),
    `${words(12, 20)}，${words(8, 20)}${pick(ending)}`,
    next() < 0.02 ? "" : pick(stock.deadlines),
    units.join(pick(["、", "，", "\n", " "])),
    next() < 0.3 ? words(3, 12) : "",
    next() < 0.3 ? "已完成" : next() < 0.3 ? `正在推进${words(3, 1)}` : "",
  ];
}

function variedStock({ below, pick }) {
  const words = (length) => Array.from({ length }, () => han[below(han.length)]).join("");
  const day = () => 1 + below(28);
  const month = () => 8 + below(4);
  const forms = [
    () => `${month()}月${day()}日前`,
    () => `${month()}月${day()}日至12月${day()}日`,
    () => `2017年${month()}月${day()}日`,
    () => `${words(4)}后${1 + below(30)}日内`,
    () => `会议召开前${1 + below(30)}个工作日`,
    () => `${month()}月上旬`,
    () => `${month()}月底前完成，${day()}日前上报${words(3)}`,
  ];
  const unitEnds = ["局", "办公室", "委员会", "小组", "镇人民政府", "中心"];
  return {
    units: Array.from({ length: 800 }, () => words(3 + below(4)) + pick(unitEnds)),
    deadlines: Array.from({ length: 2000 }, () => pick(forms)()),
  };
}

export async function makeWorkbook(ExcelJS, kind, rows) {
  const roll = dice(7);
  const stock = variedStock(roll);
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("任务分解表");
  sheet.addRow(["2017年某县述职评议任务分解表"]);
  sheet.addRow(headings);
  const perPhase = Math.ceil(rows / phases.length);
  for (let n = 0; n < rows; n += 1) {
    const phase = phases[Math.floor(n / perPhase)];
    const cells = kind === "varied" ? variedRow(roll, stock) : officeRow(roll, phase, n);
    sheet.addRow([n % perPhase === 0 ? phase.text : "", ...cells]);
  }
  for (let at = 0; at < phases.length; at += 1) {
    const [from, to] = [3 + at * perPhase, Math.min(rows + 2, 2 + (at + 1) * perPhase)];
    if (to > from) sheet.mergeCells(`A${from}:A${to}`);
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}
