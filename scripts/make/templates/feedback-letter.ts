import { eachOf, shortOrLong, table } from "./table";
import type { TemplateFile } from "./package";
import { pageBreakBefore, paragraph, tagLine } from "./xml";

const results: readonly string[] = [
  tagLine("{#测评}"),
  paragraph("HeadingNumbered", "测评结果"),
  paragraph(
    "Body",
    "{#应到}应到{应到}人，{/应到}{#实到}实到{实到}人；{/实到}{#发出}发出测评票{发出}张，{/发出}{#收回}收回{收回}张，{/收回}{#有效}其中有效票{有效}张{#无效}、无效票{无效}张{/无效}。{/有效}测评结果为：{票数}。{#等次}测评等次为“{等次}”。{/等次}",
  ),
  tagLine("{/测评}"),
  tagLine("{#评分}"),
  paragraph("HeadingNumbered", "评分结果"),
  paragraph("Body", "{#各项}{名称}{得分}分，{/各项}合计{总分}分。"),
  tagLine("{/评分}"),
];

const problems: readonly string[] = [
  paragraph("HeadingNumbered", "需要整改的问题"),
  paragraph("Body", "根据评议情况，梳理出需要整改的问题{问题数}个，列表如下。"),
  paragraph("TableGap"),
  table({
    widths: [12, 43, 45, 26, 30],
    heads: ["序号", "问题", "整改要求", "责任单位", "整改时限"],
    rows: eachOf(
      "问题",
      shortOrLong([
        { text: "{序号}", style: "TableCentred" },
        { text: "{问题}" },
        { text: "{整改要求}" },
        { text: "{责任单位}", style: "TableCentred" },
        { text: "{整改时限}", style: "TableCentred" },
      ]),
    ),
  }),
  paragraph("TableGap"),
];

const demands: readonly string[] = [
  paragraph("HeadingNumbered", "有关要求"),
  paragraph(
    "LastBody",
    "{#职务}请你单位将本函转交{姓名}同志，并支持其抓好整改。{/职务}{^职务}请认真研究，抓好整改。{/职务}整改措施应当逐条对应上述问题，写明责任领导、责任单位和完成时限{#报送措施时限}，并在{报送措施时限}报送{发文单位}{/报送措施时限}，经审核通过后组织落实。",
  ),
  tagLine("{#报告整改时限}"),
  paragraph("LastBody", "整改情况请在{报告整改时限}书面报告{发文单位}，由主任会议决定通过或者进一步整改。"),
  tagLine("{/报告整改时限}"),
];

const attachment: readonly string[] = [
  tagLine("{#意见数}"),
  paragraph("AttachmentMark", "附件", pageBreakBefore),
  paragraph("AttachmentTitle", "征求到的意见"),
  table({
    widths: [12, 88, 31, 25],
    heads: ["序号", "意见", "方面", "渠道"],
    rows: eachOf(
      "意见",
      shortOrLong([
        { text: "{序号}", style: "TableCentred" },
        { text: "{意见}" },
        { text: "{方面}", style: "TableCentred" },
        { text: "{渠道}", style: "TableCentred" },
      ]),
    ),
  }),
  tagLine("{/意见数}"),
];

/** 反馈意见函 in letter format (GB/T 9704 10.1): head and double lines on the first page only. */
export const feedbackLetter: TemplateFile = {
  title: "反馈意见函",
  firstHeader: paragraph("LetterMark", "{发文单位}"),
  firstFooter: paragraph("LetterFoot"),
  body: [
    paragraph("LetterNumber", "{发文字号}"),
    paragraph("DocumentTitle", "{标题}"),
    paragraph("Addressee", "{主送}："),
    paragraph(
      "Body",
      "{#会议名称}{#会议日期}{会议日期}，{/会议日期}{会议名称}对你单位{职务}{姓名}{#职务}同志{/职务}进行了述职评议{/会议名称}{^会议名称}根据述职评议工作安排，对你单位{职务}{姓名}{#职务}同志{/职务}进行了述职评议{/会议名称}{#述职形式}（{述职形式}述职）{/述职形式}。经研究，现将评议意见反馈如下。",
    ),
    paragraph("HeadingNumbered", "总体评价"),
    paragraph(
      "Body",
      "评议期间，{#评议小组}{评议小组}{/评议小组}{^评议小组}评议小组{/评议小组}采取民主测评、座谈走访、征求意见、查阅资料等方式，了解了{单位}{职务}{姓名}{#职务}同志{/职务}的履职情况。{#意见数}共征求到意见{意见数}条，见附件。{/意见数}{^意见数}没有征求到需要反馈的意见。{/意见数}",
    ),
    ...results,
    tagLine("{#问题数}"),
    ...problems,
    ...demands,
    tagLine("{/问题数}"),
    tagLine("{^问题数}"),
    paragraph("HeadingNumbered", "需要整改的问题"),
    paragraph(
      "LastBody",
      "本次评议没有列出需要整改的问题。{#职务}请你单位将本函转交{姓名}同志，{/职务}请继续努力，不断改进工作。",
    ),
    tagLine("{/问题数}"),
    tagLine("{#意见数}"),
    paragraph("AttachmentNote", "附件：征求到的意见"),
    tagLine("{/意见数}"),
    paragraph("Signature", "{发文单位}"),
    paragraph("SignedOn", "{成文日期}"),
    tagLine("{#联系人}"),
    paragraph("Contact", "（联系人：{联系人}{#联系电话}；联系电话：{联系电话}{/联系电话}）"),
    tagLine("{/联系人}"),
    tagLine("{#抄送}"),
    paragraph("CopiesTo", "抄送：{抄送}。"),
    tagLine("{/抄送}"),
    ...attachment,
  ],
};
