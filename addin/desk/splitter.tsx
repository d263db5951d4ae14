import { useLayoutEffect, useState } from "preact/hooks";
import { recall, remember } from "../model/memory";
import { useWords } from "../views/pane-context";

const least = 300;
const most = 720;
const usual = 360;
const step = 20;

const kept = (): number => {
  const width = Number(recall("pane-width"));
  return width >= least && width <= most ? width : usual;
};

/** Between sheet and pane: dragged, or moved with the arrow keys. */
export function Splitter({ desk }: { desk: { readonly current: HTMLElement | null } }) {
  const words = useWords();
  const [width, setWidth] = useState(kept);
  useLayoutEffect(() => {
    desk.current?.style.setProperty("--pane-width", `${width}px`);
    remember("pane-width", String(width));
  }, [width]);
  const move = (to: number) => setWidth(Math.min(most, Math.max(least, Math.round(to))));
  return (
    <div role="region" aria-label={words.desk.splitter} class="split-place">
      <div
        class="split"
        role="separator"
        aria-orientation="vertical"
        aria-label={words.desk.splitter}
        aria-valuenow={width}
        aria-valuemin={least}
        aria-valuemax={most}
        tabIndex={0}
        onKeyDown={(event) => {
          const by = { ArrowLeft: step, ArrowRight: -step }[event.key];
          if (by === undefined) return;
          event.preventDefault();
          move(width + by);
        }}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={(event) => {
          if (event.currentTarget.hasPointerCapture(event.pointerId)) move(innerWidth - event.clientX);
        }}
      />
    </div>
  );
}
