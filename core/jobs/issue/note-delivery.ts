import { readRegister, registerSheet } from "../../documents/register/read-register";
import { registerChanges } from "../../documents/register/register-changes";
import type { Register } from "../../documents/register/types";
import { HostFault, type Host, type Version } from "../../ports";
import type { WorkbookChanges } from "../../workbook/changes";
import type { Commit } from "./commit";
import type { IssuedDocument, Prepared } from "./types";

const attempts = 5;

/** The register as it stands right after our commit, without reading it again. */
function afterCommit(before: Register, commit: Commit): Register {
  if (before.sheet !== null) return before;
  const columns = new Map(registerSheet.columns.map(({ key }, index) => [key, index + 1]));
  return { ...before, sheet: commit.places[0]?.sheet ?? null, columns };
}

/** Marks the rows of delivered documents, by the places that the commit gave them. */
export function deliveryChanges(
  before: Register,
  commit: Commit,
  prepared: readonly Prepared[],
  documents: readonly IssuedDocument[],
): WorkbookChanges {
  const delivered = new Set(documents.map(({ number }) => number));
  const rows = commit.places
    .filter((_, index) => delivered.has(prepared[index]?.number.text ?? ""))
    .map(({ row }) => ({ row, content: { state: "issued" as const } }));
  return registerChanges(afterCommit(before, commit), [], rows);
}

/** The same when somebody wrote in between: rows are found by number and fingerprint. */
async function noteByReading(host: Host, documents: readonly IssuedDocument[]): Promise<void> {
  const { sheets, version } = await host.readSheets();
  const register = readRegister(sheets);
  const delivered = new Set(documents.map(({ number, sha256 }) => `${number}\u0000${sha256}`));
  const rows = register.entries
    .filter((each) => each.state === "pending" && delivered.has(`${each.numberText}\u0000${each.fingerprint}`))
    .map(({ row }) => ({ row, content: { state: "issued" as const } }));
  if (rows.length > 0) await host.apply(registerChanges(register, [], rows), version);
}

const isMovedOn = (error: unknown): boolean => error instanceof HostFault && error.code === "moved-on";

/** Tells the register that the files are out; false when it could not be told: the next run tells it. Never throws. */
export async function noteDelivery(
  host: Host,
  documents: readonly IssuedDocument[],
  changes: WorkbookChanges,
  version: Version,
): Promise<boolean> {
  if (documents.length === 0) return true;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    try {
      if (attempt === 0) await host.apply(changes, version);
      else await noteByReading(host, documents);
      return true;
    } catch (error) {
      if (!isMovedOn(error)) return false;
    }
  }
  return false;
}
