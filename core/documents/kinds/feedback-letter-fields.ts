import type { TemplateField } from "../types";
import { longRowField } from "./long-row-field";
import { problemFields } from "./problem-fields";

const text = (tag: string, meaning: string, example: string, required = false): TemplateField => ({
  tag,
  meaning,
  example,
  required,
});

/** What a feedback letter may say about one subject. */
export const feedbackLetterFields: readonly TemplateField[] = [
  text("发文单位", "发函单位全称，作文头和落款", "某县人大常委会", true),
  text("发文字号", "代字〔年份〕序号；代字取自“设置”表的“代字:函”", "某人常函〔2017〕1号", true),
  text("标题", "函的标题", "关于评议对象甲同志述职评议意见的函", true),
  text("主送", "收函单位：评议对象的单位", "某局", true),
  text("姓名", "评议对象", "评议对象甲", true),
  text("单位", "所在单位", "某局", true),
  text("职务", "职务", "局长"),
  text("述职形式", "现场或书面", "现场"),
  text("评议小组", "负责的履职初评小组", "第一履职初评小组"),
  text("会议名称", "述职评议会议，取自“时间节点”表；没有时为空", "县人大常委会十七届五次会议"),
  text("会议日期", "述职评议会议的日期；没有时为空", "2017年9月27日"),
  {
    tag: "测评",
    meaning: "测评结果；“测评结果”表里没有这位评议对象时整段不出现",
    example: "",
    required: false,
    fields: [
      text("应到", "应到人数", "25"),
      text("实到", "实到人数", "24"),
      text("发出", "发出票数", "24"),
      text("收回", "收回票数", "24"),
      text("有效", "有效票数", "24"),
      text("无效", "无效票数", "0"),
      text("弃权", "弃权票数", "0"),
      text("票数", "各等次票数，一句话", "满意20票，基本满意3票，不满意1票"),
      text("等次", "表里写的结论；没有写时为空，本软件不代定等次", "满意"),
      {
        tag: "各等次",
        meaning: "一个等次一行",
        example: "",
        required: false,
        fields: [text("名称", "等次", "满意"), text("票数", "票数", "20"), text("比例", "占有效票的百分比", "83.3%")],
      },
    ],
  },
  {
    tag: "评分",
    meaning: "百分制的各项得分；“评分”表里没有这位评议对象时整段不出现",
    example: "",
    required: false,
    fields: [
      text("总分", "各项合计（扣分减、加分加）", "91.5"),
      {
        tag: "各项",
        meaning: "一项一行",
        example: "",
        required: false,
        fields: [text("名称", "项目", "服务对象"), text("得分", "得分", "32.5")],
      },
    ],
  },
  text("意见数", "征求到的意见条数", "6"),
  {
    tag: "意见",
    meaning: "征求到的意见，一条一行；不带来源，免得认出提意见的人",
    example: "",
    required: false,
    fields: [
      text("序号", "第几条", "1"),
      text("意见", "意见原话", "建议进一步改进服务作风。", true),
      text("方面", "属于哪方面", "工作作风"),
      text("渠道", "怎样征求到的", "座谈走访"),
      longRowField,
    ],
  },
  text("问题数", "问题个数", "2"),
  { tag: "问题", meaning: "需要整改的问题，一个一行", example: "", required: false, fields: problemFields },
  text("报送措施时限", "何时前报送整改措施：取自任务分解表“上报整改措施”的完成时间", "接到评议意见后10日内"),
  text("报告整改时限", "何时前书面报告整改情况：取自任务分解表“报告整改情况”的完成时间", "11月底"),
  { ...text("联系人", "取自“设置”表", "联系人"), setting: { label: "联系人" } },
  { ...text("联系电话", "取自“设置”表", "0000-0000000"), setting: { label: "联系电话" } },
  { ...text("抄送", "取自“设置”表", "县委组织部"), setting: { label: "抄送", long: true } },
  { ...text("签发人", "取自“设置”表的“签发”", "签发人"), setting: { label: "签发" } },
  text("成文日期", "成文日期", "2017年10月4日", true),
];
