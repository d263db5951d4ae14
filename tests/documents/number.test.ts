import { documentNumber, issueNumber, overallNumber, parseNumber, parseOverall } from "../../core/documents/register";
import { writtenNumbers } from "../cases/document-numbers";

test.each(writtenNumbers)("“%s” is read as %s", (text, understood) => {
  const read = parseNumber(text);
  const said = read
    ? [read.style === "issue" ? "期" : read.code, read.year, read.n].filter((part) => part !== null).join(" ")
    : "无";
  expect(said).toBe(understood);
});

test("what is written: no blanks, no 第 in a document number, hexagon brackets, no padding", () => {
  expect([issueNumber(4), overallNumber(29), documentNumber("某人常函", 2017, 1)]).toEqual([
    "第4期",
    "总第29期",
    "某人常函〔2017〕1号",
  ]);
  expect([..."〔〕"].map((bracket) => bracket.codePointAt(0))).toEqual([0x3014, 0x3015]);
});

test("what is written is read back", () => {
  for (const n of [1, 9, 10, 99, 100, 1234]) {
    expect(parseNumber(issueNumber(n))).toMatchObject({ style: "issue", n });
    expect(parseNumber(documentNumber("某", 2017, n))).toEqual({ style: "document", code: "某", year: 2017, n });
    expect(parseOverall(overallNumber(n))).toBe(n);
  }
});
