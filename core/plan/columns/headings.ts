import type { ColumnRole } from "../types";

const list = (words: string): readonly string[] => words.split(" ");

/**
 * Headings that are understood, by meaning; best first. Compared without blanks, line breaks and bracketed parts.
 * To teach Shuping a heading, add it here: docs/headers.md is the same list for readers.
 */
export const headings: Readonly<Record<ColumnRole, readonly string[]>> = {
  no: list("序号 编号 任务编号 问题编号 事项编号 项目编号 任务序号 No No. № 序 建议号 议案号 提案号 N0"),
  phase: list(
    "工作阶段 阶段 实施阶段 阶段名称 阶段划分 工作步骤 实施步骤 步骤 环节 工作环节 要点内容 类别 " +
      "任务类别 工作类别 板块分类 工作板块 板块 一级指标 事项类别 分类 类型 任务类型 工作领域 领域 组别 问题类别 问题分类 问题类型 任务分类 项目类别 工作模块 任务模块 模块 大类 任务大类 重点方向 工作方向 一级任务",
  ),
  window: list("阶段时间 阶段起止时间 阶段时限 阶段时间安排 阶段时段 阶段期限 阶段实施时间 阶段日期"),
  item: list(
    "工作内容 项目 工作项目 项目名称 议题名称 议题 事项名称 交办事项 二级指标 部位/来源 工作事项 " +
      "工作名称 主要工作 重点工作 工作重点 任务名称 整改事项 事项 督查事项 督办事项 议定事项 决定事项 重点事项 监督议题 建设项目 工程名称 建议标题 建议名称 建议题目 建议案由 案由 议案标题 提案标题 提案题目 课题 调研课题 活动主题 二级任务 法规 法规名称 条例名称 立法项目",
  ),
  task: list(
    "工作任务 主要任务 任务内容 交办内容 具体任务 目标任务 重点任务 重点工作任务 年度重点任务 任务事项 " +
      "任务分解 任务 具体内容 具体工作 具体工作任务 具体事项 主要内容 工作任务及内容 任务要求 工作要点 " +
      "内容 整改任务 三级指标 考核内容 建设内容 建设内容及规模 督查内容 评议内容 任务清单 创建内容 创建内容及标准 Task Tasks 三级任务 观测点 主要观测点 主观测点 考察点 评估要点",
  ),
  deadline: list(
    "完成时限 完成时间 整改时限 整改期限 完成期限 办理时限 办结时限 办理期限 办结期限 落实时限 " +
      "时限要求 时间要求 时限 期限 计划完成时间 计划完成日期 计划完成时限 预计完成时间 预计完成日期 " +
      "计划完成 预计完成 拟完成 要求完成时间 要求完成时限 拟完成时间 整改完成时限 整改完成时间 进度时限 截止日期 截止时间 截至时间 " +
      "截止时限 时间节点 时间安排 时间进度 进度安排 时间 工作时限 责任时限 实施时间 推进时间 工作时间 竣工时间 计划竣工时间 建成时间 报送时限 限办时间 完成节点 进度要求 起止时间 完成月份 月份 日期 Due Deadline 提请审议时间 拟提请审议时间 审议时间 初审时间 上会时间 召开时间 会议时间 开展时间 举办时间 活动时间 计划时间 预计时间 反馈时间 时序进度 时序安排 时序要求 推进时序 推进安排 里程碑时间 结束",
  ),
  start: list(
    "开始 计划开始 预计开始 计划启动 计划开工 交办时间 交办日期 发现时间 发现日期 下发时间 开始时间 启动时间 开始日期 起始时间 开工时间 计划开工时间 检查日期 检查时间 下达时间 受理时间",
  ),
  responsible: list(
    "责任单位 责任部门 主责单位 主责部门 主要责任单位 责任主体 承办单位 承办部门 主办单位 主办部门 " +
      "责任处室 责任科室 责任股室 承办科室 承办处室 责任组室 责任小组 责任乡镇 落实单位 实施单位 " +
      "实施主体 执行单位 负责单位 负责部门 负责科室 完成单位 整改单位 整改责任单位 整改主体 问题归属单位 " +
      "建设单位 项目单位 业主单位 建设主体 申报单位 单位 责任单位及责任人 责任单位和责任人 " +
      "责任单位/责任人 责任分工 分工 办理单位 承办委室 责任委室 承担单位 责任镇街 部门 科室 Owner Responsible 职责分工 责任分解 承办科",
  ),
  lead: list(
    "牵头单位 牵头部门 整改牵头单位 牵头责任单位 牵头科室 牵头处室 牵头股室 牵头委办 汇总单位 牵头 牵头组织单位 牵头委室",
  ),
  supporting: list(
    "配合单位 配合部门 协办单位 协办部门 协助单位 参与单位 参加单位 协同配合单位 协同责任单位 协同单位 " +
      "其他责任单位 配合责任单位 配合科室 参与部门 协作单位 配合 协办委室",
  ),
  leader: list(
    "责任领导 牵头领导 牵头县领导 牵头市领导 牵头区领导 分管领导 包抓领导 挂点领导 联系领导 带队领导 " +
      "市政府分管领导 县政府分管领导 部门主要领导 主管领导 监督领导 包联领导 整改责任领导",
  ),
  person: list(
    "责任人 主责责任人 负责人 具体责任人 直接责任人 经办人 经办人及联系方式 整改责任人 责任人员 " +
      "部门责任人 科室责任人 区级责任人 承办人 具体负责人 落实人 责任到人 牵头人 主办人 完成人 责任者",
  ),
  supervising: list("督办单位 督办部门 督导单位 督查单位 验收单位 监督单位 督办领导 督导组 督办委室 督办科室"),
  problem: list(
    "存在问题 问题描述 隐患描述 反馈问题 问题 主要问题 问题清单 具体问题 问题表现 存在的问题 " +
      "存在的主要问题 整改问题 整改重点 问题内容 评议意见 审议意见 反馈意见",
  ),
  measure: list(
    "整改措施 工作措施 具体措施 工作举措 推进措施 主要措施 落实措施 重点举措 主要举措 具体举措 " +
      "具体的措施 具体整改措施 整改举措 措施 举措 措施内容",
  ),
  goal: list(
    "整改目标 目标要求 工作目标 年度目标 全年目标 季度目标 半年目标 预期目标 预期成效 预期成果 " +
      "评分细则 工作要求 工作标准 完成标准 整改要求 成果形式 目标 具体要求",
  ),
  status: list(
    "进展情况 当前状态 工作进展 落实情况 进度评价 复查情况 工作进展情况 推进情况 工作进度 进展 进度 " +
      "部门反馈工作落实情况 整改情况 整改进展 整改落实情况 整改成效 办理情况 目前进展 办理进展 工作动态 办理结果 落实结果 目前状态 办理状态",
  ),
  done: list(
    "完成情况 是否完成 完成状态 办结情况 是否办结 销号状态 销号情况 是否销号 完成与否 任务完成情况 " +
      "整改完成情况 是否完成整改 是否整改到位 完成否 办结状态 状态",
  ),
  doneOn: list(
    "完成日期 实际完成 实际完成时间 实际完成日期 办结日期 办结时间 销号时间 销号日期 整改完成日期 实际办结时间",
  ),
  note: list("备注 说明 标签 其他 附注 备考"),
  source: list("任务来源 目标来源 领导批示 来源 依据 工作依据 文件依据 问题来源"),
  frequency: list("督办频率 报送频率 调度频次 督查频次 频次"),
};

