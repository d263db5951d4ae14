import { escapeXml } from "./escaped-utf8";
import type { ParagraphFrame } from "./engine-part";

/** Fonts of headings in official papers: first level 黑体, second 楷体 (GB/T 9704-2012, 7.3.3). */
const firstLevel = /^[一二三四五六七八九十百]+、/;
const secondLevel = /^[（(][一二三四五六七八九十百]+[）)]/;

/** Paragraphs of a text, one a line, blank lines left out; headings get their font up to the first full stop. */
export function paragraphsXml(text: string, frame: ParagraphFrame): string {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => `<w:p>${frame.paragraph}${runs(line, frame.run)}</w:p>`)
    .join("");
}

function runs(line: string, look: string): string {
  const font = headingFont(line, look);
  if (font === null) return run(line, look);
  const stop = line.indexOf("。") + 1;
  const heading = stop > 0 ? line.slice(0, stop) : line;
  const rest = line.slice(heading.length);
  return run(heading, withFont(look, font)) + (rest === "" ? "" : run(rest, look));
}

function headingFont(line: string, look: string): string | null {
  if (firstLevel.test(line)) return "黑体";
  if (secondLevel.test(line)) return look.includes("_GB2312") ? "楷体_GB2312" : "楷体";
  return null;
}

function run(text: string, look: string): string {
  return `<w:r>${look}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

/** Run properties with another font; rFonts stands first except after rStyle, as the schema wants it. */
function withFont(look: string, font: string): string {
  const fonts = `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:hint="eastAsia"/>`;
  const without = look.replace(/<w:rFonts\b[^>]*\/>|<w:rFonts\b[^>]*>\s*<\/w:rFonts>/g, "");
  if (!/<w:rPr>/.test(without)) return `<w:rPr>${fonts}</w:rPr>`;
  return without.replace(/<w:rPr>(\s*<w:rStyle\b[^>]*\/>)?/, (start) => start + fonts);
}
