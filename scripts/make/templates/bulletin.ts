import { eachOf, shortOrLong, sideBySide, table, unless, type Cell } from "./table";
import type { TemplateFile } from "./package";
import { paragraph, run, tab, tagLine } from "./xml";

/** A task row, its phase and item printed once and merged downwards over the rows they cover. */
function taskRow(phase: Cell["merge"], item: Cell["merge"]): Cell[] {
  const phaseText = phase === "restart" ? "{工作阶段}" : "";
  const itemText = item === "restart" ? "{工作内容}" : "";
  return [
    { text: phaseText, style: "SmallCentred", ...(phase ? { merge: phase } : {}) },
    { text: itemText, style: "SmallCentred", ...(item ? { merge: item } : {}) },
    { text: "{工作任务}", style: "SmallText" },
    { text: "{完成时间}", style: "SmallCentred" },
    { text: "{责任单位}", style: "SmallCentred" },
    { text: "{备注}", style: "SmallCentred" },
    { text: "{状态}", style: "SmallCentred" },
  ];
}

const taskTable = table({
  widths: [17, 18, 46.5, 22.5, 21.5, 13.5, 17],
  heads: ["工作阶段", "工作内容", "工作任务", "完成时间", "责任单位\n(责任人)", "备注", "状态"],
  headStyle: "SmallHead",
  rows: eachOf("任务", [
    ...eachOf("阶段首行", shortOrLong(taskRow("restart", "restart"))),
    ...unless("阶段首行", [
      ...eachOf("内容首行", shortOrLong(taskRow("continue", "restart"))),
      ...unless("内容首行", shortOrLong(taskRow("continue", "continue"))),
    ]),
  ]),
});

const articles: readonly string[] = [
  tagLine("{#文章}"),
  paragraph("ArticleTitle", "{题目}"),
  tagLine("{#作者}"),
  paragraph("Author", "{作者}"),
  tagLine("{/作者}"),
  tagLine("{#段落}"),
  tagLine("{#一级}"),
  paragraph("HeadingOne", "{一级}"),
  tagLine("{/一级}"),
  tagLine("{#二级}"),
  paragraph("HeadingTwo", "{二级}"),
  tagLine("{/二级}"),
  tagLine("{#正文}"),
  paragraph("Body", [run("{引词}", { bold: true }), run("{文字}")]),
  tagLine("{/正文}"),
  tagLine("{/段落}"),
  tagLine("{/文章}"),
];

/** 情况简报: head in red, title, what happened, speeches if there are any, the task table, who signed, who gets it. */
export const bulletin: TemplateFile = {
  title: "情况简报",
  body: [
    paragraph("Masthead", "{简报名称}"),
    paragraph("IssueNumber", "第{期号}期{#总期号}（总第{总期号}期）{/总期号}"),
    sideBySide({ text: "{发文单位}", style: "IssuingOffice" }, { text: "{日期}", style: "IssueDate" }, [100, 56]),
    paragraph("RedRule"),
    tagLine("{#标题}"),
    paragraph("DocumentTitle", "{标题}"),
    tagLine("{/标题}"),
    tagLine("{#导语}"),
    paragraph("Body", "{导语}"),
    tagLine("{/导语}"),
    tagLine("{#较上期}"),
    paragraph("Body", "{文字}"),
    tagLine("{/较上期}"),
    tagLine("{#测评结果}"),
    paragraph("Body", "{序号}. {姓名}（{单位}{职务}）：{结果}。"),
    tagLine("{/测评结果}"),
    ...articles,
    tagLine("{#表题}"),
    paragraph("TableTitle", "{表题}"),
    taskTable,
    tagLine("{/表题}"),
    paragraph("SignOff", [run("编辑：{编辑}"), tab, run("审核：{审核}"), tab, run("签发：{签发}")]),
    paragraph("Distribution", "本期发至：{本期发至}"),
  ],
};
