import type { Language, Messages } from "../../../core/messages";
import { firstState, type PaneState, type Trouble } from "../state";
import { createStore, type Store } from "../store";
import type { Surroundings } from "../surroundings";
import { troubleOf } from "../trouble";
import { loadWords } from "../words";

/** What every part of a session works on: the state, the surroundings, the words of the language chosen. */
export interface SessionCore {
  readonly store: Store<PaneState>;
  readonly surroundings: Surroundings;
  messages(): Messages;
  setLanguage(language: Language): Promise<void>;
  /** Any error as trouble in words. */
  trouble(error: unknown, title: Trouble["title"], retry?: () => void): Trouble;
}

export function createCore(surroundings: Surroundings): SessionCore {
  const store = createStore<PaneState>(firstState(surroundings.language));
  let { words } = surroundings;
  return {
    store,
    surroundings,
    messages: () => words,
    setLanguage: async (language) => {
      words = await loadWords(language);
      store.set({ language });
    },
    trouble: (error, title, retry) => troubleOf(error, title, words, retry),
  };
}
