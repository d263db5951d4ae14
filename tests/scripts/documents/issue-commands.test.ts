import fs from "node:fs";
import { openPackage } from "../../../core/package";
import { nodeCodec } from "../../../scripts/host/node-codec";
import { docx, para } from "../../word/docx-builder";
import { Desk } from "./desk";

let desk: Desk;
afterEach(() => desk.clear());

describe("bulletin", () => {
  beforeEach(() => {
    desk = new Desk("筹备阶段.xlsx");
  });

  test("the next issue after the register's last: number, file, fingerprint, register row", async () => {
    const { documents, failed, code } = await desk.issue("bulletin");
    expect([code, failed]).toEqual([0, []]);
    expect(documents).toMatchObject([
      { kind: "bulletin", number: "第4期", subject: "", registered: "文书台账!A4", title: "述职评议工作进展情况" },
    ]);
    const [{ file, sha256 }] = documents as [(typeof documents)[number]];
    expect(file).toBe("盱眙县国家机关工作人员述职评议情况简报第4期.docx");
    expect([desk.files(), desk.sha256("out", file)]).toEqual([[file], sha256]);
    const text = desk.text(file);
    expect(text).toContain("第4期");
    expect(text).toContain("2017年9月10日");
    expect(text.filter((line) => /^(?:准备|整改)阶段/.test(line))).toHaveLength(2);
    expect(text.some((line) => line.includes("【待填"))).toBe(false);
  });

  test("a second issue counts on and tells the progress", async () => {
    await desk.issue("bulletin");
    const second = await desk.issue("bulletin");
    expect(second.documents[0]!.number).toBe("第5期");
    expect(desk.text(second.documents[0]!.file)).toContain("与第4期相比，各项数字没有变化。");
    expect((await desk.run("register", desk.workbook, "verify")).code).toBe(0);
  });

  test("a dry run writes nothing and says what it would", async () => {
    const before = desk.sha256(desk.workbook);
    const { documents, dryRun } = await desk.issue("bulletin", "--dry-run");
    expect([documents[0]!.number, documents[0]!.sha256, dryRun]).toEqual(["第4期", null, true]);
    expect([desk.files(), desk.sha256(desk.workbook)]).toEqual([[], before]);
  });

  test("a file of that name that says something else: no number, exit 1; with --force it is replaced", async () => {
    fs.mkdirSync(desk.at("out"));
    const name = "盱眙县国家机关工作人员述职评议情况简报第4期.docx";
    fs.writeFileSync(desk.at("out", name), "别的内容");
    const before = desk.sha256(desk.workbook);
    const refused = await desk.issue("bulletin");
    expect([refused.code, refused.failed[0]!.code, desk.sha256(desk.workbook)]).toEqual([1, "file-exists", before]);
    const forced = await desk.issue("bulletin", "--force");
    expect([forced.code, forced.documents[0]!.number]).toEqual([0, "第4期"]);
  });

  test("articles: text, GBK text and Word; no table", async () => {
    fs.writeFileSync(desk.at("a.txt"), "讲话一\n讲话人甲\n一、要点\n一是抓落实。\n");
    fs.writeFileSync(desk.at("b.txt"), Buffer.from([0xbd, 0xb2, 0xbb, 0xb0, 0xb6, 0xfe, 0x0a, 0xd5, 0xfd, 0xce, 0xc4]));
    await desk.issue("bulletin", "--articles", "a.txt", "--articles", "b.txt");
    const fromWord = desk.files()[0]!;
    const { documents } = await desk.issue("bulletin", "--title", "专刊", "--articles", `out/${fromWord}`);
    const text = desk.text(fromWord);
    expect(text).toEqual(expect.arrayContaining(["讲话一", "讲话人甲", "一、要点", "一是抓落实。", "讲话二", "正文"]));
    expect(text.some((line) => line.includes("工作阶段"))).toBe(false);
    expect([documents[0]!.number, documents[0]!.title]).toEqual(["第5期", "专刊"]);
    expect(desk.text(documents[0]!.file)).toContain("专刊");
  });

  test("people get lines, not JSON, in either language", async () => {
    const { out } = await desk.run("bulletin", desk.workbook, "--out", "out");
    expect(out).toBe("第4期  盱眙县国家机关工作人员述职评议情况简报第4期.docx\n出了 1 份：out\n");
    const english = await desk.run("bulletin", desk.workbook, "--out", "out", "--lang", "en");
    expect(english.out.trimEnd().endsWith("1 made: out")).toBe(true);
  });
});

