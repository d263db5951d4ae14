import { memoryGrid } from "../../core/workbook";
import { englishPlans } from "../cases/plans/public/english-headings";
import { evaluations } from "../cases/plans/public/evaluations";
import { governmentReports } from "../cases/plans/public/government-reports";
import { inspections } from "../cases/plans/public/inspections";
import { ledgersAndDays } from "../cases/plans/public/ledgers-and-days";
import { monthMarkTables } from "../cases/plans/public/month-marks";
import { oddSheets } from "../cases/plans/public/odd-sheets";
import { phaseTimes } from "../cases/plans/public/phase-times";
import { outlinesAndSteps } from "../cases/plans/public/outlines-and-steps";
import { peoplesCongress } from "../cases/plans/public/peoples-congress";
import { rectification } from "../cases/plans/public/rectification";
import { schedules } from "../cases/plans/public/schedules";
import { smallOffices } from "../cases/plans/public/small-offices";
import { tallHeaders } from "../cases/plans/public/tall-headers";
import { wideTables } from "../cases/plans/public/wide-tables";
import { publicTables, type PublicTable } from "../cases/plans/public-tables";
import { checkSheets, columnLine, findingLines, partyLines, phaseLines, taskLines } from "./describe-plan";

const tables: readonly PublicTable[] = [
  ...publicTables,
  ...governmentReports,
  ...rectification,
  ...schedules,
  ...wideTables,
  ...oddSheets,
  ...smallOffices,
  ...tallHeaders,
  ...peoplesCongress,
  ...phaseTimes,
  ...monthMarkTables,
  ...englishPlans,
  ...ledgersAndDays,
  ...outlinesAndSteps,
  ...evaluations,
  ...inspections,
];

describe("tables as offices keep them", () => {
  test.each(tables.map((each) => [each.says, each] as const))("%s", (_, table) => {
    const grids = table.sheets.map(({ name, rows, merges, hiddenRows }) =>
      memoryGrid(name, rows, { merges: merges ?? [], hiddenRows: hiddenRows ?? [] }),
    );
    const result = checkSheets(grids, { today: table.today ?? "2023-05-10" });
    expect(columnLine(result)).toBe(table.columns);
    expect(taskLines(result)).toEqual(table.tasks);
    expect(findingLines(result)).toEqual(table.findings);
    if (table.phases) expect(phaseLines(result)).toEqual(table.phases);
    if (table.parties) expect(partyLines(result)).toEqual(table.parties);
  });
});
