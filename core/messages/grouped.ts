/** A count with its thousands apart: 12,500. The same in both languages. */
export const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ",");
