import { isUnitLike } from "./unit-words";

/** The usual family names; a name of two or three characters that begins with one is a person's, if it is no unit's. */
const families = new Set(
  "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤伍施戚柏祝左鲍焦葛柳甘温芦翟齐庄辛祁符欧苗舒兰闵费季盛童裴霍涂耿牟窦颜翁倪詹申蓝凌岳靳",
);

/** 局长, 党组书记; 王县长 and 张副主任 are names. */
export const isPost = (words: string): boolean =>
  /(?:.长|主任|书记|主席|委员|调研员)$/.test(words) && !families.has(words[0] ?? "");

/** 张某某, 柏**: a name of which only the first character is told. */
const masked = /^[\u3400-\u9fff](?:某{1,2}|\*{1,2}|×{1,2}|[xX]{1,2})$/;

/** Whether a piece behind a unit names a person: 综合文字组 张三, 办公室 李某某. */
export const isPersonName = (name: string): boolean =>
  name.length <= 3 &&
  ((/^[\u3400-\u9fff]{2,3}$/.test(name) && families.has(name[0] ?? "") && !isUnitLike(name)) || masked.test(name));
