import { bracesOf, halfWidth, isFullWidth, markEdit, onlyOne, opens, removed, type Brace } from "./braces";
import { decodeEntities, type PartText, type TextEdit } from "./part-text";
import { shortened } from "./shortened";
import type { Said } from "./types";

/** A brace that stands wrong, and the edits with which the rest of the part can be judged as if it were mended. */
export interface BraceFault {
  readonly said: Said;
  readonly position: number;
  readonly edits: readonly TextEdit[];
}

const loopMark = /^\s*[#＃^＾/／]/;
const nothing = /^\s*[#^@%]?\s*$/;
const wordEnd = /[。，、；：！？\s]/;
/** Full-width braces further apart are text. */
const longestName = 30;
/** What the two braces of a tag broken into two paragraphs may hold; more are two faults. */
const longestBroken = 20;

/** Every brace of a part that fills nothing or something else than was meant, in the order of the text. */
export function braceFaults(text: PartText): BraceFault[] {
  return new BraceReader(text).faults();
}

class BraceReader {
  private readonly braces: readonly Brace[];
  /** Names of loops that some tag of the part has whole. */
  private readonly loops: readonly string[];
  private readonly found: BraceFault[] = [];

  constructor(private readonly part: PartText) {
    this.braces = bracesOf(part);
    const names = [...part.text.matchAll(/[{｛]\s*[#＃^＾/／]\s*([^{}｛｝]+?)\s*[}｝]/g)]
      .filter(({ 0: tag, index }) => index + tag.length <= part.paragraph(index)[1])
      .map(([, name = ""]) => name);
    this.loops = [...new Set(names)].sort((a, b) => b.length - a.length);
  }

  faults(): BraceFault[] {
    for (let index = 0; index < this.braces.length;) {
      const first = this.braces[index];
      const second = this.braces[index + 1];
      if (first && second && this.pair(first, second)) index += 2;
      else {
        if (first) this.alone(first, second?.at ?? this.part.text.length);
        index += 1;
      }
    }
    return this.found;
  }

  /** Reads two neighbouring braces as one tag; false when they are none. */
  private pair(first: Brace, second: Brace): boolean {
    if (!opens(first) || opens(second)) return false;
    const inner = this.part.text.slice(first.end, second.at);
    if (first.paragraph !== second.paragraph) return this.broken(first, second, inner);
    if (isFullWidth(first, second) && (inner.trim() === "" || inner.length > longestName)) return false;
    this.whole(first, second, inner);
    return true;
  }

  private whole(first: Brace, second: Brace, inner: string): void {
    const text = decodeEntities(this.part.text.slice(first.at, second.end));
    const name = decodeEntities(halfWidth(inner)).trim();
    const edits = [...onlyOne(first, "{"), ...markEdit(first.end, inner), ...onlyOne(second, "}")];
    if (isFullWidth(first, second)) this.tell(["braces-full-width", { text, mended: `{${name}}` }], first.at, edits);
    else if (nothing.test(inner))
      this.tell(["tag-empty", { tag: name }], first.at, [...removed(first), ...removed(second)]);
    else if (first.end - first.at > 1 || second.end - second.at > 1)
      this.tell(["braces-doubled", { tag: text, mended: `{${name}}` }], first.at, edits);
    else if (halfWidth(inner) !== inner) {
      const tag = shortened(decodeEntities(inner).trim());
      this.tell(["marks-full-width", { tag, mended: shortened(name) }], first.at, edits);
    }
  }

  /** A tag whose braces stand in two paragraphs: docxtemplater takes both as one. */
  private broken(first: Brace, second: Brace, inner: string): boolean {
    if (first.kind !== "{" || second.kind !== "}" || inner.length > longestBroken) return false;
    const isLoop = loopMark.test(inner) && this.loops.includes(inner.replace(loopMark, "").trim());
    const edits = loopMark.test(inner)
      ? [...this.openEdits(first, second.at), ...removed(second)]
      : [...removed(first), ...this.closeEdits(second)];
    this.tell(["tag-broken", { tag: decodeEntities(inner) }], first.at, isLoop ? [] : edits);
    return true;
  }

  private alone(brace: Brace, next: number): void {
    if (brace.kind === "{") {
      const rest = this.restOf(brace, next).trimStart().split(wordEnd)[0] ?? "";
      const tag = shortened(decodeEntities(rest));
      const braces = this.part.text.slice(brace.at, brace.end);
      const said: Said =
        braces === "{" || tag === ""
          ? ["tag-unclosed", { tag }]
          : ["braces-doubled", { tag: braces + tag, mended: `{${tag}}` }];
      this.tell(said, brace.at, this.openEdits(brace, next));
    } else if (brace.kind === "}") {
      const words = /[^。，、；：！？\s{}]*$/.exec(this.wordsBefore(brace))?.[0] ?? "";
      this.tell(["tag-unopened", { tag: decodeEntities(words) }], brace.at, this.closeEdits(brace));
    }
  }

  /** A loop's end that lacks its right brace gets it; any other lone brace goes. */
  private openEdits(brace: Brace, next: number): TextEdit[] {
    const rest = this.restOf(brace, next);
    const mark = loopMark.exec(rest)?.[0];
    if (mark === undefined) return removed(brace);
    const name = rest.slice(mark.length);
    const length = this.loops.find((loop) => name.startsWith(loop))?.length ?? name.split(wordEnd)[0]?.length ?? 0;
    if (length === 0) return removed(brace);
    const last = brace.end + mark.length + length - 1;
    return [...onlyOne(brace, "{"), ...markEdit(brace.end, rest), { at: last, by: `${this.part.text.charAt(last)}}` }];
  }

  /** `#任务}` gets its left brace; any other lone brace goes. A stroke before a word is a loop's end only when that loop is there. */
  private closeEdits(brace: Brace): TextEdit[] {
    const words = this.wordsBefore(brace);
    const [, mark, name = ""] = /([#＃^＾/／])([^\s#＃^＾/／，。、；：！？]{1,20})$/.exec(words) ?? [];
    if (mark === undefined || (/[/／]/.test(mark) && !this.loops.includes(name))) return removed(brace);
    const at = brace.at - name.length - 1;
    return [{ at, by: `{${mark.normalize("NFKC")}` }, ...onlyOne(brace, "}")];
  }

  private restOf(brace: Brace, next: number): string {
    return this.part.text.slice(brace.end, Math.min(next, this.part.paragraph(brace.at)[1]));
  }

  private wordsBefore(brace: Brace): string {
    const words = this.part.text.slice(this.part.paragraph(brace.at)[0], brace.at);
    return words.slice(words.search(/[^{}｛｝]*$/));
  }

  private tell(said: Said, position: number, edits: readonly TextEdit[]): void {
    this.found.push({ said, position, edits });
  }
}
