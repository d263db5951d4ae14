import { progressNote, progressSince, readProgressNote } from "../../core/documents/progress-note";

const counts = { done: 9, overdue: 3, dueSoon: 4, onTime: 10, awaitingEvent: 9, undated: 2 };

test("what the register keeps is read back, also beside other words", () => {
  expect(progressNote(counts)).toBe("进展:已完成9、逾期3、临期4、正常10、待定9、无期限2");
  expect(readProgressNote(`更正第3期；${progressNote(counts)}`)).toEqual(counts);
  expect(readProgressNote("进展：已完成9、逾期3")).toBeNull();
  expect(readProgressNote("经办人某某")).toBeNull();
});

test("the change since the issue before, in words", () => {
  expect(progressSince("第3期", counts, { ...counts, done: 12, overdue: 1, onTime: 9 })).toBe(
    "与第3期相比，已完成增加3项，逾期减少2项，正常减少1项。",
  );
  expect(progressSince("第3期", counts, counts)).toBe("与第3期相比，各项数字没有变化。");
});
