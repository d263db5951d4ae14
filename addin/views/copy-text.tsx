import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { useSession, useWords } from "./pane-context";
import { Button } from "./pieces";

/** Copies words; where the clipboard is refused they are shown, selected, for the keys to copy. */
export function CopyText({ label, text }: { label: string; text: () => Promise<string> }) {
  const { copyText } = useSession().surroundings;
  const { documents } = useWords();
  const [done, setDone] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [refused]);
  const copy = async () => {
    const words = await text();
    try {
      if (!copyText) throw new Error("no clipboard");
      await copyText(words);
      setDone(true);
      setRefused(null);
    } catch {
      setDone(false);
      setRefused(words);
    }
  };
  return (
    <>
      <Button onClick={() => void copy()}>{label}</Button>
      {refused === null ? (
        <span class="note copied" role="status">
          {done ? documents.copied : ""}
        </span>
      ) : (
        <div class="field copied">
          <label for="copy-by-hand">{documents.plainText}</label>
          <textarea
            class="in"
            id="copy-by-hand"
            readOnly
            rows={6}
            value={refused}
            ref={field}
            aria-describedby="copy-how"
          />
          <p class="note" id="copy-how" role="status">
            {documents.copyRefused}
          </p>
        </div>
      )}
    </>
  );
}
