import type { TemplateField } from "../../core/documents/types";
import { docx, para, table } from "../word/docx-builder";

const field = (tag: string, fields?: readonly TemplateField[]): TemplateField => ({
  tag,
  meaning: "",
  example: "",
  required: true,
  ...(fields ? { fields } : {}),
});

/** What the documents of these templates know. */
export const knownFields: readonly TemplateField[] = [
  field("姓名"),
  field("单位"),
  field("责任单位"),
  field("期号"),
  field("任务", [field("内容"), field("完成时间")]),
  field("意见", [field("来源")]),
];

const good = para("述评简报 第{期号}期") + para("{姓名}同志：") + para("{#任务}") + para("{内容}") + para("{/任务}");

/** Typical mistakes of people who edit a template, each with the template. */
export const mistakes: readonly (readonly [mistake: string, template: Uint8Array])[] = [
  ["一切正常", docx(good)],
  ["忘了右括号", docx(para("尊敬的{姓名同志：您好。") + para("请{单位}办理。"))],
  ["忘了左括号", docx(para("尊敬的姓名}同志：您好。"))],
  ["用了全角括号", docx(para("尊敬的｛姓名｝同志，{单位｝请办理。"))],
  ["名称写错一个字", docx(para("由{责任单为}办理，{期数}") + para("{#任务}") + para("{完成日期}") + para("{/任务}"))],
  ["循环没有结束", docx(para("{#任务}") + para("{内容}") + para("完"))],
  ["循环没有开头", docx(para("{内容}") + para("{/任务}"))],
  ["循环套错", docx(para("{#任务}{#意见}{内容}{/任务}{/意见}"))],
  ["循环结束写成别的名称", docx(para("{#任务}") + para("{内容}") + para("{/任物}"))],
  ["循环套住半行", docx(table([para("序"), para("{#任务}{内容}")]) + para("{/任务}"))],
  ["一行里两个循环", docx(table([para("{#任务}{内容}"), para("{/任务}{#意见}{来源}"), para("{/意见}")]))],
  ["双层括号", docx(para("{{姓名}}同志："))],
  ["空括号", docx(para("{ }同志："))],
  ["格式名写错", docx(para("{期号|中文数子}"))],
  ["成段文字不单独成段", docx(para("情况：{@意见内容}"))],
  ["页眉里写错", docx(good, { header: para("{简报名") })],
  ["符号用了全角", docx(para("{＃任务}{内容}{／任务}") + para("{姓名｜默认}"))],
  ["标记断成两段", docx(para("请{责任") + para("单位}办理。"))],
  ["没有标记", docx(para("述评简报"))],
  ["几处错误一起", docx(para("{姓名") + para("{#任务}") + para("单位}") + para("{/别的}"))],
  [
    "链接外部图片，带宏，少见字体",
    docx(`<w:p><w:r><w:rPr><w:rFonts w:eastAsia="方正小标宋简体"/></w:rPr><w:t>{姓名}</w:t></w:r></w:p>`, {
      more: [
        {
          name: "word/_rels/header1.xml.rels",
          text: '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="file:///D:/公章.png" TargetMode="External"/></Relationships>',
        },
        { name: "word/vbaProject.bin", text: "x", type: "application/vnd.ms-office.vbaProject" },
      ],
    }),
  ],
  [
    "标记写在尾注里",
    docx(good, {
      more: [
        {
          name: "word/endnotes.xml",
          text: '<w:endnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:endnote><w:p><w:r><w:t>见{姓名}</w:t></w:r></w:p></w:endnote></w:endnotes>',
        },
      ],
    }),
  ],
];
