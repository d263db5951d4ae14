// Distinct deadline texts: forms that offices use, with every day, month, event and verb put in turn.
const events = ["会", "评议会议结束", "接到评议意见", "方案印发", "主任会议通过", "收到通知", "测评结束", "整改期满"];
const verbs = ["完成", "报送", "上报", "反馈", "", "报县人大常委会办公室", "制定整改方案", "形成报告"];
const leads = ["", "于", "请于", "务必于", "应在", "原则上"];
const forms = [
  (n) => `${leads[n % 6]}${1 + (n % 12)}月${1 + (n % 28)}日前${verbs[n % 8]}`,
  (n) => `${2010 + (n % 25)}年${1 + (n % 12)}月${1 + ((n >> 3) % 28)}日前${verbs[n % 8]}`,
  (n) => `${1 + (n % 12)}月${1 + (n % 14)}日至${15 + (n % 14)}日${verbs[n % 8]}`,
  (n) => `${1 + (n % 12)}月${["上旬", "中旬", "下旬", "底前", "初", "末", "中下旬"][n % 7]}${verbs[n % 8]}`,
  (n) => `${events[n % 8]}后${1 + (n % 60)}${["日", "个工作日", "天", "个月"][n % 4]}内${verbs[(n >> 2) % 8]}`,
  (n) => `每月${1 + (n % 28)}日前${verbs[n % 8]}`,
  (n) => `${2010 + (n % 25)}年${["第一季度", "二季度末前", "上半年", "底前", "内"][n % 5]}${verbs[n % 8]}`,
  (n) => `初稿${1 + (n % 12)}月${1 + (n % 28)}日前，定稿${1 + (n % 12)}月底前`,
  (n) => `自${events[n % 8]}之日起${1 + (n % 90)}日内${verbs[n % 8]}`,
  (n) => `${["长期坚持", "立行立改", "常抓不懈", "视情况而定", "按要求"][n % 5]}${verbs[n % 8]}`,
  (n) => `${2010 + (n % 25)}.${1 + (n % 12)}.${1 + (n % 28)}-${1 + (n % 12)}.${1 + ((n + 3) % 28)}`,
  (n) => `${1 + (n % 12)}月${1 + (n % 28)}日${["上午", "下午"][n % 2]}${1 + (n % 11)}时前${verbs[n % 8]}`,
];

/** `count` different texts, always the same ones. */
export function distinctTexts(count) {
  const texts = new Set();
  for (let n = 0; texts.size < count; n += 1) {
    const text = forms[n % forms.length](Math.floor(n / forms.length));
    texts.add(texts.has(text) ? `${text}（第${n}号）` : text);
  }
  return [...texts];
}
