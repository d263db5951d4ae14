import { readParagraphs } from "../../core/plan";

const brackets = `县某办公室关于工作评议的整改措施
1、召开会议,统一思想。(11月10日前完成)
2、起草意见初稿。(2011年1月30日前完成)
3、稳步推进整合。`;

const labels = `三、整改措施
1、进一步提升质量。
一是抓作风；二是抓队伍。
责任领导:甲某
乙某 责任处室:教务处
2、进一步加强管理。
开展专项检查。
责任领导:丙某
责任处室:政教处
团委
四、有关要求
1、加强领导。
2、落实责任。`;

const phases = `三、时间步骤
(一)征求意见阶段(9月份—10月份)
1、召开动员会。
2、组织自查。评议对象开展自查,11月上旬提交自查报告。
(二)评议阶段(11月中下旬)
1、召开评议会。`;

const rows = (text: string) =>
  readParagraphs(text).map(({ line, phase, item, task, deadline, responsible, leader }) =>
    [line, phase, item, task, deadline, responsible, leader].join(" | "),
  );

describe("plans written in paragraphs", () => {
  test("a deadline in brackets at the end; the last measure has none and is still one", () => {
    expect(rows(brackets)).toEqual([
      "2 |  |  | 召开会议,统一思想。 | 11月10日前完成 |  | ",
      "3 |  |  | 起草意见初稿。 | 2011年1月30日前完成 |  | ",
      "4 |  |  | 稳步推进整合。 |  |  | ",
    ]);
  });

  test("责任领导 and 责任处室 over several lines; a list of demands is no list of tasks", () => {
    expect(rows(labels)).toEqual([
      "2 |  | 进一步提升质量 | 一是抓作风；二是抓队伍。 |  | 教务处 | 甲某、乙某",
      "6 |  | 进一步加强管理 | 开展专项检查。 |  | 政教处、团委 | 丙某",
    ]);
  });

  test("phases with their steps; a time inside a sentence is the deadline", () => {
    expect(rows(phases)).toEqual([
      "3 | 征求意见阶段(9月份—10月份) |  | 召开动员会。 |  |  | ",
      "4 | 征求意见阶段(9月份—10月份) | 组织自查 | 评议对象开展自查,11月上旬提交自查报告。 | 11月上旬 |  | ",
      "6 | 评议阶段(11月中下旬) |  | 召开评议会。 |  |  | ",
    ]);
  });
});
