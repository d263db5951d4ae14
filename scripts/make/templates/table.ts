import { paragraph } from "./xml";
import { textWidth } from "./measures";

export interface Cell {
  /** Text with its tags, or ready paragraphs. */
  readonly text: string;
  readonly style?: string;
  /** Vertical merge: first cell or continued. */
  readonly merge?: "restart" | "continue";
}

/** The cells of a row, and whether it may go on on the next page. */
export interface Row {
  readonly cells: readonly Cell[];
  readonly mayBreak: boolean;
}

export interface TableShape {
  /** Share of the text width; they need not add up to anything. */
  readonly widths: readonly number[];
  readonly heads: readonly string[];
  readonly rows: readonly Row[];
  readonly headStyle?: string;
  /** Least height of the rows in twips, for forms to fill in by hand. */
  readonly rowHeight?: number;
}

/** Column widths in twips that fill the text width exactly. */
function columnWidths(shares: readonly number[]): number[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.map((share) => Math.floor((share / total) * textWidth));
  const used = widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, index) => (index === 0 ? width + textWidth - used : width));
}

function cellXml({ text, style, merge }: Cell, width: number): string {
  const merged = merge ? `<w:vMerge w:val="${merge}"/>` : "";
  const paragraphs = text
    .split("\n")
    .map((line) => paragraph(style ?? "TableText", line))
    .join("");
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${merged}<w:vAlign w:val="center"/></w:tcPr>${paragraphs}</w:tc>`;
}

function rowXml(
  cells: readonly Cell[],
  widths: readonly number[],
  look: { isHead?: boolean; height?: number; mayBreak?: boolean },
): string {
  const whole = look.mayBreak ? "" : "<w:cantSplit/>";
  const height = look.height ? `<w:trHeight w:val="${look.height}" w:hRule="atLeast"/>` : "";
  const head = look.isHead ? "<w:tblHeader/>" : "";
  const properties = `${whole}${height}${head}`;
  return `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}${cells.map((cell, index) => cellXml(cell, widths[index] ?? 0)).join("")}</w:tr>`;
}

/** A ruled table over the text width; its head row is repeated on every page. */
export function table({ widths: shares, heads, rows, headStyle = "TableHead", rowHeight = 0 }: TableShape): string {
  const widths = columnWidths(shares);
  return [
    `<w:tbl><w:tblPr><w:tblStyle w:val="OfficialTable"/><w:tblW w:w="${textWidth}" w:type="dxa"/><w:jc w:val="center"/><w:tblLayout w:type="fixed"/></w:tblPr>`,
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("")}</w:tblGrid>`,
    heads.length > 0
      ? rowXml(
          heads.map((text) => ({ text, style: headStyle })),
          widths,
          { isHead: true },
        )
      : "",
    ...rows.map(({ cells, mayBreak }) => rowXml(cells, widths, { height: rowHeight, mayBreak })),
    `</w:tbl>`,
  ].join("");
}

const opening = (cells: readonly Cell[], tag: string): Cell[] =>
  cells.map((cell, index) => (index === 0 ? { ...cell, text: `${tag}${cell.text}` } : cell));
const closing = (cells: readonly Cell[], tag: string): Cell[] =>
  cells.map((cell, index) => (index === cells.length - 1 ? { ...cell, text: `${cell.text}${tag}` } : cell));

/** A row that fits a page and is not torn apart. */
export const wholeRow = (cells: readonly Cell[]): Row => ({ cells, mayBreak: false });

/** A row twice: short it is kept whole; long ({长行}) it may break, for LibreOffice cuts off what does not fit a page. */
export function shortOrLong(cells: readonly Cell[]): Row[] {
  return [...unless("长行", [wholeRow(cells)]), ...eachOf("长行", [{ cells, mayBreak: true }])];
}

function between(open: string, rows: readonly Row[], close: string): Row[] {
  return rows.map(({ cells, mayBreak }, index) => {
    const opened = index === 0 ? opening(cells, open) : cells;
    return { cells: index === rows.length - 1 ? closing(opened, close) : opened, mayBreak };
  });
}

/** Rows repeated for each item of a loop, or there when the tag says yes. */
export const eachOf = (tag: string, rows: readonly Row[]): Row[] => between(`{#${tag}}`, rows, `{/${tag}}`);

/** Rows that are there when the tag says no. */
export const unless = (tag: string, rows: readonly Row[]): Row[] => between(`{^${tag}}`, rows, `{/${tag}}`);

/** Two cells without lines: what stands left and right of one another and may wrap. */
export function sideBySide(left: Cell, right: Cell, shares: readonly [number, number]): string {
  const widths = columnWidths(shares);
  const cells = [left, right].map(({ text, style }, index) =>
    [
      `<w:tc><w:tcPr><w:tcW w:w="${widths[index] ?? 0}" w:type="dxa"/><w:vAlign w:val="bottom"/></w:tcPr>`,
      paragraph(style ?? "Normal", text),
      `</w:tc>`,
    ].join(""),
  );
  return [
    `<w:tbl><w:tblPr><w:tblW w:w="${textWidth}" w:type="dxa"/><w:tblLayout w:type="fixed"/>`,
    `<w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr>`,
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("")}</w:tblGrid>`,
    `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.join("")}</w:tr></w:tbl>`,
  ].join("");
}
