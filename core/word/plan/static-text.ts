import type { EnginePart } from "../engine-part";
import { RunRecorder } from "../run-recorder";
import { holds } from "./containers";
import type { StaticOperation } from "./operations";

const encoder = new TextEncoder();
const textStart = '<w:t xml:space="preserve">';
const emptyText = `${textStart}</w:t>`;
const blank = /^[ \n\r\t]+$/;
/** What may follow a table without a paragraph between. */
const allowedAfterTable = ["<w:p", "<w:tbl", "<w:sectPr", "</w:ftr>", "</w:hdr>"];

type Piece = Pick<EnginePart, "value" | "tag" | "position">;

/** Joins neighbouring parts of the template into one slice, repaired inside as docxtemplater repairs them. */
export function staticText(pieces: readonly Piece[]): StaticOperation {
  const recorder = new RunRecorder();
  let text = "";
  let afterTable = false;
  let solid = false;
  let gapAt = -1;
  let held = 0;
  let runReset = false;
  for (const piece of pieces) {
    recorder.record(piece);
    runReset ||= piece.tag === "w:r";
    held |= holds(piece);
    const isSolid = !blank.test(piece.value) && !piece.value.startsWith("<w:bookmarkEnd");
    if (isSolid) {
      const needsParagraph = !allowedAfterTable.some((start) => piece.value.startsWith(start));
      if (!solid && needsParagraph) gapAt = text.length;
      if (solid && afterTable && needsParagraph) text += "<w:p/>";
      afterTable = piece.value.endsWith("</w:tbl>");
      solid = true;
    }
    text += piece.value;
  }
  const shown = text.replaceAll(emptyText, "<w:t/>");
  return {
    kind: "static",
    bytes: encoder.encode(shown),
    startsTextEnd: shown.startsWith("</w:t>"),
    endsTextStart: shown.endsWith(textStart),
    afterTableAt: gapAt < 0 ? -1 : encoder.encode(text.slice(0, gapAt)).length,
    solid,
    endsTable: afterTable,
    holds: held,
    runReset,
    runAdded: recorder.properties,
  };
}
