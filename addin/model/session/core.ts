import type { Language, Messages } from "../../../core/messages";
import { firstState, type PaneState, type Trouble } from "../state";
import { createStore, type Store } from "../store";
import type { Surroundings } from "../surroundings";
import { troubleOf } from "../trouble";
import { loadAllWords } from "../words";

/** What every part of a session works on: the state, the surroundings, the words of the language chosen. */
export interface SessionCore {
  readonly store: Store<PaneState>;
  readonly surroundings: Surroundings;
  /** Until allWords() is done only what words.ts calls the first words. */
  messages(): Messages;
  allWords(): Promise<void>;
  hasAllWords(): boolean;
  setLanguage(language: Language): Promise<void>;
  /** Any error as trouble in words. */
  trouble(error: unknown, title: Trouble["title"], retry?: () => void): Trouble;
}

export function createCore(surroundings: Surroundings): SessionCore {
  const store = createStore<PaneState>(firstState(surroundings.language));
  let { words } = surroundings;
  let all: Promise<void> | null = null;
  let has = false;
  const load = async (language: Language): Promise<void> => {
    words = await loadAllWords(language);
    has = true;
  };
  return {
    store,
    surroundings,
    messages: () => words,
    allWords: () =>
      (all ??= load(store.get().language).catch((error: unknown) => {
        // Not there now is not gone for ever: the next view asks again.
        all = null;
        throw error;
      })),
    hasAllWords: () => has,
    setLanguage: async (language) => {
      all = load(language);
      await all;
      store.set({ language });
    },
    trouble: (error, title, retry) => troubleOf(error, title, words, retry),
  };
}
