import type { PackageFaultMaker } from "../package";
import { XmlScanner } from "../package";

interface Level {
  readonly format: string;
  /** "（%1）": the mark with the place of each level's number. */
  readonly mark: string;
  readonly start: number;
}

/** Says the number that Word shows before a paragraph: "（三）", "2、"; "" for bullets and unknown lists. */
export type Numbering = (list: string, level: number) => string;

const digits = "〇一二三四五六七八九";

/** 1 to 99 in Chinese, as chapters and clauses are counted. */
function chinese(value: number): string {
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  if (value >= 100 || value < 1) return String(value);
  return `${tens > 1 ? (digits[tens] ?? "") : ""}${tens > 0 ? "十" : ""}${ones > 0 ? (digits[ones] ?? "") : ""}`;
}

function shown(value: number, format: string): string {
  if (/chinese|ideograph|japanese|taiwanese/i.test(format)) return chinese(value);
  if (format === "decimalEnclosedCircle" && value <= 20) return String.fromCharCode(0x2460 + value - 1);
  return String(value);
}

interface Definitions {
  /** Levels by abstract list. */
  readonly abstracts: ReadonlyMap<string, Level[]>;
  /** Abstract list by list. */
  readonly lists: ReadonlyMap<string, string>;
}

function readDefinitions(xml: string, fault: PackageFaultMaker): Definitions {
  const abstracts = new Map<string, Level[]>();
  const lists = new Map<string, string>();
  const scanner = new XmlScanner(xml, "word/numbering.xml", fault);
  let levels: Level[] = [];
  let list = "";
  const change = (to: Partial<Level>) => {
    const last = levels[levels.length - 1];
    if (last && list === "") levels[levels.length - 1] = { ...last, ...to };
  };
  while (scanner.next()) {
    if (scanner.kind !== "open") continue;
    const value = scanner.attribute("w:val") ?? "";
    switch (scanner.local) {
      case "abstractNum":
        [levels, list] = [[], ""];
        abstracts.set(scanner.attribute("w:abstractNumId") ?? "", levels);
        break;
      case "lvl":
        if (list === "") levels.push({ format: "decimal", mark: "", start: 1 });
        break;
      case "start":
        change({ start: Number(value) || 0 });
        break;
      case "numFmt":
        change({ format: value });
        break;
      case "lvlText":
        change({ mark: value });
        break;
      case "num":
        list = scanner.attribute("w:numId") ?? "";
        break;
      case "abstractNumId":
        if (list !== "") lists.set(list, value);
    }
  }
  return { abstracts, lists };
}

/** Counts the automatic numbers of a Word document's lists, paragraph by paragraph. */
export function docxNumbering(xml: string | null, fault: PackageFaultMaker): Numbering {
  if (xml === null) return () => "";
  const { abstracts, lists } = readDefinitions(xml, fault);
  const counts = new Map<string, number[]>();
  return (list, level) => {
    const levels = abstracts.get(lists.get(list) ?? "") ?? [];
    const own = levels[level];
    if (!own) return "";
    const count = counts.get(list) ?? levels.map(({ start }) => start - 1);
    counts.set(list, count);
    count[level] = (count[level] ?? 0) + 1;
    for (let below = level + 1; below < levels.length; below += 1) count[below] = (levels[below]?.start ?? 1) - 1;
    if (own.format === "bullet" || own.format === "none") return "";
    return own.mark.replace(/%(\d)/g, (_, place: string) => {
      const at = Number(place) - 1;
      const { format = "decimal", start = 1 } = levels[at] ?? {};
      return shown(Math.max(count[at] ?? start, at < level ? start : 0), format);
    });
  };
}
