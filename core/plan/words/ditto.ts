const dittos: ReadonlySet<string> = new Set(["同上", "同前", "同上行", "如上", "〃", "″", '"', "”", "“"]);

/** Whether a cell only says that it holds what stands above it. */
export const isDitto = (text: string): boolean => text.length <= 3 && dittos.has(text);
