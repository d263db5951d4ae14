// Deterministic Chinese test data: feedback letters with opinions and measures.
function rng(seed) {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
const DISTRICTS = [
  "东城区",
  "西河区",
  "南湖区",
  "北山区",
  "高新区",
  "临港新区",
  "开发区",
  "长宁县",
  "清源县",
  "安平市",
];
const ORGS = [
  "财政局",
  "教育局",
  "卫生健康委员会",
  "住房和城乡建设局",
  "交通运输局",
  "生态环境局",
  "农业农村局",
  "文化和旅游局",
  "应急管理局",
  "市场监督管理局",
];
const PHRASES = [
  "建议进一步明确责任分工和完成时限",
  "与现行管理办法第十二条的规定不一致",
  "补充资金来源及绩效目标",
  "删去“原则上”等弹性表述",
  "增加征求社会公众意见的程序",
  "数据口径应与统计年鉴保持一致",
  "表述应当规范、准确、简洁",
  "请结合本地区实际细化落实措施",
  "完善风险评估和应急处置内容",
  "将“A & B 类项目”改为“一、二类项目”",
  "金额 < 50 万元的项目可以简化程序",
  "附件格式请参照统一模板",
  "加强事中事后监管",
  "健全跨部门协调机制",
  "落实“放管服”改革要求",
];
const DEPTS = ["办公室", "综合科", "法规科", "预算科", "监督检查科", "项目管理科", "信息中心"];
const NAMES = ["王建国", "李明华", "张伟", "刘芳", "陈静", "杨光", "赵敏", "周涛", "吴秀英", "徐磊"];

export function makeLetters(n, { rows = [6, 10], seed = 9704 } = {}) {
  const r = rng(seed);
  const pick = (a) => a[Math.floor(r() * a.length)];
  const int = (lo, hi) => lo + Math.floor(r() * (hi - lo + 1));
  const sentence = (k) => Array.from({ length: k }, () => pick(PHRASES)).join("，") + "。";
  const letters = [];
  for (let i = 0; i < n; i++) {
    const unit = pick(DISTRICTS) + pick(ORGS);
    const none = r() < 0.1;
    const count = none ? 0 : int(rows[0], rows[1]);
    const opinions = Array.from({ length: count }, (_, k) => ({
      no: String(k + 1),
      clause: `第${int(1, 40)}条第${int(1, 4)}款`,
      original: sentence(int(1, 2)),
      opinion: sentence(int(1, 3)),
      reason: sentence(1),
      measures: Array.from({ length: int(1, 3) }, (_, m) => ({
        seq: String(m + 1),
        text: sentence(1),
        dept: pick(DEPTS),
        due: `2026年${int(1, 12)}月${int(1, 28)}日`,
      })),
    }));
    letters.push({
      org: "清河市人民政府办公室",
      docNo: `清政办函〔2026〕${i + 1}号`,
      draft: `清河市${pick(ORGS).replace(/局|委员会/, "")}领域专项资金管理办法（征求意见稿）`,
      recipient: unit,
      incomingNo: `${unit.slice(0, 1)}函〔2026〕${int(1, 300)}号`,
      count: String(count),
      hasOpinions: count > 0,
      noOpinions: count === 0,
      opinions,
      urgent: r() < 0.5,
      deadline: `2026年${int(1, 12)}月${int(1, 28)}日`,
      contact: pick(NAMES),
      phone: `010-${int(60000000, 89999999)}`,
      dateCn: `2026年${int(1, 12)}月${int(1, 28)}日`,
    });
  }
  return letters;
}
