import { decodeXml, type Package } from "../../package";
import { textParts } from "./package-problems";
import type { PlacedProblem } from "./types";

/** What people forget in a template and every document would show: changes not yet accepted, comments. */
export function leftOver(template: Package): PlacedProblem[] {
  const changes = textParts(template).map((part) => count(template, part, /<w:(?:ins|del|moveFrom|moveTo) [^>]*>/g));
  const changed = changes.reduce((sum, each) => sum + each, 0);
  const comments = count(template, "word/comments.xml", /<w:comment [^>]*>/g);
  return [
    ...(changed > 0 ? [found("changes-tracked", changed)] : []),
    ...(comments > 0 ? [found("comments-left", comments)] : []),
  ];
}

function count(template: Package, part: string, element: RegExp): number {
  const bytes = template.read(part);
  return bytes ? (decodeXml(bytes, part, template.fault).text.match(element)?.length ?? 0) : 0;
}

function found(code: "changes-tracked" | "comments-left", number: number): PlacedProblem {
  const problem = {
    code,
    severity: "warning",
    part: "word/document.xml",
    around: "",
    values: { count: number },
  } as const;
  return { position: Number.MAX_SAFE_INTEGER, problem };
}
