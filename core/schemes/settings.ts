import type { SchemeSetting } from "./types";

/** What differs from scheme to scheme among the rows of 设置. */
export interface SchemeChoices {
  /** "满意、基本满意、不满意", "百分制" */
  readonly rating: string;
  readonly publishResults: boolean;
  readonly units: readonly string[];
  /** Collective names that stand for several, to be filled in by the office. */
  readonly collectives: readonly string[];
  /** Rows of the scheme's own: limits, shares, quorums. */
  readonly more?: readonly SchemeSetting[];
}

/** Rows of 设置 in a new workbook; a name is never made up, so the office's own are blank. */
export function schemeSettings(choices: SchemeChoices): readonly SchemeSetting[] {
  return [
    ["年份", null, "任务分解表中的日期没有写年份时，按这一年计算"],
    ["今天", null, "一般空着，按电脑上的日期计算"],
    ["发文单位", null, "简报的编印单位，函和通知的发文机关，写全称"],
    ["简报名称", null, "简报的报头；要分两行时用 Alt+Enter 换行"],
    ["临期天数", 3, "离截止日期不多于这些天时标为“临期”"],
    ["评议等次", choices.rating, "测评票的等次，从好到差，用顿号分开；打分的写“百分制”"],
    ["当场公布", choices.publishResults ? "是" : "否", "测评结果是否当场公布；填“否”时不写入简报"],
    ["编辑", null, "印在简报末尾"],
    ["审核", null, "印在简报末尾"],
    ["签发", null, "印在简报末尾，记入文书台账"],
    ["联系人", null, "印在函和通知上；没有就空着"],
    ["联系电话", null, "印在函和通知上；没有就空着"],
    ["本期发至", null, "简报的发送范围，如“县委办、政府办，存档。”"],
    ["抄送", null, "反馈意见函和整改通知书的抄送机关；没有就空着"],
    ["责任单位名单", choices.units.join("、"), "校验责任单位时对照；用顿号分开"],
    ...choices.collectives.map((name): SchemeSetting => [`成员:${name}`, null, `“${name}”指哪些，用顿号分开`]),
    ["发文单位:函", null, "函不由上面的发文单位印发时填写，如简报由办公室编印、函由常委会印发"],
    ["发文单位:通知", null, "整改通知书的发文单位，用法同上；催办单可另加一行“发文单位:催办”"],
    ["代字:函", null, "反馈意见函的发文机关代字，如“某人常函”"],
    ["代字:通知", null, "整改通知书的发文机关代字"],
    ["代字:催办", null, "催办单的代字；空着时用“催办”"],
    ["期末遇休息日顺延", "否", "期限最后一天是休息日时，是否顺延到下一个工作日"],
    ["另加休息日", null, "本地另外放假的日子，如 2017-09-29，用顿号分开"],
    ["另加工作日", null, "本地另外上班的日子，用顿号分开"],
    ...(choices.more ?? []),
  ];
}
