import { useState } from "preact/hooks";
import { Sym } from "../appearance/symbols";
import type { Severity } from "../../core/finding";
import { grouped } from "../../core/messages/grouped";
import { countOf, groupFindings, severities, type FindingGroup } from "../model/finding-groups";
import { FindingDetails } from "./finding-details";
import { usePane, useSession, useWords } from "./pane-context";
import { Button, LinkButton, ViewTitle } from "./pieces";
import { FixTable } from "./fix-table";

/** What was found, most serious first; one open at a time. */
export function Checkup() {
  const words = useWords();
  const check = usePane((state) => state.check);
  const [open, setOpen] = useState<string | null>(null);
  if (!check) return null;
  const { findings, plan } = check;
  const count = (severity: Severity): number => countOf(findings, severity);
  return (
    <>
      <ViewTitle>{words.frame.tabs.checkup}</ViewTitle>
      <p class="lead">
        {findings.length === 0 ? (
          <>
            <Sym name="done" /> {words.checkup.clean}
          </>
        ) : (
          words.checkup.summary(count("error"), count("warning"), count("info"))
        )}
      </p>
      {findings.length === 0 ? (
        <p class="read">{words.checkup.cleanNote(plan.tasks.length, plan.phases.length)}</p>
      ) : null}
      <FixAll />
      {severities.map((severity) => {
        const groups = groupFindings(findings.filter((each) => each.severity === severity));
        if (groups.length === 0) return null;
        return (
          <section class="part" key={severity}>
            <div class="sev">
              <h2>{words.checkup.severity[severity]}</h2>
              <span class="note num">{grouped(count(severity))}</span>
            </div>
            {groups.map((group) => (
              <FindingLine
                key={group.key}
                group={group}
                open={open === group.key}
                onToggle={() => setOpen(open === group.key ? null : group.key)}
              />
            ))}
          </section>
        );
      })}
      <Accepted />
    </>
  );
}

function FindingLine({ group, open, onToggle }: { group: FindingGroup; open: boolean; onToggle: () => void }) {
  const session = useSession();
  const { checkup } = useWords();
  usePane((state) => state.language);
  const [first] = group.findings;
  const { title } = session.messages().findings[first.code];
  const cell = first.cell ?? "";
  const press = () => {
    if (!open && first.cell) void session.reveal(first.sheet, first.cell);
    onToggle();
  };
  return (
    <div class="finding" data-open={open}>
      <h3>
        <button type="button" class="pressable" aria-expanded={open} onClick={press}>
          <Sym name={first.severity} />
          <span>{title}</span>
          <span class="where">
            {group.findings.length > 1 ? checkup.more(cell, group.findings.length) : cell}{" "}
            <Sym name={open ? "up" : "down"} />
          </span>
        </button>
      </h3>
      {open ? <FindingDetails group={group} /> : null}
    </div>
  );
}

/** All safe fixes at once, always shown before they are made. */
function FixAll() {
  const session = useSession();
  const { checkup, event } = useWords();
  const check = usePane((state) => state.check);
  const [shown, setShown] = useState(false);
  const fixable = (check?.findings ?? []).filter(({ fix }) => fix !== undefined);
  if (fixable.length < 2) return null;
  return (
    <div class="fix-all">
      <div class="buttons">
        <Button onClick={() => setShown(!shown)}>{checkup.applyAll(fixable.length)}</Button>
      </div>
      {shown ? (
        <>
          <FixTable findings={fixable} />
          <div class="buttons">
            <Button
              kind="primary"
              onClick={() => {
                setShown(false);
                void session.fix(fixable);
              }}
            >
              {checkup.applyAllNow(fixable.length)}
            </Button>
            <Button onClick={() => setShown(false)}>{event.cancel}</Button>
          </div>
        </>
      ) : null}
    </div>
  );
}

function Accepted() {
  const session = useSession();
  const { checkup, frame } = useWords();
  const accepted = usePane((state) => state.check?.accepted ?? []);
  const [shown, setShown] = useState(false);
  if (accepted.length === 0) return null;
  return (
    <section class="part">
      <label class="check">
        <input type="checkbox" checked={shown} onChange={() => setShown(!shown)} />
        <span class="grow">{checkup.showAccepted(accepted.length)}</span>
      </label>
      {shown ? (
        <ul class="lines">
          {accepted.map((each) => (
            <li class="reg item" key={each.acceptance.row}>
              <span>{session.messages().findings[each.finding.code].title}</span>
              <span class="note">{each.finding.cell}</span>
              <LinkButton onClick={() => void session.withdraw(each)}>{frame.undo}</LinkButton>
              <span class="sub note">{checkup.acceptedBecause(each.acceptance.reason)}</span>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
