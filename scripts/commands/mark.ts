import { planMarks, planUnmark, type MarkPlan } from "../../core/jobs/mark";
import { readCampaign } from "../../core/evaluation";
import { readPlan } from "../../core/plan";
import { toIso, type IsoDate } from "../../core/calendar";
import { workbookFault, type SheetGrid } from "../../core/workbook";
import type { Command, CommandContext, CommandInput } from "../command";
import { cliFault } from "../cli-fault";
import { openWorkbookFile } from "../host/workbook-file";
import { tellWarnings, writeOptions, writePlace } from "../write-options";

const sheetOption = {
  type: "string",
  value: "NAME",
  says: { "zh-CN": "只看这个工作表", en: "only this sheet" },
} as const;

const yearOption = {
  type: "string",
  value: "YYYY",
  says: { "zh-CN": "按这一年理解没有写年份的时间", en: "the year of dates that state none" },
} as const;

function yearOf(options: CommandInput["options"], command: string): number | undefined {
  if (options.year === undefined) return undefined;
  const year = Number(options.year);
  if (!Number.isInteger(year) || year < 1900 || year > 9998)
    throw cliFault("option-value", { option: "--year", command });
  return year;
}

/** Reads the plan and decides its marks; a function of its own, so that the plan is free before anything is written. */
function decideMarks(
  sheets: readonly SheetGrid[],
  { year, sheet }: { year: number | undefined; sheet: string | undefined },
  context: CommandContext,
): { today: IsoDate; marks: MarkPlan } {
  const campaign = readCampaign(sheets, year ?? null);
  const today = context.todayGiven ? toIso(context.today) : (campaign.settings.asOf ?? toIso(context.today));
  const plan = readPlan(sheets, { today, campaign, year, sheet });
  const grid = sheets.find(({ name }) => name === plan.sheet);
  if (!grid) throw workbookFault("no-sheets", {});
  return { today, marks: planMarks(plan, grid, context.messages.workbook.marks, campaign.settings.dueSoonDays) };
}

async function runMark({ args, options }: CommandInput, context: CommandContext): Promise<0> {
  const [workbook] = args;
  if (workbook === undefined) throw cliFault("missing-argument", { what: "WORKBOOK", command: "mark" });
  const place = writePlace(options, context.cwd, workbook);
  const year = yearOf(options, "mark");
  const words = context.messages.workbook.marks;
  const host = await openWorkbookFile(place.workbook, place.options);
  try {
    const { sheets, version } = await host.readSheets();
    const wanted = { year, sheet: typeof options.sheet === "string" ? options.sheet : undefined };
    const { today, marks } = decideMarks(sheets, wanted, context);
    await host.apply(marks.changes, version);
    tellWarnings(host.warnings, context);
    const { sheet, rows, columns } = marks;
    const overdue = rows.filter(({ state }) => state === "overdue").length;
    const dueSoon = rows.filter(({ state }) => state === "dueSoon").length;
    const result = {
      workbook,
      sheet,
      file: place.file,
      changed: host.changed,
      today,
      columns,
      overdue,
      dueSoon,
      rows,
    };
    if (context.json) context.out(`${JSON.stringify(result)}\n`);
    else {
      const said = host.changed
        ? words.marked(sheet, rows.length, `${columns.due}–${columns.state}`, place.file)
        : words.same(sheet);
      context.out(`${said}\n${words.counts(overdue, dueSoon)}\n`);
    }
    return 0;
  } finally {
    await host.close();
  }
}

async function runUnmark({ args, options }: CommandInput, context: CommandContext): Promise<0> {
  const [workbook] = args;
  if (workbook === undefined) throw cliFault("missing-argument", { what: "WORKBOOK", command: "unmark" });
  const place = writePlace(options, context.cwd, workbook);
  const words = context.messages.workbook.marks;
  const host = await openWorkbookFile(place.workbook, place.options);
  try {
    const reading = await host.readSheets(typeof options.sheet === "string" ? [options.sheet] : undefined);
    const { sheets, changes } = planUnmark(reading.sheets, words);
    await host.apply(changes, reading.version);
    tellWarnings(host.warnings, context);
    if (context.json) context.out(`${JSON.stringify({ workbook, file: place.file, changed: host.changed, sheets })}\n`);
    else context.out(`${sheets.map((name) => words.unmarked(name, place.file)).join("\n") || words.none}\n`);
    return 0;
  } finally {
    await host.close();
  }
}

export const mark: Command = {
  name: "mark",
  usage: "WORKBOOK (--in-place | --out FILE) [--sheet NAME]",
  operands: 1,
  says: {
    "zh-CN": "在任务分解表右边加上（或更新）截止日期和状态，逾期、临期用颜色标出，在 Excel、WPS 里每天自动变化",
    en: "add or refresh due date and state right of the plan, coloured, and live in Excel and WPS",
  },
  options: { sheet: sheetOption, year: yearOption, ...writeOptions },
  run: runMark,
};

export const unmark: Command = {
  name: "unmark",
  usage: "WORKBOOK (--in-place | --out FILE) [--sheet NAME]",
  operands: 1,
  says: { "zh-CN": "去掉 mark 加上的全部内容", en: "take away everything that mark has added" },
  options: { sheet: sheetOption, ...writeOptions },
  run: runUnmark,
};
