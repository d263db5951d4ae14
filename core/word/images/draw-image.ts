import { escapeXml } from "../escaped-utf8";
import { pictureSize, type PictureSize } from "./picture-size";
import type { ImageSlot, PlacedImage } from "./types";

/** English metric units: 36,000 a millimetre, 9,525 a pixel at 96 dots an inch. */
const perMillimetre = 36000;
const perPixel = 9525;
/** Drawing ids of ours start here, far from those that Word gives. */
const firstId = 900001;

const drawing = "http://schemas.openxmlformats.org/drawingml/2006";

/** A picture in the line of text as DrawingML, noted in `placed`; null when it is none that Word can show. */
export function drawImage(
  bytes: Uint8Array | null,
  slot: ImageSlot,
  part: string,
  placed: PlacedImage[],
): string | null {
  const size = bytes && pictureSize(bytes);
  if (!bytes || !size || size.width === 0 || size.height === 0) return null;
  const number = placed.length + 1;
  const relation = `rIdShuping${number}`;
  placed.push({ part, relation, file: `word/media/shuping${number}.${size.extension}`, bytes });
  return inline(slot, size, relation, firstId + placed.length);
}

function inline(slot: ImageSlot, size: PictureSize, relation: string, id: number): string {
  const { width, height } = extent(slot, size);
  const label = escapeXml(slot.tag.name);
  return (
    `<w:drawing><wp:inline xmlns:wp="${drawing}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0">` +
    `<wp:extent cx="${width}" cy="${height}"/><wp:docPr id="${id}" name="${label}"/>` +
    `<a:graphic xmlns:a="${drawing}/main"><a:graphicData uri="${drawing}/picture">` +
    `<pic:pic xmlns:pic="${drawing}/picture"><pic:nvPicPr><pic:cNvPr id="${id}" name="${label}"/><pic:cNvPicPr/></pic:nvPicPr>` +
    `<pic:blipFill><a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:embed="${relation}"/>` +
    `<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/>` +
    `<a:ext cx="${width}" cy="${height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>` +
    `</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>`
  );
}

function extent(slot: ImageSlot, size: PictureSize): { width: number; height: number } {
  const ratio = size.height / size.width;
  if (slot.width === null) return { width: size.width * perPixel, height: size.height * perPixel };
  const height = slot.height ?? slot.width * ratio;
  return { width: Math.round(slot.width * perMillimetre), height: Math.round(height * perMillimetre) };
}

/** The run that holds the tag ends, the picture has one of its own, the text goes on in the same look. */
export function imageInRun(image: string, look: string): string {
  return image === "" ? "" : `</w:t></w:r><w:r>${look}${image}</w:r><w:r>${look}<w:t xml:space="preserve">`;
}
