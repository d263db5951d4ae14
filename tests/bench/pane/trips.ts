import { readFileSync } from "node:fs";
import path from "node:path";
import { readCampaign } from "../../../core/evaluation";
import { issueBulletin } from "../../../core/jobs/bulletin";
import { checkWorkbook, type CheckOptions, type CheckResult } from "../../../core/jobs/check";
import { planEventDate } from "../../../core/jobs/event-date";
import { planMarks } from "../../../core/jobs/mark";
import { messagesIn } from "../../../core/messages";
import { planMemory } from "../../../core/plan";
import { compileTemplate } from "../../../core/word";
import { nodeCodec } from "../../../scripts/host/node-codec";
import { rigBook } from "../../addin/states/books";
import { nodePane } from "../../rig/node-pane";

/** What one action costs between the pane and Excel, and what the pane computed for it. */
export interface Cost {
  readonly action: string;
  readonly trips: number;
  readonly sent: number;
  readonly received: number;
  /** Of the check that follows; null where none does. */
  readonly counts: CheckResult["counts"] | null;
  readonly cpuMs: number;
}

const template = compileTemplate(readFileSync(path.resolve(__dirname, "../../../templates/bulletin.docx")), nodeCodec, {
  name: "bulletin.docx",
});

/** The work of an office on one workbook in the rig's Excel (its newest API), action by action. */
export async function costs(bytes: Uint8Array): Promise<Cost[]> {
  const book = rigBook(bytes);
  const { host, server, session } = nodePane(book, "web", "1.13");
  const memory = planMemory();
  const options: CheckOptions = { today: "2017-09-10", todayGiven: true, memory };
  const check = async (): Promise<CheckResult> => checkWorkbook(await host.readSheets(), options);
  const list: Cost[] = [];
  const measured = async (action: string, work: () => Promise<CheckResult | null>): Promise<CheckResult | null> => {
    const [trips, sent, received] = [server.batches, server.total.request, server.total.answer];
    const before = process.cpuUsage();
    const result = await work();
    const { user, system } = process.cpuUsage(before);
    list.push({
      action,
      trips: server.batches - trips,
      sent: server.total.request - sent,
      received: server.total.answer - received,
      counts: result?.counts ?? null,
      cpuMs: (user + system) / 1000,
    });
    return result;
  };
  await measured("open and check", check);
  const first = await measured("check again, nothing changed", check);
  const edited = first?.plan.tasks[4];
  const column = first?.plan.columns.deadline ?? 4;
  await measured("edit a deadline", async () => {
    if (first) session.edit(book.sheet(first.plan.sheet), edited?.row ?? 7, column, "9月25日前");
    return check();
  });
  await measured("mark", async () => {
    const reading = await host.readSheets();
    const { plan } = checkWorkbook(reading, options);
    const grid = reading.sheets.find(({ name }) => name === plan.sheet);
    if (!grid) return null;
    const words = messagesIn("zh-CN").workbook.marks;
    const { changes } = planMarks(plan, grid, words, readCampaign(reading.sheets).settings.dueSoonDays);
    await host.apply(changes, reading.version);
    return check();
  });
  await measured("give an event its date", async () => {
    const reading = await host.readSheets();
    const event = checkWorkbook(reading, options).findings.find(({ code }) => code === "event-undated");
    const name = event?.code === "event-undated" ? event.values.event : "会议";
    const { changes } = planEventDate(reading, { ...options, memory: planMemory() }, name, "2017-09-26");
    await host.apply(changes, reading.version);
    return check();
  });
  await measured("make a bulletin", async () => {
    await issueBulletin(host, {
      today: "2017-09-10",
      todayGiven: true,
      template,
      codec: nodeCodec,
      missing: "visible",
    });
    return check();
  });
  return list;
}
