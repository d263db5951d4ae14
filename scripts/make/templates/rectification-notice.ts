import { eachOf, shortOrLong, table, wholeRow, type Cell } from "./table";
import type { TemplateFile } from "./package";
import { mm } from "./measures";
import { pageBreakBefore, paragraph, tagLine } from "./xml";

const problemTable = table({
  widths: [12, 34, 37, 24, 21, 28],
  heads: ["序号", "问题", "整改要求", "责任领导", "责任单位", "整改时限"],
  rows: eachOf(
    "问题",
    shortOrLong([
      { text: "{序号}", style: "TableCentred" },
      { text: "{问题}" },
      { text: "{整改要求}" },
      { text: "{责任领导}", style: "TableCentred" },
      { text: "{责任单位}", style: "TableCentred" },
      { text: "{整改时限}", style: "TableCentred" },
    ]),
  ),
});

const label = (text: string): Cell => ({ text, style: "FormLabel" });
const blank = (text = ""): Cell => ({ text, style: "FormText" });

const receipt: readonly string[] = [
  paragraph("AttachmentTitle", "送达回执", pageBreakBefore),
  table({
    widths: [36, 120],
    heads: [],
    rowHeight: mm(14),
    rows: [
      [label("送达文书"), blank("{标题}（{发文字号}）")],
      [label("受送达单位"), blank("{主送}")],
      [label("送达地点"), blank()],
      [label("送达时间"), blank("        年    月    日    时")],
      [label("签收人\n（签名）"), blank()],
      [label("签收单位\n（盖章）"), blank("\n\n")],
      [label("送达人\n（签名）"), blank()],
      [label("备注"), blank("\n")],
    ].map(wholeRow),
  }),
  paragraph("TableGap"),
  paragraph(
    "TableText",
    "注：请签收后将本回执退回{发文单位}{#联系人}（联系人：{联系人}{#联系电话}，{联系电话}{/联系电话}）{/联系人}。",
  ),
];

/** 整改通知书: what is wrong, what is asked, who answers for it and until when; with a slip to sign for it. */
export const rectificationNotice: TemplateFile = {
  title: "整改通知书",
  body: [
    paragraph("OfficeMark", "{发文单位}"),
    paragraph("DocumentNumber", "{发文字号}"),
    paragraph("RedRule"),
    paragraph("DocumentTitle", "{标题}"),
    paragraph("Addressee", "{主送}："),
    paragraph(
      "Body",
      "{#会议名称}根据{会议名称}{#会议日期}（{会议日期}）{/会议日期}述职评议情况{/会议名称}{^会议名称}根据述职评议情况{/会议名称}{#依据文号}和反馈意见函（{依据文号}）{/依据文号}，{职务}{姓名}{#职务}同志{/职务}需要整改的问题共{问题数}个。现将问题和整改要求通知如下，请认真抓好落实。",
    ),
    paragraph("HeadingNumbered", "问题和整改要求"),
    paragraph("TableGap"),
    problemTable,
    paragraph("TableGap"),
    paragraph("HeadingNumbered", "整改责任"),
    paragraph(
      "Body",
      "请逐条明确措施、责任、人员、资金和时限{#责任领导}，由{责任领导}牵头负责{/责任领导}。能够立即解决的立行立改；需要一定时间的限期整改；受条件限制一时不能解决的，另定计划，跟踪落实。",
    ),
    paragraph("HeadingNumbered", "整改时限"),
    paragraph(
      "LastBody",
      "请按上表所列时限完成整改{#最后期限}，全部整改事项最晚在{最后期限}前完成{/最后期限}。确需延期的，应当在期满前书面说明理由。{#报告整改时限}整改情况请在{报告整改时限}书面报告，由主任会议决定通过或者进一步整改。{/报告整改时限}",
    ),
    paragraph("Signature", "{发文单位}"),
    paragraph("SignedOn", "{成文日期}"),
    tagLine("{#联系人}"),
    paragraph("Contact", "（联系人：{联系人}{#联系电话}；联系电话：{联系电话}{/联系电话}）"),
    tagLine("{/联系人}"),
    tagLine("{#抄送}"),
    paragraph("CopiesRuled", "抄送：{抄送}。"),
    tagLine("{/抄送}"),
    ...receipt,
  ],
};
