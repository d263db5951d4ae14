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
import { planClosing } from "./plan-rows";
import { planContent } from "./plan-sheet";
import { settingsContent } from "./settings";
import { eventRows, levels, registerContent } from "./shared-sheets";
import { subjectRows } from "./subjects";

export const planningDay = "2017-09-10";

/** 筹备阶段.xlsx: the plan as the county printed it, no event dated yet, nothing rated yet. */
export function planningStage(): readonly SheetContent[] {
  return [
    planContent(planClosing),
    { sheet: eventSheet, rows: eventRows(null), spareRows: 4 },
    { sheet: subjectSheet(["现场", "书面"]), rows: subjectRows },
    { sheet: opinionSheet(dutyAspects), rows: [], spareRows: 12 },
    { sheet: ballotSheet(levels), rows: [], spareRows: 12 },
    { sheet: scoreSheet, rows: [], spareRows: 12 },
    { sheet: problemSheet, rows: [], spareRows: 12 },
    settingsContent(planningDay, {
      name: "盱眙县人大常委会述职评议\n工作领导小组办公室",
      committee: "盱眙县人大常委会",
      masthead: "盱眙县国家机关工作人员述职评议\n情况简报",
      distribution:
        "市人大办、市人大研究室、市人大代联委，县委办、政府办、政协办，县法院、检察院，县发改委、人社局、安监局、统计局、民宗局，存档。",
    }),
    registerContent("盱眙县"),
  ];
}
