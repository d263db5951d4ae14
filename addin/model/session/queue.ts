/** Jobs, one after another. */
export interface Queue {
  /** The same (by its name) asked for while it waits or is under way is done once; null: it is like no other. */
  add(name: string | null, job: () => Promise<boolean>): Promise<boolean>;
}

export function createQueue(): Queue {
  const underWay = new Map<string, Promise<boolean>>();
  let last: Promise<unknown> = Promise.resolve();
  return {
    add: (name, job) => {
      const same = name === null ? undefined : underWay.get(name);
      if (same) return same;
      const done = last.then(job, job);
      last = done;
      if (name === null) return done;
      underWay.set(name, done);
      return done.finally(() => underWay.delete(name));
    },
  };
}
