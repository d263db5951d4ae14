import type { ComponentChildren } from "preact";
import type { Finding } from "../../core/finding";
import type { CellInput } from "../../core/workbook/changes";
import { differenceOf } from "../model/short-text";
import { LongText } from "./long-text";
import { parseCellAddress } from "../../core/workbook/grid";
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

function Changed({ before, change, after }: { before: string; change: ComponentChildren; after: string }) {
  return (
    <>
      {before}
      {change}
      {after}
    </>
  );
}

/** Cell by cell: now and after; of a long cell the part that changes. */
export function FixTable({ findings }: { findings: readonly Finding[] }) {
  const { checkup } = useWords();
  const sheets = usePane((state) => state.reading?.sheets ?? []);
  const lines = findings.flatMap(({ sheet, fix }) =>
    (fix?.cells ?? []).map(({ cell, input }) => {
      const place = parseCellAddress(cell);
      const grid = sheets.find(({ name }) => name === sheet);
      return { cell, now: place && grid ? grid.text(place.row, place.column) : "", after: inputText(input) };
    }),
  );
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
        {lines.map(({ cell, now, after }) => {
          const parts = differenceOf(now, after);
          return (
            <tr key={cell}>
              <th scope="row">{cell}</th>
              <td>
                {now === "" ? (
                  checkup.blank
                ) : (
                  <Changed
                    before={parts.before}
                    change={
                      <del>
                        <LongText text={parts.from} />
                      </del>
                    }
                    after={parts.after}
                  />
                )}
              </td>
              <td>
                {after === "" ? (
                  checkup.blank
                ) : (
                  <Changed
                    before={parts.before}
                    change={
                      <ins>
                        <LongText text={parts.to} />
                      </ins>
                    }
                    after={parts.after}
                  />
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
