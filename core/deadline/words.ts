/**
 * The words that deadlines are made of, by what they do. A word may carry a number: how many years or months on
 * (明年 1), which stretch or festival. The longest word wins, so `plain` lists words that only look like one of these.
 */
export type WordKind =
  | "plain"
  | "yearUnit"
  | "yearWord"
  | "wholeYear"
  | "monthUnit"
  | "monthWord"
  | "monthName"
  | "dayUnit"
  | "dayWord"
  | "stretch"
  | "part"
  | "quarterUnit"
  | "quarterWord"
  | "halfYear"
  | "half"
  | "weekUnit"
  | "weekWord"
  | "festival"
  | "holidays"
  | "workday"
  | "plainDay"
  | "hourSpan"
  | "measure"
  | "ordinal"
  | "hour"
  | "minute"
  | "dayTime"
  | "closingTime"
  | "within"
  | "before"
  | "after"
  | "onwards"
  | "sinceDay"
  | "during"
  | "sameDay"
  | "nextDay"
  | "from"
  | "to"
  | "until"
  | "limit"
  | "at"
  | "receive"
  | "ahead"
  | "about"
  | "every"
  | "times"
  | "tight"
  | "ongoing"
  | "ongoingSoft"
  | "immediate"
  | "vague"
  | "status"
  | "ditto"
  | "included"
  | "excluded"
  | "lunar"
  | "masked"
  | "finish";

type Entry = string | readonly [word: string, value: number];

const list = (words: string): readonly string[] => words.split(" ");
const valued = (value: number, words: string): readonly Entry[] => list(words).map((word) => [word, value] as const);

export const parts = { start: 1, middle: 2, end: 3 } as const;
export const stretchCodes = [
  "first-ten",
  "second-ten",
  "last-ten",
  "first-twenty",
  "from-eleventh",
  "first-half",
  "second-half",
] as const;

/** Festivals by number; the first sixteen have a fixed day, the others follow the moon or the sun. */
export const festivals = {
  "1-1": "元旦 元旦节 新年",
  "3-8": "三八节 三八妇女节 妇女节 三八",
  "3-12": "植树节",
  "5-1": "五一 五一节 劳动节 五一劳动节 国际劳动节 五一国际劳动节",
  "5-4": "五四 五四青年节 青年节 五四节",
  "6-1": "六一 六一节 儿童节 六一儿童节 国际儿童节",
  "7-1": "七一 建党节 七一建党节 党的生日",
  "8-1": "八一 建军节 八一建军节",
  "9-10": "教师节",
  "10-1": "十一 国庆 国庆节 十一国庆 十一国庆节",
  "12-4": "国家宪法日 宪法日 宪法宣传日 国家宪法宣传日",
  "12-25": "圣诞节",
  "2-14": "情人节",
  "3-15": "消费者权益日 三一五",
  "6-26": "国际禁毒日 禁毒日",
  "11-9": "消防日 消防宣传日",
  spring: "春节 大年初一 农历新年 农历春节 新春",
  lantern: "元宵 元宵节 正月十五",
  qingming: "清明 清明节",
  dragonBoat: "端午 端午节",
  qixi: "七夕 七夕节",
  midAutumn: "中秋 中秋节",
  doubleNinth: "重阳 重阳节",
  newYearsEve: "除夕 大年三十 年三十",
  midAutumnAndNational: "中秋国庆 国庆中秋 两节",
} as const;
export type FestivalName = keyof typeof festivals;
export const festivalNames = Object.keys(festivals) as readonly FestivalName[];

