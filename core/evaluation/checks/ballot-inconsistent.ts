import type { Finding } from "../../finding";
import type { Ballot } from "../types";
import type { CampaignCheck } from "./types";

type FigureName = "expected" | "present" | "issued" | "collected" | "valid" | "invalid" | "abstained";

interface Identity {
  /** As printed: the sheet's own headings and a sign. */
  readonly rule: string;
  /** The figure at fault: where the finding points. */
  readonly at: FigureName;
  /** Both sides, or null when a figure is not given. */
  readonly sides: (ballot: Ballot) => readonly [left: number, right: number] | null;
  readonly holds: (left: number, right: number) => boolean;
}

const both = (left: number | null, right: number | null): readonly [number, number] | null =>
  left === null || right === null ? null : [left, right];

const atMost = (left: number, right: number): boolean => left <= right;
const equal = (left: number, right: number): boolean => left === right;

function votes({ levels }: Ballot): number | null {
  if (levels.length === 0) return null;
  return levels.reduce<number | null>((sum, { votes: n }) => (sum === null || n === null ? null : sum + n), 0);
}

/** Valid votes against the levels; an abstention may have been counted among them or apart: either way is right. */
function validAgainstLevels(ballot: Ballot): readonly [number, number] | null {
  const sum = votes(ballot);
  if (ballot.valid === null || sum === null) return null;
  const withAbstained = sum + (ballot.abstained ?? 0);
  return [ballot.valid, ballot.valid === withAbstained ? withAbstained : sum];
}

/** Identities of a count of votes: one ballot each, one distribution, one collection; in counting order. */
const identities: readonly Identity[] = [
  { rule: "实到≤应到", at: "present", sides: (b) => both(b.present, b.expected), holds: atMost },
  { rule: "发出≤实到", at: "issued", sides: (b) => both(b.issued, b.present), holds: atMost },
  { rule: "收回≤发出", at: "collected", sides: (b) => both(b.collected, b.issued), holds: atMost },
  {
    rule: "收回=有效+无效",
    at: "collected",
    sides: (b) => both(b.collected, b.valid === null || b.invalid === null ? null : b.valid + b.invalid),
    holds: equal,
  },
  { rule: "有效=各等次之和", at: "valid", sides: validAgainstLevels, holds: equal },
];

/** Counts of votes that cannot all be right. More collected than issued makes a vote invalid. */
export const ballotInconsistent: CampaignCheck = ({ ballots }) =>
  ballots.flatMap((ballot) =>
    identities.flatMap(({ rule, at, sides, holds }): Finding[] => {
      const found = sides(ballot);
      if (!found || holds(...found)) return [];
      const [left, right] = found;
      return [
        {
          code: "ballot-inconsistent",
          severity: "error",
          sheet: ballot.sheet,
          row: ballot.row,
          cell: ballot.cells.get(at) ?? null,
          values: { subject: ballot.subject, rule, left, right },
        },
      ];
    }),
  );
