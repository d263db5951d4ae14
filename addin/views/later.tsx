import type { FunctionComponent } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";
import { lostTrouble } from "../model/trouble";
import { tabOf } from "../model/page";
import { usePane, useSession, useWords } from "./pane-context";
import { Button, Message, ViewTitle } from "./pieces";

/** The name of a view that is still to come, or does not come. */
export function TabTitle() {
  const { frame } = useWords();
  return <ViewTitle>{frame.tabs[usePane(({ page }) => tabOf(page))]}</ViewTitle>;
}

/** A view of the pane that is loaded when it is first opened. */
export const laterView = <Props extends object>(load: () => Promise<FunctionComponent<Props>>) => later(load, TabTitle);

/** What is loaded, with the words it says, when it is first shown, `Title` above it until then; what cannot be loaded can be tried again. */
export function later<Props extends object>(
  load: () => Promise<FunctionComponent<Props>>,
  Title: FunctionComponent | null = null,
): FunctionComponent<Props> {
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
    useLayoutEffect(() => {
      if (!View) get();
    }, []);
    if (View) return <View {...props} />;
    const title = Title ? <Title /> : null;
    if (lost === null) {
      return (
        <>
          {title}
          <p role="status">{frame.reading}</p>
        </>
      );
    }
    const { text, details } = lostTrouble(lost, session.messages());
    return (
      <>
        {title}
        <Message urgent symbol="error" title={trouble.lostTitle} text={text} details={details}>
          <Button kind="primary" onClick={get}>
            {frame.tryAgain}
          </Button>
        </Message>
      </>
    );
  };
}
