import type { CheckContext, Key, Lookup, NameCounts, PlanOrder, Said } from "../checks/types";

/** The parts of a context that whoever keeps the rows answers. */
export type OpenContext = Omit<CheckContext, "units" | "rowsUnder" | "placeOf">;

/** Rows by what they say, and in what order they stand. */
export interface KnownRows extends PlanOrder {
  readonly units: NameCounts;
  rowsUnder(lookup: Lookup<unknown>, key: Key): readonly Said<unknown>[];
}

/** What checks see of a plan of which the rows are known. */
export class KnownContext implements CheckContext {
  readonly plan: CheckContext["plan"];
  readonly office: CheckContext["office"];
  readonly sheets: CheckContext["sheets"];
  readonly campaign: CheckContext["campaign"];
  readonly phases: CheckContext["phases"];
  readonly deadlines: CheckContext["deadlines"];

  constructor(
    open: OpenContext,
    private readonly rows: KnownRows,
  ) {
    this.plan = open.plan;
    this.office = open.office;
    this.sheets = open.sheets;
    this.campaign = open.campaign;
    this.phases = open.phases;
    this.deadlines = open.deadlines;
  }

  get units(): NameCounts {
    return this.rows.units;
  }

  rowsUnder<Fact>(lookup: Lookup<Fact>, key: Key): readonly Said<Fact>[] {
    // A table is only ever filled by its own lookup.
    return this.rows.rowsUnder(lookup, key) as readonly Said<Fact>[];
  }

  placeOf(task: CheckContext["plan"]["tasks"][number]): number {
    return this.rows.placeOf(task);
  }
}
