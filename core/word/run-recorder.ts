import type { EnginePart } from "./engine-part";

/**
 * Remembers the run properties in force while parts go by: a line break or a picture ends the run and begins another
 * with the same look. A state machine like docxtemplater's, so that both engines write the same.
 */
export class RunRecorder {
  properties = "";
  private open = false;

  record(part: Pick<EnginePart, "tag" | "position" | "value">): void {
    if (part.tag === "w:r") this.properties = "";
    else if (part.tag === "w:rPr") {
      this.properties += part.value;
      this.open = part.position === "start";
    } else if (this.open) this.properties += part.value;
  }
}