describe("wrong use and unusable input: exit 2, one sentence, nothing written", () => {
  beforeEach(() => {
    desk = new Desk("评议会后.xlsx");
  });

  test.each<[what: string, argv: string[], says: RegExp]>([
    ["no workbook named", ["bulletin"], /WORKBOOK/],
    ["no folder named", ["bulletin", "评议会后.xlsx"], /--out/],
    ["no such workbook", ["bulletin", "没有.xlsx", "--out", "out"], /没有\.xlsx/],
    ["no such template", ["bulletin", "评议会后.xlsx", "--out", "out", "--template", "没有.docx"], /没有\.docx/],
    [
      "a template that is none",
      ["bulletin", "评议会后.xlsx", "--out", "out", "--template", "评议会后.xlsx"],
      /评议会后\.xlsx/,
    ],
    ["no such article", ["bulletin", "评议会后.xlsx", "--out", "out", "--articles", "没有.txt"], /没有\.txt/],
    [
      "an unknown subject",
      ["letters", "评议会后.xlsx", "--out", "out", "--only", "评议对象申"],
      /评议对象申.*评议对象甲/,
    ],
    [
      "a folder that is a file",
      ["letters", "评议会后.xlsx", "--out", "评议会后.xlsx"],
      /评议会后\.xlsx”（或它上面的一级）是文件，不是文件夹/,
    ],
    ["no such sheet", ["bulletin", "评议会后.xlsx", "--out", "out", "--sheet", "没有这张表"], /没有这张表/],
    ["a number that nobody has", ["letters", "评议会后.xlsx", "--out", "out", "--corrects", "〔2017〕99号"], /99号/],
    ["a wrong --jobs", ["letters", "评议会后.xlsx", "--out", "out", "--jobs", "0"], /--jobs/],
    ["a void without reason", ["register", "评议会后.xlsx", "void", "第3期"], /--reason/],
    ["an unknown kind", ["register", "评议会后.xlsx", "reserve", "讲话"], /讲话/],
    ["an unknown action", ["register", "评议会后.xlsx", "delete"], /verify/],
  ])("%s", async (_, argv, says) => {
    const before = desk.sha256(desk.workbook);
    const { code, err, out } = await desk.run(...argv);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(says);
    expect([desk.sha256(desk.workbook), fs.existsSync(desk.at("out"))]).toEqual([before, false]);
  });

  test("a template with a broken tag is refused before a number is used", async () => {
    const { writePackage } = await import("../../../core/package");
    const bytes = new Uint8Array(fs.readFileSync(`${__dirname}/../../../templates/bulletin.docx`));
    const opened = openPackage(bytes, nodeCodec);
    const xml = new TextDecoder().decode(opened.read("word/document.xml")!).replace("{期号}", "{期号");
    const broken = writePackage(
      opened,
      { replace: new Map([["word/document.xml", new TextEncoder().encode(xml)]]) },
      nodeCodec,
    );
    fs.writeFileSync(desk.at("坏.docx"), broken);
    const before = desk.sha256(desk.workbook);
    const { code, err } = await desk.run("bulletin", desk.workbook, "--out", "out", "--template", "坏.docx");
    expect([code, desk.sha256(desk.workbook)]).toEqual([2, before]);
    expect(err).toContain("坏.docx");
  });
});

