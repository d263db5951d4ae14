import { readFileSync } from "node:fs";
import path from "node:path";
import { checkManifest } from "../../../scripts/manifest/check-manifest";
import { pngSizeIn } from "../../../scripts/manifest/icon-size";
import { officeManifest, paneAddress } from "../../../scripts/manifest/office-manifest";
import { problemSentences, type ManifestFacts, type ManifestProblemCode } from "../../../scripts/manifest/problem";

const root = path.resolve(__dirname, "../../..");
const manifest = readFileSync(path.join(root, "manifest.xml"), "utf8");
const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { version: string };
const facts: ManifestFacts = { version, iconSize: pngSizeIn(path.join(root, "addin/assets")) };

const codes = (source: string): ManifestProblemCode[] => checkManifest(source, facts).map(({ code }) => code);

test("the manifest of the repository is sound", () => {
  expect(checkManifest(manifest, facts)).toEqual([]);
});

/** What is broken, from which words, to which words, and what must be said. */
const broken: readonly (readonly [string, string | RegExp, string, ManifestProblemCode])[] = [
  ["an element that is not closed", "</OfficeApp>", "", "xml"],
  ["an entity that is not defined", "述评已就绪", "&nbsp;", "xml"],
  ["another kind of add-in", 'xsi:type="TaskPaneApp"', 'xsi:type="MailApp"', "element-missing"],
  [
    "permissions before the settings",
    /(<DefaultSettings>[\s\S]*<\/DefaultSettings>\s*)(<Permissions>.*<\/Permissions>)/,
    "$2$1",
    "element-order",
  ],
  ["no description", /<Description DefaultValue[\s\S]*?<\/Description>/, "", "element-missing"],
  ["a button without an explanation", /<Supertip>[\s\S]*?<\/Supertip>/, "", "element-missing"],
  ["an id that is no GUID", "c85bd989-6600", "c85bd989", "id"],
  ["an old version", /<Version>.*<\/Version>/, "<Version>0.0.9.0</Version>", "version"],
  ["a newer API than the floor", 'MinVersion="1.7"', 'MinVersion="1.8"', "requirement"],
  ["too few rights", "ReadWriteDocument", "ReadDocument", "permission"],
  ["for Word", 'Name="Workbook"', 'Name="Document"', "host"],
  ["the ribbon for Word", 'xsi:type="Workbook"', 'xsi:type="Document"', "host"],
  [
    "a pane over http",
    '"https://localhost:3000/taskpane.html?do=check"',
    '"http://localhost:3000/taskpane.html?do=check"',
    "not-https",
  ],
  ["an icon from elsewhere", "localhost:3000/assets/icon-16.png", "cdn.example.com/assets/icon-16.png", "other-host"],
  ["an icon that is not there", "assets/icon-80.png", "assets/icon-81.png", "icon-missing"],
  ["an icon of another size", "assets/icon-80.png", "assets/icon-32.png", "icon-size"],
  ["an icon without its middle size", '<bt:Image size="32" resid="Icon.32" />', "", "icon-sizes-missing"],
  ["a resource that is not defined", 'resid="Check.Tip"', 'resid="Check.Tips"', "resource-missing"],
  ["a resource that nothing uses", 'resid="Check.Tip"', 'resid="Open.Tip"', "resource-unused"],
  ["a resource defined twice", '<bt:String id="Open.Tip"', '<bt:String id="Check.Tip"', "resource-double"],
  ["two buttons of one name", 'id="Shuping.Check"', 'id="Shuping.Open"', "resource-double"],
  ["a resource with an endless name", /Check\.Tip/g, `Check.${"Tip".repeat(20)}`, "resource-name"],
  ["a text without its English", /<bt:Override Locale="en-US" Value="Check now" \/>/, "", "locale"],
  ["another language first", "<DefaultLocale>zh-CN", "<DefaultLocale>en-US", "locale"],
  ["an empty label", 'DefaultValue="立即校验"', 'DefaultValue=""', "text-missing"],
  ["a label longer than the ribbon", 'DefaultValue="立即校验"', `DefaultValue="${"校验".repeat(70)}"`, "text-long"],
];

test.each(broken)("%s is refused", (_, from, to, code) => {
  const source = manifest.replace(from, to);
  expect(source).not.toBe(manifest);
  expect(codes(source)).toContain(code);
});

test("every problem has its sentence in both languages", () => {
  for (const [chinese, english] of Object.values(problemSentences)) expect(chinese && english).toBeTruthy();
});

describe("the manifest for an office's own address", () => {
  test.each([
    ["https://shuping.example.gov.cn", "https://shuping.example.gov.cn/"],
    ["https://内网.example/述评/", "https://xn--xhqrf.example/%E8%BF%B0%E8%AF%84/"],
    ["https://10.1.2.3:8443/shuping", "https://10.1.2.3:8443/shuping/"],
    ["http://shuping.example.gov.cn/", null],
    ["https://user:secret@shuping.example.gov.cn/", null],
    ["https://shuping.example.gov.cn/?a=b", null],
    ["shuping.example.gov.cn", null],
    ["", null],
  ])("address %s → %s", (given, address) => {
    expect(paneAddress(given)?.replace(/xn--[a-z0-9]+\./, "xn--xhqrf.") ?? null).toBe(address);
  });

  test("has that address everywhere, the same id, and is sound", () => {
    const made = officeManifest(manifest, "https://shuping.example.gov.cn/a&b/");
    expect(made).not.toContain("localhost");
    expect(made).toContain("https://shuping.example.gov.cn/a&amp;b/assets/icon-16.png");
    expect(made).toContain("c85bd989-6600-43d1-ab83-9cafa02d492a");
    expect(checkManifest(made, facts)).toEqual([]);
  });
});
