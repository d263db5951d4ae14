import type { DocumentContext } from "../context";
import { withLength } from "../long-row";
import { measuresDue, reportDue } from "../plan-times";
import { problemRows } from "../problem-rows";
import { subjectFiles, type SubjectFile } from "../subject-file";
import type { DocumentDraft, MissingValue, NumberSeries, TemplateData } from "../types";
import { addressOf, letterHead, senderGaps, subjectGaps, unclearGaps } from "./letter-head";
import { ballotData, ballotGaps, scoreData, scoreGaps } from "./rating-data";

/** A letter without opinion, rating or problem would say nothing. */
function emptyFile({ campaign }: DocumentContext, file: SubjectFile): MissingValue[] {
  const rows = file.opinions.length + file.ballots.length + file.scores.length + file.problems.length;
  if (rows > 0 || file.unclear.length > 0) return [];
  const sheet = campaign.sheets.opinions ?? "征求意见";
  const why = "nothing-about";
  return [{ tag: "意见、测评结果或问题", sheet, cell: null, fatal: true, why, name: file.label }];
}

function letterData(context: DocumentContext, series: NumberSeries, file: SubjectFile, title: string): TemplateData {
  const { settings } = context.campaign;
  return {
    ...letterHead(context, file, series),
    标题: title,
    述职形式: file.subject?.form ?? "",
    评议小组: file.subject?.group ?? "",
    测评: ballotData(file.ballots.at(-1)),
    评分: scoreData(file.scores.at(-1), settings),
    意见数: file.opinions.length,
    意见: file.opinions.map(({ text, aspect, channel }, index) =>
      withLength({ 序号: index + 1, 意见: text, 方面: aspect, 渠道: channel }),
    ),
    问题数: file.problems.length,
    问题: problemRows(file.problems, context),
    报送措施时限: measuresDue(context.plan),
    报告整改时限: reportDue(context.plan),
  };
}

/** One letter a subject: opinions without their sources, the ballot or points, problems, and what to send by when. */
export function planFeedbackLetters(context: DocumentContext, series: NumberSeries): DocumentDraft[] {
  const { settings } = context.campaign;
  const common = senderGaps(settings, series);
  return subjectFiles(context.campaign).map((file) => {
    const title = context.title ?? `关于${addressOf(file.name, file.subject)}述职评议意见的函`;
    return {
      kind: "feedback-letter",
      title,
      subject: file.label,
      fileStem: `反馈意见函-${file.label}-{编号}`,
      data: letterData(context, series, file, title),
      missing: [
        ...subjectGaps(context, file),
        ...unclearGaps(file, file.unclear),
        ...emptyFile(context, file),
        ...ballotGaps(file.ballots.at(-1)),
        ...scoreGaps(file.scores.at(-1), settings),
        ...common,
      ],
      note: "",
    };
  });
}
