import type { Finding } from "../finding";
import { columnLetters, parseCellAddress, type SheetGrid } from "../workbook/grid";
import type { WorkbookChanges } from "../workbook/changes";
import { noChanges } from "../workbook/changes";
import type { Plan, Task } from "./types";

/** Findings kept as intended stand in a sheet of ours; these are its headings. */
export const acceptedSheet = {
  name: "校验确认",
  headings: ["代码", "位置", "内容指纹", "理由", "日期"],
  widths: [24, 18, 14, 44, 12],
} as const;

/** One line of the sheet 校验确认. */
export interface Acceptance {
  readonly code: string;
  /** "任务分解表!D39" as it was when it was accepted. */
  readonly place: string;
  readonly fingerprint: string;
  readonly reason: string;
  readonly date: string;
  readonly row: number;
}

export interface AcceptedFinding {
  readonly finding: Finding;
  readonly acceptance: Acceptance;
}

/** 32-bit FNV-1a over UTF-16 units, as eight hex digits: tells changes, guards nothing. */
function fingerprintOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}

function rowText(task: Task): string {
  return [task.phase, task.item, task.task, task.deadlineText, task.note, ...Object.values(task.more)].join("\u0000");
}

/** What a finding hangs on: the content of its row, else what it says. It changes when the row changes, not when it moves. */
export function contentFingerprint(found: Finding, plan: Plan): string {
  const column = found.cell ? columnLetters(parseCellAddress(found.cell)?.column ?? 1) : "";
  const task = found.sheet === plan.sheet ? plan.tasks.find(({ row }) => row === found.row) : undefined;
  const content = task ? rowText(task) : JSON.stringify(found.values);
  return fingerprintOf([found.code, column, content].join("\u0000"));
}

interface Found {
  readonly grid: SheetGrid;
  readonly headerRow: number;
}

function findSheet(sheets: readonly SheetGrid[]): Found | null {
  for (const grid of sheets) {
    for (let row = 1; row <= Math.min(grid.rowCount, 5); row += 1) {
      const headings = acceptedSheet.headings.map((_, index) => grid.text(row, index + 1).trim());
      if (headings.every((text, index) => text === acceptedSheet.headings[index])) return { grid, headerRow: row };
    }
  }
  return null;
}

/** What the workbook keeps as intended. */
export function readAcceptances(sheets: readonly SheetGrid[]): Acceptance[] {
  const found = findSheet(sheets);
  if (!found) return [];
  const { grid, headerRow } = found;
  const list: Acceptance[] = [];
  for (let row = headerRow + 1; row <= grid.rowCount; row += 1) {
    const [code, place, fingerprint, reason, date] = [1, 2, 3, 4, 5].map((column) => grid.text(row, column).trim());
    if (code && fingerprint)
      list.push({ code, place: place ?? "", fingerprint, reason: reason ?? "", date: date ?? "", row });
  }
  return list;
}

/** Sets apart what was accepted and has not changed since. */
export function separateAccepted(
  findings: readonly Finding[],
  plan: Plan,
  acceptances: readonly Acceptance[],
): { readonly open: Finding[]; readonly accepted: AcceptedFinding[] } {
  if (acceptances.length === 0) return { open: [...findings], accepted: [] };
  const known = new Map(acceptances.map((each) => [`${each.code} ${each.fingerprint}`, each]));
  const open: Finding[] = [];
  const accepted: AcceptedFinding[] = [];
  for (const found of findings) {
    const acceptance = known.get(`${found.code} ${contentFingerprint(found, plan)}`);
    if (acceptance) accepted.push({ finding: found, acceptance });
    else open.push(found);
  }
  return { open, accepted };
}

/** The change that keeps a finding as intended: a line in 校验确认, and the sheet when the workbook has none yet. */
export function acceptFinding(
  found: Finding,
  reason: string,
  plan: Plan,
  sheets: readonly SheetGrid[],
): WorkbookChanges {
  const place = found.cell ? `${found.sheet}!${found.cell}` : found.sheet;
  const texts = [found.code, place, contentFingerprint(found, plan), reason, plan.today];
  const inputs = texts.map((text, index) =>
    index === 4 ? ({ type: "date", date: text } as const) : ({ type: "text", text } as const),
  );
  const sheet = findSheet(sheets);
  if (!sheet) {
    const headings = acceptedSheet.headings.map((text) => ({ type: "text", text }) as const);
    return {
      ...noChanges,
      newSheets: [{ name: acceptedSheet.name, rows: [headings, inputs], widths: [...acceptedSheet.widths] }],
    };
  }
  const row = Math.max(sheet.grid.rowCount, sheet.headerRow) + 1;
  const hasAbove = row > sheet.headerRow + 1;
  return {
    ...noChanges,
    cells: inputs.map((input, index) => ({
      sheet: sheet.grid.name,
      row,
      column: index + 1,
      input,
      ...(hasAbove ? { like: { row: row - 1, column: index + 1 } } : {}),
    })),
  };
}

/** The change that takes an acceptance back: its line is emptied. */
export function withdrawAcceptance(acceptance: Acceptance, sheets: readonly SheetGrid[]): WorkbookChanges {
  const sheet = findSheet(sheets);
  if (!sheet) return noChanges;
  return {
    ...noChanges,
    cells: acceptedSheet.headings.map((_, index) => ({
      sheet: sheet.grid.name,
      row: acceptance.row,
      column: index + 1,
      input: { type: "blank" } as const,
    })),
  };
}
