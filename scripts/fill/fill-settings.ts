import fs from "node:fs";
import path from "node:path";
import { wordFault, type MissingPolicy } from "../../core/word";
import { cliFault } from "../cli-fault";
import type { CommandContext, CommandInput } from "../command";

/** What `shuping fill` was asked to do, checked. */
export interface FillSettings {
  readonly template: string;
  readonly data: string;
  readonly folder: string | null;
  readonly archive: string | null;
  readonly merge: string | null;
  readonly pdf: boolean;
  readonly pattern: string;
  readonly missing: MissingPolicy;
  readonly images: string;
  readonly jobs: number | null;
  readonly by: string | null;
  readonly sheet: string | null;
  readonly where: readonly string[];
  readonly dryRun: boolean;
  readonly resume: boolean;
  readonly force: boolean;
}

/** Reads the command line of `fill`; throws Fault for wrong use. */
export function fillSettings({ args, options }: CommandInput, { cwd }: CommandContext): FillSettings {
  const [template, data] = args;
  if (template === undefined) throw cliFault("missing-argument", { what: "TEMPLATE.docx", command: "fill" });
  if (data === undefined) throw cliFault("missing-argument", { what: "DATA", command: "fill" });
  const text = (name: string): string | null => (typeof options[name] === "string" ? options[name] : null);
  const file = (name: string): string | null => {
    const given = text(name);
    return given === null ? null : path.resolve(cwd, given);
  };
  const settings: FillSettings = {
    template: existing(path.resolve(cwd, template), template),
    data: existing(path.resolve(cwd, data), data),
    folder: file("out"),
    archive: file("zip"),
    merge: file("merge"),
    pdf: options.pdf === true,
    pattern: text("name") ?? "{序号}.docx",
    missing: policy(text("missing") ?? "fault"),
    images: file("images") ?? path.dirname(path.resolve(cwd, data)),
    jobs: jobs(text("jobs")),
    by: text("by"),
    sheet: text("sheet"),
    where: Array.isArray(options.where) ? (options.where as readonly string[]) : [],
    dryRun: options["dry-run"] === true,
    resume: options.resume === true,
    force: options.force === true,
  };
  if (settings.pdf && !settings.folder && !settings.merge) throw wordFault("pdf-needs-folder", {});
  if (!settings.dryRun && !settings.folder && !settings.archive && !settings.merge) throw wordFault("no-output", {});
  return settings;
}

function existing(file: string, given: string): string {
  if (!fs.statSync(file, { throwIfNoEntry: false })?.isFile()) throw wordFault("file-missing", { file: given });
  return file;
}

function policy(text: string): MissingPolicy {
  if (text !== "fault" && text !== "blank" && text !== "visible") throw wordFault("missing-invalid", { text });
  return text;
}

function jobs(text: string | null): number | null {
  if (text === null) return null;
  if (!/^\d{1,2}$/.test(text) || Number(text) < 1 || Number(text) > 64) throw wordFault("jobs-invalid", { text });
  return Number(text);
}
