import { listItems, nameKey } from "../../evaluation/read-values";
import type { Problem } from "../../evaluation/types";
import type { DocumentContext } from "../context";
import { reportDue } from "../plan-times";
import { isPutRight, problemDue, problemGaps, problemRows } from "../problem-rows";
import { subjectFiles, type SubjectFile } from "../subject-file";
import type { DocumentDraft, NumberSeries, TemplateData } from "../types";
import { listed, oneLine, printedDate } from "../wording";
import { letterHead, senderGaps, subjectGaps, unclearGaps } from "./letter-head";

/** Number of the newest feedback letter to the same subject: what the notice rests on. */
function basis({ register }: DocumentContext, name: string): string {
  const letters = register.entries.filter(
    ({ series, subject, state }) =>
      series === "函" && nameKey(subject) === nameKey(name) && state !== "void" && state !== "reserved",
  );
  return letters.at(-1)?.numberText ?? "";
}

function noticeData(
  context: DocumentContext,
  series: NumberSeries,
  file: SubjectFile,
  problems: readonly Problem[],
  title: string,
) {
  const days = problems.map((problem) => problemDue(problem, context)).filter((day) => day !== null);
  const data: TemplateData = {
    ...letterHead(context, file, series),
    标题: title,
    依据文号: basis(context, file.label),
    问题数: problems.length,
    问题: problemRows(problems, context),
    责任领导: listed(problems.flatMap(({ leader }) => listItems(leader.replace(/\s+/g, "、")))),
    最后期限: printedDate([...days].sort().at(-1) ?? null),
    报告整改时限: reportDue(context.plan) || oneLine(problems.at(-1)?.deadlineText ?? ""),
  };
  return data;
}

/** Subjects who had problems and have put all of them right. */
export function subjectsPutRight({ campaign }: DocumentContext): string[] {
  return subjectFiles(campaign)
    .filter(({ problems, unclear }) => problems.length > 0 && unclear.length === 0 && problems.every(isPutRight))
    .map(({ label }) => label);
}

/** One notice a subject with problems that are not yet put right. */
export function planRectificationNotices(context: DocumentContext, series: NumberSeries): DocumentDraft[] {
  const common = senderGaps(context.campaign.settings, series);
  const openRows = context.campaign.problems.filter((problem) => !isPutRight(problem));
  return subjectFiles(context.campaign).flatMap((file): DocumentDraft[] => {
    const problems = file.problems.filter((problem) => !isPutRight(problem));
    const unclear = openRows.filter((row) => file.unclear.includes(row));
    if (problems.length + unclear.length === 0) return [];
    const title = context.title ?? "整改通知书";
    return [
      {
        kind: "rectification-notice",
        title,
        subject: file.label,
        fileStem: `整改通知书-${file.label}-{编号}`,
        data: noticeData(context, series, file, problems, title),
        missing: [...subjectGaps(context, file), ...unclearGaps(file, unclear), ...problemGaps(problems), ...common],
        note: "",
      },
    ];
  });
}
