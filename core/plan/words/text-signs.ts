/**
 * Characters that checks wait for, a bit each. Most texts have none of what a check looks for: one look at their characters
 * saves every check its search.
 */
export const signs = {
  county: 1,
  city: 2,
  month: 4,
  /** 前, and 底, which stands for it in 8月底. */
  before: 8,
  /** 后, 起 */
  after: 16,
  within: 32,
  /** 字, 分钟: what limits are counted in. */
  measure: 64,
  figure: 128,
  /** 评议对象 */
  subject: 256,
  /** Words and marks before the parts of a sum: 其中, 分别, 包括, a colon, a bracket, an equals sign. */
  parts: 512,
  /** 三分之一 */
  third: 1024,
  together: 2048,
  /** 附件 */
  attachment: 4096,
  /** 阶段, 步骤, 环节 */
  step: 8192,
  /** 四个阶段 */
  counted: 16384,
  /** 方案, 措施, 计划 */
  document: 32768,
  /** 审核, 审议, 批准 */
  approval: 65536,
  /** 落实, 实施, 执行, 组织 */
  doing: 131072,
  /** 反馈, 送达, 下发, 印发, 交办, 发出, 通知 … */
  sending: 262144,
  /** 星期, 周, 礼拜. The bits between are those of rows (row-signs.ts). */
  weekday: 1 << 30,
} as const;

const signOf = new Int32Array(0x10000);
const mark = (letters: string, sign: number): void => {
  for (let at = 0; at < letters.length; at += 1) {
    const code = letters.charCodeAt(at);
    signOf[code] = (signOf[code] ?? 0) | sign;
  }
};
mark("县", signs.county);
mark("市", signs.city);
mark("月", signs.month);
mark("前底", signs.before);
mark("后起", signs.after);
mark("内", signs.within);
mark("字钟", signs.measure);
mark("0123456789０１２３４５６７８９", signs.figure);
mark("象", signs.subject);
mark("其分包即三：:（(=＝", signs.parts);
mark("三", signs.third);
mark("同", signs.together);
mark("附", signs.attachment);
mark("阶骤环", signs.step);
mark("个", signs.counted);
mark("案施划", signs.document);
mark("审批", signs.approval);
mark("实执组", signs.doing);
mark("馈达发办知转交", signs.sending);
mark("星周拜", signs.weekday);

/** The signs of one character. */
export const signsAt = (code: number): number => signOf[code] ?? 0;

/** Letters and digits as far as texts are compared by them. */
export const isLetterOrDigit = (code: number): boolean =>
  (code >= 0x3400 && code <= 0x9fff) || (code >= 0x30 && code <= 0x39);
