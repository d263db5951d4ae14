/** Places where a city and a county, or a city and a district, really share their name: both spellings are right. */
export const sameNamePlaces: ReadonlySet<string> = new Set(
  (
    "长沙 南昌 上饶 九江 吉安 岳阳 衡阳 邵阳 湘潭 新乡 安阳 濮阳 许昌 承德 邯郸 邢台 大同 长治 抚顺 本溪 铁岭 朝阳 辽阳 通化 " +
    "伊宁 和田 宜宾 芜湖 铜陵 绍兴 遵义 大理 南昌 歙州 赣州 汕头 徐州 淮安 扬州 常州 泰州 乌鲁木齐 呼和浩特 克拉玛依 阜新 建昌 西昌 " +
    "武昌 武进 江阴 宝鸡 咸阳 商丘 开封 洛阳 南阳 信阳 漳州 泉州 惠州 肇庆 梧州 桂林 南宁 阳江 宁国 六安 宿州 蚌埠 滁州 郴州"
  ).split(" "),
);
