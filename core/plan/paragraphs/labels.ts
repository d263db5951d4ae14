import { isPost } from "../units/person-names";

/** What the labels of a measure say: who leads, who does it, by when, and its problem and measure where these are labelled. */
export interface Labels {
  readonly responsible: string;
  readonly leader: string;
  readonly deadline: string;
  readonly problem: string;
  readonly measure: string;
}

type Label = keyof Labels;

export const noLabels: Labels = { responsible: "", leader: "", deadline: "", problem: "", measure: "" };

const words: readonly (readonly [Label, string])[] = [
  ["leader", "(?:责任|牵头|分管|包联|包抓|主管)领导|(?:第一|直接|具体|主要|整改)?责任人"],
  ["deadline", "(?:完成|整改|办理|办结|落实|答复|反馈|报送)(?:时限|时间|期限)|时间节点|时限要求|时限"],
  [
    "responsible",
    "(?:整改)?(?:责任|牵头|配合|主办|协办|承办|办理|承担|负责|落实|实施)(?:责任)?(?:单位|部门|处室|科室|股室|委室|主体|乡镇|镇街)",
  ],
  ["problem", "(?:存在|具体|主要|反馈|突出)?(?:的)?(?:主要)?问题(?:表现|描述)?[一二三四五六七八九十\\d]*"],
  ["measure", "(?:整改|具体|工作|主要|落实)(?:措施|任务)"],
];

const colon = "[ \\u3000]*[:：][ \\u3000]*";
const anyLabel = new RegExp(`(${words.map(([, each]) => each).join("|")})${colon}`, "g");
/** A label inside a sentence begins after its end, a blank or a bracket. */
const before = /[\s。；;，,、（(]$/;

/** 整改措施： at the end of a line: the numbered lines below are the measures. */
export const opensMeasures = (text: string): boolean =>
  /(?:整改|具体|工作|主要|落实)(?:措施|任务)[ \u3000]*[:：]$/.test(text);

/** Whether a line begins with a label. */
export const beginsWithLabel = (text: string): boolean => labelsIn(text)[0]?.from === 0;

/** Whether a line begins with the label of a problem: each one begins a measure of its own. */
export const beginsWithProblem = (text: string): boolean => {
  const [first] = labelsIn(text);
  return first?.from === 0 && first.label === "problem";
};

interface Found {
  readonly label: Label;
  readonly from: number;
  /** Where its value begins. */
  readonly until: number;
}

function labelsIn(text: string): Found[] {
  return [...text.matchAll(anyLabel)].flatMap((match) => {
    const name = match[1] ?? "";
    if (match.index > 0 && !before.test(text.slice(0, match.index))) return [];
    const label = words.find(([, each]) => new RegExp(`^(?:${each})$`).test(name))?.[0];
    return label ? [{ label, from: match.index, until: match.index + match[0].length }] : [];
  });
}

const trimmed = (value: string): string => value.trim().replace(/[，,；;。、]+$/, "");

/** Names of a label, joined by 、 where blanks or line breaks stood; 局长 before a name is none. */
function names(value: string): string {
  const all = trimmed(value).split(/\s+/);
  const people = all.filter((each) => !isPost(each));
  return (people.length > 0 ? people : all).join("、");
}

const joined = (a: string, b: string): string => [a, b].filter((each) => each !== "").join("、");

/** Two sets of labels of one measure: names add up, the first deadline counts. */
export function bothLabels(a: Labels, b: Labels): Labels {
  return {
    responsible: joined(a.responsible, b.responsible),
    leader: joined(a.leader, b.leader),
    deadline: a.deadline || b.deadline,
    problem: a.problem || b.problem,
    measure: [a.measure, b.measure].filter((each) => each !== "").join(" "),
  };
}

function readLabels(text: string, found: readonly Found[]): Labels {
  return found.reduce<Labels>((all, { label, until }, index) => {
    const value = text.slice(until, found[index + 1]?.from ?? text.length);
    const said =
      label === "measure"
        ? value.trim()
        : label === "responsible" || label === "leader"
          ? names(value)
          : trimmed(value);
    return bothLabels(all, { ...noLabels, [label]: said });
  }, noLabels);
}

const bracket = /[（(]([^（()）]{4,120})[)）]\s*[。.]?/g;

/** A text without its labels, and what they say; null when it has none. */
export function takeLabels(text: string): { readonly text: string; readonly labels: Labels } | null {
  let labels: Labels | null = null;
  const add = (more: Labels) => (labels = labels ? bothLabels(labels, more) : more);
  const open = text.replace(bracket, (whole, inside: string) => {
    const found = labelsIn(inside);
    if (found[0]?.from !== 0) return whole;
    add(readLabels(inside, found));
    return "";
  });
  const found = labelsIn(open);
  const [first] = found;
  if (first) add(readLabels(open, found));
  return labels ? { text: open.slice(0, first?.from ?? open.length).trim(), labels } : null;
}
