/** Headings of the column that says whom a row is about. */
export const subjectHeadings: readonly string[] = [
  "评议对象",
  "被评议对象",
  "被评议人",
  "述职人",
  "测评对象",
  "对象",
  "姓名",
];
