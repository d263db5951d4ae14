import { isLongRow, withLength } from "../../core/documents/long-row";

const text = (length: number): string => "整".repeat(length);

const rows: readonly (readonly [what: string, row: Record<string, string | number>, isLong: boolean])[] = [
  ["一条短意见", { 序号: 1, 意见: "建议进一步改进服务作风。", 方面: "工作作风", 渠道: "座谈走访" }, false],
  ["十行以内的意见不拆开", { 意见: text(200), 渠道: "座谈走访" }, false],
  ["半页的意见不拆开", { 意见: text(400) }, false],
  ["超过半页的意见", { 意见: text(401) }, true],
  ["2400字的意见", { 意见: text(2400) }, true],
  ["意见分很多行写", { 意见: "一\n".repeat(20) }, true],
  ["整改要求栏窄一些", { 问题: "政策宣传不够", 整改要求: text(161) }, true],
  ["任务不长，备注很长", { 工作任务: "制定方案。", 备注: text(61) }, true],
  ["责任单位列了很多", { 工作任务: "制定方案。", 责任单位: Array(12).fill("某某局办公室").join("、") }, true],
  ["空行", {}, false],
];

test.each(rows)("%s", (_, row, isLong) => {
  expect(isLongRow(row)).toBe(isLong);
  expect(withLength(row)).toEqual({ ...row, 长行: isLong });
});
