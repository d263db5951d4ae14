/** The rooms that can meet something broken; each has its sentences in messages/<language>/<room>.ts under `faults`. */
export type FaultRoom = "workbook" | "word" | "plan" | "documents" | "schemes" | "cli";

/**
 * A broken or unusable file, template or request: thrown, unlike a finding. Carries a code and values, never a sentence;
 * each room declares its codes and makes its faults through a typed function of its own.
 */
export class Fault extends Error {
  constructor(
    readonly room: FaultRoom,
    readonly code: string,
    readonly values: Readonly<Record<string, unknown>>,
  ) {
    super(`${room}/${code} ${JSON.stringify(values)}`);
    this.name = "Fault";
  }
}
