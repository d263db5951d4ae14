import type { PublicTable } from "../public-tables";

/** Legislation plans, deputies' suggestions and the year's work of standing committees; invented, read as of 2024-02-08. */
export const peoplesCongress: readonly PublicTable[] = [
  {
    says: "a legislation plan: 起草责任单位, 提请审议时间, two readings in a cell, a reading that waits for its conditions",
    today: "2024-02-08",
    sheets: [
      {
        name: "立法计划",
        rows: [
          ["某市人大常委会2024年度立法工作任务分解表"],
          ["类别", "法规项目", "起草责任单位", "审查责任单位", "联系工委", "提请审议时间", "备注"],
          ["继续审议项目", "《物业管理条例》", "市住建局", "市司法局", "城环工委", "2024年2月", "二审"],
          [
            "初次审议项目",
            "《养犬管理条例（修订）》",
            "市公安局",
            "市司法局",
            "监察司法工委",
            "2024年5月一审，7月二审",
            "",
          ],
          ["", "《红色资源保护条例》", "市文旅局", "市司法局", "教科文卫工委", "拟提请10月份常委会会议初审", ""],
          ["预备项目", "《慈善条例》", "市民政局", "市司法局", "社建委", "条件成熟时提请审议", ""],
        ],
        merges: ["A4:A5"],
      },
    ],
    columns: "phase=A task=B responsible=C deadline=F note=G",
    tasks: [
      "3 | 继续审议项目 | 《物业管理条例》 | 2024年2月 → 2024-02-29 | 市住建局 | onTime",
      "4 | 初次审议项目 | 《养犬管理条例（修订）》 | 2024年5月一审，7月二审 → 2024-05-31 | 市公安局 | onTime",
      "5 | 初次审议项目 | 《红色资源保护条例》 | 拟提请10月份常委会会议初审 → 2024-10-31 | 市文旅局 | onTime",
      "6 | 预备项目 | 《慈善条例》 | 条件成熟时提请审议 | 市民政局 | undated",
    ],
    findings: ["deadline-unreadable F6"],
  },
  {
    says: "deputies' suggestions: 建议标题, 主办单位, 会办单位, 答复时限, 办理结果",
    today: "2024-02-08",
    sheets: [
      {
        name: "交办表",
        rows: [
          ["某县十八届人大三次会议代表建议交办一览表（2024年）"],
          ["建议号", "建议标题", "领衔代表", "主办单位", "会办单位", "督办副主任", "督办委室", "答复时限", "办理结果"],
          [
            "1",
            "关于改造老旧管网的建议",
            "代表甲",
            "县住建局",
            "县财政局",
            "某副主任",
            "城环委",
            "自交办之日起3个月内",
            "",
          ],
          ["2", "关于增设公交站的建议", "代表乙", "县交通运输局", "", "某副主任", "财经委", "6月28日前", "A"],
        ],
      },
    ],
    columns: "no=A task=B responsible=D supporting=E leader=F supervising=G deadline=H status=I",
    tasks: [
      "3 | — | 关于改造老旧管网的建议 | 自交办之日起3个月内 | 县住建局 | awaitingEvent",
      "4 | — | 关于增设公交站的建议 | 6月28日前 → 2024-06-28 | 县交通运输局 | onTime",
    ],
    findings: ["event-undated H3"],
  },
  {
    says: "an audit's ledger: 整改类型 beside the problems is no task, 被审计单位 answers, posts before names are none",
    today: "2024-02-08",
    sheets: [
      {
        name: "台账",
        rows: [
          ["某县2023年度审计发现问题整改台账"],
          ["序号", "问题类型", "审计发现问题", "被审计单位", "责任领导", "整改类型", "整改时限", "整改结果"],
          [1, "预算编制", "预算编制不完整", "县财政局", "局长 王某某", "立行立改", "2024年1月31日", "已整改"],
          [2, "资金管理", "资金滞留", "县教体局", "副局长 张某某", "持续整改", "2024年6月28日", "未整改"],
        ],
        merges: ["A1:H1"],
      },
    ],
    columns: "no=A phase=B problem=C responsible=D leader=E deadline=G done=H",
    tasks: [
      "3 | 预算编制 | 预算编制不完整 | 2024年1月31日 → 2024-01-31 | 县财政局 | done",
      "4 | 资金管理 | 资金滞留 | 2024年6月28日 → 2024-06-28 | 县教体局 | onTime",
    ],
    parties: ["3 lead — | supporting — | leaders 王某某", "4 lead — | supporting — | leaders 张某某"],
    findings: [],
  },
  {
    says: "a legislation plan with a column for each reading: the last one is the deadline, and it is said",
    today: "2024-02-08",
    sheets: [
      {
        name: "立法计划",
        rows: [
          ["某市人大常委会2024年立法计划"],
          ["序号", "法规名称", "一审时间", "二审时间", "起草单位", "联系工委"],
          [1, "《养犬管理条例》", "5月", "7月下旬", "市公安局", "法工委"],
          [2, "《慈善条例》", "8月", "10月31日前", "市民政局", "社建委"],
        ],
        merges: ["A1:F1"],
      },
    ],
    columns: "no=A task=B deadline=D responsible=E",
    tasks: [
      "3 | — | 《养犬管理条例》 | 7月下旬 → 2024-07-31 | 市公安局 | onTime",
      "4 | — | 《慈善条例》 | 10月31日前 → 2024-10-31 | 市民政局 | onTime",
    ],
    findings: ["plan-ambiguous D2"],
  },
];
