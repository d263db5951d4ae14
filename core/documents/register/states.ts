import type { EntryState } from "./types";

/** The words of the column 状态 that we write. */
export const stateWords: Readonly<Record<EntryState, string>> = {
  pending: "待出文件",
  reserved: "预留",
  issued: "已出",
  void: "作废",
  replaced: "已更正",
};

/** The state that a word in the column means; what a clerk wrote by hand counts as issued. */
export function stateOf(word: string): EntryState {
  const plain = word.replace(/\s+/g, "");
  if (/作废|废止|撤销/.test(plain)) return "void";
  if (/预留|留号|占号/.test(plain)) return "reserved";
  if (plain === stateWords.pending) return "pending";
  return plain === stateWords.replaced ? "replaced" : "issued";
}
