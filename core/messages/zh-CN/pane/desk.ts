export const start = {
  sample: "先看看示例",
  sampleNote: "37 项任务的真实分解表，什么都可以试",
  openSample: "打开示例",
  openFile: "打开文件…",
  dropHere: "把 Excel 文件拖到这里，或者",
  welcome: "打开任务分解表",
  scheme: "新建一个工作簿…",
  local: "文件只在本机打开，不上传",
};

export const desk = {
  open: "打开…",
  save: "保存",
  unsaved: "有改动未保存",
  savedTo: (name: string) => `已存回 ${name}`,
  downloaded: (name: string) => `${name} 已存到“下载”文件夹`,
  about: (name: string, sentence: string) => `“${name}”：${sentence}`,
  unreadable: "没有读到文件（可能是文件夹，或已移走、正被占用）。请换一个 .xlsx 文件。",
  undo: "撤销",
  redo: "重做",
  grid: "单元格表",
  cellContent: "单元格内容",
  sheets: "工作表",
  splitter: "调整窗格宽度",
  pane: "述评任务窗格",
  finding: "有校验结果",
};
