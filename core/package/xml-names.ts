/** Space, tab, line feed, carriage return. */
export function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

/** True when a name can begin here: a letter, "_", ":" or anything beyond ASCII (XML 1.0 production 4, simplified). */
export function isNameStart(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || code === 58 || code >= 0xc0;
}

/** Where the name that begins at `at` ends; beyond ASCII anything goes, a byte of UTF-8 too. */
export function nameEnd(text: string, at: number): number {
  let end = at;
  for (;;) {
    const code = text.charCodeAt(end);
    const inName =
      (code >= 97 && code <= 122) ||
      (code >= 65 && code <= 90) ||
      (code >= 48 && code <= 58) ||
      code === 45 ||
      code === 46 ||
      code === 95 ||
      code >= 0x80;
    if (!inName) return end;
    end += 1;
  }
}
