import type { FunctionComponent } from "preact";
import { useEffect, useState } from "preact/hooks";
import { lostTrouble } from "../model/trouble";
import { useSession, useWords } from "./pane-context";
import { Button, Message } from "./pieces";

/** A view whose code, and the words it says, are loaded when it is first opened; what cannot be loaded can be tried again. */
export function later<Props extends object>(load: () => Promise<FunctionComponent<Props>>): FunctionComponent<Props> {
  let loaded: FunctionComponent<Props> | null = null;
  return function Later(props: Props) {
    const session = useSession();
    const { frame, trouble } = useWords();
    const [View, setView] = useState<FunctionComponent<Props> | null>(() => (session.hasAllWords() ? loaded : null));
    const [lost, setLost] = useState<unknown>(null);
    const get = () => {
      setLost(null);
      Promise.all([load(), session.allWords()]).then(([view]) => {
        loaded = view;
        setView(() => view);
      }, setLost);
    };
    useEffect(() => {
      if (!View) get();
    }, []);
    if (View) return <View {...props} />;
    if (lost === null) return <p role="status">{frame.reading}</p>;
    const { text, details } = lostTrouble(lost, session.messages());
    return (
      <Message urgent symbol="error" title={trouble.lostTitle} text={text} details={details}>
        <Button kind="primary" onClick={get}>
          {frame.tryAgain}
        </Button>
      </Message>
    );
  };
}
