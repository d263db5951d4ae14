/** An error as Excel answers it: the code is what code may look at. */
export class RigError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** The rig never pretends: what it does not model, it refuses by name. */
export function notModelled(what: string): never {
  throw new RigError("ApiNotFound", `rig: ${what} is not modelled`);
}

export function invalidArgument(why: string): never {
  throw new RigError("InvalidArgument", `rig: ${why}`);
}

export function notFound(what: string): never {
  throw new RigError("ItemNotFound", `rig: no ${what}`);
}
