import type { KindDescription } from "../../../core/documents";
import { Fault } from "../../../core/fault";
import type { Codec } from "../../../core/ports";
import type { TemplateProblem } from "../../../core/word";
import { keepTemplate, type OwnTemplate } from "../own-templates";

/** What became of a template that was added. */
export interface TakenTemplate {
  readonly name: string;
  readonly state: "taken" | "warned" | "refused";
  /** False when it lasts only until the window is closed. */
  readonly isKept: boolean;
  readonly problems: readonly TemplateProblem[];
  /** The file is no Word document at all. */
  readonly fault: Fault | null;
}

/** Checks a template for a kind and, without errors, keeps and uses it. */
export async function takeTemplate(
  kind: KindDescription,
  { name, bytes }: OwnTemplate,
  codec: Codec,
): Promise<TakenTemplate> {
  const { inspectTemplate, compileTemplate } = await import(/* webpackChunkName: "documents" */ "../../../core/word");
  const refused = { name, state: "refused", isKept: true } as const;
  try {
    const { problems } = inspectTemplate(bytes, codec, kind.fields);
    if (problems.some(({ severity }) => severity === "error")) return { ...refused, problems, fault: null };
    compileTemplate(bytes, codec, { name });
    const remarks = problems.filter(({ severity }) => severity === "warning");
    const isKept = keepTemplate(kind.id, { name, bytes });
    return { name, state: remarks.length > 0 ? "warned" : "taken", isKept, problems: remarks, fault: null };
  } catch (error) {
    if (error instanceof Fault) return { ...refused, problems: [], fault: error };
    throw error;
  }
}
