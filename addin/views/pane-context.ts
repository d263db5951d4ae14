import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Messages } from "../../core/messages";
import type { Session } from "../model/session";
import type { PaneState } from "../model/state";
import { useSelected } from "../model/store";

export const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error("no session around this view");
  return session;
}

/** A part of the pane's state; the view draws again only when that part changes. */
export function usePane<Part>(select: (state: PaneState) => Part): Part {
  return useSelected(useSession().store, select);
}

/** The pane's words in the language chosen. */
export function useWords(): Messages["pane"] {
  const session = useSession();
  usePane((state) => state.language);
  return session.messages().pane;
}
