import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { styledWorkbook } from "../scripts/make/styled-workbook";
import { afterMeeting, afterMeetingDay } from "./samples/after-meeting";
import { planningDay, planningStage } from "./samples/planning-stage";

/** The two sample workbooks by file name; always the same bytes. */
export async function sampleWorkbooks(): Promise<Readonly<Record<string, Uint8Array>>> {
  return {
    "筹备阶段.xlsx": await styledWorkbook(planningStage(), planningDay),
    "评议会后.xlsx": await styledWorkbook(afterMeeting(), afterMeetingDay),
  };
}

/** Writes them into the folder. */
export async function writeSamples(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, bytes] of Object.entries(await sampleWorkbooks())) await writeFile(path.join(folder, name), bytes);
}
