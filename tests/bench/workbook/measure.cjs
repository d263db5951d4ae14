// One measurement in a process of its own: node measure.cjs OURS EXCELJS job file rounds → {"cpuMs","rssMb"} as JSON.
const fs = require("node:fs");
const [ours, exceljs, job, file, rounds] = process.argv.slice(2);
const { openPackage, applyChanges, noChanges, readWorkbook, nodeCodec } = require(ours);
const bytes = new Uint8Array(fs.readFileSync(file));
const sheetName = "任务分解表";

/** What any reader must do: inflate the sheet and its strings, and look at every byte once. */
function bound() {
  const pack = openPackage(bytes, nodeCodec);
  let tags = 0;
  for (const part of ["xl/worksheets/sheet1.xml", "xl/sharedStrings.xml"]) {
    const content = pack.read(part);
    if (content) for (let at = 0; at < content.length; at += 1) if (content[at] === 60) tags += 1;
  }
  return tags;
}

function rows() {
  const [grid] = readWorkbook(bytes, nodeCodec).sheets;
  const out = [];
  for (let row = 1; row <= grid.rowCount; row += 1) {
    const cells = [];
    for (let column = 1; column <= grid.columnCount; column += 1) cells.push(grid.value(row, column));
    out.push(cells);
  }
  return out.length;
}

const marks = Array.from({ length: 1000 }, (_, at) => ({ row: 2 + at * 7, text: `▲逾期${at}天` }));
const register = Array.from({ length: 1000 }, (_, at) => ["简报", 2017, `第${at + 1}期`, `标题${at}`]);

function patch() {
  const asInput = (value) =>
    typeof value === "number" ? { type: "number", number: value } : { type: "text", text: value };
  const cells = marks.map(({ row, text }) => ({ sheet: sheetName, row, column: 11, input: { type: "text", text } }));
  const newSheets = [{ name: "文书台账", rows: register.map((row) => row.map(asInput)) }];
  return applyChanges(bytes, { ...noChanges, cells, newSheets }, nodeCodec).bytes.length;
}

async function loaded() {
  const ExcelJS = require(exceljs);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.from(bytes));
  return book;
}

async function exceljsRows() {
  const out = [];
  (await loaded()).getWorksheet(sheetName).eachRow((row) => out.push(row.values));
  return out.length;
}

async function exceljsPatch() {
  const book = await loaded();
  const sheet = book.getWorksheet(sheetName);
  for (const { row, text } of marks) sheet.getCell(row, 11).value = text;
  const added = book.addWorksheet("文书台账");
  for (const row of register) added.addRow(row);
  return (await book.xlsx.writeBuffer()).byteLength;
}

const jobs = {
  bound,
  rows,
  patch,
  exceljsRows,
  exceljsPatch,
  merges: () => readWorkbook(bytes, nodeCodec).sheets[0].merges.length,
};

(async () => {
  const times = [];
  for (let round = 0; round < Number(rounds); round += 1) {
    const before = process.cpuUsage();
    await jobs[job]();
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
  }
  times.sort((a, b) => a - b);
  const rssMb = Math.round(process.resourceUsage().maxRSS / 1024);
  process.stdout.write(JSON.stringify({ cpuMs: Math.round(times[times.length >> 1]), rssMb }));
})();
