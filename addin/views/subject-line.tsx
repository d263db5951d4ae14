import { Sym } from "../appearance/symbols";
import type { MissingValue } from "../../core/documents";
import { useSession, useWords } from "./pane-context";
import { LinkButton } from "./pieces";

interface SubjectLineProps {
  readonly subject: string;
  readonly number: string;
  readonly ticked: boolean;
  readonly onTick: () => void;
}

/** One that a document can be made for. */
export const SubjectLine = ({ subject, number, ticked, onTick }: SubjectLineProps) => (
  <li class="tick">
    <label class="check">
      <input type="checkbox" checked={ticked} onChange={onTick} />
      <span class="grow">{subject}</span>
      <span class="note num">{number}</span>
    </label>
  </li>
);

/** One that lacks its material: what, and a way to the cell. */
export function LackingLine({ subject, missing }: { subject: string; missing: readonly MissingValue[] }) {
  const session = useSession();
  const { documents } = useWords();
  const [at] = missing.filter(({ cell }) => cell !== null);
  const lacks = missing.map(({ tag }) => tag).join("、");
  return (
    <li class="tick">
      <label class="check">
        <input type="checkbox" disabled />
        <span class="grow">{subject}</span>
        <span class="note">
          <Sym name="warning" /> {lacks === "" ? documents.noMaterial : documents.why.lacking(lacks)}
        </span>
      </label>
      {at?.cell ? (
        <LinkButton onClick={() => void session.reveal(at.sheet, at.cell ?? "A1")}>
          {documents.fillIn}
          <span class="vh"> {subject}</span>
        </LinkButton>
      ) : null}
    </li>
  );
}
