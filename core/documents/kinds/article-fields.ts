import type { TemplateField } from "../types";

/** Articles of a bulletin (speeches, reports): title, author, paragraphs by level. */
export const articleField: TemplateField = {
  tag: "文章",
  meaning: "本期文章，一篇一组；没有文章时整段不出现",
  example: "",
  required: false,
  fields: [
    { tag: "题目", meaning: "文章的标题", example: "在述职评议工作动员会上的讲话（摘要）", required: true },
    { tag: "作者", meaning: "讲话人或作者，单独一行；没有时为空", example: "讲话人", required: false },
    {
      tag: "段落",
      meaning: "正文各段；每段只有“一级”“二级”“正文”其中一个",
      example: "",
      required: false,
      fields: [
        { tag: "一级", meaning: "“一、”一类的标题（黑体）", example: "一、要凝聚共识", required: false },
        { tag: "二级", meaning: "“（一）”一类的标题（楷体）", example: "（一）总体安排", required: false },
        {
          tag: "正文",
          meaning: "普通段落（仿宋）；含“引词”和“文字”两项",
          example: "",
          required: false,
          fields: [
            { tag: "引词", meaning: "段首的“一是”“二要”，可以加粗；没有时为空", example: "一是", required: false },
            { tag: "文字", meaning: "段落其余的文字", example: "推进人大述职评议……", required: true },
          ],
        },
      ],
    },
  ],
};
