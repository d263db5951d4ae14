import { existsSync } from "node:fs";
import { planFault } from "../../core/plan";
import { writeAtomically } from "../host/atomic-write";

/** Writes a file whole; one that exists is left alone unless `force`. */
export async function writeNew(file: string, bytes: Uint8Array, force: boolean): Promise<void> {
  if (!force && existsSync(file)) throw planFault("out-exists", { file });
  await writeAtomically(file, bytes);
}
