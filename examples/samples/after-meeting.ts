import {
  ballotSheet,
  dutyAspects,
  eventSheet,
  opinionSheet,
  problemSheet,
  scoreSheet,
  subjectSheet,
} from "../../core/schemes/sheets";
import type { SheetContent } from "../../scripts/make/styled-workbook";
import { ballotRows } from "./ballots";
import { opinionRows } from "./opinions";
import { planContent, type Progress } from "./plan-sheet";
import { problemRows } from "./problems";
import { settingsContent } from "./settings";
import { eventRows, levels, registerContent } from "./shared-sheets";
import { subjectRows } from "./subjects";

export const afterMeetingDay = "2017-10-16";

/** Sheet row → day on which it was done; two of them late. The feedback (row 35) is overdue, the rest still ahead. */
const doneOn: Readonly<Record<number, string>> = {
  3: "2017-08-09",
  4: "2017-08-10",
  5: "2017-08-15",
  6: "2017-08-25",
  7: "2017-08-25",
  8: "2017-08-30",
  9: "2017-08-25",
  10: "2017-09-05",
  11: "2017-09-04",
  12: "2017-09-06",
  13: "2017-09-06",
  14: "2017-09-05",
  15: "2017-09-07",
  16: "2017-09-12",
  17: "2017-09-12",
  18: "2017-09-13",
  19: "2017-09-15",
  20: "2017-09-18",
  ...Object.fromEntries([22, 23, 24, 25, 26, 27, 28].map((row) => [row, "2017-09-27"])),
  ...Object.fromEntries([29, 30, 31, 32].map((row) => [row, "2017-09-18"])),
  33: "2017-09-28",
  34: "2017-09-30",
};

const progress: Progress = new Map<number, readonly [string, string | null]>([
  ...Object.entries(doneOn).map(([row, day]): [number, readonly [string, string]] => [Number(row), ["已完成", day]]),
  [37, ["进行中", null]],
]);

/** 评议会后.xlsx: the meeting is dated, its phases are done, twelve placeholders rated, their problems being put right. */
export function afterMeeting(): readonly SheetContent[] {
  return [
    planContent("编辑: 编辑人    审核: 审核人    签发: 签发人", progress),
    { sheet: eventSheet, rows: eventRows("2017-09-27"), spareRows: 4 },
    { sheet: subjectSheet(["现场", "书面"]), rows: subjectRows },
    { sheet: opinionSheet(dutyAspects), rows: opinionRows },
    { sheet: ballotSheet(levels), rows: ballotRows },
    { sheet: scoreSheet, rows: [], spareRows: 12 },
    { sheet: problemSheet, rows: problemRows },
    settingsContent(afterMeetingDay, {
      name: "某县人大常委会述职评议\n工作领导小组办公室",
      committee: "某县人大常委会",
      masthead: "某县国家机关工作人员述职评议\n情况简报",
      distribution: "县委办、政府办、政协办，县法院、检察院，各评议对象所在单位，存档。",
    }),
    registerContent("某县"),
  ];
}
