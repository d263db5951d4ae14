import { differenceOf, oneLine, shortText } from "../../../addin/model/short-text";

test.each([
  ["县人大常委会\n十七届五次会\n议期间", "县人大常委会十七届五次会议期间"],
  ["10月至\r\n  11月", "10月至11月"],
  ["before\nafter", "before after"],
  [" 两端 \n", "两端"],
  ["没有换行", "没有换行"],
])("oneLine %j", (text, line) => expect(oneLine(text)).toBe(line));

test.each([
  ["短", 4, "短"],
  ["正好四字", 4, "正好四字"],
  ["超过四个字", 4, "超过四个…"],
  ["一二三😀五", 4, "一二三…"],
])("shortText %j at %i", (text, most, short) => expect(shortText(text, most)).toBe(short));

test("the longest cell costs no more than its beginning", () => {
  expect(shortText("长".repeat(32767), 60)).toHaveLength(61);
});

test.each([
  ["市人大领导讲话", "县人大领导讲话", { before: "", from: "市", to: "县", after: "人大领导讲话" }],
  ["", "各履职初评小组", { before: "", from: "", to: "各履职初评小组", after: "" }],
  ["同", "同", { before: "同", from: "", to: "", after: "" }],
  ["aa", "aaa", { before: "aa", from: "", to: "a", after: "" }],
  [
    "关于印发盱眙市人大常委会述职评议工作方案的通知",
    "关于印发盱眙县人大常委会述职评议工作方案的通知",
    { before: "关于印发盱眙", from: "市", to: "县", after: "人大常委会述职评…" },
  ],
  [
    "一二三四五六七八九十甲乙丙旧",
    "一二三四五六七八九十甲乙丙新",
    { before: "…六七八九十甲乙丙", from: "旧", to: "新", after: "" },
  ],
])("differenceOf %j → %j", (now, then, difference) => expect(differenceOf(now, then)).toEqual(difference));