describe("letters, notices, reminders", () => {
  beforeEach(() => {
    desk = new Desk("评议会后.xlsx");
  });

  test("a template of one's own with names that letters do not have: told once, with every other fault", async () => {
    fs.writeFileSync(desk.at("自.docx"), docx(para("{姓明}同志：") + para("{#意见}{意见}") + para("{单位")));
    const before = desk.sha256(desk.workbook);
    const { code, err, out } = await desk.run("letters", desk.workbook, "--out", "out", "--template", "自.docx");
    expect([code, out, desk.sha256(desk.workbook), fs.existsSync(desk.at("out"))]).toEqual([2, "", before, false]);
    expect(err.trim().split("\n")).toEqual([
      expect.stringContaining("模板“自.docx”有 3 处错误，没有生成"),
      expect.stringContaining("没有叫“姓明”的内容。办法：是不是“姓名”？"),
      expect.stringContaining("循环 {#意见} 没有结束"),
      expect.stringContaining("标记“{单位”少了右括号"),
    ]);
  });

  test("a bulletin prints what it does not know as 【待填】, and says so", async () => {
    fs.writeFileSync(desk.at("自.docx"), docx(para("第{期号}期") + para("{编者按}")));
    const { code, err } = await desk.run("bulletin", desk.workbook, "--out", "out", "--template", "自.docx");
    expect(code).toBe(0);
    expect(err).toContain("[注意] 正文“{编者按}”：没有叫“编者按”的内容");
  });

  test("twelve letters, each with its number, its subject and its register row", async () => {
    const { documents, failed, code } = await desk.issue("letters");
    expect([code, failed, documents.length]).toEqual([0, [], 12]);
    expect(documents.map(({ number }) => number)).toEqual(
      Array.from({ length: 12 }, (_, index) => `某人常函〔2017〕${index + 1}号`),
    );
    for (const { file, subject, number, sha256 } of documents) {
      const text = desk.text(file).join("\n");
      expect(text).toContain(number);
      expect(text).toContain(subject);
      expect(desk.sha256("out", file)).toBe(sha256);
    }
    expect((await desk.run("register", desk.workbook, "verify")).code).toBe(0);
  });

  test("the same workbook gives the same bytes", async () => {
    const first = await desk.issue("letters");
    desk.clear();
    desk = new Desk("评议会后.xlsx");
    const again = await desk.issue("letters", "--jobs", "1");
    expect(again.documents).toEqual(first.documents);
  });

  test("--only, --resume, then --corrects", async () => {
    const one = await desk.issue("letters", "--only", "评议对象乙");
    expect(one.documents).toMatchObject([{ number: "某人常函〔2017〕1号", subject: "评议对象乙" }]);
    const rest = await desk.issue("letters", "--resume");
    expect([rest.documents.length, rest.skipped]).toEqual([
      11,
      [{ subject: "评议对象乙", number: "某人常函〔2017〕1号" }],
    ]);
    const corrected = await desk.issue("letters", "--corrects", "某人常函〔2017〕1号");
    expect(corrected.documents).toMatchObject([{ number: "某人常函〔2017〕13号", subject: "评议对象乙" }]);
    const { out } = await desk.run("register", desk.workbook);
    expect(out).toMatch(/某人常函〔2017〕1号 .*已更正/);
  });

  test("one archive instead of files; a second one gets a name of its own", async () => {
    const { documents } = await desk.issue("letters", "--zip", "--only", "评议对象甲", "--only", "评议对象乙");
    await desk.issue("letters", "--zip", "--only", "评议对象丙");
    expect(desk.files()).toEqual(["反馈意见函-2.zip", "反馈意见函.zip"]);
    const archive = openPackage(fs.readFileSync(desk.at("out", "反馈意见函.zip")), nodeCodec);
    expect(archive.entries.map(({ name }) => name)).toEqual(documents.map(({ file }) => file));
    expect((await desk.run("register", desk.workbook, "verify")).code).toBe(0);
  });

  test("a value that is missing: that letter fails by sheet and cell, exit 1, the others are made", async () => {
    const { out } = await desk.run("cell", desk.workbook, "'评议对象'!C3", "--json");
    expect(out).not.toBe("");
    await desk.run("cell", desk.workbook, "'评议对象'!C3", "", "--in-place");
    const { documents, failed, code } = await desk.issue("letters");
    expect([code, documents.length, failed.length]).toEqual([1, 11, 1]);
    expect(failed[0]).toMatchObject({ code: "missing-value" });
    expect(failed[0]!.message).toContain("“评议对象”表 C3");
    expect(documents.at(-1)!.number).toBe("某人常函〔2017〕11号");
  });

  test("who has put everything right gets no notice, and that is said", async () => {
    const all = await desk.run("notices", desk.workbook, "--out", "all");
    expect([all.code, all.out]).toEqual([0, expect.stringMatching(/\n评议对象子：.*都已整改，不用出\n出了 11 份/)]);
    const register = await desk.run("register", desk.workbook);
    const one = await desk.run("notices", desk.workbook, "--out", "one", "--only", "评议对象子");
    expect([one.code, one.out]).toEqual([0, expect.stringMatching(/^评议对象子：.*都已整改，不用出\n出了 0 份/)]);
    expect((await desk.run("register", desk.workbook)).out).toBe(register.out);
  });

  test("notices rest on the letters; reminders go to units", async () => {
    await desk.issue("letters");
    const { documents } = await desk.issue("notices");
    expect(documents[0]!.number).toBe("某人常督〔2017〕1号");
    expect(desk.text(documents[0]!.file).join("")).toContain("某人常函〔2017〕1号");
    const reminders = await desk.issue("reminders", "--today", "2017-12-20");
    expect(reminders.code).toBe(0);
    expect(reminders.documents.every(({ number }) => /^催办〔2017〕\d+号$/.test(number))).toBe(true);
  });
});

