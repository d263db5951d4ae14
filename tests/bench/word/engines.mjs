// Each engine: load(template) gives (data) => bytes, synchronous or not. Templates differ in syntax, not in content.
import fs from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";

const ours = createRequire(new URL("../../../package.json", import.meta.url));
const peers = createRequire(new URL("../package.json", import.meta.url));

export const engines = {
  // As its documentation shows it: a new PizZip and a new Docxtemplater for every letter, DEFLATE.
  docxtemplater: {
    syntax: "docxtemplater",
    load(template) {
      const PizZip = ours("pizzip");
      const Docxtemplater = ours("docxtemplater");
      return (data) => {
        const doc = new Docxtemplater(new PizZip(template), { paragraphLoop: true, linebreaks: true });
        doc.render(data);
        return doc.toBuffer({ compression: "DEFLATE" });
      };
    },
  },
  "easy-template-x": {
    syntax: "docxtemplater",
    load(template) {
      const { TemplateHandler } = peers("easy-template-x");
      const handler = new TemplateHandler();
      return (data) => handler.process(template, data);
    },
  },
  "docx-templates": {
    syntax: "docx-templates",
    load(template) {
      const { createReport } = peers("docx-templates");
      return async (data) => Buffer.from(await createReport({ template, data, noSandbox: true }));
    },
  },
  carbone: {
    syntax: "carbone",
    load(template) {
      const carbone = peers("carbone");
      const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), "carbone-")), "t.docx");
      fs.writeFileSync(file, template);
      return (data) =>
        new Promise((resolve, reject) =>
          carbone.render(file, data, (error, out) => (error ? reject(error) : resolve(out))),
        );
    },
  },
  shuping: {
    syntax: "docxtemplater",
    load(template) {
      const { compileTemplate, nodeCodec } = ours(process.env.SHUPING_ENGINE);
      const compiled = compileTemplate(template, nodeCodec, { name: "t.docx" });
      return (data) => compiled.fill(data).bytes;
    },
  },
};
