import type { PackageFaultMaker } from "./package-fault";
import type { XmlPart } from "./xml-part";
import { XmlScanner } from "./xml-scanner";

/** A token does not end inside the window: the part must be read in a larger one. */
export class WindowTooSmall extends Error {}

/**
 * The strict scanner over a part's octets, of which only a window is made into a string at a time: places passed over by a faster
 * reader cost nothing. `placeStart`, `placeEnd` and `skipTo` count in the part. What a window cuts is never taken for whole:
 * it ends in an error, after which the part is to be read again in one window.
 */
export class WindowScanner extends XmlScanner {
  private base = 0;
  /** The window has gone on and its letters are still to be made: who passes over many places needs few of them. */
  private isBehind = false;

  constructor(
    private readonly file: XmlPart,
    fault: PackageFaultMaker,
    private readonly size: number,
  ) {
    super(file.octets(0, Math.min(size, file.bytes.length)), file.part, fault, false, true);
  }

  get placeStart(): number {
    return this.base + this.start;
  }

  get placeEnd(): number {
    return this.base + this.end;
  }

  private get isCut(): boolean {
    return this.base + this.text.length < this.file.bytes.length;
  }

  override next(): boolean {
    if (this.isBehind) this.load();
    if (this.isCut && this.end > this.text.length / 2) {
      this.moveTo(this.placeEnd);
      this.load();
    }
    const found = super.next();
    if (this.isCut && (!found || (this.kind === "text" && this.end === this.text.length))) throw new WindowTooSmall();
    return found;
  }

  override skipTo(place: number): void {
    if (!this.isBehind && place - this.base <= this.text.length) super.skipTo(place - this.base);
    else this.moveTo(place);
  }

  /** One letter before the place stays in the window: only the first place of a part may hold an XML declaration. */
  private moveTo(place: number): void {
    this.base = place - 1;
    this.isBehind = true;
    this.end = 1;
    this.bracket = -1;
  }

  private load(): void {
    this.text = this.file.octets(this.base, Math.min(this.base + this.size, this.file.bytes.length));
    this.isBehind = false;
  }
}
