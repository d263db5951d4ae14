import { useLayoutEffect, useState } from "preact/hooks";

/** A value that views can watch. */
export interface Store<State> {
  get(): State;
  /** Replaces some fields; the same values change nothing and draw nothing. */
  set(change: Partial<State>): void;
  subscribe(listener: () => void): () => void;
}

export function createStore<State extends object>(initial: State): Store<State> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set: (change) => {
      const keys = Object.keys(change) as (keyof State)[];
      if (keys.every((key) => Object.is(state[key], change[key]))) return;
      state = { ...state, ...change };
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** What `select` takes from the store; draws again only when that changes. */
export function useSelected<State extends object, Part>(store: Store<State>, select: (state: State) => Part): Part {
  const [part, setPart] = useState(() => select(store.get()));
  useLayoutEffect(() => {
    const update = () => setPart(() => select(store.get()));
    update();
    return store.subscribe(update);
  }, [store]);
  return part;
}
