const onlyTime = /^[\d一二三四五六七八九十〇年月日号上中下旬初底末前之以至到第季度半~～./．、,，\s—–-]{2,24}$/;
const someTime = /月|季度|半年|\d\s*[日号]|\d[./．-]\d/;

/** Whether a text says a time and nothing else: 9月10日前, 8月21日至25日. */
export const isTimeAlone = (text: string): boolean => onlyTime.test(text) && someTime.test(text);
