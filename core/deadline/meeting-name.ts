/** Kinds of meeting by their short names: a unit's name may end in 会 as well (工会, 委员会). */
const short =
  "(?:主任|评议|述职|述评|述职评议|动员|座谈|人代|党代|测评|听证|通报|汇报|交办|推进|调度|协调|部署|总结|反馈|见面|办公|常务|党组|专题|联席|点评|质询|询问|启动|培训|现场|民主生活|组织生活)会";
const name = new RegExp(
  `^(?:(?:在|于|待|经|提交|提请|提请至|列入)?(?:召开)?)?((?:[^,;:.、]{0,24}?(?:会议|大会|例会|全会|两会)|[^,;:.、]{0,12}?${short}|[^,;:.、]{0,16}?第[\\d一二三四五六七八九十]{1,4}次[^,;:.、]{0,10}?会))(?:审议通过|审议|研究|讨论|审定|票决|召开|通过)?(?:上|时|中)?[.;]?$`,
);
const justMeeting = /^(会议?)(?:上|时|中)$/;

/**
 * The meeting that a cell names and nothing else: 主任会议, 第三十二次常委会会议, 提交常委会会议审议. `words` are normalised.
 * Null for units (县总工会, 管委会) and for anything longer.
 */
export function meetingAlone(words: string): string | null {
  if (words.length > 32) return null;
  return justMeeting.exec(words)?.[1] ?? name.exec(words)?.[1] ?? null;
}
