import Docxtemplater from "docxtemplater";
import PizZip from "pizzip";
import { compileTemplate, type FillOptions } from "../../core/word";
import type { TemplateData } from "../../core/documents/types";
import { nodeCodec } from "../../scripts/host/node-codec";
import { constructData, constructs, ownConstructs } from "../cases/word-constructs";
import { docx } from "./docx-builder";

const main = "word/document.xml";
const blank: FillOptions = { missing: "blank" };

/** docxtemplater as documented; only "undefined" for what is missing is switched off. */
function documented(template: Uint8Array, data: TemplateData): string {
  const doc = new Docxtemplater(new PizZip(template), {
    paragraphLoop: true,
    linebreaks: true,
    errorLogging: false,
    nullGetter: () => "",
  });
  doc.render(data);
  return doc.getZip().file(main)?.asText() ?? "";
}

function filled(template: Uint8Array, data: TemplateData, engine: "compiled" | "docxtemplater"): string {
  const compiled = compileTemplate(template, nodeCodec, { engine });
  if (engine === "compiled") expect(compiled.fallbacks).toEqual([]);
  return new TextDecoder().decode(compiled.render(data, blank).get(main));
}

describe("the compiled plan writes what docxtemplater writes", () => {
  test.each(constructs)("%s", (_name, body) => {
    const template = docx(body);
    expect(filled(template, constructData, "compiled")).toBe(documented(template, constructData));
  });

  test.each(ownConstructs)("our own tags: %s", (_name, body) => {
    const template = docx(body);
    expect(filled(template, constructData, "compiled")).toBe(filled(template, constructData, "docxtemplater"));
  });
});
