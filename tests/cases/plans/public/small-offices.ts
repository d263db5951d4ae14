import type { PublicTable } from "../public-tables";

/** Plain sheets of schools, towns and offices without a form of their own; invented, read as of 2024-05-10. */
export const smallOffices: readonly PublicTable[] = [
  {
    says: "further measures below a task that is written once, without merges",
    today: "2024-05-10",
    sheets: [
      {
        name: "清单",
        rows: [
          ["2024年营商环境工作清单"],
          ["序号", "重点任务", "具体措施", "责任单位", "完成时限"],
          [1, "减时限", "压缩审批环节", "政务服务中心 杨某", "5月底前"],
          [null, null, "推行容缺受理", "政务服务中心：黄某某", "7月底前"],
          [2, "降成本", "清理涉企收费", "（牵头）发改局、财政局", "全年"],
        ],
      },
    ],
    columns: "no=A task=B measure=C responsible=D deadline=E",
    tasks: [
      "3 | — | 减时限 | 5月底前 → 2024-05-31 | 政务服务中心 | onTime",
      "4 | — | 减时限 | 7月底前 → 2024-07-31 | 政务服务中心 | onTime",
      "5 | — | 降成本 | 全年 → 2024-12-31 | 发改局、财政局 | onTime",
    ],
    parties: [
      "3 lead — | supporting — | leaders 杨某",
      "4 lead — | supporting — | leaders 黄某某",
      "5 lead 发改局 | supporting — | leaders —",
    ],
    findings: [],
  },
  {
    says: "a plan by months",
    today: "2024-05-10",
    sheets: [
      {
        name: "计划",
        rows: [
          ["某支部2024年党建工作计划"],
          ["月份", "工作内容", "责任人", "完成情况"],
          ["4月", "讲党课", "张某", "已完成"],
          ["5月", "主题党日", "李某", ""],
          ["6月、12月", "民主评议", "王某", ""],
        ],
      },
    ],
    columns: "deadline=A task=B person=C done=D",
    tasks: [
      "3 | — | 讲党课 | 4月 → 2024-04-30 | 张某 | done",
      "4 | — | 主题党日 | 5月 → 2024-05-31 | 李某 | onTime",
      "5 | — | 民主评议 | 6月、12月 → 2024-06-30 | 王某 | onTime",
    ],
    findings: ["due-on-day-off A5"],
  },
  {
    says: "the month beside a deadline: the deadline counts, and there is no doubt",
    today: "2024-05-10",
    sheets: [
      {
        name: "计划",
        rows: [
          ["某镇2024年重点工作计划"],
          ["月份", "工作内容", "责任站所", "完成时限"],
          ["5月", "春季防火", "应急站", "5月20日前"],
          ["6月", "防汛检查", "农业站", "6月14日前"],
        ],
      },
    ],
    columns: "task=B responsible=C deadline=D",
    tasks: [
      "3 | — | 春季防火 | 5月20日前 → 2024-05-20 | 应急站 | onTime",
      "4 | — | 防汛检查 | 6月14日前 → 2024-06-14 | 农业站 | onTime",
    ],
    findings: [],
  },
  {
    says: "a creation plan: 创建项目 and 创建内容及标准, a blank row under the header, a date line",
    today: "2024-05-10",
    sheets: [
      {
        name: "Sheet1",
        rows: [
          ["附件1："],
          ["某市卫生城市创建工作任务分解表"],
          [],
          ["创建项目", "创建内容及标准", "责任单位", "配合单位", "时限"],
          [],
          ["组织领导", "成立领导小组", "市创建办", "各成员单位", "5月底前"],
          ["", "定期召开会议", "市创建办", "", "每季度1次"],
          ["健康教育", "举办讲座20场", "市卫健局", "各社区", "10月底前"],
          [],
          ["", "", "", "某市创建卫生城市指挥部办公室"],
          ["", "", "", "2024年4月2日"],
        ],
        merges: ["A2:E2"],
      },
    ],
    columns: "item=A task=B responsible=C supporting=D deadline=E",
    tasks: [
      "6 | — | 组织领导 | 5月底前 → 2024-05-31 | 市创建办 | onTime",
      "7 | — | 组织领导 | 每季度1次 → 2024-06-30 | 市创建办 | onTime",
      "8 | — | 健康教育 | 10月底前 → 2024-10-31 | 市卫健局 | onTime",
    ],
    findings: [],
  },
];
