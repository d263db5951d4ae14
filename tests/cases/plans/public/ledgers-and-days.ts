import type { PublicTable } from "../public-tables";

/** Inspection ledgers, day plans and lists whose parts mention times without being stages; invented, as of 2023-05-10. */
export const ledgersAndDays: readonly PublicTable[] = [
  {
    says: "隐患部位 and 隐患等级 are not the problem, telephone numbers are nobody",
    sheets: [
      {
        name: "隐患",
        rows: [
          ["安全生产隐患排查整改台账（2023年）"],
          ["序号", "检查日期", "隐患部位", "隐患内容", "隐患等级", "整改措施", "整改责任人", "整改期限", "复查情况"],
          [1, "5月4日", "配电室", "灭火器过期", "一般", "更换灭火器", "张某 13800000000", "5月8日", "已整改"],
          [2, "5月4日", "仓库", "堆放可燃物", "一般", "清理", "李某（13900000000）", "5月9日", "未整改"],
          [3, "5月5日", "锅炉房", "无证上岗", "重大", "停工培训", "王某/赵某", "5月22日", "整改中"],
        ],
        merges: ["A1:I1"],
      },
    ],
    columns: "no=A start=B problem=D measure=F person=G deadline=H status=I",
    tasks: [
      "3 | — | 灭火器过期 | 5月8日 → 2023-05-08 | 张某 | done",
      "4 | — | 堆放可燃物 | 5月9日 → 2023-05-09 | 李某 | overdue",
      "5 | — | 无证上岗 | 5月22日 → 2023-05-22 | 王某、赵某 | onTime",
    ],
    findings: [],
  },
  {
    says: "整改类型 right of the problem is no phase: it changes from row to row",
    sheets: [
      {
        name: "台账",
        rows: [
          ["审计发现问题整改台账（2023年）"],
          ["序号", "问题描述", "整改类型", "整改措施", "整改责任单位", "整改时限", "实际完成时间", "是否销号"],
          [1, "未按规定公开招标", "立行立改", "完善采购制度", "局办公室", "2023.3.31", "2023.3.28", "是"],
          [2, "往来款长期挂账", "分阶段整改", "逐笔清理", "财务股", "2023.6.30", "", "否"],
          [3, "账实不符", "立行立改", "开展清查", "财务股", "2023.3.31", "2023.4.12", "是"],
        ],
        merges: ["A1:H1"],
      },
    ],
    columns: "no=A problem=B measure=D responsible=E deadline=F doneOn=G done=H",
    tasks: [
      "3 | — | 未按规定公开招标 | 2023.3.31 → 2023-03-31 | 局办公室 | done",
      "4 | — | 往来款长期挂账 | 2023.6.30 → 2023-06-30 | 财务股 | onTime",
      "5 | — | 账实不符 | 2023.3.31 → 2023-03-31 | 财务股 | done late",
    ],
    phases: [],
    findings: [],
  },
  {
    says: "日期 and 时间: the day, merged, and the hour; a place is no unit in the wrong column",
    sheets: [
      {
        name: "日程",
        rows: [
          ["迎检工作日程安排（2023年）"],
          ["日期", "时间", "内容", "地点", "责任单位"],
          ["5月9日", "上午9:00", "召开协调会", "三楼会议室", "办公室"],
          [null, "下午3:00", "现场踏勘", "产业园", "园区管委会"],
          ["5月11日", "全天", "资料复核", "办公室", "各科室"],
        ],
        merges: ["A1:E1", "A3:A4"],
      },
    ],
    columns: "deadline=A task=C responsible=E",
    tasks: [
      "3 | — | 召开协调会 | 5月9日 → 2023-05-09 | 办公室 | overdue",
      "4 | — | 现场踏勘 | 5月9日 → 2023-05-09 | 园区管委会 | overdue",
      "5 | — | 资料复核 | 5月11日 → 2023-05-11 | 各科室 | dueSoon",
    ],
    findings: [],
  },
  {
    says: "计划开始, 计划完成 and 实际完成 without the word 时间",
    sheets: [
      {
        name: "计划",
        rows: [
          ["任务编号", "任务名称", "优先级", "负责人", "计划开始", "计划完成", "实际完成", "完成率"],
          [
            "1.1",
            "需求调研",
            "高",
            "甲某",
            { date: "2023-03-01" },
            { date: "2023-03-31" },
            { date: "2023-04-03" },
            "100%",
          ],
          ["1.2", "系统开发", "中", "乙某", { date: "2023-05-04" }, { date: "2023-07-31" }, null, "20%"],
        ],
      },
    ],
    columns: "no=A task=B person=D start=E deadline=F doneOn=G",
    tasks: [
      "2 | — | 需求调研 | 2023/3/31 → 2023-03-31 | 甲某 | done late",
      "3 | — | 系统开发 | 2023/7/31 → 2023-07-31 | 乙某 | onTime",
    ],
    findings: [],
  },
  {
    says: "parts that mention a time are no stages; 反馈时间 beside 完成时限 leaves no doubt",
    sheets: [
      {
        name: "清单",
        rows: [
          ["2023年重点工作督查清单"],
          ["序号", "督查事项", "牵头单位", "完成时限", "反馈时间"],
          ["一、确保完成全年主要预期目标"],
          [1, "签约项目12个", "县招商局", "6月底前", "每月25日前"],
          ["二、巩固2022年整治成果"],
          [2, "人居环境整治", "县农业农村局", "8月底前", "每季度末"],
          ["三、打造“五一”服务品牌"],
          [3, "评选服务标兵", "县总工会", "11月底前", "每季度末"],
          ["四、打好三年行动收官战"],
          [4, "排查安全隐患", "县应急局", "11月底前", "每季度末"],
        ],
        merges: ["A1:E1", "A3:E3", "A5:E5", "A7:E7", "A9:E9"],
      },
    ],
    columns: "no=A task=B lead=C deadline=D",
    tasks: [
      "4 | 确保完成全年主要预期目标 | 签约项目12个 | 6月底前 → 2023-06-30 | 县招商局 | onTime",
      "6 | 巩固2022年整治成果 | 人居环境整治 | 8月底前 → 2023-08-31 | 县农业农村局 | onTime",
      "8 | 打造“五一”服务品牌 | 评选服务标兵 | 11月底前 → 2023-11-30 | 县总工会 | onTime",
      "10 | 打好三年行动收官战 | 排查安全隐患 | 11月底前 → 2023-11-30 | 县应急局 | onTime",
    ],
    phases: ["确保完成全年主要预期目标 A3", "巩固2022年整治成果 A5", "打造“五一”服务品牌 A7", "打好三年行动收官战 A9"],
    findings: [],
  },
  {
    says: "考核指标 beside 考核项目 is what is to be reached, row by row",
    sheets: [
      {
        name: "考核",
        rows: [
          ["绩效考核任务分解表（2023）"],
          ["考核项目", "考核指标", "分值", "评分标准", "责任股室", "完成时限"],
          ["党的建设", "落实“三会一课”制度", 10, "每缺一次扣1分", "办公室", "11月底"],
          [null, "党风廉政建设", 10, "发生违纪案件不得分", "办公室", "11月底"],
        ],
        merges: ["A1:F1", "A3:A4"],
      },
    ],
    columns: "item=A task=B goal=D responsible=E deadline=F",
    tasks: [
      "3 | — | 党的建设 | 11月底 → 2023-11-30 | 办公室 | onTime",
      "4 | — | 党的建设 | 11月底 → 2023-11-30 | 办公室 | onTime",
    ],
    findings: [],
  },
  {
    says: "开始 and 结束 below 培训时间, which nothing merges",
    sheets: [
      {
        name: "安排",
        rows: [
          ["2023年培训计划表"],
          ["培训内容", "培训对象", "培训时间", "", "责任部门"],
          ["", "", "开始", "结束", ""],
          ["安全生产培训", "全体职工", "5月8日", "5月12日", "安环部"],
          ["消防演练", "各车间", "6月1日", "6月2日", "安环部、保卫部"],
        ],
        merges: ["A1:E1"],
      },
    ],
    columns: "task=A start=C deadline=D responsible=E",
    tasks: [
      "4 | — | 安全生产培训 | 5月12日 → 2023-05-12 | 安环部 | dueSoon",
      "5 | — | 消防演练 | 6月2日 → 2023-06-02 | 安环部、保卫部 | onTime",
    ],
    findings: [],
  },
  {
    says: "lists by urgency: what is to be done at once or for good needs no days",
    sheets: [
      {
        name: "清单",
        rows: [
          ["2023年问题整改任务"],
          ["序号", "整改任务", "责任单位", "完成时限"],
          ["一、立行立改类"],
          [1, "公开办事指南", "政务服务中心", "5月12日前"],
          ["二、限期整改类（2023年6月—11月）"],
          [2, "修订采购办法", "财务股", "6月底前"],
          ["三、长期坚持类"],
          [3, "开展日常监督", "机关纪委", "长期坚持"],
        ],
        merges: ["A1:D1", "A3:D3", "A5:D5", "A7:D7"],
      },
    ],
    columns: "no=A task=B responsible=C deadline=D",
    tasks: [
      "4 | 立行立改类 | 公开办事指南 | 5月12日前 → 2023-05-12 | 政务服务中心 | dueSoon",
      "6 | 限期整改类 | 修订采购办法 | 6月底前 → 2023-06-30 | 财务股 | onTime",
      "8 | 长期坚持类 | 开展日常监督 | 长期坚持 | 机关纪委 | undated",
    ],
    phases: ["立行立改类 A3", "限期整改类 A5 2023-06-01~2023-11-30", "长期坚持类 A7"],
    findings: [],
  },
];
