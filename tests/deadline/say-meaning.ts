import type { Meaning } from "../../core/deadline";

const units = { day: "日", workday: "工作日", week: "周", month: "个月", year: "年", hour: "小时" };
const flagWords = { fuzzy: "约", amb: "两读", holiday: "节", lunar: "农历", serial: "日期" };

/** A meaning in the short Chinese of the tables. */
export function sayMeaning(meaning: Meaning): string {
  switch (meaning.kind) {
    case "date-range": {
      const { start, end, startTime, endTime, flags = [] } = meaning;
      const days =
        start && end
          ? start === end
            ? start
            : `${start} 至 ${end}`
          : end
            ? `${end} 前`
            : start
              ? `${start} 起`
              : "起止不明";
      const times = `${startTime ? ` 自${startTime}` : ""}${endTime ? ` 至${endTime}` : ""}`;
      return `${days}${times}${flags.map((flag) => ` ${flagWords[flag]}`).join("")}`;
    }
    case "relative": {
      const amount = meaning.n === null || meaning.unit === null ? "" : ` ${meaning.n}${units[meaning.unit]}`;
      return `${meaning.event ?? "？"} ${meaning.dir === "after" ? "后" : "前"}${amount}`;
    }
    case "event":
      return `期间：${meaning.event}`;
    case "recurring":
      return `循环 ${meaning.rule.replace("FREQ=", "")}${meaning.window ? ` ${meaning.window.join(" 至 ")}` : ""}`;
    case "ongoing":
      return "长期";
    case "immediate":
      return "立即";
    case "multiple":
      return meaning.items.map(sayMeaning).join("｜");
    case "none":
      return `无：${meaning.reason}`;
  }
}
