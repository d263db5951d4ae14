import type { FunctionComponent } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useWords } from "./pane-context";

/** A view whose code is loaded when it is first opened. */
export function later<Props extends object>(load: () => Promise<FunctionComponent<Props>>): FunctionComponent<Props> {
  let loaded: FunctionComponent<Props> | null = null;
  return function Later(props: Props) {
    const { frame } = useWords();
    const [View, setView] = useState<FunctionComponent<Props> | null>(() => loaded);
    useEffect(() => {
      if (loaded) return;
      void load().then((view) => {
        loaded = view;
        setView(() => view);
      });
    }, []);
    return View ? <View {...props} /> : <p role="status">{frame.reading}</p>;
  };
}
