export const cli = {
  usage: "用法",
  commands: "命令",
  options: "选项",
  commonOptions: "各命令通用",
  says: {
    product: "述评 Shuping：读任务分解表，找逾期与错漏，出简报、函和通知书。",
    json: "结果以一个 JSON 值写到标准输出",
    today: "以这一天为今天（YYYY-MM-DD）",
    lang: "zh-CN 或 en",
    help: "显示帮助",
    moreHelp: "某个命令的用法：shuping help 命令",
    exit: "退出码：0 完成；1 完成，但有错误级校验结果或有文书没做成；2 用法不对，或文件不能用（什么也没有写）。",
  },
  faults: {
    "unknown-command": ({ name, nearest }: { name: string; nearest: string }) =>
      `没有“${name}”这个命令。${nearest ? `是不是想用 ${nearest}？` : ""}命令一览：shuping help`,
    "unknown-option": ({ option, command }: { option: string; command: string }) =>
      `“${command}”没有选项 ${option}。可用的选项：shuping help ${command}`,
    "extra-argument": ({ text, command }: { text: string; command: string }) =>
      `“${command}”用不上多出来的“${text}”；名字里有空格时两边加引号。用法：shuping help ${command}`,
    "option-value": ({ option, command }: { option: string; command: string }) =>
      `选项 ${option} 的写法不对（要不要跟一个值？）。用法：shuping help ${command}`,
    "bad-date": ({ option, text }: { option: string; text: string }) =>
      `${option} 要写成 2017-09-10 这样的日期，现在是“${text}”，没有这一天或写法不对。`,
    "bad-language": ({ text }: { text: string }) => `--lang 只能是 zh-CN 或 en，现在是“${text}”。`,
    "bad-line": ({ line }: { line: number }) =>
      `标准输入第 ${line} 行读不懂：每行要写成 {"text": "8月底前", "context": {"year": 2017}} 这样的 JSON。`,
    "missing-argument": ({ what, command }: { what: string; command: string }) =>
      `还缺 ${what}。用法：shuping help ${command}`,
  },
  bug: "程序出了差错，表格没有因此改动。请把下面的文字连同用过的命令发给维护者。",
  start: {
    installing: "正在安装所需的程序包（只在第一次）…",
    asOf: (day: string, workbook: string) => `${workbook}：以 ${day} 为今天`,
    checked: (tasks: number, states: string, findings: string) =>
      `  核对  ${tasks} 项任务：${states}；校验结果：${findings}`,
    wrote: (what: string, file: string) => `  ${what}  ${file}`,
    wroteMany: (what: string, count: number, folder: string) => `  ${what}  ${count} 份  ${folder}`,
    failed: (count: number) => `  没做成  ${count} 份`,
    findings: (errors: number, warnings: number, infos: number) =>
      `要改 ${errors}，请核对 ${warnings}，供参考 ${infos}`,
    marked: "标记",
    bulletin: "简报",
    letters: "反馈意见函",
    notices: "整改通知书",
    serving: (address: string) => `任务窗格（样表已打开）：${address}\n按 Ctrl+C 结束。`,
    done: (folder: string) => `文件都在 ${folder}`,
    states: {
      done: "已完成",
      overdue: "逾期",
      dueSoon: "临期",
      onTime: "正常",
      awaitingEvent: "待定",
      undated: "无期限",
    },
  },
};