/** Deadline headings that clearly mean the limit; beside one of them, 完成时间 means when it was done. */
export const limitHeading = /时限|期限|截止|截至|计划|要求|预计|拟|节点|安排/;

/** Deadline headings that say by when it must be done, whatever stands beside them. */
export const finishHeading = /(?:完成|整改|办结|办理|落实|化解|销号).*(?:时间|时限|期限|日期)/;

/** Times of something else than being done: beside one of those above they are no second deadline. */
export const otherPurpose =
  /^(?:反馈|报送|上报|公示|公布|召开|会议|上会|调研|视察|督查|通报).*(?:时间|时限|期限|日期)$/;

const readings = ["初首一", "二复再", "三", "四终"];
const reading = /(?:第?([一二三四])次?|([初首复再终])次?)审/;

/** Which reading of a bill a heading is about: 1 for 一审 and 初审, 2 for 二审 and 复审; 0 for none. */
export function readingOf(heading: string): number {
  const [, counted, named] = reading.exec(heading) ?? [];
  const letter = counted ?? named;
  return letter === undefined ? 0 : readings.findIndex((letters) => letters.includes(letter)) + 1;
}

/** Headings of a phase's own column for when it is; only where the tasks have a deadline of their own beside it. */
export const windowHeading = /起止|时间段|时段|^(?:实施|工作|推进|开展|总体)?时间(?:安排|区间|范围)?$/;

/** Item headings that stand for the task itself when they are the more specific of two. */
export const contentHeading = /内容|要点/;

/** Task headings that only name the matter when another column has its content. */
export const broadTask = /^(?:年度)?(?:重点|目标|主要|中心)(?:工作)?任务|任务名称|任务事项/;
