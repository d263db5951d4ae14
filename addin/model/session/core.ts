import type { Language, Messages } from "../../../core/messages";
import { firstState, type PaneState, type Trouble } from "../state";
import { createStore, type Store } from "../store";
import type { Surroundings } from "../surroundings";
import { troubleOf } from "../trouble";
import { loadAllWords } from "../words";
import { createPause, type Pause } from "./pause";

/** What every part of a session works on, views too: the state, the surroundings, the words of the language chosen. */
export interface SessionCore extends Pause {
  readonly store: Store<PaneState>;
  readonly surroundings: Surroundings;
  /** Until allWords() is done only what words.ts calls the first words. */
  messages(): Messages;
  /** Everything that views other than the first one say; later.tsx waits for it. */
  allWords(): Promise<void>;
  hasAllWords(): boolean;
  /** The language chosen last holds, however long another takes to come; one that does not come is said and changes nothing. */
  setLanguage(language: Language): Promise<void>;
  /** Any error as trouble in words. */
  trouble(error: unknown, title: Trouble["title"], retry?: () => void): Trouble;
}

export function createCore(surroundings: Surroundings): SessionCore {
  const store = createStore<PaneState>(firstState(surroundings.language));
  let { words } = surroundings;
  let all: Promise<void> | null = null;
  let has = false;
  let wanted = 0;
  const trouble: SessionCore["trouble"] = (error, title, retry) => troubleOf(error, title, words, retry);
  const setLanguage = async (language: Language): Promise<void> => {
    const turn = (wanted += 1);
    try {
      const loaded = await loadAllWords(language);
      if (turn !== wanted) return;
      words = loaded;
      has = true;
      all = Promise.resolve();
      store.set({ language });
    } catch (error) {
      if (turn === wanted) store.set({ trouble: trouble(error, "lostTitle", () => void setLanguage(language)) });
    }
  };
  return {
    ...createPause(surroundings.later),
    store,
    surroundings,
    messages: () => words,
    allWords: () =>
      (all ??= loadAllWords(store.get().language).then(
        (loaded) => {
          // A language chosen meanwhile has brought its own.
          if (!has) words = loaded;
          has = true;
        },
        (error: unknown) => {
          // Not there now is not gone for ever: the next view asks again.
          all = null;
          throw error;
        },
      )),
    hasAllWords: () => has,
    setLanguage,
    trouble,
  };
}
