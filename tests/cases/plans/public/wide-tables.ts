import type { PublicTable } from "../public-tables";

/** Wide tables: months or quarters as columns, figures, money; invented, read as of 2024-05-10. */
export const wideTables: readonly PublicTable[] = [
  {
    says: "a calendar of months with marks, and the deadline beside it",
    today: "2024-05-10",
    sheets: [
      {
        name: "甘特图",
        rows: [
          ["2024年全民阅读工作推进计划"],
          ["序号", "工作任务", "责任部门", "实施进度", null, null, null, null, null, "完成时限"],
          [null, null, null, "4月", "5月", "6月", "7月", "8月", "9月", null],
          [1, "启动仪式", "宣传科", "★", null, null, null, null, null, "4月23日"],
          [2, "农家书屋更新", "农村科", null, "★", "★", null, null, null, "6月28日"],
          [3, "读书征文", "各学校", null, null, "★", "★", "★", "★", "9月30日前"],
        ],
        merges: ["A1:J1", "A2:A3", "B2:B3", "C2:C3", "D2:I2", "J2:J3"],
      },
    ],
    columns: "no=A task=B responsible=C deadline=J",
    tasks: [
      "4 | — | 启动仪式 | 4月23日 → 2024-04-23 | 宣传科 | overdue",
      "5 | — | 农家书屋更新 | 6月28日 → 2024-06-28 | 农村科 | onTime",
      "6 | — | 读书征文 | 9月30日前 → 2024-09-30 | 各学校 | onTime",
    ],
    findings: [],
  },
  {
    says: "months only: no deadline column, so the marks are when it is due",
    today: "2024-05-10",
    sheets: [
      {
        name: "横道图",
        rows: [
          ["某中心2024年工作横道图"],
          ["工作任务", "责任人", "1月", "2月", "3月", "4月", "5月", "6月"],
          ["编制预算", "毛某", "■", "■"],
          ["采购设备", "米某", null, null, "■", "■"],
          ["安装调试", "贝某", null, null, null, null, "■", "■"],
        ],
      },
    ],
    columns: "task=A person=B deadline=C",
    tasks: [
      "3 | — | 编制预算 | 1月至2月 → 2024-02-29 | 毛某 | overdue",
      "4 | — | 采购设备 | 3月至4月 → 2024-04-30 | 米某 | overdue",
      "5 | — | 安装调试 | 5月至6月 → 2024-06-30 | 贝某 | onTime",
    ],
    findings: ["due-on-day-off H5"],
  },
  {
    says: "investment projects: money columns that add up, 开工 and 竣工 dates, a total above the rows",
    today: "2024-05-10",
    sheets: [
      {
        name: "项目表",
        rows: [
          ["附件3"],
          ["某县2024年重点项目建设计划表"],
          ["单位：万元"],
          [
            "序号",
            "项目名称",
            "建设内容及规模",
            "总投资",
            "2024年计划投资",
            "开工时间",
            "竣工时间",
            "责任单位",
            "包联领导",
          ],
          ["合计", null, null, 5600, 3000],
          [1, "乡镇卫生院改造", "改造业务用房2000平方米", 1600, 1000, "2024年3月", "2024年10月", "县卫健局", "江某某"],
          [2, "农村公路提升", "提升农村公路35公里", 4000, 2000, "2024年4月", "2025年6月", "县交通运输局", "童某某"],
        ],
        merges: ["A1:I1", "A2:I2", "A3:I3", "A5:C5"],
      },
    ],
    columns: "no=A item=B task=C start=F deadline=G responsible=H leader=I",
    tasks: [
      "6 | — | 乡镇卫生院改造 | 2024年10月 → 2024-10-31 | 县卫健局 | onTime",
      "7 | — | 农村公路提升 | 2025年6月 → 2025-06-30 | 县交通运输局 | onTime",
    ],
    findings: [],
  },
  {
    says: "quarterly progress as columns, scores with a total that does not add up",
    today: "2024-05-10",
    sheets: [
      {
        name: "考核",
        rows: [
          ["2024年度目标任务分解表"],
          ["类别", "考核内容", "分值", "一季度", "二季度", "三季度", "四季度", "责任科室", "完成时限"],
          ["业务工作", "办理代表建议", 30, "交办", "承办", "答复", "总结", "代表联络科", "12月20日前"],
          [null, "开展代表培训", 25, "方案", "举办", "", "", "代表联络科", "6月21日前"],
          ["自身建设", "机关党建", 40, "计划", "推进", "推进", "考评", "机关党委", "12月31日前"],
          ["合计", null, 100],
        ],
        merges: ["A1:I1", "A3:A4"],
      },
    ],
    columns: "phase=A task=B responsible=H deadline=I",
    tasks: [
      "3 | 业务工作 | 办理代表建议 | 12月20日前 → 2024-12-20 | 代表联络科 | onTime",
      "4 | 业务工作 | 开展代表培训 | 6月21日前 → 2024-06-21 | 代表联络科 | onTime",
      "5 | 自身建设 | 机关党建 | 12月31日前 → 2024-12-31 | 机关党委 | onTime",
    ],
    findings: ["sum-mismatch C6"],
  },
  {
    says: "quarters under the time plan hold goals, no deadline",
    today: "2024-05-10",
    sheets: [
      {
        name: "分解表",
        rows: [
          ["2024年重点工作任务分解表"],
          ["类别", "任务名称", "年度目标", "进度安排", null, null, null, "责任分工", null, "备注"],
          [null, null, null, "一季度", "二季度", "三季度", "四季度", "牵头单位", "配合单位", null],
          ["产业发展", "工业投资", "完成10亿元", "1亿元", "4亿元", "7亿元", "10亿元", "区工信局", "区投促局", ""],
          [
            "城市建设",
            "老旧小区改造",
            "完成12个小区",
            "方案设计",
            "开工",
            "完成一半",
            "完工",
            "区住建局",
            "区财政局",
            "",
          ],
        ],
        merges: ["A1:J1", "A2:A3", "B2:B3", "C2:C3", "D2:G2", "H2:I2", "J2:J3"],
      },
    ],
    columns: "phase=A task=B goal=C lead=H supporting=I note=J",
    tasks: [
      "4 | 产业发展 | 工业投资 | （空） | 区工信局 | undated",
      "5 | 城市建设 | 老旧小区改造 | （空） | 区住建局 | undated",
    ],
    findings: [],
  },
  {
    says: "works begun and finished under one heading, parties in brackets, 同上",
    today: "2024-05-10",
    sheets: [
      {
        name: "实事",
        rows: [
          ["2024年重点民生实事项目责任清单"],
          ["序号", "项目名称", "建设内容", "责任领导", "责任单位", "时间节点", null],
          [null, null, null, null, null, "开工", "竣工"],
          [
            1,
            "医院扩建",
            "建筑面积2万平方米",
            "甲副县长",
            "县卫健委（联系人：某甲，电话123456）",
            "4月底",
            "12月25日前",
          ],
          [2, "饮水安全", "解决3万人饮水", "乙副县长", "同上", "3月", "10月25日前"],
        ],
        merges: ["A1:G1", "A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:E3", "F2:G2"],
      },
    ],
    columns: "no=A item=B task=C leader=D responsible=E start=F deadline=G",
    tasks: [
      "4 | — | 医院扩建 | 12月25日前 → 2024-12-25 | 县卫健委 | onTime",
      "5 | — | 饮水安全 | 10月25日前 → 2024-10-25 | 县卫健委 | onTime",
    ],
    findings: [],
  },
];
