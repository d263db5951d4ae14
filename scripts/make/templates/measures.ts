/** Measures of GB/T 9704-2012 in twips (1/20 pt). The clause is named where one asks for the number. */

export const mm = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440);
export const pt = (points: number): number => Math.round(points * 20);

/** 5.1, 5.2.1: A4, 天头 37 mm, 订口 28 mm, 版心 156 × 225 mm. */
export const paper = { width: mm(210), height: mm(297) };
export const margins = { top: mm(37), left: mm(28), right: mm(26), bottom: mm(35) };
export const textWidth = paper.width - margins.left - margins.right;

/** 5.2.3: 22 lines a page; 28.95 pt, because 29 pt leaves room for 21 only. */
export const linePitch = pt(28.95);
/**
 * 5.2.3: 28 characters of 三号 a line, 15.79 pt each: every character is set closer by a quarter point. A character grid
 * (linesAndChars) would say the same to Word, but LibreOffice then gives each character two cells.
 */
export const closer = -5;
/** Width of one character on that grid. Indents are absolute: Word and WPS differ in character units. */
export const character = pt(442.2 / 28);

/** Sizes in half points: 小初, 报头, 二号, 三号, 四号, 小四, 五号. */
export const size = { xiaochu: 72, masthead: 48, er: 44, san: 32, si: 28, xiaosi: 24, wu: 21 } as const;

/** Red of the head, Y80 M80 (clause 6). */
export const red = "FF0000";
