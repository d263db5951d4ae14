import { Fault } from "../../core/fault";
import { messagesIn } from "../../core/messages";
import { applyChanges, noChanges, readWorkbook } from "../../core/workbook";
import { nodeCodec } from "../../scripts/host/node-codec";
import { faultSentence } from "../../scripts/fault-sentence";
import { hostile } from "./corpus/hostile";

function faultOf(work: () => unknown): Fault {
  try {
    work();
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
  throw new Error("no fault");
}

const setA9 = {
  ...noChanges,
  cells: [{ sheet: "任务分解表", row: 9, column: 1, input: { type: "text", text: "甲" } }],
} as const;

const refused = Object.entries(hostile).filter(([, { fault }]) => fault);
const accepted = Object.entries(hostile).filter(([, { fault }]) => !fault);

test.each(refused)("refused: %s", (_, { make, fault, values }) => {
  const bytes = make();
  const before = bytes.slice();
  const reading = faultOf(() => readWorkbook(bytes, nodeCodec));
  expect([reading.room, reading.code]).toEqual(["workbook", fault]);
  expect(reading.values).toMatchObject(values ?? {});
  const writing = faultOf(() => applyChanges(bytes, setA9, nodeCodec));
  expect(writing.code).toBe(fault);
  expect(Buffer.compare(bytes, before)).toBe(0);
  for (const language of ["zh-CN", "en"] as const) {
    const sentence = faultSentence(reading, messagesIn(language));
    expect(sentence).toBeTruthy();
    expect(sentence).not.toMatch(/undefined|NaN|\[object|^workbook\//);
  }
});

test.each(accepted)("accepted: %s", (_, { make, warnings }) => {
  const found = readWorkbook(make(), nodeCodec);
  expect(found.warnings.map(({ code }) => code)).toEqual(warnings);
  const sentences = messagesIn("zh-CN").workbook.warnings as Readonly<Record<string, (values: never) => string>>;
  for (const { code, values } of found.warnings) expect(sentences[code]!(values as never)).not.toMatch(/undefined|NaN/);
});

test("every kind of file has a sentence of its own", () => {
  const sentences = refused
    .filter(([, { fault }]) => fault === "not-a-package" || fault === "other-document" || fault === "old-format")
    .map(([, { make }]) =>
      faultSentence(
        faultOf(() => readWorkbook(make(), nodeCodec)),
        messagesIn("zh-CN"),
      ),
    );
  expect(new Set(sentences).size).toBeGreaterThanOrEqual(14);
});

test("a write into cells that are out of order is refused", () => {
  const bytes = hostile["rows out of order"]!.make();
  expect(faultOf(() => applyChanges(bytes, setA9, nodeCodec)).code).toBe("sheet-disordered");
});

test("there are at least forty", () => {
  expect(Object.keys(hostile).length).toBeGreaterThanOrEqual(40);
});
