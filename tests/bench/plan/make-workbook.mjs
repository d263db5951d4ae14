/** A plan of `rows` tasks in four phases, with merged phase cells and every form of deadline, as an .xlsx written by exceljs. */
export async function makeWorkbook(ExcelJS, rows) {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("任务分解表");
  sheet.addRow(["2017年某县述职评议任务分解表"]);
  sheet.addRow(["工作阶段", "工作内容", "工作任务", "完成时间", "责任单位 (责任人)", "备注", "完成情况"]);
  const phases = ["准备阶段 (8月份)", "初评阶段 (8月20至9月20日)", "评议阶段 (9月下旬)", "整改阶段 (10月至11月)"];
  const units = ["综合文字组", "档案视频组", "后勤保障组\n档案视频组", "各履职初评小组", "评议对象 各履职初评小组"];
  const perPhase = Math.ceil(rows / phases.length);
  for (let n = 0; n < rows; n += 1) {
    const phase = Math.floor(n / perPhase);
    const day = [1, 1, 21, 9][phase] + (n % [25, 19, 9, 19][phase]);
    const deadline =
      n % 97 === 0 ? "" : n % 53 === 0 ? "会后7日内" : n % 31 === 0 ? "9月底前" : `${[8, 9, 9, 10][phase]}月${day}日前`;
    sheet.addRow([
      n % perPhase === 0 ? phases[phase] : "",
      `工作内容第${n + 1}项`,
      `由第${n + 1}小组到评议对象所在单位开展第${n + 1}项工作，征求意见建议不少于${n % 40}条，形成书面材料并报县人大常委会办公室。`,
      deadline,
      units[n % units.length],
      n % 11 === 0 ? "电视台配合制作" : "",
      n % 3 === 0 ? "已完成" : "",
    ]);
  }
  for (let at = 0; at < phases.length; at += 1) {
    const [from, to] = [3 + at * perPhase, Math.min(rows + 2, 2 + (at + 1) * perPhase)];
    if (to > from) sheet.mergeCells(`A${from}:A${to}`);
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}
