/** Up to here a lock has the workbook's whole name: at most 3 bytes each, they fit into a file name with its ending. */
const longestWhole = 60;
const ending = ".shuping-lock";

/** The lock beside a workbook, for people who must delete it by hand; `cut` says so where its name is shortened. */
export function lockName(workbook: string, cut: (start: string, end: string) => string): string {
  if (workbook.length <= longestWhole) return `.${workbook}${ending}`;
  return cut(`.${[...workbook].slice(0, 20).join("")}`, ending);
}
