// Workbooks to measure with, written by exceljs: ten columns of Chinese text, numbers and dates.
import path from "node:path";

const headings = ["工作阶段", "工作内容", "工作任务", "完成时间", "责任单位", "责任人", "备注", "数量", "日期", "比例"];

/** Writes a workbook of so many rows; every ten rows share a merged phase cell for the first `merges` phases. */
export async function makeFile(ExcelJS, folder, rows, merges) {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("任务分解表");
  sheet.addRow(headings);
  for (let at = 0; at < rows; at += 1) {
    sheet.addRow([
      at % 10 ? null : `准备阶段${at / 10}`,
      `工作内容第${at}项`,
      `起草并印发第${at}号文件，征求各方面意见`,
      `${(at % 12) + 1}月${(at % 28) + 1}日前`,
      `某局${at % 97}`,
      "负责人",
      at % 3 ? null : `备注${at}`,
      at,
      new Date(Date.UTC(2017, at % 12, (at % 28) + 1)),
      at / 1000,
    ]);
  }
  const file = path.join(folder, `rows-${rows}-${merges}.xlsx`);
  await book.xlsx.writeFile(file);
  return file;
}

/** A small sheet with many merges, put together as text: exceljs would take minutes. */
export function manyMerges(count) {
  const merges = Array.from({ length: count }, (_, at) => `<mergeCell ref="A${at * 2 + 1}:B${at * 2 + 2}"/>`).join("");
  return `<mergeCells count="${count}">${merges}</mergeCells>`;
}
