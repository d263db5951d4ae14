import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { DocumentPlan, KindDescription } from "../../core/documents";
import { previewBytes } from "../model/issuing";
import type { Session } from "../model/session";
import { usePane, useWords } from "./pane-context";
import { LinkButton } from "./pieces";

interface Props {
  readonly session: Session;
  readonly kind: KindDescription;
  readonly document: DocumentPlan;
}

/** The real document on a page, cropped until asked for whole. */
export function DocumentPreview({ session, kind, document: plan }: Props) {
  const { documents } = useWords();
  const language = usePane((state) => state.language);
  const paper = useRef<HTMLDivElement>(null);
  const [whole, setWhole] = useState(false);
  const [ready, setReady] = useState(false);
  const [lost, setLost] = useState(false);
  useLayoutEffect(() => {
    let current = true;
    setReady(false);
    setLost(false);
    const show = async () => {
      const { drawDocument } = await import(/* webpackChunkName: "preview" */ "./show-document");
      const pages = await drawDocument(await previewBytes(session, kind, plan));
      // One that took longer than the one after it is not shown over that.
      if (!current || !paper.current) return;
      pages.showIn(paper.current);
      setReady(true);
    };
    // A page that cannot be shown is no obstacle to making it.
    show().catch(() => {
      if (current) setLost(true);
    });
    return () => {
      current = false;
    };
  }, [kind.id, plan.number, plan.title, JSON.stringify(plan.data)]);
  return (
    <>
      <div
        class={whole ? "peek whole" : "peek"}
        tabIndex={0}
        role="region"
        aria-label={documents.previewLabel(kind.names[language])}
        aria-busy={!ready && !lost}
      >
        {ready ? null : <p class="note">{lost ? documents.previewLost : documents.previewWaits}</p>}
        <div class="paper" lang="zh-CN" ref={paper} />
      </div>
      <LinkButton expanded={whole} onClick={() => setWhole(!whole)}>
        {whole ? documents.showLess : documents.showAll}
      </LinkButton>
    </>
  );
}
