import { calendarDate, fromSerial, toIso, type IsoDate } from "../calendar";
import type { CellValue } from "../workbook/grid";

/** What a done cell says. `late`: the words themselves say that it was late. */
export interface DoneReading {
  readonly done: boolean;
  readonly on: IsoDate | null;
  readonly late: boolean;
  /** The words say that nobody is to do it any more, or not now: neither done nor open. */
  readonly dropped?: true;
}

const notDone: DoneReading = { done: false, on: null, late: false };

const ticks = /^(?:是|对|有|√|✓|✔|☑|✅|v|V|Y|y|yes|Yes|YES|TRUE|True|true|ok|OK|Ok|●|■|100%|100％|完|毕|已)$/;
const finished = /^(?:done|completed?|finished|closed)[.!]?$/i;
const lateWords = /(?:逾期|超期|延期|延后|推迟|滞后|超时)(?:后)?(?:已)?(?:完成|办结|销号)/;
const openWords =
  /未|没|否|不|×|✗|✘|进行|推进|部分|基本|尚|待|正在|逾期|超期|延期|滞后|停|取消|预计|计划|力争|拟|将|争取|继续|还有|还剩|剩余|其余|前期|阶段性|过半|一半|大半|[初草]稿|草案|讨论稿|征求意见稿|\d+(?:\.\d+)?\s*[%％]/;
const doneWords =
  /完成|办结|办毕|销号|整改到位|落实到位|完毕|已整改|已验收|验收(?:合格|通过)|已落实|已结束|已召开|已公布|已(?:全部|成功)?化解|化解到位|息诉罢访|息访|已办复|已答复/;

const nowNoMore =
  "(?:取消|终止|中止|撤项|停办|缓办|暂缓|暂停|搁置|作废)(?:实施|办理|执行|开展|推进|进行|举办|召开|该项|此项|本项)?";
const noMore =
  "(?:不再|暂不|无需|无须|停止)(?:实施|办理|执行|开展|推进|进行|组织|举办|召开|列入|安排)|cancell?ed|dropped|suspended|on hold";
const droppedWords = new RegExp(
  `^(?:已经?|经研究|经批准|现|现已|予以)?(?:${nowNoMore}|${noMore})(?:$|[\\s(（，,。.；;:：!！])`,
  "i",
);

/** 已取消, 不再实施, 暂缓（待上级通知）: the row no longer counts. 取消了两项 and 已取消违规补贴 say what was done. */
export const isDropped = (text: string): boolean => droppedWords.test(text.trim());

/** A table without a column for it ticks its tasks off in 备注: only when nothing else stands there. */
export const isDoneNote = (text: string): boolean =>
  /^(?:已(?:经)?(?:全部|按时|按期)?(?:完成|办结|销号|落实|整改到位)|完成|办结|√|✓|✔|☑|✅)[。!！]?$/.test(text);

/** A day in the words: 2017-09-01, 2017年9月1日, 9月1日 (with the plan's year), 9.1. */
function dayIn(text: string, year: number): IsoDate | null {
  const full = /(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})/.exec(text);
  const short = /(\d{1,2})\s*[月.]\s*(\d{1,2})/.exec(text);
  const day = full
    ? calendarDate(Number(full[1]), Number(full[2]), Number(full[3]))
    : short
      ? calendarDate(year, Number(short[1]), Number(short[2]))
      : null;
  return day ? toIso(day) : null;
}

/** A date cell, or a day in words; null for anything else. */
export function readDoneOn(
  cell: { readonly text: string; readonly value: CellValue; readonly isDate: boolean; readonly date1904: boolean },
  year: number,
): IsoDate | null {
  if (typeof cell.value === "number" && cell.isDate) {
    const day = fromSerial(cell.value, cell.date1904);
    return day ? toIso(day) : null;
  }
  return dayIn(cell.text.normalize("NFKC"), year);
}

/** Whether a cell of 完成情况 says done: a word, a tick, a date; 进行中, 未完成, 基本完成, 80% are not. */
export function readDone(
  cell: { readonly text: string; readonly value: CellValue; readonly isDate: boolean; readonly date1904: boolean },
  year: number,
): DoneReading {
  const { value } = cell;
  if (typeof value === "boolean") return { ...notDone, done: value };
  const text = cell.text.trim();
  if (text === "") return notDone;
  if (isDropped(text)) return { ...notDone, dropped: true };
  if (typeof value === "number" && cell.isDate) return { done: true, on: readDoneOn(cell, year), late: false };
  if (ticks.test(text) || finished.test(text)) return { done: true, on: null, late: false };
  if (lateWords.test(text)) return { done: true, on: dayIn(text.normalize("NFKC"), year), late: true };
  const on = dayIn(text.normalize("NFKC"), year);
  const plain = text.replace(/100\s*[%％]/g, "");
  if (openWords.test(plain)) return notDone;
  const onlyDay = on !== null && /^[\d\s年月日号./-]+$/.test(text);
  return onlyDay || doneWords.test(text) || text === "100%" ? { done: true, on, late: false } : notDone;
}
