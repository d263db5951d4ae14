/** What names of offices, groups and posts end with. */
const endings =
  "组|小组|专班|局|厅|委|委员会|办|办公室|部|科|股|室|处|院|会|队|支队|大队|站|所|台|报社|社|馆|校|园|中心|总站|单位|部门|对象|人员|代表|委员|成员|" +
  "街道|街|镇|乡|村|社区|县|市|区|政府|公司|集团|企业|银行|学校|中学|小学|大学|学院|党校|医院|法院|检察院|协会|联合会|总会|工会|团委|" +
  "妇联|工商联|残联|文联|科协|社科联|侨联|纪委|监委|纪检监察组|党组|党委|支部|总支|主席团|代表团|评议团|主任|组长|书记|县长|市长|区长|" +
  "镇长|乡长|主席|班子|机关|窗口|基地|车间|项目部|指挥部|管委会|开发区|园区|景区|林场|农场|分局|分公司|供电|电信|移动|联通|主体|责任人|负责人";
const unitEnding = new RegExp(`(?:${endings})(?:[（(][^（()）]*[)）])?$`);

/** Words that end like a name and break off one: 县住房和城乡 建设局. */
const brokenEnding = /(?:城乡|社会|城市|地区)$/;

/** Whether a piece can stand alone as the name of a unit, group or post. */
export const isUnitLike = (piece: string): boolean =>
  piece.length >= 2 && unitEnding.test(piece) && !brokenEnding.test(piece);

/** Pieces that only ever end a longer name: 部分常委会 组成人员. */
export const onlyTails: ReadonlySet<string> = new Set([
  "组成人员",
  "班子成员",
  "成员单位",
  "组成部门",
  "有关人员",
  "工作人员",
  "参会人员",
  "全体人员",
  "所在单位",
  "有关单位",
  "有关部门",
  "相关单位",
  "相关部门",
  "主要负责人",
  "主要领导",
  "领导小组",
  "工作小组",
  "工作专班",
  "委员会",
  "管理局",
  "监督局",
  "管理处",
  "政府",
  "小组",
  "中心",
]);

/** Begins the name of a county's, city's or town's own office. */
export const levelStart = /^(?:[省市县区镇乡州旗]|全[省市县区镇]|各|本|原|驻)/;

/** What stands behind a list of units and is none. */
export const listTail =
  /(?:等)?(?:按照?|根据)(?:各自)?(?:职责|职能)(?:分工)?(?:分别)?(?:负责|落实|配合)?$|等(?:有关|相关)?(?:单位|部门)?$|(?:共同)?(?:负责|落实)$/;

/** What every such tail has. */
export const mayHaveTail = /[职等负落]/;

export const leadMark = /牵头|主办|主责|总牵头/;
export const supportMark = /配合|协办|协助|参与|协同|参加/;
