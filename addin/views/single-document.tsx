import { useState } from "preact/hooks";
import { Sym } from "../appearance/symbols";
import { numberGround } from "../model/documents/number-choice";
import { forget, recall, remember } from "../model/memory";
import { DateField } from "./date-field";
import { SettingFields } from "./document-fields";
import { DocumentPreview } from "./document-preview";
import { MissingList } from "./missing-list";
import { NumberStrip } from "./number-strip";
import { usePane, useSession, useWords } from "./pane-context";
import { Button, Part } from "./pieces";
import type { PlannedProps } from "./planned-props";

/** One document: its number, what is missing and where, its words, the real page, one button. */
export function SingleDocument({ kind, plan, chosen, onChoose, onMake }: PlannedProps) {
  const session = useSession();
  const { documents, frame } = useWords();
  const reading = usePane((state) => state.reading);
  const draft = `title:${reading?.name ?? ""}:${kind.id}`;
  const [title, setTitle] = useState(recall(draft) ?? "");
  const document = plan.plans[0];
  if (!document || !reading) return null;
  const number = document.number ?? "";
  const ground = numberGround(reading, kind, document.date);
  const own = title.trim();
  const shown = own === "" ? document : { ...document, title: own, data: { ...document.data, 标题: own } };
  const type = (text: string) => {
    setTitle(text);
    remember(draft, text);
  };
  const make = () => {
    forget(draft);
    onMake(own === "" ? {} : { title: own });
  };
  return (
    <>
      <NumberStrip
        number={number}
        ground={ground}
        chosen={chosen.number}
        onChoose={(next) => onChoose({ ...chosen, number: next })}
      />
      <MissingList missing={plan.missing} />
      <TitleField usual={document.title} value={title} onType={type} />
      <DateField
        day={document.date}
        isOwn={chosen.date !== null}
        settings={ground.settings}
        onChoose={(date) => onChoose({ date, number: null })}
      />
      <SettingFields kind={kind} settings={ground.settings} />
      <Part title={documents.preview}>
        <DocumentPreview session={session} kind={kind} document={shown} />
      </Part>
      <div class="act" role="region" aria-label={frame.action}>
        <Button kind="wide primary" onClick={make}>
          <Sym name="file" /> {documents.make(number)}
        </Button>
        <p class="note">{documents.orderNote}</p>
      </div>
    </>
  );
}

interface TitleProps {
  readonly usual: string;
  readonly value: string;
  readonly onType: (text: string) => void;
}

/** A title of one's own; left empty, the usual one. */
function TitleField({ usual, value, onType }: TitleProps) {
  const { documents } = useWords();
  return (
    <div class="field">
      <label for="document-title">
        <span>{documents.title}</span>
        <span class="note">{value.trim() === "" ? documents.titleNote : documents.titleOwn}</span>
      </label>
      <textarea
        class="in"
        id="document-title"
        rows={2}
        placeholder={usual}
        value={value}
        onInput={(event) => onType(event.currentTarget.value)}
      />
    </div>
  );
}
