import { messagesIn } from "../../core/messages";
import { reportHtml } from "../../core/report";
import { checkRows } from "./describe-plan";

test("the report escapes every text of the table and holds no script", () => {
  const bad = `<img src=x onerror="alert(1)">&'`;
  const result = checkRows([
    [bad],
    ["工作阶段", "工作内容", "工作任务", "完成时间", "责任单位"],
    [`准备阶段${bad}（8月份）`, bad, bad, "8月15日前", bad],
    ["", "乙", "乙的具体工作", bad, "综合文字组"],
  ]);
  const page = reportHtml(result, messagesIn("zh-CN"), "zh-CN");
  expect(page).not.toContain("<img");
  expect(page).not.toContain("<script");
  expect(page).toContain("&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&amp;&#39;");
  expect(page).toContain("<svg");
});
