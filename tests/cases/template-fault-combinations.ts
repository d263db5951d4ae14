import { docx, para, run, table } from "../word/docx-builder";

/** A template with several faults, and what its check tells: code and the words around the place, in order. */
export type Combination = readonly [faults: string, template: Uint8Array, told: readonly string[]];

const box = (content: string): string =>
  `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></w:drawing></mc:Choice>` +
  `<mc:Fallback><w:pict><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;

const crossed = para("{#任务}") + para("{#意见}{来源}") + para("{/任务}") + para("{/意见}");
const crossedTold = "loop-crossed {#意见}{来源}";
const halfRow = table([para("序"), para("{#任务}{内容}")]) + para("{/任务}");
const halfRowTold = "loop-half-row {#任务}{内容}";
const outside = table([para("表尾"), para("单位")]);

export const combinations: readonly Combination[] = [
  ["交叉，另有一个没有结束（后）", docx(crossed + para("{#问题}")), [crossedTold, "loop-unclosed {#问题}"]],
  ["交叉，另有一个没有结束（前）", docx(para("{#问题}") + crossed), ["loop-unclosed {#问题}", crossedTold]],
  [
    "交叉，里面还有一个没有结束",
    docx(para("{#任务}") + para("{#意见}") + para("{#问题}") + para("{/任务}") + para("{/意见}")),
    ["loop-crossed {#意见}", "loop-unclosed {#问题}"],
  ],
  [
    "两处交叉，一个没有开头",
    docx(crossed + para("{/问题}") + para("{#甲}{#乙}{/甲}{/乙}")),
    [crossedTold, "loop-unopened {/问题}", "loop-crossed {#甲}{#乙}{/甲}{/乙}"],
  ],
  [
    "三个循环互相交叉",
    docx(para("{#甲}") + para("{#乙}") + para("{#丙}") + para("{/甲}{/乙}{/丙}")),
    ["loop-crossed {#乙}", "loop-crossed {#丙}"],
  ],
  ["套住半行，别处少右括号", docx(para("{姓名同志：") + halfRow), ["tag-unclosed {姓名同志：", halfRowTold]],
  ["套住半行，别处多右括号", docx(halfRow + para("单位}办理")), [halfRowTold, "tag-unopened 单位}办理"]],
  ["套住半行，别处两层括号", docx(halfRow + para("{{姓名}}")), [halfRowTold, "braces-doubled {{姓名}}"]],
  ["套住半行，别处空括号", docx(halfRow + para("{}办理")), [halfRowTold, "tag-empty {}办理"]],
  ["套住半行，别处没有这种格式", docx(halfRow + para("{期号|汉字}")), [halfRowTold, "filter-unknown {期号|汉字}"]],
  ["套住半行，别处没有结束", docx(halfRow + para("{#意见}")), [halfRowTold, "loop-unclosed {#意见}"]],
  ["套住半行，别处交叉", docx(crossed + para("") + halfRow), [crossedTold, halfRowTold]],
  ["套住半行，页眉里少右括号", docx(halfRow, { header: para("{简报名称") }), ["tag-unclosed {简报名称", halfRowTold]],
  [
    "半行循环的开头自己少右括号",
    docx(table([para("序"), para("{#任务 {内容}")]) + para("{/任务}")),
    ["tag-unclosed {#任务 {内容}", "loop-half-row {#任务 {内容}"],
  ],
  ["循环开头少右括号，结尾不算多余", docx(para("{#任务") + para("{内容}") + para("{/任务}")), ["tag-unclosed {#任务"]],
  ["循环结尾少右括号，开头不算没有结束", docx(para("{#任务}{内容}{/任务")), ["tag-unclosed {#任务}{内容}{/任务"]],
  ["循环开头少左括号，结尾不算多余", docx(para("#任务}{内容}{/任务}")), ["tag-unopened #任务}{内容}{/任务}"]],
  ["循环结尾少左括号，开头不算没有结束", docx(para("{#任务}{内容}/任务}")), ["tag-unopened {#任务}{内容}/任务}"]],
  [
    "循环两头都是全角括号，里面又少右括号",
    docx(para("｛#任务｝") + para("{内容") + para("｛/任务｝")),
    ["braces-full-width ｛#任务｝", "tag-unclosed {内容", "braces-full-width ｛/任务｝"],
  ],
  [
    "全角括号里又是全角符号，循环没有结束",
    docx(para("｛＃任务｝{内容}") + para("{单位")),
    ["braces-full-width ｛＃任务｝{内容}", "loop-unclosed ｛＃任务｝{内容}", "tag-unclosed {单位"],
  ],
  [
    "循环少了右括号，又没有结束",
    docx(para("{#任务") + para("{内容}")),
    ["tag-unclosed {#任务", "loop-unclosed {#任务"],
  ],
  [
    "里外两层都套住半行",
    docx(table([para("{#任务}"), para("{#意见}{来源}")]) + para("{/意见}") + para("{/任务}")),
    ["loop-half-row {#任务}", "loop-half-row {#意见}{来源}"],
  ],
  [
    "表中表：里层套住半行，外层没有结束",
    docx(table([para("{#任务}") + table([para("{#意见}")]) + para("{/意见}"), para("完")]) + para("完")),
    ["loop-unclosed {#任务}", "loop-half-row {#意见}"],
  ],
  [
    "一行里两个循环，另有成段文字不单独成段，少左括号",
    docx(table([para("{#任务}{内容}"), para("{/任务}{#意见}"), para("{/意见}")]) + para("见{@正文}") + para("单位}")),
    ["loops-share-row {/任务}{#意见}", "paragraphs-not-alone 见{@正文}", "tag-unopened 单位}"],
  ],
  [
    "名称两头不一，另有一个没有开头，一个没有结束",
    docx(para("{/问题}") + para("{#任务}{内容}{/任物}") + para("{^意见}无")),
    ["loop-unopened {/问题}", "loop-misnamed {#任务}{内容}{/任物}", "loop-unclosed {^意见}无"],
  ],
  [
    "标记分在几段文字里（改过格式），交叉又少右括号",
    docx(para("{", "#任", "务}{#意", "见}") + para("{/任务", "}") + para("{/", "意见}") + para("{姓", "名")),
    ["loop-crossed {#任务}{#意见}", "tag-unclosed {姓名"],
  ],
  [
    "页眉、正文、页脚、脚注各有一处",
    docx(crossed, {
      header: para("{#甲}"),
      footer: table([para("{#乙}")]) + para("{/乙}"),
      footnotes: `<w:footnote w:id="1">${para("丙}")}</w:footnote>`,
    }),
    ["loop-unclosed {#甲}", crossedTold, "loop-half-row {#乙}", "tag-unopened 丙}"],
  ],
  [
    "文本框里少右括号，框外套住半行：框里的只说一次",
    docx(box(para("{姓名")) + halfRow),
    ["tag-unclosed {姓名", halfRowTold],
  ],
  [
    "文本框里两处",
    docx(box(para("{#任务}{{内容}}"))),
    ["loop-unclosed {#任务}{{内容}}", "braces-doubled {#任务}{{内容}}"],
  ],
  [
    "标记断成两段，循环名断开不算没有结束",
    docx(para("{#任") + para("务}") + para("{内容}{/任务}") + para("{单") + para("位}")),
    ["tag-broken {#任", "tag-broken {单"],
  ],
  [
    "右括号在别的段里：两处",
    docx(para("{姓名同志：您好，请于本月底前将材料报来。") + para("请转告单位}")),
    ["tag-unclosed {姓名同志：您好，请于本月底前将材料…", "tag-unopened 请转告单位}"],
  ],
  [
    "加粗的半个括号",
    docx(`<w:p>${run("{姓", "<w:rPr><w:b/></w:rPr>")}${run("名")}</w:p>${halfRow}${outside}`),
    ["tag-unclosed {姓名", halfRowTold],
  ],
  [
    "括号断成两段，里面像循环又不是",
    docx(para("{#，") + para("//}") + para("{/，") + para("字}") + para("{{")),
    ["tag-broken {#，", "tag-broken {/，", "tag-unclosed {{"],
  ],
];
