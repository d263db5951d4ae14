/** What the manifest is checked against. */
export interface ManifestFacts {
  /** package.json's version, e.g. "0.1.0". */
  readonly version: string;
  /** Width and height of the icon files by name, or null for a file that is not there. */
  iconSize(fileName: string): readonly [number, number] | null;
}

export type ManifestProblemCode =
  | "xml"
  | "element-missing"
  | "element-order"
  | "id"
  | "version"
  | "requirement"
  | "permission"
  | "host"
  | "not-https"
  | "other-host"
  | "icon-missing"
  | "icon-size"
  | "icon-sizes-missing"
  | "resource-missing"
  | "resource-unused"
  | "resource-double"
  | "resource-name"
  | "locale"
  | "text-missing"
  | "text-long";

export interface ManifestProblem {
  readonly code: ManifestProblemCode;
  /** Element, id or address that it is about. */
  readonly where: string;
}

/** One sentence for each, for whoever deploys: Chinese, then English. */
export const problemSentences: Readonly<Record<ManifestProblemCode, readonly [string, string]>> = {
  xml: ["不是完好的 XML 文件。", "Not well-formed XML."],
  "element-missing": ["缺少元素", "Missing element"],
  "element-order": ["元素顺序不对，Excel 会拒绝此清单", "Elements in the wrong order; Excel refuses the manifest"],
  id: ["Id 不是 GUID", "Id is no GUID"],
  version: ["Version 与 package.json 不一致", "Version differs from package.json"],
  requirement: ["Requirements 应为 ExcelApi 1.7", "Requirements must be ExcelApi 1.7"],
  permission: ["Permissions 应为 ReadWriteDocument", "Permissions must be ReadWriteDocument"],
  host: ["Hosts 应为 Workbook（Excel）", "Hosts must be Workbook (Excel)"],
  "not-https": ["不是 https 地址", "Not an https address"],
  "other-host": ["与面板不在同一主机", "Not on the pane's own host"],
  "icon-missing": ["没有这个图标文件", "No such icon file"],
  "icon-size": ["图标的尺寸与所写不符", "The icon's size is not as stated"],
  "icon-sizes-missing": ["图标要有 16、32、80 三种尺寸", "Icons need the sizes 16, 32 and 80"],
  "resource-missing": ["引用了没有定义的资源", "Refers to a resource that is not defined"],
  "resource-unused": ["定义了却没有用到的资源", "A resource that nothing refers to"],
  "resource-double": ["同一标识用了两次", "An id used twice"],
  "resource-name": ["资源标识超过 32 个字符", "A resource id longer than 32 characters"],
  locale: ["缺少 zh-CN 或 en-US 的文字", "Text in zh-CN or en-US is missing"],
  "text-missing": ["文字为空", "An empty text"],
  "text-long": ["文字太长（短 125、长 250 个字符）", "Text too long (125 characters short, 250 long)"],
};
