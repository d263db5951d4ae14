import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { openPackage } from "../../../core/package";
import { docxParagraphs } from "../../../core/documents/docx-paragraphs";
import { nodeCodec } from "../../../scripts/host/node-codec";
import { shuping, type Outcome } from "../../tools/run-shuping";

const samples = path.resolve(__dirname, "../../../examples");

export interface IssueJson {
  readonly documents: readonly {
    number: string;
    title: string;
    subject: string;
    file: string;
    sha256: string;
    registered: string;
  }[];
  readonly failed: readonly { subject: string; code: string; message: string }[];
  readonly skipped: readonly { subject: string; number: string }[];
  readonly dryRun: boolean;
  readonly elapsedMs: number;
}

/** A folder of its own with a copy of a sample workbook, and the command line in it. */
export class Desk {
  readonly folder = fs.mkdtempSync(path.join(os.tmpdir(), "shuping-desk-"));

  constructor(readonly workbook: "筹备阶段.xlsx" | "评议会后.xlsx") {
    fs.copyFileSync(path.join(samples, workbook), this.at(workbook));
  }

  at(...names: string[]): string {
    return path.join(this.folder, ...names);
  }

  run(...argv: string[]): Promise<Outcome> {
    return shuping(argv, { cwd: this.folder });
  }

  async issue(command: string, ...more: string[]): Promise<IssueJson & { code: number }> {
    const { out, code, err } = await this.run(command, this.workbook, "--out", "out", "--json", ...more);
    if (code === 2) throw new Error(err);
    return { ...(JSON.parse(out) as IssueJson), code };
  }

  files(folder = "out"): string[] {
    return fs.existsSync(this.at(folder)) ? fs.readdirSync(this.at(folder)).sort() : [];
  }

  sha256(...names: string[]): string {
    return nodeCodec.sha256(fs.readFileSync(this.at(...names)));
  }

  /** The paragraphs of a document in out/. */
  text(file: string): string[] {
    const part = openPackage(fs.readFileSync(this.at("out", file)), nodeCodec).read("word/document.xml");
    return docxParagraphs(new TextDecoder().decode(part ?? new Uint8Array()));
  }

  clear(): void {
    fs.rmSync(this.folder, { recursive: true, force: true });
  }
}
