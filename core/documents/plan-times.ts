import type { CampaignEvent } from "../evaluation/types";
import type { Plan } from "../plan/types";
import { oneLine, printedDate } from "./wording";

const measuresTask = /(?:上报|报送|提交|制定).{0,6}整改(?:措施|方案)|整改(?:措施|方案).{0,6}(?:上报|报送|报)/;
const reportTask = /(?:报告|报送|上报).{0,4}整改(?:落实)?情况|整改(?:落实)?情况.{0,3}报告/;
const meetingName = /述职评议(?:会|大会)|评议(?:会议|大会)|常委会.*会议|主席团.*会议/;

function timeOf(plan: Plan | null, form: RegExp): string {
  const tasks = plan?.tasks ?? [];
  const task = tasks.find(({ item }) => form.test(oneLine(item))) ?? tasks.find(({ task: words }) => form.test(words));
  if (!task) return "";
  return oneLine(task.deadlineText) || printedDate(task.due);
}

/** By when measures are to be sent in, in the plan's words; "" when the plan has no such task. */
export function measuresDue(plan: Plan | null): string {
  return timeOf(plan, measuresTask);
}

/** By when the result of the rectification is to be reported in writing, in the plan's words. */
export function reportDue(plan: Plan | null): string {
  return timeOf(plan, reportTask);
}

/** The evaluation meeting among the events: a dated one first; mobilisation meetings are another thing. */
export function evaluationMeeting(events: readonly CampaignEvent[]): { name: string; date: string } {
  const isMeeting = ({ name, aliases }: CampaignEvent) =>
    !/动员/.test(name) && [name, ...aliases].some((each) => meetingName.test(oneLine(each)));
  const meetings = events.filter(isMeeting);
  const meeting = meetings.find(({ start }) => start !== null) ?? meetings[0];
  return { name: meeting?.name ?? "", date: printedDate(meeting?.start ?? null) };
}
