import { beginsWithLabel, bothLabels, noLabels, takeLabels, type Labels } from "./labels";
import { bracketed, timeInSentence } from "./times";

/** A line of a measure as written, without its number. */
export interface MeasureLine {
  readonly text: string;
  readonly line: number;
}

/** One of 一是…；二是…, when each says for itself who or by when. */
export interface Step {
  readonly text: string;
  readonly deadline: string;
  readonly responsible: string;
  readonly leader: string;
  readonly source: string;
  readonly line: number;
}

const numerals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三", "十四", "十五"];
const mark = /(?<=^|[。；;：:，,、)）\s])(十?[一二三四五六七八九]|十)(?:是|要)/g;
const measureLabel = /^(?:整改|具体|工作|主要|落实)(?:措施|任务)[ \u3000]*[:：][ \u3000]*/;

const endMarks = /[；;，,、\s]+$/;

interface Piece {
  /** With its 一是. */
  readonly words: string;
  readonly marked: number;
  readonly line: number;
}

/** The pieces that begin with 一是, 二是 … in order; 三是 after 一是 begins none. */
function piecesOf(lines: readonly MeasureLine[]): Piece[] {
  const whole = lines.map(({ text }) => text.replace(measureLabel, "")).join("\n");
  const starts: { at: number; marked: number }[] = [];
  for (const found of whole.matchAll(mark)) {
    if (found[1] === numerals[starts.length]) starts.push({ at: found.index, marked: found[0].length });
  }
  return starts.map(({ at, marked }, index) => ({
    words: whole.slice(at, starts[index + 1]?.at ?? whole.length).trim(),
    marked,
    line: lines[whole.slice(0, at).split("\n").length - 1]?.line ?? 0,
  }));
}

interface ReadPiece {
  readonly text: string;
  readonly source: string;
  readonly line: number;
  readonly labels: Labels;
  /** A time in the words themselves. */
  readonly time: string;
  /** What labels on lines of their own say. */
  readonly below: Labels;
}

function readPiece({ words, marked, line }: Piece): ReadPiece {
  const lines = words.split("\n").map((each) => each.trim());
  const own = lines
    .filter((each) => !beginsWithLabel(each))
    .join(" ")
    .slice(marked)
    .replace(endMarks, "");
  const taken = takeLabels(own);
  const { text, deadline, parties } = bracketed(taken?.text ?? own);
  const below = lines
    .filter(beginsWithLabel)
    .reduce((all, each) => bothLabels(all, takeLabels(each)?.labels ?? noLabels), noLabels);
  const said = { ...noLabels, deadline, responsible: parties };
  return {
    text: text.replace(endMarks, ""),
    source: words.replace(/\s+/g, " ").replace(/[；;]$/, ""),
    line,
    labels: bothLabels(said, taken?.labels ?? noLabels),
    time: timeInSentence(text),
    below,
  };
}

const says = ({ deadline, responsible, leader }: Labels): boolean =>
  deadline !== "" || responsible !== "" || leader !== "";
const names = ({ responsible, leader }: Labels): boolean => responsible !== "" || leader !== "";

/** Who and by when for all pieces: the lines below the last one, or who is named behind it alone. */
function shared(pieces: readonly ReadPiece[]): Labels {
  const before = pieces.slice(0, -1);
  const last = pieces.at(-1);
  if (!last || before.some(({ below }) => says(below))) return noLabels;
  const named = before.some(({ labels }) => names(labels)) ? noLabels : { ...last.labels, deadline: "" };
  return bothLabels(last.below, named);
}

/**
 * The steps of a measure as tasks of their own; none when the measure is one task: mostly 一是…；二是… say how, and one
 * leader, unit and deadline stand for all of them. They are tasks when each has its time, or two name who or when.
 */
export function ownSteps(lines: readonly MeasureLine[]): Step[] {
  const pieces = piecesOf(lines).map(readPiece);
  if (pieces.length < 2) return [];
  const common = shared(pieces);
  const last = pieces.length - 1;
  const own = pieces.map(({ labels, below }, at) => (at === last && says(common) ? labels : bothLabels(labels, below)));
  const timed = pieces.every(({ time }, at) => time !== "" || own[at]?.deadline !== "");
  if (!timed && own.filter(says).length < 2) return [];
  return pieces.map(({ text, source, line, time }, at) => {
    const { deadline, responsible, leader } = own[at] ?? noLabels;
    return {
      text,
      deadline: deadline || time || common.deadline,
      responsible: responsible || common.responsible,
      leader: leader || common.leader,
      source,
      line,
    };
  });
}
