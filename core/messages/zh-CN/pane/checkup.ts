import { grouped } from "../../grouped";
export const checkup = {
  summary: (errors: number, warnings: number, infos: number) => {
    const parts = [
      errors > 0 ? `${grouped(errors)} 处要改` : "",
      warnings > 0 ? `${grouped(warnings)} 处请核对` : "",
    ].filter((part) => part !== "");
    return parts.length > 0 ? parts.join("，") : `没有要改的；${grouped(infos)} 处供参考`;
  },
  clean: "没有发现问题",
  cleanNote: (tasks: number, phases: number) => `查了 ${tasks} 项任务、${phases} 个阶段。`,
  severity: { error: "要改", warning: "请核对", info: "供参考" },
  more: (cell: string, count: number) => `${cell} 等 ${grouped(count)} 处`,
  why: "为什么",
  what: "怎么办",
  preview: "修正预览",
  now: "现在",
  after: "改后",
  cell: "单元格",
  blank: "（空）",
  apply: "按此修正",
  applyAll: (count: number) => `修正 ${grouped(count)} 处（先预览）`,
  applyAllNow: (count: number) => `按预览修正 ${count} 处`,
  applied: (cells: string) => `已修正 ${cells}`,
  intended: "不用改，有意如此",
  reason: "理由（会记在工作簿里）",
  reasons: ["与领导确认过", "另有文件规定", "以后再定"],
  accept: "记为有意",
  accepted: "已记为有意如此",
  showAccepted: (count: number) => `显示已确认的 ${count} 处`,
  acceptedBecause: (reason: string) => `有意如此：${reason}`,
  places: (count: number) => `涉及 ${count} 处`,
};
