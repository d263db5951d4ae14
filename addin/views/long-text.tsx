import { useState } from "preact/hooks";
import { shortText } from "../model/short-text";
import { useWords } from "./pane-context";
import { LinkButton } from "./pieces";

const most = 200;

/** Words that may be as long as a cell can be (32,767 characters): cut until asked for whole. */
export function LongText({ text }: { text: string }) {
  const { documents } = useWords();
  const [whole, setWhole] = useState(false);
  if (text.length <= most) return <>{text}</>;
  return (
    <>
      {whole ? text : shortText(text, most)}{" "}
      <LinkButton expanded={whole} onClick={() => setWhole(!whole)}>
        {whole ? documents.showLess : documents.showAll}
      </LinkButton>
    </>
  );
}
