import type { NameKind, ProblemValues, TemplateProblem, UnfilledPlace } from "../../word/inspect/types";

type ProblemSentences = {
  readonly [Code in keyof ProblemValues]: (values: ProblemValues[Code]) => { says: string; remedy: string };
};

const unfilled: Readonly<Record<UnfilledPlace, { readonly name: string; readonly remedy: string }>> = {
  endnote: { name: "尾注", remedy: "把它移到正文、页眉、页脚或脚注里" },
  chart: { name: "图表", remedy: "把它写在图表旁边的文字里" },
  diagram: { name: "SmartArt 图形", remedy: "把它写在图形旁边的文字里，或改用文本框" },
  link: { name: "超链接的网址", remedy: "把网址当文字印出来，或印成二维码：{%网址|二维码}" },
  field: { name: "域代码", remedy: "把它写在域外面的文字里" },
};

/** The name most like it is not what the mark asks for. */
const otherKind: Readonly<Record<NameKind, (name: string) => string>> = {
  loop: (name) => `相近的“${name}”是循环，不能印成一项：要逐条印，写 {#${name}}…{/${name}}，里面放每一条的标记`,
  value: (name) =>
    `没有相近的循环；相近的“${name}”只是一项内容：要印它，写 {${name}}；要在有它时才印一段，写 {#${name}}…{/${name}}`,
};

