import { eachOf, shortOrLong, table, type Row } from "./table";
import type { TemplateFile } from "./package";
import { pt } from "./measures";
import { paragraph, tagLine } from "./xml";

function taskRows(loop: string): Row[] {
  const cells = [
    { text: "{工作内容}", style: "SmallCentred" },
    { text: "{工作任务}", style: "SmallText" },
    { text: "{完成时间}", style: "SmallCentred" },
    { text: "{截止日期}", style: "SmallCentred" },
    { text: "{状态}", style: "SmallCentred" },
  ];
  return eachOf(loop, shortOrLong(cells));
}

/** Less air than a letter has: a slip of four tasks stays on one page with its signature. */
const near = (before: number, after = 0): string => `<w:spacing w:before="${pt(before)}" w:after="${pt(after)}"/>`;

/** 催办单: what a unit has let pass or must soon finish. */
export const reminder: TemplateFile = {
  title: "催办单",
  body: [
    paragraph("SlipMark", "{发文单位}"),
    paragraph("DocumentNumber", "{发文字号}", near(8, 4)),
    paragraph("RedRule"),
    paragraph("DocumentTitle", "{标题}", near(10, 8)),
    paragraph("Addressee", "{主送}："),
    paragraph(
      "Body",
      "截至{成文日期}，由{主送}承担的述职评议工作任务中，{#逾期数}已逾期{逾期数}项，{/逾期数}{#临期数}临近期限{临期数}项，{/临期数}列表如下。请抓紧办理。{#逾期数}已逾期的，请说明原因并报告完成时间。{/逾期数}{#临期数}临近期限的，请确保按时完成。{/临期数}",
    ),
    paragraph("TableGap"),
    table({
      widths: [22, 54, 26, 32, 22],
      headStyle: "SmallHead",
      heads: ["工作内容", "工作任务", "完成时间", "截止日期", "状态"],
      rows: [...taskRows("逾期任务"), ...taskRows("临期任务")],
    }),
    paragraph("TableGap"),
    paragraph("Signature", "{发文单位}", near(8)),
    paragraph("SignedOn", "{成文日期}"),
    tagLine("{#联系人}"),
    paragraph("Contact", "（联系人：{联系人}{#联系电话}；联系电话：{联系电话}{/联系电话}）", near(4)),
    tagLine("{/联系人}"),
  ],
};
