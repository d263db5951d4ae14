import { useState } from "preact/hooks";
import { Sym } from "../appearance/symbols";
import type { Finding } from "../../core/finding";
import { sayFinding } from "../../core/messages/say-finding";
import type { FindingGroup } from "../model/finding-groups";
import { usePane, useSession, useWords } from "./pane-context";
import { Button, LinkButton } from "./pieces";
import { FixTable } from "./fix-table";
import { LongText } from "./long-text";

const firstPlaces = 12;
/** At a time: of 20,000 places nobody wants all as buttons. */
const morePlaces = 60;

/** Why, what to do, the fix before it is made, every place, and the way out: this is intended. */
export function FindingDetails({ group }: { group: FindingGroup }) {
  const session = useSession();
  const { checkup, frame } = useWords();
  usePane((state) => state.language);
  const [at, setAt] = useState(0);
  const finding = group.findings[at] ?? group.findings[0];
  const messages = session.messages();
  const said = sayFinding(finding, messages);
  const { cell } = finding;
  return (
    <div class="open">
      {group.findings.length > 1 ? <Places group={group} at={at} onChoose={setAt} /> : null}
      <dl>
        <dt>{checkup.why}</dt>
        <dd>
          <LongText text={said.message} /> <span class="quiet">{messages.findings[finding.code].reason}</span>
        </dd>
        <dt>{checkup.what}</dt>
        <dd>
          <LongText text={said.hint} />
        </dd>
        {finding.fix ? (
          <>
            <dt>{checkup.preview}</dt>
            <dd>
              <FixTable findings={[finding]} />
            </dd>
          </>
        ) : null}
      </dl>
      <div class="buttons">
        {finding.fix ? (
          <Button kind="primary" onClick={() => void session.fix([finding])}>
            {checkup.apply}
          </Button>
        ) : null}
        {cell ? <Button onClick={() => void session.reveal(finding.sheet, cell)}>{frame.goTo(cell)}</Button> : null}
      </div>
      <Intended finding={finding} key={`${at}`} />
    </div>
  );
}

interface PlacesProps {
  readonly group: FindingGroup;
  readonly at: number;
  readonly onChoose: (at: number) => void;
}

function Places({ group, at, onChoose }: PlacesProps) {
  const session = useSession();
  const { checkup, rows } = useWords();
  const [most, setMost] = useState(firstPlaces);
  const shown = group.findings.slice(0, most);
  return (
    <div class="picks" role="group" aria-label={checkup.places(group.findings.length)}>
      {shown.map(({ sheet, cell, row }, index) => (
        <button
          type="button"
          key={`${cell ?? ""} ${row ?? ""} ${index}`}
          class="btn small"
          aria-pressed={index === at}
          onClick={() => {
            onChoose(index);
            if (cell) void session.reveal(sheet, cell);
          }}
        >
          {cell ?? row ?? sheet}
        </button>
      ))}
      {group.findings.length > most ? (
        <LinkButton onClick={() => setMost(most + morePlaces)}>
          {rows.more(Math.min(morePlaces, group.findings.length - most))}
        </LinkButton>
      ) : null}
    </div>
  );
}

function Intended({ finding }: { finding: Finding }) {
  const session = useSession();
  const { checkup } = useWords();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState("");
  return (
    <div class="reason">
      <LinkButton expanded={open} onClick={() => setOpen(!open)}>
        {checkup.intended} <Sym name={open ? "up" : "down"} />
      </LinkButton>
      {open ? (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void session.accept(finding, reason);
          }}
        >
          <div class="field">
            <label for="intended-reason">{checkup.reason}</label>
            <input
              class="in"
              id="intended-reason"
              value={reason}
              onInput={(event) => setReason(event.currentTarget.value)}
            />
          </div>
          <div class="picks">
            {checkup.reasons.map((each) => (
              <Button key={each} kind="small" onClick={() => setReason(each)}>
                {each}
              </Button>
            ))}
          </div>
          <div class="buttons">
            <Button disabled={reason.trim() === ""} onClick={() => void session.accept(finding, reason)}>
              {checkup.accept}
            </Button>
          </div>
        </form>
      ) : null}
    </div>
  );
}
