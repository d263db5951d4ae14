/** zh-CN is written first; English is complete. */
export type Language = "zh-CN" | "en";
