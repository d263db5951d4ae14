import { toHostFault } from "./faults";

/** True when this Excel has the requirement set, e.g. "1.13". The static check wants every newer member behind it. */
export function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}

/** One `Excel.run` with our faults instead of Excel's errors. */
export async function runExcel<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run(work);
  } catch (error) {
    throw toHostFault(error);
  }
}

/** Runs tasks one after another, so that a reading never falls between the halves of a writing of ours. */
export function oneAtATime(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const next = last.then(task, task);
    last = next.catch(() => undefined);
    return next;
  };
}