export const vocabulary: Readonly<Record<WordKind, readonly Entry[]>> = {
  yearUnit: list("年 年度 年份 财年 财政年度"),
  yearWord: [
    ...valued(0, "今年 今年度 本年 本年度 当年 当年度 同年 该年 该年度 本年份 今年年"),
    ...valued(1, "明年 明年度 次年 次年度 翌年 来年 下年 下年度 下一年 下一年度 第二年 隔年"),
    ...valued(-1, "去年 去年度 上年 上年度 上一年 上一年度"),
    ...valued(2, "后年"),
    ...valued(-2, "前年"),
  ],
  wholeYear: list("全年 全年度 整年 一整年 贯穿全年 常年全年"),
  monthUnit: list("月 月份 月度"),
  monthWord: [
    ...valued(0, "本月 本月份 当月 这个月 该月 同月 当月份"),
    ...valued(1, "下月 下月份 下个月 次月 次月份 翌月 下一月 下一个月"),
    ...valued(2, "下下月 下下个月"),
    ...valued(-1, "上月 上月份 上个月 上一月"),
  ],
  monthName: [...valued(1, "元月 元月份")],
  /** 1: 号, which numbers documents as well. */
  dayUnit: ["日", ["号", 1]],
  dayWord: [
    ...valued(0, "即日 今日 今天 现在"),
    ...valued(1, "明日 明天"),
    ...valued(2, "后天"),
    ...valued(-1, "昨天 昨日"),
  ],
  stretch: [
    ...valued(0, "上旬"),
    ...valued(1, "中旬"),
    ...valued(2, "下旬"),
    ...valued(3, "上中旬 中上旬 上、中旬 上旬中旬"),
    ...valued(4, "中下旬 下中旬 中、下旬"),
    ...valued(5, "上半月"),
    ...valued(6, "下半月"),
  ],
  part: [...valued(parts.start, "初 开头 头"), ...valued(parts.middle, "中"), ...valued(parts.end, "底 末 终 尾")],
  quarterUnit: list("季度 季 个季度"),
  quarterWord: [
    ...valued(0, "本季度 本季 当季 当季度 该季度 这个季度"),
    ...valued(1, "下季度 下季 下一季度 次季度 下个季度 次季"),
    ...valued(-1, "上季度 上季 上一季度 上个季度"),
  ],
  halfYear: [...valued(1, "上半年 上半年度"), ...valued(2, "下半年 下半年度")],
  half: list("半"),
  weekUnit: list("周 星期 礼拜"),
  weekWord: [
    ...valued(0, "本周 这周 本星期 这星期 当周"),
    ...valued(1, "下周 下星期 下个星期 下个周 次周 下一周 下礼拜"),
    ...valued(2, "下下周 下下星期"),
    ...valued(-1, "上周 上星期"),
  ],
  festival: festivalNames.flatMap((name, index) => valued(index, festivals[name])),
  holidays: list("假期 长假 小长假 放假 假日 节日 节假日 黄金周 假"),
  workday: list("工作日 工作天 个工作日 个工作天 办公日 交易日"),
  plainDay: list("天 自然日 日历日 日历天 个自然日 个日历日 整天 昼夜 自然天"),
  hourSpan: list("小时 个小时 钟头 个钟头"),
  measure: list("个 整"),
  ordinal: list("第"),
  hour: list("时 点 点钟 时整 点整"),
  minute: list("分 分钟"),
  dayTime: [
    ...valued(0, "上午 早上 早晨 清晨 凌晨 早 午前"),
    ...valued(12, "下午 午后 傍晚 晚上 晚间 夜间 晚 夜里 夜"),
    ...valued(11, "中午 正午 午间"),
  ],
  closingTime: list("下班 下班时 下班之 收工 上班"),
  within: list("内 以内 之内 里 内的 之间 间"),
  /** 1: the day or month itself is the last, so that nobody reads it as "before it begins". */
  before: [...list("前 之前 以前 及以前 及之前 或之前 或以前 前止 前为止"), ...valued(1, "止 为止 为限")],
  after: list("后 之后 以后 后的 之后的 以后的 后之"),
  onwards: list("起 开始 始 启动 起始 起算 计 算起 起计算 起计 开始起 以来 开展起"),
  sinceDay: list(
    "之日起 之日后 当日起 次日起 之日算起 之日起算 之日起计算 之日开始 当天起 次日开始 之时起 之次日起 翌日起",
  ),
  during: list("期间 过程中"),
  sameDay: list("当日 当天 当晚 同日 之日 之时 之当日 的当天 的当日 同时 当场同时"),
  nextDay: list("次日 翌日 第二天 隔日 隔天"),
  from: list("自 从 由 自从 起自"),
  to: list("至 到 直至 直到 迄 至到 持续到 持续至 延续至 延续到 延至"),
  /** 1: an amount follows rather than a day. */
  until: [
    ...valued(1, "不得超过 不超过 不能超过 不要超过 不应超过"),
    ...list(
      "截至 截止 截止到 截止至 截至到 截止于 截至于 截止时间 截止日期 截止日 截止时限 截止期 最迟 最晚 至迟 最迟应 最迟不超过 最迟不得超过 最迟不晚于 不晚于 不迟于 不得晚于 不得迟于 不能晚于 不能迟于 最迟于 最迟在 最迟不能超过 最晚不超过 最晚于 截止时间为 截止日期为 截止日为 截止时限为 截止期为 截止时间是 截止日期是 截止时间定为 赶在 抢在 至迟于 至迟不超过 至迟应 时限为 到期日 最后期限 不可晚于 不可迟于",
    ),
  ],
  limit: list(
    "期限 时限 为期 历时 时间为 用时 期限为 时长 周期 周期为 整改期限 完成时限 办理期限 办理时限 延长至 延长到 可延长至 延长 延期 延期至 顺延 最长 最多 最长为 不多于 控制在 限期 限 限时 限于 限在 工期",
  ),
  at: list(
    "在 于 应于 应在 应 请 须 需 必须 务必 应当 须于 需于 请于 要 并 且 拟 拟于 定于 将 将于 力争 争取 确保 原则上 原则 可 可以 可于 一般 可在 均 均应 经",
  ),
  receive: list("收到 接到 接 收 签收 受理 自收到 自接到"),
  ahead: list("提前 至少提前 应提前 须提前 需提前 提早"),
  about: list("左右 前后 上下 许 附近 前后左右"),
  /** 1: one is left out each time. 2, 3: every second month, by the number it has. */
  every: [...valued(0, "每 每个 每逢 逢 逐 按 各 每到 每满"), ["每隔", 1], ["双月", 2], ["单月", 3]],
  times: list("次 回 期 遍 轮 报 篇 份"),
  tight: list("、 和 及 与 以及 或 或者 及其 跟"),
  ongoing: list(
    "长期坚持 长期 常抓不懈 常态化 常态 长期性 长效 长年 常年 经常性 经常 长期整改 持之以恒 一以贯之 永久 长久 贯穿始终 全程 全过程 始终 日常 日常性 日常化 平时 一直 不间断 贯穿全程 久久为功 常态长效 时时 长抓不懈 常抓 长抓 贯穿整个 滚动推进 滚动实施 滚动 无限期 天天 动态调整 动态更新 动态管理 动态推进",
  ),
  ongoingSoft: list("持续 坚持 不断 继续 连续"),
  immediate: list(
    "立行立改 立即 立刻 立改 即改 即时 即刻 马上 当场 当即 现场 第一时间 即知即改 立知立改 立查立改 即查即改 边查边改 立整立改 立说立行 立办 即办 即行 即行即改 边学边改 边整边改 随即 迅即 迅速 当下 现改 立马 立即整改 即整即改 即刻整改 随到随办 即到即办 即收即办 接诉即办 即接即办 随时整改 即报 即时报",
  ),
  vague: list(
    "近期 尽快 尽早 适时 视情 视情况 待定 另行通知 另行 另定 择期 择机 择时 择日 不定期 按规定时间 规定时间 规定时限 按要求 按时限 按期 按时 及时 待通知 根据 早日 抓紧 有序 稍后 今后 短期 中期 远期 中长期 随时 到时 届时 条件成熟 待 未定 时间待定 待确定 酌情 定期 尽可能 分期 分步 分批 逐步 按时间节点 按节点 按序时进度 按进度 按上级要求 按上级 按计划 结合实际 按需 截至目前 到目前为止",
  ),
  status: list(
    "已完成 已按时完成 已办结 已销号 已整改 已落实 已整改到位 正在 进行中 推进中 未完成 已上报 已报送 已结束 已到期 已过期 已逾期 已按期完成 已全部完成 基本完成 未启动 未开始 办理中 整改中 已办理",
  ),
  ditto: list("同上 同前 同左 〃 ″ 同上述 同上一条 同上行 如上"),
  included: list("含 含当日 含当天 含本日 含该日 包含 包括 含本数 当日含"),
  excluded: list("不含 不包括 不包含 不含当日 不含当天 不含本日 不计"),
  lunar: list("农历 阴历 旧历 夏历 正月 腊月 冬月"),
  masked: list(
    "** * *** **** XX XXXX X xx xxxx x 某 某某 ? ?? ???? __ ____ □□ □□□□ ○○ 20** 20* 20XX 20xx 20X 20x 201* 201X 201x 202* 202X 202x 20__ 20某某",
  ),
  finish: list("结束 完成 完毕 到期 期满 届满 截止日"),
  plain: list(
    "后勤 后续 后期 后来 后者 后果 落后 善后 背后 先后 然后 最后 随后 前期 前往 前述 前款 前后期 此前 " +
      "初评 初稿 初步 初审 初核 初任 最初 当初 初中 初级 初选 初次 初验 初设 终评 终稿 终审 终端 终身 始终如一 中心 中层 中央 中国 中共 中学 中小 中介 中标 中期 其中 集中 期中 高中 党中央 中青年 " +
      "底数 底线 到底 彻底 到位 到场 到会 报到 得到 达到 遇到 找到 做到 看到 听到 做好 至少 以至 甚至 自查 自评 自行 自觉 自我 自治 自然 自己 自主 自身 自纠 自办 各自 来自 亲自 独自 自动 自愿 自由 " +
      "从严 从事 从业 从而 从重 由于 由此 理由 经由 起草 起来 起诉 一起 提起 发起 引起 掀起 起步 起点 时间 时段 同期 同比 同级 同意 同志 共同 不同 合同 协同 会同 连同 陪同 如同 " +
      "关于 对于 位于 基于 属于 大于 小于 高于 低于 等于 处于 限于 在于 至于 善于 勇于 敢于 用于 便于 利于 于是 在职 存在 在线 在岗 在家 在场 在编 所在 在册 现在职 自在 潜在 内在 外在 内容 内部 国内 市内 县内 省内 区内 县域内 室内 院内 党内 境内 市域内 辖区内 范围内 体内 校内 县内媒体 内设 内审 内控 " +
      "每名 每人 每位 每户 每份 每件 每项 每村 每乡镇 每所 每家 秋收 夏收 麦收 丰收 春收 每组 每批 每条 每科 每类 按照 按规定 按程序 按质 按量 按年龄 按比例 按键 按责 各级 各类 各地 各单位 各部门 各县 各乡 各镇 各村 各小组 各组 各履职 各科室 各科 各委 各处 各有关 各牵头 各相关 各方面 各项 各位 各界 各区 各市 各种 各支部 各代表 当前 目前 中间 各局 各街道 各办 各成员 " +
      "分别 分管 部分 分析 分解 分类 分组 分工 充分 分数 分值 分段 分头 分局 分院 百分 区分 分为 评分 分会 会计 计划 计算 统计 审计 合计 累计 设计 预计 共计 应急 应对 反应 相应 供应 适应 对应 应用 响应 需要 需求 必需 所需 重要 主要 要求 要点 纪要 摘要 要素 要闻 须知 申请 请示 请求 邀请 聘请 请假 并且 合并 并联 并行 许可 可行 可能 认可 即可 财经 经济 经费 经验 经过 经营 已经 曾经 神经 均衡 平均 人均 接受 接待 接访 接续 接收 接触 衔接 直接 对接 迎接 交接 收集 收入 收费 收官 吸收 验收 回收 接洽 " +
      "以前年度 学年 寒假 暑假 年龄 年轻 年鉴 年纪 青年 少年 老年 周年 周边 周知 周密 周转 周期性 日程 日志 日子 日常工作 当日常 季节 号码 文号 型号 账号 信号 编号 序号 号文 号文件 重点 观点 试点 节点 难点 地点 亮点 特点 焦点 站点 点位 点对点 热点 起点 终点 时期 定时 限时 临时 时代 实时 不时 时常 学时 课时 工时 同步 头条 头部 带头 牵头 口头 街头 年头 尾款 结尾 收尾 扫尾 尾气 夜市 中午饭 半数 过半 半径 多半 大半 一半 分之 整改 整治 整理 整合 完整 调整 整体 整个 个人 个别 个性 个体 个案 限制 有限 权限 上限 下限 限期整改 限额 极限 界限 局限 年限 无限 里程 公里 这里 那里 管理 中间件 之间的 阶段性 间接 民间 房间 车间 空间 中期评估 经常委 期货 定期性 周期内 学期 报告 报送 报备 报表 报名 报批 报请 上报 填报 申报 汇报 通报 简报 呈报 报刊 报道 举报 报经 报县 报市 报省 份额 份数 期数 轮流 次数 次序 层次 批次 回复 回访 回头看 回收站 回应 回执 ",
  ),
};
