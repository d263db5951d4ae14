import type { FunctionComponent } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useSession, useWords } from "./pane-context";

/** A view whose code, and the words it says, are loaded when it is first opened. */
export function later<Props extends object>(load: () => Promise<FunctionComponent<Props>>): FunctionComponent<Props> {
  let loaded: FunctionComponent<Props> | null = null;
  return function Later(props: Props) {
    const session = useSession();
    const { frame } = useWords();
    const [View, setView] = useState<FunctionComponent<Props> | null>(() => (session.hasAllWords() ? loaded : null));
    useEffect(() => {
      if (View) return;
      void Promise.all([load(), session.allWords()]).then(([view]) => {
        loaded = view;
        setView(() => view);
      });
    }, []);
    return View ? <View {...props} /> : <p role="status">{frame.reading}</p>;
  };
}
