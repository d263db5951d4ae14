import { useRef } from "preact/hooks";
import { once } from "../model/once";

/** Begins the newest `job`, and not a second time while one is under way: a double click does it once. */
export function useOnce(job: () => Promise<void>): () => void {
  const newest = useRef(job);
  newest.current = job;
  const begin = useRef<(() => Promise<void>) | null>(null);
  begin.current ??= once(() => newest.current());
  return () => void begin.current?.();
}
