interface SchemeLine {
  readonly levels: readonly string[];
  readonly publishResults: boolean;
  readonly tasks: number;
  readonly phases: readonly string[];
}

export const schemes = {
  list: {
    /** Name and description as the reader of this language sees them. */
    words: ({ name, about }: { id: string; name: string; about: string }): { name: string; about: string } => ({
      name,
      about,
    }),
    title: ({ name, id }: { name: string; id: string }): string => `${name} [${id}]`,
    facts: ({ levels, publishResults, tasks, phases }: SchemeLine): string =>
      `${levels.length > 0 ? levels.join("、") : "百分制"}；结果${publishResults ? "" : "不"}当场公布；${tasks} 项任务：${phases.join("、")}`,
    use: "新建：shuping init 文件.xlsx --scheme 名称",
  },
  made: ({ file, name }: { file: string; name: string }) =>
    `已新建 ${file}（${name}）。先在“设置”表填发文单位、编辑、审核、签发，再改任务分解表的完成时间，然后 shuping check。`,
  faults: {
    "scheme-unknown": ({ name, known }: { name: string; known: readonly string[] }) =>
      `没有“${name}”这种评议方式。可用的：${known.join("、")}。一览：shuping schemes`,
    "workbook-exists": ({ file }: { file: string }) =>
      `${file} 已经有了，新建工作簿从不覆盖已有文件。请换个文件名，或先把原来的文件移走。`,
    "not-xlsx": ({ file }: { file: string }) => `新建的是 Excel 工作簿，文件名要以 .xlsx 结尾，现在是“${file}”。`,
    "year-invalid": ({ text }: { text: string }) => `--year 要写成 1990 到 2100 之间的四位年份，现在是“${text}”。`,
    "blank-missing": ({ file }: { file: string }) =>
      `找不到随软件附带的空白工作簿 ${file}。请重新安装，或在软件的文件夹里运行。`,
  },
};
