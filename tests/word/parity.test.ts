import Docxtemplater from "docxtemplater";
import PizZip from "pizzip";
import { openPackage } from "../../core/package";
import { compileTemplate, type FillOptions } from "../../core/word";
import type { TemplateData } from "../../core/documents/types";
import { nodeCodec } from "../../scripts/host/node-codec";
import { constructData, constructs, ownConstructs, placedConstructs } from "../cases/word-constructs";
import { docx, para } from "./docx-builder";

const blank: FillOptions = { missing: "blank" };

type Parts = ReadonlyMap<string, string>;
const decoder = new TextDecoder();

/** docxtemplater as documented; only "undefined" for what is missing is switched off. All parts that it may fill. */
function documented(template: Uint8Array, data: TemplateData): Parts {
  const doc = new Docxtemplater(new PizZip(template), {
    paragraphLoop: true,
    linebreaks: true,
    errorLogging: false,
    nullGetter: () => "",
  });
  doc.render(data);
  const files = Object.entries(doc.getZip().files).filter(([name]) => name.endsWith(".xml"));
  return new Map(files.map(([name, file]) => [name, file.asText()]));
}

/** The parts of a filled document, and that no part fell back to docxtemplater. */
function filled(template: Uint8Array, data: TemplateData, engine: "compiled" | "docxtemplater"): Parts {
  const compiled = compileTemplate(template, nodeCodec, { engine });
  if (engine === "compiled") expect(compiled.fallbacks).toEqual([]);
  const { bytes } = compiled.fill(data, blank);
  const opened = openPackage(bytes, nodeCodec, {}, "word");
  const names = opened.entries.map(({ name }) => name).filter((name) => name.endsWith(".xml"));
  return new Map(names.sort().map((name) => [name, decoder.decode(opened.read(name)!)]));
}

const inOrder = (parts: Parts): [string, string][] => [...parts].sort(([a], [b]) => (a < b ? -1 : 1));

describe("the compiled plan writes what docxtemplater writes", () => {
  test.each([...constructs, ...placedConstructs])("%s", (_name, body) => {
    const template = docx(body);
    expect(inOrder(filled(template, constructData, "compiled"))).toEqual(inOrder(documented(template, constructData)));
  });

  test.each([...constructs.slice(0, 60), ...placedConstructs])("in header, footer and footnote: %s", (_name, body) => {
    const plain = body.replace(/<w:sectPr>.*?<\/w:sectPr>/g, "");
    const footnotes = `<w:footnote w:id="1">${plain}</w:footnote>`;
    const template = docx(para("{s}"), { header: plain, footer: plain, footnotes, title: "{姓名}的{nl}" });
    expect(inOrder(filled(template, constructData, "compiled"))).toEqual(inOrder(documented(template, constructData)));
  });

  test.each(ownConstructs)("our own tags: %s", (_name, body) => {
    const template = docx(body);
    expect(filled(template, constructData, "compiled")).toEqual(filled(template, constructData, "docxtemplater"));
  });
});

test("at least 60 constructs are compared, and all of them run compiled", () => {
  const bodies = [...constructs, ...placedConstructs, ...ownConstructs].map(([, body]) => body);
  const fallbacks = bodies.flatMap((body) => compileTemplate(docx(body), nodeCodec).fallbacks);
  expect(new Set(bodies).size).toBeGreaterThanOrEqual(140);
  expect(fallbacks).toEqual([]);
});
