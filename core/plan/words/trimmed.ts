/** Whether a character may be one that `trim` takes away; letters and digits are not. */
function mayBeBlank(code: number): boolean {
  if ((code >= 0x3001 && code <= 0xfefe) || (code > 0x20 && code < 0xa0)) return false;
  return code <= 0x20 || code === 0xa0 || code === 0x1680 || (code >= 0x2000 && code <= 0x3000) || code === 0xfeff;
}

/** The text without blanks around it. Most cells have none: two looks are quicker than a call of `trim` for each. */
export function trimmed(text: string): string {
  if (text === "") return text;
  return mayBeBlank(text.charCodeAt(0)) || mayBeBlank(text.charCodeAt(text.length - 1)) ? text.trim() : text;
}
