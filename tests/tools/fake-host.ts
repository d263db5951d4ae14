import {
  HostFault,
  type Delivered,
  type Host,
  type OutFile,
  type Version,
  type WorkbookReading,
} from "../../core/ports";
import type { CellInput, WorkbookChanges } from "../../core/workbook/changes";
import { memoryGrid, type MemoryCell } from "../../core/workbook/memory-grid";

export interface FakeSheet {
  readonly name: string;
  readonly rows: MemoryCell[][];
  readonly merges?: readonly string[];
}

/** What goes wrong, and when: an error thrown before or after the n-th call (from 1) of a step has had its effect. */
export interface InjectedFault {
  readonly step: "read" | "apply" | "deliver";
  readonly call: number;
  readonly when: "before" | "after";
  readonly error: Error;
}

function cellOf(input: CellInput): MemoryCell {
  switch (input.type) {
    case "text":
      return input.text;
    case "number":
      return input.number;
    case "date":
      return { date: input.date };
    case "bool":
      return input.bool;
    case "formula":
      return { value: input.cached, formula: input.formula };
    case "blank":
      return null;
  }
}

/** A workbook in memory that is a host: every job runs on it. Counts its calls, fails on demand, can move on by itself. */
export class FakeHost implements Host {
  readonly delivered = new Map<string, Uint8Array>();
  readonly calls = { read: 0, apply: 0, deliver: 0 };
  readonly faults: InjectedFault[] = [];
  /** Runs before each apply, as a second author would. */
  beforeApply: (call: number) => void = () => undefined;
  /** Runs after each apply has had its effect: a second author's write that arrives right behind ours. */
  afterApply: (call: number) => void = () => undefined;
  private version = 1;

  constructor(
    readonly sheets: FakeSheet[],
    readonly name = "工作簿.xlsx",
    /** False: an apply does not look at the version, as in a workbook that co-authors share. */
    private readonly atomic = true,
  ) {}

  private meet(step: InjectedFault["step"], when: InjectedFault["when"]): void {
    const fault = this.faults.find(
      (each) => each.step === step && each.when === when && each.call === this.calls[step],
    );
    if (fault) throw fault.error;
  }

  async readSheets(names?: readonly string[]): Promise<WorkbookReading> {
    this.calls.read += 1;
    this.meet("read", "before");
    const sheets = this.sheets
      .filter(({ name }) => !names || names.includes(name))
      .map(({ name, rows, merges }) =>
        memoryGrid(
          name,
          rows.map((row) => [...row]),
          merges ? { merges } : {},
        ),
      );
    return { sheets, version: String(this.version), name: this.name };
  }

  async apply(changes: WorkbookChanges, ifUnchanged?: Version): Promise<Version> {
    this.calls.apply += 1;
    this.beforeApply(this.calls.apply);
    this.meet("apply", "before");
    if (this.atomic && ifUnchanged !== undefined && ifUnchanged !== String(this.version)) {
      throw new HostFault("moved-on");
    }
    for (const { name, rows } of changes.newSheets)
      this.sheets.push({ name, rows: rows.map((row) => row.map(cellOf)) });
    for (const { sheet, row, column, input } of changes.cells) this.put(sheet, row, column, cellOf(input));
    this.version += 1;
    this.afterApply(this.calls.apply);
    this.meet("apply", "after");
    return String(this.version);
  }

  /** Writes a cell as a person would: the workbook moves on. */
  edit(sheet: string, row: number, column: number, cell: MemoryCell): void {
    this.put(sheet, row, column, cell);
    this.version += 1;
  }

  private put(sheet: string, row: number, column: number, cell: MemoryCell): void {
    const rows = this.sheets.find(({ name }) => name === sheet)?.rows;
    if (!rows) throw new HostFault("sheet-missing", sheet);
    while (rows.length < row) rows.push([]);
    const cells = rows[row - 1]!;
    while (cells.length < column) cells.push(null);
    cells[column - 1] = cell;
  }

  onChange(): () => void {
    return () => undefined;
  }

  async reveal(): Promise<void> {
    return undefined;
  }

  async deliver({ name, bytes }: OutFile): Promise<Delivered> {
    this.calls.deliver += 1;
    this.meet("deliver", "before");
    this.delivered.set(name, bytes);
    this.meet("deliver", "after");
    return { where: `下载/${name}` };
  }

  /** The texts of a sheet's rows, dates as they are shown. */
  textsOf(sheet: string): string[][] {
    const found = this.sheets.find(({ name }) => name === sheet);
    if (!found) return [];
    const grid = memoryGrid(sheet, found.rows);
    return found.rows.map((row, index) => row.map((_, column) => grid.text(index + 1, column + 1)));
  }
}
