import { safeStem } from "../../core/documents";

test.each([
  ["盱眙县情况简报第4期", "盱眙县情况简报第4期"],
  ["函-甲/乙\\丙:丁", "函-甲_乙_丙_丁"],
  ['问?号*引"号<括>竖|', "问_号_引_号_括_竖_"],
  ["../../etc/passwd", "_.._etc_passwd"],
  ["CON", "_CON"],
  ["aux.函", "_aux.函"],
  ["CONTENT", "CONTENT"],
  ["末尾有点. ", "末尾有点"],
  ["换\n行\t和\u0000控制\u202e符", "换 行 和控制符"],
  ["半个\ud800字", "半个字"],
  ["生僻字𠮷", "生僻字𠮷"],
  ["", "文书"],
  ["...", "文书"],
])("%j → %j", (text, stem) => expect(safeStem(text)).toBe(stem));

test("at most 200 bytes, no character cut in half", () => {
  const stem = safeStem("𠮷".repeat(100));
  expect(new TextEncoder().encode(stem).length).toBe(200);
  expect(stem).toBe("𠮷".repeat(50));
});
