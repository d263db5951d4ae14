import { compileTemplate } from "../../core/word";
import { nodeCodec } from "../../scripts/host/node-codec";
import { randomDocument } from "./random-document";
import { faultsOf } from "./sound-document";

const seeds = Array.from({ length: 60 }, (_, index) => index + 1);

test("random templates with random data give sound documents, and what docxtemplater gives", () => {
  for (const seed of seeds) {
    const { template, data } = randomDocument(seed);
    const compiled = compileTemplate(template, nodeCodec);
    const reference = compileTemplate(template, nodeCodec, { engine: "docxtemplater" });
    const filled = compiled.fill(data, { missing: "visible" });
    expect({ seed, fallbacks: compiled.fallbacks }).toEqual({ seed, fallbacks: [] });
    expect({ seed, faults: faultsOf(filled.bytes) }).toEqual({ seed, faults: [] });
    const wanted = reference.fill(data, { missing: "visible" });
    expect({ seed, bytes: nodeCodec.sha256(filled.bytes) }).toEqual({ seed, bytes: nodeCodec.sha256(wanted.bytes) });
    expect({ seed, warnings: filled.warnings }).toEqual({ seed, warnings: wanted.warnings });
  }
});

test("the same data gives the same bytes, also after other data", () => {
  const { template, data } = randomDocument(7);
  const compiled = compileTemplate(template, nodeCodec);
  const first = compiled.fill(data, { missing: "blank" }).bytes;
  compiled.fill(randomDocument(8).data, { missing: "blank" });
  expect(compiled.fill(data, { missing: "blank" }).bytes).toEqual(first);
});
