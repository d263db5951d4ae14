import type { Finding } from "../../core/finding";
import type { CellInput } from "../../core/workbook/changes";
import { differenceOf } from "../model/short-text";
import { LongText } from "./long-text";
import { parseCellAddress, type SheetGrid } from "../../core/workbook/grid";
import { usePane, useWords } from "./pane-context";

/** What will stand in a cell, as text. */
function inputText(input: CellInput): string {
  switch (input.type) {
    case "text":
      return input.text;
    case "number":
      return String(input.number);
    case "date":
      return input.date;
    case "bool":
      return input.bool ? "TRUE" : "FALSE";
    case "formula":
      return String(input.cached);
    case "blank":
      return "";
  }
}

interface FixLine {
  readonly cell: string;
  readonly now: string;
  readonly after: string;
}

function fixLines(findings: readonly Finding[], sheets: readonly SheetGrid[]): FixLine[] {
  return findings.flatMap(({ sheet, fix }) =>
    (fix?.cells ?? []).map(({ cell, input }) => {
      const place = parseCellAddress(cell);
      const grid = sheets.find(({ name }) => name === sheet);
      return { cell, now: place && grid ? grid.text(place.row, place.column) : "", after: inputText(input) };
    }),
  );
}

/** Cell by cell: now and after; of a long cell the part that changes. */
export function FixTable({ findings }: { findings: readonly Finding[] }) {
  const { checkup } = useWords();
  const sheets = usePane((state) => state.reading?.sheets ?? []);
  return (
    <table class="fix">
      <thead>
        <tr>
          <th scope="col">{checkup.cell}</th>
          <th scope="col">{checkup.now}</th>
          <th scope="col">{checkup.after}</th>
        </tr>
      </thead>
      <tbody>
        {fixLines(findings, sheets).map((line) => (
          <FixRow key={line.cell} line={line} />
        ))}
      </tbody>
    </table>
  );
}

function FixRow({ line: { cell, now, after } }: { line: FixLine }) {
  const { checkup } = useWords();
  const parts = differenceOf(now, after);
  return (
    <tr>
      <th scope="row">{cell}</th>
      <td>
        {now === "" ? checkup.blank : parts.before}
        {now === "" ? null : (
          <del>
            <LongText text={parts.from} />
          </del>
        )}
        {now === "" ? null : parts.after}
      </td>
      <td>
        {after === "" ? checkup.blank : parts.before}
        {after === "" ? null : (
          <ins>
            <LongText text={parts.to} />
          </ins>
        )}
        {after === "" ? null : parts.after}
      </td>
    </tr>
  );
}
