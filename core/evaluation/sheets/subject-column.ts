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

/** Headings of the column that says which unit the subject belongs to: it tells namesakes apart. */
export const subjectUnitHeadings: readonly string[] = [
  "对象单位",
  "评议对象单位",
  "评议对象所在单位",
  "单位",
  "工作单位",
];
