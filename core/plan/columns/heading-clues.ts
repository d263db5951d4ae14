import type { ColumnRole } from "../types";

/** What names of offices in a heading end with. */
const office =
  "(?:单位|部门|科室|处室|股室|委室|站所|机构|主体|工委|专委|支部|小组|专班|组室|镇街|镇办|乡镇|街道|社区|岗位|组|方(?![式案法面针向]))";
const day = "(?:时间|日期|时点)";

/** 一季度, 上半年, 6月底: what a column of goals stage by stage is headed with. */
const stage = "(?:第?[一二三四1-4]季度|[上下]半年|1?\\d月(?:份|底|末)?)";

/** What happens before the work is due: its beginning, or the order to do it. */
const begins = "(?:开始|启动|起始|开工|交办|下发|下达|发现|检查|排查|受理|立项|接收|收到|转办|派发)";

/** Words before an office that say what it does. */
const does =
  "(?:责任|承办|主办|办理|落实|实施|执行|负责|主责|整改|完成|承担|承接|归口|包保|任务|主体|项目|业主|建设|经办|主管|管理|被检查|被审计|被评议|被督查|涉及|" +
  "起草|提案|提请|报告|申报|组织|属地|工作(?=机构))";
const leads = "牵头";
const supports = "(?:配合|协办|会办|协助|协同|参与|参加|协作|辅助)";
const watches = "(?:督办|督导|督查|验收|监督|考核|审核|评估)";

/**
 * For headings that are not in the list: words that still give the meaning away, tried in this order.
 * A heading that says more (实际完成时间) comes before the one it contains (完成时间); null: surely none of ours.
 */
export const headingClues: readonly (readonly [RegExp, ColumnRole | null])[] = (
  [
    ["^.{0,4}(?:责任|负责|经办|承办)人(?:及|和|、|/)", "person"],
    [
      "联系|电话|手机|邮箱|签字|签名|签收|附件|地点|金额|资金|投资|得分|分值|权重|数量|下一?步|(?:数|率|比例|占比|部位|位置|等级|优先级|紧急程度)$",
      null,
    ],
    [`^(?:工作|实施|各)?阶段.{0,4}(?:时间|时限|时段|日期|期限)(?:安排|范围)?$`, "window"],
    [`^${stage}.*(?:情况|进展|状态)$`, "status"],
    [`^${stage}.*(?:进度|目标|安排|计划|节点|任务|要求|内容)$`, null],
    [`(?:填报|计量|打印|制表|填表|统计|更新)(?:人|单位|${day})`, null],
    [`^(?:完成|整改|办理|实施|工作|计划)?${day}(?:[及和与、]|以及)`, "deadline"],
    [`^(?:计划|拟|预计|预期|要求)(?!.*${begins}).*${day}$`, "deadline"],
    [`^(?:实际|已).*${day}$|(?:完成|办结|销号)日期$`, "doneOn"],
    ["^(?:是否|有无)|(?:完成|办结|销号|整改|验收|化解)(?:状态|与否|情况|结果)$", "done"],
    [`${begins}${day}$`, "start"],
    [`时限|期限|截止|截至|节点|限期|到期|(?:时间|日期|进度)(?:要求|安排|节点|进度|计划|表)|时间段`, "deadline"],
    [
      "(?:完成|完工|竣工|建成|投用|交付|验收|办结|办理|办复|答复|落实|整改|上报|报送|提交|报告|结束|实施|推进|工作|" +
        `起止|限办|公示|公布|达标|审议|初审|召开|举办|开展|调研|视察|反馈|投产|到位)${day}$`,
      "deadline",
    ],
    ["(?:频次|频率|周期)$", "frequency"],
    [`${watches}${office}`, "supervising"],
    [`${leads}.*${office}|^${office}.*${leads}|${leads}$`, "lead"],
    [`${supports}.*${office}`, "supporting"],
    ["^(?:常委会|人大)?(?:责任|分管|牵头|带队|联系|督办|包案|包联)(?:副)?主任$", "leader"],
    ["^责任(?:县区|区县|县市|市县|地区|网格|班组|村)", "responsible"],
    ["领导(?!小组)|分管(?:副|局|县|市|区|厅|处|主任|负责|同志|党组|镇|乡)", "leader"],
    [`${does}(?:的)?${office}`, "responsible"],
    ["(?:责任|负责|经办|承办|落实|整改)(?:人|同志)|^专人$", "person"],
    ["任务(?:[和及与、]|以及)(?:工作|具体)?(?:要求|标准|目标)$", "task"],
    ["(?:类别|分类|类型|板块|领域|阶段|步骤|环节|方面|组别)$", "phase"],
    ["^(?:预期|预计)(?:目标|成效|成果|效果)", "goal"],
    ["(?:进展|进度|动态|现状|成效)$|(?:进展|进度|落实|推进|整改|办理|实施|工作|推动|复查)(?:情况|状态)$", "status"],
    ["措施|举措|做法|办法$", "measure"],
    ["问题|隐患|短板|弱项|不足|(?:审议|评议|反馈|群众)意见$", "problem"],
    ["(?:工程|项目|事项|任务|工作|实事|活动|法规|条例|课题|议案|建议|会议)名称$", "item"],
    ["备注|说明$|^其[他它]$", "note"],
    ["(?:依据|来源)$", "source"],
    ["内容(?:$|[及和与])", "task"],
    ["(?:目标|标准|要求|成果|指标)值?$", "goal"],
    ["任务|要点|工作安排$", "task"],
    ["(?:事项|议题|实事|行动|工程|项目|工作)$", "item"],
    ["(?:序|编|条目)号$|^[项行]次$", "no"],
  ] as const
).map(([words, role]) => [new RegExp(words), role] as const);
