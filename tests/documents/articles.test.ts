import { articleData, parseArticle } from "../../core/documents/articles";
import { docxParagraphs } from "../../core/documents/docx-paragraphs";

test("title, a name alone below it, paragraphs", () => {
  expect(parseArticle("\ufeff在动员会上的讲话（摘要）\r\n\r\n讲话人甲\r\n\r\n第一段。\r\n第二段。\r\n")).toEqual({
    title: "在动员会上的讲话（摘要）",
    author: "讲话人甲",
    paragraphs: ["第一段。", "第二段。"],
  });
});

test.each([
  ["标题\n张 某\n正文。", "张 某"],
  ["标题\n作者：某某\n正文。", "某某"],
  ["标题\n**\n正文。", "**"],
  ["标题\n各位代表，同志们：\n正文。", ""],
  ["标题\n一、工作情况\n正文。", ""],
  ["标题\n任务分解情况\n正文。", ""],
  ["标题\n第一段就这么长，没有作者这一行。", ""],
])("%j: author “%s”", (text, author) => expect(parseArticle(text)!.author).toBe(author));

test("Markdown marks are left out; a text of nothing is no article", () => {
  expect(parseArticle("# 标题\n\n## 一、要点\n\n**一是**抓落实。")).toMatchObject({
    title: "标题",
    paragraphs: ["一、要点", "一是抓落实。"],
  });
  expect(parseArticle(" \n\n ")).toBeNull();
});

test("paragraphs by level, with what is set in bold", () => {
  const { 段落: paragraphs } = articleData({
    title: "标题",
    author: "",
    paragraphs: [
      "一、要凝聚共识",
      "（一）总体安排",
      "一是推进述职评议。",
      "三要把它当作一种鞭策。",
      "普通一段。",
      "一、这一段虽然以数字开头，但是说了很多话。后面还有一句，所以是正文。",
    ],
  }) as { 段落: { 一级: string; 二级: string; 正文: false | { 引词: string; 文字: string } }[] };
  expect(paragraphs.map(({ 一级, 二级, 正文 }) => 一级 || 二级 || (正文 && `[${正文.引词}]${正文.文字}`))).toEqual([
    "一、要凝聚共识",
    "（一）总体安排",
    "[一是]推进述职评议。",
    "[三要]把它当作一种鞭策。",
    "[]普通一段。",
    "[]一、这一段虽然以数字开头，但是说了很多话。后面还有一句，所以是正文。",
  ]);
});

test.each([
  ["一是推进人大述职评议", "一是"],
  ["十二要抓好落实", "十二要"],
  ["第一，提高认识", "第一，"],
  ["第二、加强领导", "第二、"],
  ["第三:抓好整改", "第三:"],
  ["第二是抓落实", "第二是"],
  ["第三要抓整改", "第三要"],
  ["第二篇讲话的要点", ""],
  ["第二阶段从9月开始", ""],
  ["第一要务是发展", ""],
  ["第二", ""],
  ["一要求就照办", ""],
  ["二是否到位，要看结果", ""],
  ["三个阶段", ""],
  ["一切为了群众", ""],
])("%s: in bold “%s”", (text, lead) => {
  const { 段落: paragraphs } = articleData({ title: "标题", author: "", paragraphs: [text] });
  expect(paragraphs).toEqual([{ 一级: "", 二级: "", 正文: { 引词: lead, 文字: text.slice(lead.length) } }]);
});

test("paragraphs of a Word document: runs joined, entities read, deleted text left out", () => {
  const xml =
    '<w:body><w:p><w:r><w:t>标</w:t></w:r><w:r><w:t xml:space="preserve">题 &amp; &#x4E00;</w:t></w:r></w:p>' +
    '<w:p/><w:p><w:del w:id="1"><w:r><w:delText>旧</w:delText></w:r></w:del><w:r><w:t>新</w:t><w:br/><w:t>行</w:t></w:r></w:p></w:body>';
  expect(docxParagraphs(xml)).toEqual(["标题 & 一", "新 行"]);
});
