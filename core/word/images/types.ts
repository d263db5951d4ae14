import type { TagExpression } from "../tag-expression";

/** `{%印章|40毫米}`: a picture in the line; sizes in millimetres, null when the picture's own size is taken. */
export interface ImageSlot {
  readonly tag: TagExpression;
  /** `{%网址|二维码}`: the text is drawn as a QR code. */
  readonly isCode: boolean;
  readonly width: number | null;
  readonly height: number | null;
}

/** A picture that a filled part needs in the package. */
export interface PlacedImage {
  /** Part whose relationships name it. */
  readonly part: string;
  readonly relation: string;
  /** "word/media/shuping1.png" */
  readonly file: string;
  readonly bytes: Uint8Array;
}
