import type { IsoDate } from "../calendar";
import { documentFault } from "../documents/document-faults";
import { documentKind } from "../documents/kinds";
import { kindDescriptions, type KindDescription } from "../documents/kinds/field-lists";
import { entryByNumber } from "../documents/register/find-entry";
import { plainNumber } from "../documents/register/number";
import { nextNumbers, type GivenNumber } from "../documents/register/next-number";
import { readRegister } from "../documents/register/read-register";
import { addedPlace, registerChanges, type RegisterRow } from "../documents/register/register-changes";
import type { Register, RegisterEntry } from "../documents/register/types";
import { verifyRegister, type FileLookup, type RegisterProblem } from "../documents/register/verify";
import { readCampaign } from "../evaluation";
import type { CampaignSettings } from "../evaluation/types";
import { HostFault, type Host } from "../ports";
import type { WorkbookChanges } from "../workbook/changes";
import { cellAddress } from "../workbook/grid";

/** How often a change of the register is made anew when the workbook moves on in between. */
const attempts = 5;

export interface RegisterView {
  readonly register: Register;
  readonly problems: readonly RegisterProblem[];
  /** Registered files that were there to compare with their fingerprint. */
  readonly filesCompared: number;
  /** The next number of each kind, in the order of the kinds. */
  readonly next: readonly { readonly kind: KindDescription; readonly number: GivenNumber }[];
}

/** The next number of each kind, as the register stands. */
export function nextNumbersOf(register: Register, settings: CampaignSettings, today: IsoDate): RegisterView["next"] {
  const year = Number(today.slice(0, 4));
  return kindDescriptions.flatMap((kind) => {
    const [number] = nextNumbers(register, kind.series, year, settings, 1);
    return number ? [{ kind, number }] : [];
  });
}

/** The register with what is wrong in it and the numbers that come next; `lookup` tells fingerprints of registered files. */
export async function viewRegister(
  host: Host,
  options: { readonly today: IsoDate; readonly todayGiven: boolean; readonly lookup?: FileLookup },
): Promise<RegisterView> {
  const { sheets } = await host.readSheets();
  const { settings } = readCampaign(sheets);
  const today = options.todayGiven ? options.today : (settings.asOf ?? options.today);
  const register = readRegister(sheets);
  let filesCompared = 0;
  const problems = verifyRegister(register, (file) => {
    const found = options.lookup?.(file);
    if (typeof found === "string") filesCompared += 1;
    return found;
  });
  return {
    register,
    problems,
    filesCompared,
    next: nextNumbersOf(register, settings, today),
  };
}

interface Change<Result> {
  readonly changes: WorkbookChanges;
  readonly result: Result;
}

async function changeRegister<Result>(
  host: Host,
  plan: (register: Register, settings: CampaignSettings) => Change<Result>,
): Promise<Result> {
  let workbook = "";
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const { sheets, version, name } = await host.readSheets();
    workbook = name;
    const { changes, result } = plan(readRegister(sheets), readCampaign(sheets).settings);
    try {
      await host.apply(changes, version);
      return result;
    } catch (error) {
      if (!(error instanceof HostFault) || error.code !== "moved-on") throw error;
    }
  }
  throw documentFault("register-moving", { workbook });
}

/**
 * Takes a number back: the entry stays as 作废 with its reason, the number stays taken. `row`: the one that is meant, where a
 * number stands twice. Throws when unknown or already void.
 */
export async function voidNumber(host: Host, number: string, reason: string, row?: number): Promise<RegisterEntry> {
  if (reason.trim() === "") throw documentFault("reason-missing", { number });
  return changeRegister(host, (register) => {
    const own = register.entries.find(
      (each) => each.row === row && plainNumber(each.numberText) === plainNumber(number),
    );
    const entry = own ?? entryByNumber(register, null, number);
    if (entry.state === "void") throw documentFault("already-void", { number: entry.numberText });
    const note = [entry.note, `作废：${reason.trim()}`].filter((part) => part !== "").join("；");
    return {
      changes: registerChanges(register, [], [{ row: entry.row, content: { state: "void", note } }]),
      result: entry,
    };
  });
}

export interface Reserved {
  readonly number: GivenNumber;
  /** "文书台账!A5" */
  readonly registered: string;
}

/** Finds the kind that a person means by id, Chinese or English name, or series word. */
export function kindByName(name: string): KindDescription {
  const wanted = plainNumber(name).toLowerCase();
  const found = kindDescriptions.find(({ id, names, series }) =>
    [id, names["zh-CN"], plainNumber(names.en), series.word].includes(wanted),
  );
  if (found) return found;
  throw documentFault("kind-unknown", { kind: name, known: kindDescriptions.map(({ id }) => id) });
}

/** Keeps the next number of a kind for later: `--number` uses it. */
export async function reserveNumber(
  host: Host,
  kind: KindDescription,
  request: { readonly today: IsoDate; readonly todayGiven: boolean; readonly title: string },
): Promise<Reserved> {
  return changeRegister(host, (register, settings) => {
    const date = request.todayGiven ? request.today : (settings.asOf ?? request.today);
    const [number] = nextNumbers(register, kind.series, Number(date.slice(0, 4)), settings, 1);
    if (!number) throw new Error("no next number");
    const { series, names } = documentKind(kind.id);
    const row: RegisterRow = {
      kind: series.style === "issue" ? series.word : names["zh-CN"],
      year: number.year,
      number: number.text,
      overall: number.overall,
      title: request.title,
      date,
      state: "reserved",
    };
    const place = addedPlace(register, 0);
    const cell = cellAddress(place.row, register.columns.get("kind") ?? 1);
    return { changes: registerChanges(register, [row]), result: { number, registered: `${place.sheet}!${cell}` } };
  });
}
