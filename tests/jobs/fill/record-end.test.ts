import { csvRecordEnd, lineEnd, type CsvHead, type RecordEnd } from "../../../core/jobs/fill";

/** Records of a text one after the other; what is left without an end comes last, with "…". */
function cut(text: string, recordEnd: RecordEnd): string[] {
  const bytes = new TextEncoder().encode(text);
  const records: string[] = [];
  for (let from = 0; from < bytes.length;) {
    const end = recordEnd(bytes, from);
    const record = new TextDecoder().decode(bytes.subarray(from, end < 0 ? undefined : end));
    records.push(end < 0 ? `${record}…` : record);
    from = end < 0 ? bytes.length : end;
  }
  return records;
}

test.each([
  ["一\n二\n", ["一\n", "二\n"]],
  ["一\n二", ["一\n", "二…"]],
  ["\n\n", ["\n", "\n"]],
])("lines of %j", (text, records) => expect(cut(text, lineEnd)).toEqual(records));

const csv: readonly (readonly [text: string, separator: CsvHead["separator"], records: readonly string[]])[] = [
  ["甲,乙\n丙,丁\n", ",", ["甲,乙\n", "丙,丁\n"]],
  ["甲,乙\r\n丙\r丁", ",", ["甲,乙\r\n", "丙\r", "丁…"]],
  ['"一\n二",b\nc', ",", ['"一\n二",b\n', "c…"]],
  ['"引""\n号"\n', ",", ['"引""\n号"\n']],
  ['"甲"乙;"丙\n"\n', ";", ['"甲"乙;"丙\n"\n']],
  ['5" 管\t6"\n7', "\t", ['5" 管\t6"\n', "7…"]],
  ['a\n"没有关\n', ",", ["a\n", '"没有关\n…']],
  ["a,b,\n", ",", ["a,b,\n"]],
  [",\n\n", ",", [",\n", "\n"]],
];
test.each(csv)("rows of %j by %j", (text, separator, records) => {
  expect(cut(text, csvRecordEnd({ separator, columns: [] }))).toEqual(records);
});

test.each(['"', '"a"', '"a""', "a\r", '"a"\r'])("%j may go on", (text) => {
  expect(csvRecordEnd({ separator: ",", columns: [] })(new TextEncoder().encode(text), 0)).toBe(-1);
});
