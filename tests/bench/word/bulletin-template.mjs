// A template and data of our own kind: a bulletin with header tag, phases over tasks, a conditional note, opinions.
import { readZip, entryBytes, writeZip } from "./zip.mjs";
import { makeTemplate } from "./letter-template.mjs";

const run = (text) =>
  `<w:r><w:rPr><w:rFonts w:eastAsia="仿宋" w:hint="eastAsia"/><w:sz w:val="32"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (...texts) =>
  `<w:p><w:pPr><w:spacing w:line="560" w:lineRule="exact"/><w:ind w:firstLine="640"/></w:pPr>${texts.map(run).join("")}</w:p>`;
const tr = (...cells) =>
  `<w:tr>${cells.map((cell) => `<w:tc><w:tcPr><w:tcW w:w="1700" w:type="dxa"/></w:tcPr>${p(cell)}</w:tc>`).join("")}</w:tr>`;
const body =
  p("述职评议情况简报") +
  p("第", "{期号", "}期（总第{总期号}期）") +
  p("{单位}", "{日期}") +
  p("{#阶段}") +
  p("{名称}：共{数量}项任务，已完成{完成}项。") +
  `<w:tbl><w:tblPr><w:tblW w:w="8500" w:type="dxa"/></w:tblPr><w:tblGrid>${'<w:gridCol w:w="1700"/>'.repeat(5)}</w:tblGrid>` +
  tr("内容", "任务", "时间", "责任单位", "状态") +
  tr("{#任务}{内容}", "{任务}", "{时间}", "{责任单位}", "{状态}{/任务}") +
  "</w:tbl>" +
  p("{#有逾期}本阶段有逾期事项，请抓紧办理。{/有逾期}{^有逾期}本阶段按期推进。{/有逾期}") +
  p("{/阶段}") +
  p("各方面意见：{#意见}{来源}提出：{内容}；{/意见}") +
  p("本期发至：{发至}") +
  Array.from({ length: 12 }, (_, i) => p(`${i + 1}．各单位要对照方案逐项落实，及时报送进展，重要情况随时报告。`)).join(
    "",
  );

export function makeBulletinTemplate() {
  const files = readZip(makeTemplate("docxtemplater")).map((entry) => {
    const bytes = entryBytes(entry);
    if (entry.name !== "word/document.xml") return [entry.name, bytes];
    return [entry.name, bytes.toString("utf8").replace(/<w:body>.*<w:sectPr/s, () => `<w:body>${body}<w:sectPr`)];
  });
  return writeZip(files);
}

function random(seed) {
  let state = seed;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 4294967296;
}
const words = [
  "制定方案",
  "动员部署",
  "走访座谈",
  "征求意见",
  "撰写报告",
  "现场测评",
  "梳理问题",
  "整改落实",
  "跟踪督办",
];
const units = ["某局", "甲镇政府", "乙街道办事处", "第一履职初评小组", "综合文字组", "宣传报道组"];

export function makeBulletins(count, seed = 2017) {
  const next = random(seed);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const between = (low, high) => low + Math.floor(next() * (high - low + 1));
  return Array.from({ length: count }, (_, index) => ({
    期号: String((index % 40) + 1),
    总期号: index + 1,
    单位: `${pick(units)} & 办公室`,
    日期: `2017年${between(1, 12)}月${between(1, 28)}日`,
    阶段: ["准备阶段", "评议阶段", "整改阶段"].slice(0, between(1, 3)).map((名称) => ({
      名称,
      数量: between(3, 9),
      完成: between(0, 3),
      有逾期: next() < 0.3,
      任务: Array.from({ length: between(0, 6) }, () => ({
        内容: pick(words),
        任务: `${pick(words)}，${pick(words)}，${pick(words)}`,
        时间: `${between(1, 12)}月底前`,
        责任单位: `${pick(units)}、${pick(units)}`,
        状态: pick(["已完成", "正常", "临期", "逾期3天"]),
      })),
    })),
    意见: Array.from({ length: between(0, 4) }, () => ({
      来源: pick(units),
      内容: `建议${pick(words)}<不少于${between(1, 9)}次>`,
    })),
    发至: units.join("、"),
  }));
}
