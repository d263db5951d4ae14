import type { HostFault } from "../../ports";

interface HostFaultValues {
  readonly details: string;
}

/** What a host could not do: what happened, what to do next. Codes of `HostFault`; `details` go behind "copy details". */
export const host = {
  faults: {
    "moved-on": () => "工作簿刚被别人或别的窗口改过，这一次什么也没有写入。请再点一次，会按最新内容重新计算。",
    "edit-mode": () => "有单元格正在编辑。请按回车键（或 Esc）结束编辑，随后会自动接着做。",
    protected: () => "工作表受保护，不能写入。请在“审阅 → 撤销工作表保护”后再试；查看和校验不受影响。",
    "read-only": () => "工作簿是以只读方式打开的，不能写入。请点“启用编辑”，或另存一份后再试。",
    busy: () => "Excel 正忙，请稍候再点一次；若一直如此，请先保存并重新打开工作簿。",
    "too-large": () => "内容太多，Excel 一次接收不了。请删去任务表以外的大量数据，或改用命令行处理此文件。",
    "access-denied": () =>
      "Excel 不允许加载项访问此工作簿（可能受权限管理）。请向文件的所有者要编辑权限，或用命令行处理副本。",
    "sheet-missing": () => "要用的工作表不见了（可能被删除或改名）。请点下方的“重新核对”再读一次。",
    unsupported: () =>
      "这个版本的 Excel 不支持此操作。需要 Excel 2019 以上（建议 Office 2021 以上）；也可改用独立页面或命令行。",
    unknown: () =>
      "Excel 没有完成这一步，原因不明，工作簿可能未改动。请点下方的“重新核对”看看；若再次出现，请复制详情交给维护人员。",
    /** `details` is the sentence of deliver.notHere. */
    "not-delivered": ({ details }: HostFaultValues) => details,
  } satisfies Record<HostFault["code"], (values: HostFaultValues) => string>,
  copyDetails: "复制详情",
  tooManyAuthors: "别人正在同时编号。已改用下一个号码，请核对台账。",
  deliver: {
    downloads: "“下载”文件夹",
    browser: "已交给系统浏览器下载，请到“下载”文件夹查看",
    /** `command` makes the same file. */
    notHere: (name: string, command: string): string =>
      `Excel for Mac 的窗格不能保存文件，“${name}”没有保存到电脑上（号码已登记，不会重复）。请先保存工作簿，再在“终端”里运行：${command}`,
    handOffGone: "此地址已使用或已过期（只能用一次，五分钟内有效）。请回到 Excel，再点一次保存。",
    archive: (kind: string, count: number): string => `${kind || "文书"}${count}份.zip`,
  },
  serve: {
    running: (address: string): string => `正在提供面板：${address}`,
    paneAddress: (address: string): string => `加载项面板地址：${address}`,
    standalone: (address: string): string => `独立页面：${address}`,
    stop: "按 Ctrl+C 结束。",
    open: "注意：本机以外也能访问。单位内网请同时用 --cert 和 --key 提供证书，Excel 只接受 https。",
    certNeedsKey: "--cert 与 --key 要一起给出（PEM 文件）。",
    noFile: (file: string): string => `读不到文件：${file}。请检查路径和权限。`,
    noFolder: (folder: string): string => `没有面板文件：${folder}。请先运行 npm run build，或用 --dir 指出文件夹。`,
    badPort: (port: string): string => `端口应为 1–65535 的整数，而不是“${port}”。`,
    notFree: (host: string): string => `不能在 ${host} 上监听。请检查 --host 是否为本机地址。`,
  },
};
