import type { Campaign } from "../../evaluation/types";
import type { Plan } from "../../plan/types";
import { articleData } from "../articles";
import type { DocumentContext } from "../context";
import { missingSetting, wanted } from "../missing-values";
import { progressNote, progressSince, readProgressNote } from "../progress-note";
import { countStates, looseTaskRows, taskRows } from "../task-rows";
import type { DocumentDraft, MissingValue, TemplateData } from "../types";
import { oneLine, printedDate, stateWords } from "../wording";
import { publishedResults } from "./published-results";

const none: readonly TemplateData[] = [];

function lead(plan: Plan, today: string): string {
  const counts = countStates(plan.tasks);
  const parts = (["done", "overdue", "dueSoon", "onTime", "awaitingEvent", "undated"] as const)
    .filter((state) => counts[state] > 0)
    .map((state) => `${stateWords[state]}${counts[state]}项`);
  const head = `截至${printedDate(today)}，任务分解表共列${plan.tasks.length}项任务`;
  return parts.length > 0 ? `${head}，其中${parts.join("，")}。` : `${head}。`;
}

/** The progress since the newest earlier issue whose figures the register kept. */
function sincePrevious(context: DocumentContext, plan: Plan): TemplateData[] {
  const issues = context.register.entries.filter(
    ({ series, state }) => series === "简报" && (state === "issued" || state === "replaced"),
  );
  for (const { numberText, note } of [...issues].reverse()) {
    const before = readProgressNote(note);
    if (before) return [{ 文字: progressSince(numberText.replace(/\s+/g, ""), before, countStates(plan.tasks)) }];
  }
  return [];
}

function planData(context: DocumentContext, plan: Plan): TemplateData {
  const counts = countStates(plan.tasks);
  const of = (state: string) =>
    looseTaskRows(
      plan,
      plan.tasks.filter((task) => task.state === state),
      context.today,
    );
  return {
    导语: lead(plan, context.today),
    较上期: sincePrevious(context, plan),
    任务总数: plan.tasks.length,
    已完成数: counts.done,
    逾期数: counts.overdue,
    临期数: counts.dueSoon,
    正常数: counts.onTime,
    待定数: counts.awaitingEvent,
    无期限数: counts.undated,
    表题: oneLine(plan.title) || (/^(?:Sheet|工作表)\d*$/i.test(plan.sheet) ? "任务分解表" : plan.sheet),
    任务: taskRows(plan, context.today),
    逾期任务: of("overdue"),
    临期任务: of("dueSoon"),
    测评结果: publishedResults(context.campaign),
  };
}

/** A bulletin of articles has no table: every tag of the table is there and blank. */
const withoutPlan: TemplateData = {
  导语: "",
  较上期: none,
  任务总数: "",
  已完成数: "",
  逾期数: "",
  临期数: "",
  正常数: "",
  待定数: "",
  无期限数: "",
  表题: "",
  任务: none,
  逾期任务: none,
  临期任务: none,
  测评结果: none,
};

function missingIn({ settings }: Campaign): MissingValue[] {
  const { signers } = settings;
  const needs = [
    [settings.masthead, "masthead", "简报名称"],
    [settings.office, "office", "发文单位"],
    [signers.editor, "editor", "编辑"],
    [signers.reviewer, "reviewer", "审核"],
    [signers.issuer, "issuer", "签发"],
    [settings.distribution, "distribution", "本期发至"],
  ] as const;
  return needs.filter(([text]) => text === "").map(([, field, tag]) => missingSetting(settings, field, tag, false));
}

function titleOf({ title, articles, campaign, plan }: DocumentContext): string {
  if (title !== null && title.trim() !== "") return title.trim();
  if (articles.length > 0) return "";
  const about = `${campaign.settings.masthead}${plan?.title ?? ""}${plan?.sheet ?? ""}`;
  return /述职评议/.test(about.replace(/\s+/g, "")) ? "述职评议工作进展情况" : "工作进展情况";
}

/** One bulletin: the state of the plan with its whole table, or the given articles. Needs a plan or articles. */
export function planBulletin(context: DocumentContext): DocumentDraft[] {
  const { campaign, articles, plan } = context;
  if (articles.length === 0 && plan === null) return [];
  const { settings } = campaign;
  const title = titleOf(context);
  const showsPlan = articles.length === 0 && plan !== null;
  const data: TemplateData = {
    简报名称: wanted(settings.masthead),
    发文单位: wanted(settings.office),
    日期: printedDate(context.today),
    标题: title,
    文章: articles.map(articleData),
    ...(showsPlan ? planData(context, plan) : withoutPlan),
    编辑: wanted(settings.signers.editor),
    审核: wanted(settings.signers.reviewer),
    签发: wanted(settings.signers.issuer),
    本期发至: wanted(settings.distribution),
  };
  return [
    {
      kind: "bulletin",
      title: title || [...new Set(articles.map((article) => oneLine(article.title)))].join("；"),
      subject: "",
      fileStem: `${oneLine(settings.masthead).replace(/\s+/g, "") || "情况简报"}{编号}`,
      data,
      missing: missingIn(campaign),
      note: showsPlan ? progressNote(countStates(plan.tasks)) : "",
    },
  ];
}
