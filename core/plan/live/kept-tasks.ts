import type { SheetGrid } from "../../workbook/grid";
import type { RowTask } from "../row-task";
import type { Phase, Task } from "../types";

/** Deadlines and their dates are the same object as long as their reader says the same. */
const meansTheSame = (a: Task, b: Task): boolean =>
  a.deadline === b.deadline &&
  a.resolution === b.resolution &&
  a.phase === b.phase &&
  a.item === b.item &&
  a.task === b.task &&
  a.state === b.state &&
  a.late === b.late &&
  a.doneOn === b.doneOn &&
  a.hidden === b.hidden &&
  a.shifted === b.shifted &&
  sameNames(a.responsible, b.responsible) &&
  sameNames(a.lead, b.lead) &&
  sameNames(a.supporting, b.supporting) &&
  sameNames(a.leaders, b.leaders);

const sameNames = (a: readonly string[], b: readonly string[]): boolean =>
  a === b || (a.length === b.length && a.every((name, at) => name === b[at]));

const sameWindow = (a: Phase | undefined, b: Phase): boolean => a?.start === b.start && a.end === b.end;

/**
 * The tasks of the reading before. A row that says what it said is given as the same object, so that everything that was
 * found out about it still holds, and whoever draws it sees at a glance that there is nothing to draw.
 */
export class KeptTasks {
  constructor(
    private readonly grid: SheetGrid,
    private readonly tasks: readonly RowTask[],
    private readonly phases: readonly Phase[],
  ) {}

  /** Each task as it was, where nothing about it changed; how many are new. */
  takeOver(
    tasks: readonly RowTask[],
    grid: SheetGrid,
    phases: readonly Phase[],
  ): { readonly tasks: readonly RowTask[]; readonly changed: number } {
    const before = new Map(this.phases.map((phase) => [phase.name, phase]));
    const standing = new Set(
      phases.filter((phase) => sameWindow(before.get(phase.name), phase)).map(({ name }) => name),
    );
    const byRow = grid.name === this.grid.name ? this.byRow() : new Map<number, RowTask[]>();
    let changed = 0;
    const taken = tasks.map((task) => {
      const inPhase = task.phase === "" || standing.has(task.phase);
      const before = inPhase ? byRow.get(task.row)?.find((each) => this.isSame(each, task, grid)) : undefined;
      if (!before) changed += 1;
      return before ?? task;
    });
    return { tasks: taken, changed };
  }

  /** Two halves of a table side by side have two tasks in one row. */
  private byRow(): Map<number, RowTask[]> {
    const byRow = new Map<number, RowTask[]>();
    for (const task of this.tasks) {
      const there = byRow.get(task.row);
      if (there) there.push(task);
      else byRow.set(task.row, [task]);
    }
    return byRow;
  }

  private isSame(before: RowTask, task: RowTask, grid: SheetGrid): boolean {
    return meansTheSame(before, task) && before.readsLike(task) && before.isWrittenAlike(this.grid, grid);
  }
}
