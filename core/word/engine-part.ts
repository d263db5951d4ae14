/** One piece of a part as docxtemplater's parser gives it: a tag of interest, text between tags, or a placeholder. */
export interface EnginePart {
  readonly type: "tag" | "content" | "placeholder";
  readonly value: string;
  /** Element name without brackets, for type "tag". */
  readonly tag?: string;
  readonly position?: "start" | "end" | "selfclosing" | "insidetag" | "outsidetag";
  /** "loop", "rawxml", "image"; none for a plain value. */
  readonly module?: string;
  readonly inverted?: boolean;
  /** Only while docxtemplater has not paired a loop's ends. */
  readonly location?: "start" | "end";
  readonly subparsed?: readonly EnginePart[];
  readonly lIndex: number;
  /** Position in the part's text. */
  readonly offset?: number;
  readonly raw?: string;
  readonly paragraphLoop?: boolean;
  readonly hasPageBreak?: boolean;
  readonly hasPageBreakBeginning?: boolean;
  readonly lastParagrapSectPr?: string;
  readonly sectPrCount?: number;
  readonly addContinuousType?: boolean;
  readonly addNextPage?: { readonly index: number };
  /** Ours: in which row, cell and box it stands. */
  readonly place?: TagPlace | undefined;
  /** Ours: formats of the paragraph that a `{@…}` tag replaces. */
  frame?: ParagraphFrame;
}

/** In which table row, cell, text box and content control a tag stands; each of them has a number of its own. */
export interface TagPlace {
  /** What is around its paragraph. */
  readonly block: string;
  /** Its innermost cell, "" outside tables. */
  readonly cell: string;
  /** What is around its innermost row, "" outside tables. */
  readonly table: string;
}

/** Paragraph and run properties as XML, "" when there are none. */
export interface ParagraphFrame {
  readonly paragraph: string;
  readonly run: string;
}

export interface ParsedPart {
  readonly name: string;
  readonly contentType: string;
  readonly parts: readonly EnginePart[];
}

/** Content types whose values keep line feeds as they are, as docxtemplater does. */
export function takesLineBreaks(contentType: string): boolean {
  return !/(wordprocessingml\.settings|package\.core-properties|extended-properties|custom-properties)\+xml$/.test(
    contentType,
  );
}
