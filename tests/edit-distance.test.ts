import { editDistance } from "../core/edit-distance";

test.each<[from: string, to: string, edits: number]>([
  ["", "", 0],
  ["", "综合组", 3],
  ["综合文字组", "综合文字组", 0],
  ["综合文组", "综合文字组", 1],
  ["综合文字组", "综合字文组", 2],
  ["bulletins", "bulletin", 1],
  ["leters", "letters", 1],
  ["mark", "unmark", 2],
  ["kitten", "sitting", 3],
])("%s → %s: %d", (from, to, edits) => {
  expect([editDistance(from, to), editDistance(to, from)]).toEqual([edits, edits]);
});
