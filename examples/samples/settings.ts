import { settingsSheet } from "../../core/schemes/sheets";
import type { SchemeSetting } from "../../core/schemes/types";
import type { SheetContent } from "../../scripts/make/styled-workbook";
import { levels } from "./shared-sheets";

const units =
  "综合文字组、档案视频组、后勤保障组、述职评议领导小组、各履职初评小组、评议对象、评议对象所在单位、部分常委会组成人员、常委会组成人员、全体参会人员、列席人员、“一府两院”办公室";

export const groups = ["第一履职初评小组", "第二履职初评小组", "第三履职初评小组", "第四履职初评小组"] as const;

export interface Office {
  readonly name: string;
  /** Who signs letters and notices: the committee itself, not the office that prints the bulletin. */
  readonly committee: string;
  readonly masthead: string;
  readonly distribution: string;
}

/** 设置 of a sample: its as-of day, the office that issues, and placeholders for everyone who would sign. */
export function settingsContent(today: string, office: Office): SheetContent {
  const rows: readonly SchemeSetting[] = [
    ["年份", 2017, "任务分解表中的日期没有写年份时，按这一年计算"],
    ["今天", { day: today }, "样例的当前日期；正式使用时清空，按电脑上的日期计算"],
    ["发文单位", office.name, "简报的编印单位、催办单的发文单位；要分两行时用 Alt+Enter 换行"],
    ["简报名称", office.masthead, "简报的报头；要分两行时用 Alt+Enter 换行"],
    ["临期天数", 3, "离截止日期不多于这些天时标为“临期”"],
    ["评议等次", levels.join("、"), "测评票的等次，从好到差，用顿号分开"],
    ["当场公布", "是", "测评结果是否当场公布；填“否”时不写入简报和函"],
    ["编辑", "编辑人", "样例用占位姓名"],
    ["审核", "审核人", "样例用占位姓名"],
    ["签发", "签发人", "样例用占位姓名"],
    ["联系人", "联系人", "样例用占位姓名"],
    ["联系电话", "0000-00000000", "样例用占位号码"],
    ["本期发至", office.distribution, "简报末尾的发送范围"],
    ["抄送", "某县人民政府办公室", "反馈意见函的抄送机关"],
    ["责任单位名单", units, "校验责任单位时对照；用顿号分开"],
    ["成员:各履职初评小组", groups.join("、"), "“各履职初评小组”指哪些小组"],
    ["发文单位:函", office.committee, "函由这个单位印发；空着时用上面的“发文单位”"],
    ["发文单位:通知", office.committee, "整改通知书由这个单位印发；催办单可另加一行“发文单位:催办”"],
    ["代字:函", "某人常函", "反馈意见函的发文机关代字"],
    ["代字:通知", "某人常督", "整改通知书的发文机关代字"],
    ["期末遇休息日顺延", "否", "期限最后一天是休息日时，是否顺延到下一个工作日"],
    ["另加休息日", null, "本地另外放假的日子，如 2017-09-29，用顿号分开"],
    ["另加工作日", null, "本地另外上班的日子，用顿号分开"],
  ];
  return { sheet: settingsSheet, rows };
}
