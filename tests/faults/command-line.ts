import { spawn, spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";

const root = path.join(__dirname, "../..");
const modes = {
  released: ["--mode", "production"],
  written: ["--mode", "development", "--no-devtool", "--no-optimization-minimize"],
} as const;

/**
 * Builds the command line into a folder of its own below out/, so that the runs are those of the code beside this test:
 * as it is released, or in a few seconds as it is written.
 */
export function buildCommandLine(as: "released" | "written" = "released"): string {
  const out = path.join(root, "out");
  fs.mkdirSync(out, { recursive: true });
  const folder = fs.mkdtempSync(path.join(out, "faults-"));
  // Also for the runs of another user.
  fs.chmodSync(folder, 0o755);
  const webpack = path.join(root, "node_modules/webpack/bin/webpack.js");
  const args = [webpack, ...modes[as], "--config-name", "cli", "--output-path", folder];
  const { status, stdout } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new Error(stdout);
  return path.join(folder, "shuping.cjs");
}

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Surroundings {
  /** The system refuses to let a file grow beyond this size, as a full disk would. */
  readonly largestFileKb?: number;
  /** Rights bind the run: a root user, who may write anywhere, runs it as nobody. */
  readonly bound?: boolean;
}

const nobody = 65534;
const isRoot = process.getuid?.() === 0;

/** No run of these tests takes a tenth of this: one that does hangs, and waiting longer would hide it. */
const hangsAfterMs = 120_000;

/**
 * Runs the command line; with `killAfterMs` it is killed without warning after that time.
 * A run that hangs is ended and rejects.
 */
export function shuping(
  program: string,
  args: readonly string[],
  killAfterMs: number | null = null,
  { largestFileKb, bound = false }: Surroundings = {},
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const command = [process.execPath, program, ...args];
    // Signal XFSZ is ignored, so that the write fails with an error instead of ending the process.
    const limited = ["-c", `trap "" XFSZ; ulimit -f ${(largestFileKb ?? 0) * 2}; exec "$@"`, "sh", ...command];
    const [file = "", ...rest] = largestFileKb === undefined ? command : ["sh", ...limited];
    const user = bound && isRoot ? { uid: nobody, gid: nobody } : {};
    const child = spawn(file, rest, { cwd: root, ...user });
    let out = "";
    let err = "";
    child.stdout.on("data", (data: Buffer) => (out += data.toString("utf8")));
    child.stderr.on("data", (data: Buffer) => (err += data.toString("utf8")));
    const timer = setTimeout(() => child.kill("SIGKILL"), killAfterMs ?? hangsAfterMs);
    child.on("close", (code, signal) => {
      clearTimeout(timer);
      if (signal !== null && killAfterMs === null) reject(new Error(`${args.join(" ")} hangs: ${out}${err}`));
      else resolve({ code, out, err });
    });
  });
}

/** A sequence that is the same in every run (mulberry32): numbers from 0 to 1. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Nobody, the owner included, may change what is in the folder; true gives it back. */
export function allowWriting(folder: string, allowed: boolean): void {
  fs.chmodSync(folder, allowed ? 0o755 : 0o555);
}

/** A folder with a copy of a sample workbook in it. */
export function workplace(sample = "筹备阶段.xlsx"): { folder: string; file: string; out: string } {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "shuping-work-"));
  const file = path.join(folder, "工作簿.xlsx");
  fs.copyFileSync(path.join(root, "examples", sample), file);
  return { folder, file, out: path.join(folder, "文书") };
}