describe("register", () => {
  beforeEach(() => {
    desk = new Desk("筹备阶段.xlsx");
  });

  const verify = async () => {
    const { out, code } = await desk.run("register", desk.workbook, "verify", "--json");
    const { problems, next } = JSON.parse(out) as {
      problems: { code: string; number: string }[];
      next: Record<string, string>;
    };
    return { code, next, problems: problems.map((each) => `${each.code} ${each.number}`) };
  };

  test("lists entries and the next numbers", async () => {
    const { out, code } = await desk.run("register", desk.workbook);
    expect(code).toBe(0);
    expect(out).toMatch(/^第2期 .*\n第3期 /);
    expect(out).toContain("下一个情况简报：第4期");
  });

  test("a file that was changed or taken away is noticed", async () => {
    const { documents } = await desk.issue("bulletin");
    expect(await verify()).toMatchObject({ code: 0, problems: [] });
    fs.appendFileSync(desk.at("out", documents[0]!.file), "x");
    expect(await verify()).toMatchObject({ code: 1, problems: ["file-changed 第4期"] });
    fs.rmSync(desk.at("out", documents[0]!.file));
    expect(await verify()).toMatchObject({ code: 0, problems: ["file-missing 第4期"] });
  });

  test("a voided number stays taken; a reserved one waits until it is used", async () => {
    await desk.issue("bulletin");
    expect((await desk.run("register", desk.workbook, "void", "第4期", "--reason", "印错")).code).toBe(0);
    expect((await desk.run("register", desk.workbook, "void", "第4期", "--reason", "印错")).code).toBe(2);
    const { out } = await desk.run("register", desk.workbook, "reserve", "简报", "--json", "--title", "专刊");
    expect(JSON.parse(out)).toEqual({ reserved: "第5期", registered: "文书台账!A5" });
    expect((await desk.issue("bulletin")).documents[0]!.number).toBe("第6期");
    expect((await desk.issue("bulletin", "--number", "第5期")).documents[0]!.number).toBe("第5期");
    expect(await verify()).toMatchObject({ code: 0, problems: [], next: { bulletin: "第7期" } });
  });
});
