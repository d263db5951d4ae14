import { understandDocuments, type DocumentRequest } from "../../core/jobs/document-context";
import type { DocumentContext } from "../../core/documents";
import { memoryGrid, type MemoryCell } from "../../core/workbook";
import { registerHeadings } from "../tools/letter-desk";

type Rows = readonly (readonly MemoryCell[])[];

/** A small office: a plan of five tasks, two subjects, everything filled in. A test replaces only what matters to it. */
const usual: Readonly<Record<string, Rows>> = {
  任务分解表: [
    ["某县人大常委会述职评议任务分解表"],
    ["工作阶段", "工作内容", "工作任务", "完成时间", "责任单位 (责任人)", "备注", "完成情况"],
    ["准备阶段 (8月份)", "制定方案", "制定述职评议方案。", "8月10日前", "综合文字组", null, "已完成"],
    [null, "报告公示", "公示述职报告。", "8月底前", "各履职初评小组\n评议对象所在单位", null, null],
    ["初评阶段 (8月20至9月20日)", "资料汇编", "编印成册。", "9月12日前", "档案视频组", "含视频", null],
    ["整改阶段 (10月至11月)", "上报整改措施", "上报整改措施。", "接到评议意见后10日内", "评议对象", null, null],
    [null, "报告整改情况", "书面报告整改情况。", "11月底", "评议对象", null, null],
  ],
  设置: [
    ["项目", "内容"],
    ["年份", 2017],
    ["发文单位", "某县人大常委会"],
    ["简报名称", "某县述职评议\n情况简报"],
    ["编辑", "编辑人"],
    ["审核", "审核人"],
    ["签发", "签发人"],
    ["本期发至", "县委办，存档。"],
    ["代字:函", "某人常函"],
    ["代字:通知", "某人常督"],
    ["当场公布", "是"],
  ],
  时间节点: [
    ["事件", "日期"],
    ["动员会", { date: "2017-08-14" }],
    ["县人大常委会十七届五次会议", { date: "2017-09-27" }],
  ],
  评议对象: [
    ["姓名", "单位", "职务", "述职形式", "评议小组"],
    ["评议对象甲", "某局", "局长", "现场", "第一小组"],
    ["评议对象乙", "某委", "主任", "书面", "第二小组"],
  ],
  征求意见: [
    ["评议对象", "渠道", "来源", "日期", "意见", "方面"],
    ["评议对象甲", "座谈走访", "某乡某代表", null, "服务不够主动。", "工作作风"],
  ],
  测评结果: [
    ["评议对象", "应到", "实到", "发出", "收回", "有效", "无效", "满意", "基本满意", "不满意", "弃权"],
    ["评议对象甲", 25, 24, 24, 24, 24, 0, 20, 3, 1, 0],
    ["评议对象乙", 25, 24, 24, 24, 24, 0, 10, 8, 6, 0],
  ],
  问题整改: [
    ["评议对象", "问题", "整改要求", "整改措施", "责任领导", "责任单位", "整改时限", "完成情况"],
    ["评议对象甲", "宣传不够", "加强宣传", null, "领导甲", "办公室", "11月15日前", null],
    ["评议对象甲", "制度不全", "健全制度", null, "领导甲、领导乙", "法规科", "长期坚持", null],
    ["评议对象乙", "答复不及时", "按期答复", null, "领导丙", "督查室", "10月底前", "已完成"],
  ],
};

/** The office's workbook, understood on a day, with some sheets replaced (null: without that sheet). */
export function officeContext(
  replaced: Readonly<Record<string, Rows | null>> = {},
  request: Partial<DocumentRequest> = {},
): DocumentContext {
  const sheets = Object.entries({ ...usual, ...replaced }).flatMap(([name, rows]) =>
    rows === null ? [] : [memoryGrid(name, rows)],
  );
  return understandDocuments(
    { sheets, version: "1", name: "工作簿.xlsx" },
    { today: "2017-09-10", todayGiven: true, ...request },
  );
}

/** 设置 of the usual office with some rows changed; null takes a row away. */
export function settingsWith(changed: Readonly<Record<string, MemoryCell | undefined>>): Rows {
  const rows = (usual["设置"] ?? []).map(([label, value]) => {
    const key = String(label);
    return key in changed ? [key, changed[key]] : [label, value];
  });
  const known = new Set(rows.map(([label]) => label));
  return [...rows, ...Object.entries(changed).filter(([label]) => !known.has(label))];
}

export const registerRows = (...rows: MemoryCell[][]): Rows => [registerHeadings, ...rows];
