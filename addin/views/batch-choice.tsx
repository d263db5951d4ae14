import { useState } from "preact/hooks";
import {
  allToggled,
  firstTicked,
  leftOut,
  subjectList,
  toggled,
  type SubjectList,
} from "../model/documents/choice-of-subjects";
import { numberGround } from "../model/documents/number-choice";
import { DateField } from "./date-field";
import { SettingFields } from "./document-fields";
import { DocumentPreview } from "./document-preview";
import { MissingList } from "./missing-list";
import { NumberStrip } from "./number-strip";
import { usePane, useSession, useWords } from "./pane-context";
import { Button, Part } from "./pieces";
import type { PlannedProps } from "./planned-props";
import { LackingLine, SubjectLine } from "./subject-line";

/** One document for each: tick whom; what lacks its material is said and takes no number. */
export function BatchChoice({
  kind,
  plan,
  chosen,
  only,
  onChoose,
  onMake,
}: PlannedProps & { only?: readonly string[] | undefined }) {
  const { documents } = useWords();
  const reading = usePane((state) => state.reading);
  const list = subjectList(plan);
  const [ticked, setTicked] = useState(() => firstTicked(list, only));
  const [first] = plan.plans;
  const last = plan.plans.at(-1);
  if (!reading) return null;
  const ground = numberGround(reading, kind, first?.date ?? "");
  return (
    <>
      {first && last ? (
        <NumberStrip
          isRange
          number={documents.numbers(first.number ?? "", last.number ?? "")}
          ground={ground}
          chosen={chosen.number}
          onChoose={(next) => onChoose({ ...chosen, number: next })}
        />
      ) : null}
      <MissingList missing={plan.missing} />
      <Subjects list={list} ticked={ticked} onTick={setTicked} />
      {first ? (
        <DateField
          day={first.date}
          isOwn={chosen.date !== null}
          settings={ground.settings}
          onChoose={(date) => onChoose({ date, number: null })}
        />
      ) : null}
      <SettingFields kind={kind} settings={ground.settings} />
      <BatchActions
        kind={kind}
        first={first}
        count={ticked.size}
        onMake={() => onMake({ only: [...ticked], leftOut: leftOut(list, ticked) })}
      />
    </>
  );
}

interface SubjectsProps {
  readonly list: SubjectList;
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (ticked: ReadonlySet<string>) => void;
}

function Subjects({ list, ticked, onTick }: SubjectsProps) {
  const { documents } = useWords();
  const { ready, lacking } = list;
  return (
    <>
      <div class="head batch-head">
        <label class="check">
          <input
            type="checkbox"
            checked={ticked.size === ready.length && ready.length > 0}
            disabled={ready.length === 0}
            onChange={() => onTick(allToggled(ticked, list))}
          />
          <span class="strong">{documents.all}</span>
        </label>
        <span class="note num" aria-live="polite">
          {documents.chosen(ticked.size, ready.length + lacking.length)}
        </span>
      </div>
      <ul class="lines">
        {ready.map(({ subject, number }) => (
          <SubjectLine
            key={subject}
            subject={subject}
            number={number}
            ticked={ticked.has(subject)}
            onTick={() => onTick(toggled(ticked, subject))}
          />
        ))}
        {lacking.map((each) => (
          <LackingLine key={each.subject} subject={each.subject} missing={each.missing} />
        ))}
      </ul>
    </>
  );
}

interface ActionsProps {
  readonly kind: PlannedProps["kind"];
  readonly first: PlannedProps["plan"]["plans"][number] | undefined;
  readonly count: number;
  readonly onMake: () => void;
}

function BatchActions({ kind, first, count, onMake }: ActionsProps) {
  const session = useSession();
  const { documents, frame } = useWords();
  const [preview, setPreview] = useState(false);
  return (
    <>
      {preview && first ? (
        <Part title={documents.preview}>
          <DocumentPreview session={session} kind={kind} document={first} />
        </Part>
      ) : null}
      <div class="act" role="region" aria-label={frame.action}>
        <div class="buttons">
          <Button kind="primary" disabled={count === 0} onClick={onMake}>
            {documents.makeMany(count)}
          </Button>
          {first ? (
            <Button onClick={() => setPreview(!preview)}>{preview ? documents.showLess : documents.seeFirst}</Button>
          ) : null}
        </div>
        <p class="note">{documents.archiveNote}</p>
      </div>
    </>
  );
}
