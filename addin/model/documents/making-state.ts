import type { KindDescription } from "../../../core/documents";
import type { NextDocument } from "../../../core/jobs/issue-documents";
import type { Issued } from "./merge-issued";

/** Documents that are under way. */
export interface UnderWay {
  readonly step: "making";
  /** Tells one run from another. */
  readonly run: symbol;
  readonly kind: KindDescription;
  readonly next: NextDocument | null;
  readonly all: number;
  readonly isStopped: boolean;
}

/** Where making documents stands. It belongs to the session: who looks at another view meanwhile finds it again. */
export type Making =
  | { readonly step: "choose" }
  | UnderWay
  | { readonly step: "made"; readonly kind: KindDescription; readonly issued: Issued };
