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
    if (this.isCut && this.end > this.text.length / 2) this.moveTo(this.placeEnd);
    const found = super.next();
    if (this.isCut && (!found || (this.kind === "text" && this.end === this.text.length))) throw new WindowTooSmall();
    return found;
  }

  override skipTo(place: number): void {
    if (place - this.base <= this.text.length) super.skipTo(place - this.base);
    else this.moveTo(place);
  }

  /** One letter before the place stays in the window: only the first place of a part may hold an XML declaration. */
  private moveTo(place: number): void {
    this.base = place - 1;
    this.text = this.file.octets(this.base, Math.min(this.base + this.size, this.file.bytes.length));
    this.end = 1;
    this.bracket = -1;
  }
}
