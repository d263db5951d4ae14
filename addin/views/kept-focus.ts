import { useLayoutEffect } from "preact/hooks";

interface Box {
  readonly current: HTMLElement | null;
}

const stops =
  "button:enabled, a[href], input:enabled:not([hidden]), select:enabled, textarea:enabled, summary, [tabindex='0']";

const firstStop = (node: Node | null): HTMLElement | null => {
  if (!(node instanceof HTMLElement)) return null;
  return node.matches(stops) ? node : node.querySelector<HTMLElement>(stops);
};

/** What stands where `lost` was: its neighbours, else what is around it; the box itself when nothing else is left. */
function heir(lost: Node, records: readonly MutationRecord[], box: HTMLElement): HTMLElement {
  const gone = records.find(({ removedNodes }) => [...removedNodes].some((node) => node.contains(lost)));
  const from = gone?.target ?? lost.parentNode;
  if (gone && from !== box && box.contains(from)) {
    const neighbour = firstStop(gone.nextSibling) ?? firstStop(gone.previousSibling);
    if (neighbour) return neighbour;
  }
  for (let around = from; around && around !== box && box.contains(around); around = around.parentNode) {
    const stop = firstStop(around);
    if (stop) return stop;
  }
  return box;
}

/**
 * A control that has the focus and goes away, or is disabled, by what it does (a fix that takes its finding off the list)
 * leaves the focus to its neighbour, not to nothing: who works by keyboard goes on from there. `box` can take the focus itself.
 */
export function useKeptFocus(box: Box): void {
  useLayoutEffect(() => {
    const home = box.current;
    if (!home) return;
    let last: HTMLElement | null = null;
    const remember = ({ target }: FocusEvent): void => {
      last = target instanceof HTMLElement && target !== home && home.contains(target) ? target : null;
    };
    const look = (records: MutationRecord[]): void => {
      if (last === null || (last.isConnected && !last.matches(":disabled"))) return;
      const lost = last;
      last = null;
      // While the user is in the sheet, nothing may pull the keys out of it.
      if (document.hasFocus() && (document.activeElement === document.body || document.activeElement === lost))
        heir(lost, records, home).focus();
    };
    const watch = new MutationObserver(look);
    watch.observe(home, { childList: true, subtree: true, attributes: true, attributeFilter: ["disabled"] });
    document.addEventListener("focusin", remember);
    return () => {
      watch.disconnect();
      document.removeEventListener("focusin", remember);
    };
  }, []);
}
