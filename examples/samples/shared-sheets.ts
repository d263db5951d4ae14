import { registerSheet } from "../../core/schemes/sheets";
import type { SchemeCell } from "../../core/schemes/types";
import type { SheetContent } from "../../scripts/make/styled-workbook";

export const levels = ["满意", "基本满意", "不满意"] as const;

/** Two events that seven deadlines of the plan hang on, with the names the plan gives them. */
export function eventRows(meetingDay: string | null): readonly (readonly SchemeCell[])[] {
  const meeting = meetingDay === null ? null : { day: meetingDay };
  return [
    ["县人大常委会十七届五次会议", meeting, null, "述职评议会议、评议会议、评议、会", "现场述职、评议询问、测评表决"],
    ["接到评议意见", null, null, "收到评议意见、收到反馈意见函", "评议对象签收反馈意见函的日期"],
  ];
}

/** The two issues printed before Shuping came; `place` heads the title of the second. */
export function registerContent(place: string): SheetContent {
  const before = "启用本工具前印发，补登";
  return {
    sheet: registerSheet,
    rows: [
      [
        "简报",
        2017,
        "第2期",
        null,
        "在全县国家机关工作人员述职评议工作动员会上的讲话（摘要）",
        null,
        { day: "2017-08-16" },
        null,
        null,
        "已发",
        before,
      ],
      [
        "简报",
        2017,
        "第3期",
        null,
        `${place}人大常委会述职评议工作领导小组迅速分解任务落实行动`,
        null,
        { day: "2017-08-18" },
        null,
        null,
        "已发",
        before,
      ],
    ],
  };
}
