import type { Finding, Severity } from "../../core/finding";

export const severities: readonly Severity[] = ["error", "warning", "info"];

/** The same finding in many rows is one line. */
export interface FindingGroup {
  readonly key: string;
  readonly findings: readonly [Finding, ...Finding[]];
}

export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const key = `${finding.sheet} ${finding.code}`;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups].map(([key, of]) => ({ key, findings: of }));
}

export const countOf = (findings: readonly Finding[], severity: Severity): number =>
  findings.filter((each) => each.severity === severity).length;
