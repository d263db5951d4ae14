import { HostFault } from "../../core/ports";
import { kindByName, reserveNumber, viewRegister, voidNumber } from "../../core/jobs/register";
import { letterDesk, registerLines } from "../tools/letter-desk";

const bulletin = (number: string, state = "已出"): (string | number)[] => [
  "简报",
  2017,
  number,
  "",
  "标题",
  "",
  "",
  "",
  "",
  state,
  "经办人某",
];
const day = { today: "2017-09-10", todayGiven: true };

describe("void", () => {
  test("the row stays, with its reason; the next number goes on behind it", async () => {
    const host = letterDesk([], [bulletin("第2期"), bulletin("第3期")]);
    await voidNumber(host, "第 3 期", "印错");
    expect(registerLines(host)[1]).toBe("第3期 作废 经办人某；作废：印错");
    const { next } = await viewRegister(host, day);
    expect(next.find(({ kind }) => kind.id === "bulletin")!.number.text).toBe("第4期");
  });

  test("a document number is found by any brackets, without its code, by its year", async () => {
    const letters = [
      ["反馈意见函", 2016, "某函〔2016〕1号"],
      ["反馈意见函", 2017, "某函〔2017〕1号"],
    ];
    const host = letterDesk([], letters);
    await voidNumber(host, "[2016]1号", "重复");
    expect(host.textsOf("文书台账")[1]![9]).toBe("作废");
    await voidNumber(host, "某函(2017)1号", "重复");
    expect(host.textsOf("文书台账")[2]![9]).toBe("作废");
  });

  test.each<[number: string, reason: string, code: string]>([
    ["第9期", "印错", "number-unknown"],
    ["第3期", "印错", "already-void"],
    ["第2期", "  ", "reason-missing"],
  ])("%s for “%s” is refused: %s", async (number, reason, code) => {
    const host = letterDesk([], [bulletin("第2期"), bulletin("第3期", "作废")]);
    await expect(voidNumber(host, number, reason)).rejects.toMatchObject({ code });
    expect(host.calls.apply).toBe(0);
  });

  test("somebody else writes in between: done on the workbook as it is then", async () => {
    const host = letterDesk([], [bulletin("第2期")]);
    host.beforeApply = (call) => {
      if (call === 1) host.sheets[1]!.rows.splice(1, 0, bulletin("第1期"));
      if (call === 1) host.edit("名单", 3, 3, "别的");
    };
    await voidNumber(host, "第2期", "印错");
    expect(registerLines(host).map((line) => line.split(" ").slice(0, 2).join(" "))).toEqual([
      "第1期 已出",
      "第2期 作废",
    ]);
  });

  test("a host that cannot write says so", async () => {
    const host = letterDesk([], [bulletin("第2期")]);
    host.faults.push({ step: "apply", call: 1, when: "before", error: new HostFault("protected") });
    await expect(voidNumber(host, "第2期", "印错")).rejects.toThrow("protected");
  });
});

describe("reserve", () => {
  test("the next number is kept, in a new register when there is none", async () => {
    const host = letterDesk(["甲"]);
    const { number, registered } = await reserveNumber(host, kindByName("简报"), { ...day, title: "专刊" });
    expect([number.text, registered]).toEqual(["第1期", "文书台账!A2"]);
    expect(registerLines(host)).toEqual(["第1期 预留"]);
    expect((await reserveNumber(host, kindByName("bulletin"), { ...day, title: "" })).number.text).toBe("第2期");
  });

  test.each(["bulletin", "简报", "情况简报", "Bulletin"])("“%s” is the bulletin", (name) =>
    expect(kindByName(name).id).toBe("bulletin"),
  );

  test("an unknown kind names the known ones", () => {
    expect(() => kindByName("讲话")).toThrow(/kind-unknown.*rectification-notice/);
  });
});

test("the view: problems, and the next number of every kind by the day of 设置 unless a day is given", async () => {
  const host = letterDesk([], [bulletin("第2期"), bulletin("第2期")]);
  host.sheets.push({
    name: "设置",
    rows: [
      ["项目", "内容"],
      ["今天", { date: "2016-12-01" }],
    ],
  });
  const bySetting = await viewRegister(host, { today: "2026-01-01", todayGiven: false });
  expect(bySetting.problems.map(({ code }) => code)).toEqual(["number-double"]);
  expect(bySetting.next.map(({ number }) => number.text)).toEqual([
    "第1期",
    "〔2016〕1号",
    "〔2016〕1号",
    "催办〔2016〕1号",
  ]);
  const given = await viewRegister(host, day);
  expect(given.next[0]!.number.text).toBe("第3期");
});