export const problems: ProblemSentences = {
  "tag-unclosed": ({ tag }) => ({
    says: `标记“{${tag}”少了右括号 }`,
    remedy: "在标记的末尾补上 }；若那里本来就要印一个 {，请改用全角｛",
  }),
  "tag-unopened": ({ tag }) => ({
    says: tag === "" ? "多了一个右括号 }" : `“${tag}”前少了左括号 {`,
    remedy: "在标记的开头补上 {，或删去多余的 }",
  }),
  "tag-empty": () => ({ says: "括号里没有名称", remedy: "在 { } 里写上列名，或删去这对括号" }),
  "braces-doubled": ({ tag, mended }) => ({ says: `“${tag}”写了两层括号`, remedy: `只留一层：${mended}` }),
  "braces-full-width": ({ text, mended }) => ({
    says: `“${text}”用的是全角括号，不会被填写`,
    remedy: `换成半角括号：${mended}（关闭中文输入法后输入）`,
  }),
  "marks-full-width": ({ tag, mended }) => ({
    says: `“{${tag}}”里的 # / 一类符号是全角的，不会起作用`,
    remedy: `换成半角：{${mended}}（关闭中文输入法后输入）`,
  }),
  "tag-broken": ({ tag }) => ({
    says: `标记“{${tag}}”的两个括号不在同一段`,
    remedy: "把整个标记写在一段里；若是少了右括号，在标记的末尾补上 }",
  }),
  "no-tags": () => ({ says: "一个标记也没有，每份都会一样", remedy: "在要填写的地方写上 {列名}，例如 {姓名}" }),
  "tag-unknown": ({ tag, nearest, loop, asks, nearestIs }) => ({
    says: loop === "" ? `没有叫“${tag}”的内容` : `“${tag}”只有循环“${loop}”里才有`,
    remedy:
      loop !== ""
        ? `把它放在 {#${loop}} 与 {/${loop}} 之间`
        : nearest === ""
          ? "核对名称，可用的标记见 shuping template tags"
          : asks !== nearestIs
            ? otherKind[nearestIs](nearest)
            : `是不是“${nearest}”？是的话，把括号里的“${tag}”改成“${nearest}”`,
  }),
  "filter-unknown": ({ filter, nearest }) => ({
    says: `没有叫“${filter}”的格式`,
    remedy: nearest === "" ? "可用的格式见 templates/README.md" : `是不是“${nearest}”？`,
  }),
  "loop-unclosed": ({ tag, sign }) => ({
    says: `循环 {${sign}${tag}} 没有结束`,
    remedy: `在循环末尾加上 {/${tag}}`,
  }),
  "loop-unopened": ({ tag }) => ({
    says: `有 {/${tag}}，却没有 {#${tag}}`,
    remedy: `在循环开头加上 {#${tag}}，或删去 {/${tag}}`,
  }),
  "loop-crossed": ({ opening, sign, closing }) => ({
    says: `循环 {${sign}${opening}} 与循环“${closing}”交叉：它在“${closing}”里面开始，却在 {/${closing}} 之后才结束`,
    remedy: `把 {/${opening}} 移到 {/${closing}} 前面；几个循环套在一起时，后开的先结束`,
  }),
  "loop-misnamed": ({ opening, sign, closing, mistyped }) => ({
    says: `循环 {${sign}${opening}} 却以 {/${closing}} 结束`,
    remedy:
      mistyped === "opening"
        ? `把 {${sign}${opening}} 改成 {${sign}${closing}}；开头和结尾的名称要一样`
        : `把 {/${closing}} 改成 {/${opening}}；开头和结尾的名称要一样`,
  }),
  "loop-half-row": ({ tag, sign }) => ({
    says: `循环${tag === "" ? "" : ` {${sign}${tag}} `}只套住了表格的半行，或一头在表格（文本框、内容控件）里、一头在外面`,
    remedy: "把 {#…} 放在这一行第一格的开头，把 {/…} 放在同一行最后一格的末尾；不在表格里时，两头放在同一个地方",
  }),
  "loops-share-row": ({ tag, sign, other }) => ({
    says: `循环 {${sign}${tag}} 和循环“${other}”要重复表格的同一行，一行只能由一个循环重复`,
    remedy: `分成两行；或把其中一个循环整个写在一格里，开头和结尾各占一段`,
  }),
  "paragraphs-not-alone": ({ tag }) => ({
    says: `{@${tag}} 不是单独一段`,
    remedy: `让 {@${tag}} 独占一段，前后不要有别的字或空格`,
  }),
  "part-not-filled": ({ tag, place }) => ({
    says: `{${tag}} 写在不填写的地方（${unfilled[place].name}）`,
    remedy: unfilled[place].remedy,
  }),
  "merge-field": ({ name }) => ({
    says: `Word 邮件合并的域 «${name}» 不会填写`,
    remedy: `删去这个域，在原处写上 {${name}}`,
  }),
  "changes-tracked": ({ count }) => ({
    says: `有 ${count} 处修订还没有接受，每份文书都会带着；被移走的文字里的标记也照样起作用`,
    remedy: "在“审阅”里接受或拒绝全部修订，再保存",
  }),
  "comments-left": ({ count }) => ({
    says: `有 ${count} 条批注，每份文书都会带着`,
    remedy: "在“审阅”里删除全部批注，再保存",
  }),
  "external-link": ({ target }) => ({
    says: `链接到外部内容：${target}`,
    remedy: "在 Word 里断开链接（文件—信息—编辑指向文件的链接），或改为嵌入",
  }),
  macros: ({ part }) => ({ says: `带有宏（${part}）`, remedy: "另存为“Word 文档（.docx）”，宏会去掉" }),
  "font-may-lack": ({ font }) => ({
    says: `用了字体“${font}”，没有装这种字体的电脑会换成别的字体`,
    remedy: "在要打印的电脑上装好这种字体，或改用仿宋、楷体、黑体、宋体",
  }),
  "xml-damaged": ({ detail }) => ({ says: `文档内容有损坏：${detail}`, remedy: "用 Word 打开并另存一份" }),
};

/** "word/header1.xml" → 页眉 */
export function partName(part: string): string {
  if (/header/.test(part)) return "页眉";
  if (/footer/.test(part)) return "页脚";
  if (/footnotes/.test(part)) return "脚注";
  if (/endnotes/.test(part)) return "尾注";
  if (/comments/.test(part)) return "批注";
  if (/docProps/.test(part)) return "文档属性";
  return /document/.test(part) ? "正文" : part;
}

export function problemLine(problem: TemplateProblem): string {
  const { says, remedy } = problemSentence(problem);
  const around = problem.around === "" ? "" : `“${problem.around}”`;
  return `${partName(problem.part)}${around}：${says}。办法：${remedy}${remedy.endsWith("？") ? "" : "。"}`;
}

export function problemSentence(problem: TemplateProblem): { says: string; remedy: string } {
  return (problems[problem.code] as (values: unknown) => { says: string; remedy: string })(problem.values);
}
