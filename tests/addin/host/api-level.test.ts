import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { membersTooNew } from "../../rig/api-level";

const root = path.resolve(__dirname, "../../..");

function sourcesUnder(folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((each) => {
    const name = `${folder}/${each.name}`;
    return each.isDirectory() ? sourcesUnder(name) : /\.tsx?$/.test(name) ? [name] : [];
  });
}

const namesOffice = (file: string): boolean =>
  /\b(Excel|Office|OfficeExtension)\./.test(
    readFileSync(path.join(root, file), "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*|"[^"\n]*"|`[^`]*`/g, ""),
  );

test("only addin/host/office names Excel or Office", () => {
  const others = ["core", "addin", "scripts"]
    .flatMap(sourcesUnder)
    .filter((file) => !/^addin\/host\/office(\.ts$|\/)/.test(file));
  expect(others.filter(namesOffice)).toEqual([]);
});

test("no member above ExcelApi 1.7 is used without asking first", () => {
  const files = ["addin/host/office.ts", ...sourcesUnder("addin/host/office")];
  expect(files.length).toBeGreaterThan(5);
  expect(membersTooNew(files)).toEqual([]);
}, 60000);

/** Planted: one member, and whether the check must see it. */
const planted: readonly (readonly [string, string, readonly string[]])[] = [
  ["a new method", "range.getMergedAreasOrNullObject();", ["getMergedAreasOrNullObject 1.13"]],
  ["a new property", "void range.dataValidation;", ["dataValidation 1.8"]],
  ["a new property on an old object", "void range.format.font.strikethrough;", ["strikethrough 1.9"]],
  ["a new name to load", 'range.load("values,format/font/strikethrough");', ["load format/font/strikethrough 1.9"]],
  ["a new name to load in a list", 'sheets.load("items/showGridlines");', ["load items/showGridlines 1.8"]],
  ["a new event", "sheets.onChanged.add(async () => undefined);", ["onChanged 1.9"]],
  ["taken apart", "const { dataValidation } = range; void dataValidation;", ["dataValidation 1.8"]],
  [
    "asked for too little",
    'if (supports("1.8")) range.getMergedAreasOrNullObject();',
    ["getMergedAreasOrNullObject 1.13"],
  ],
  [
    "in the wrong branch",
    'if (supports("1.13")) void 0; else range.getMergedAreasOrNullObject();',
    ["getMergedAreasOrNullObject 1.13"],
  ],
  ["asked for", 'if (supports("1.13")) range.getMergedAreasOrNullObject();', []],
  ["asked for in a choice", 'void (supports("1.8") ? range.dataValidation : null);', []],
  [
    "old enough",
    'range.load("values,rowHidden"); void range.format.fill.color; sheet.onChanged.add(async () => undefined);',
    [],
  ],
];

test("the check sees what is planted, and nothing else", () => {
  const head =
    "declare function supports(version: string): boolean; declare const range: Excel.Range; declare const sheet: Excel.Worksheet; declare const sheets: Excel.WorksheetCollection;\n";
  const extra = Object.fromEntries(planted.map(([, code], i) => [`planted-${i}.ts`, `${head}${code}\nexport {};`]));
  const found = membersTooNew([], extra);
  const seen = planted.map(([name], i) => [
    name,
    [
      ...new Set(
        found.filter(({ file }) => file === `planted-${i}.ts`).map(({ member, version }) => `${member} ${version}`),
      ),
    ],
  ]);
  expect(seen).toEqual(planted.map(([name, , expected]) => [name, expected]));
}, 60000);
