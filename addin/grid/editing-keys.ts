/** What a key asks for in a cell that is being edited; null: the field's own business. */
export type EditorAct = "break-line" | "keep-down" | "keep-left" | "keep-right" | "give-up";

interface Key {
  readonly key: string;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly isComposing: boolean;
}

/** Enter keeps and goes down, Tab keeps and goes aside, Esc leaves it as it was, Alt+Enter breaks the line. */
export function editorAct({ key, altKey, shiftKey, isComposing }: Key): EditorAct | null {
  if (isComposing) return null;
  if (key === "Enter") return altKey ? "break-line" : "keep-down";
  if (key === "Tab") return shiftKey ? "keep-left" : "keep-right";
  return key === "Escape" ? "give-up" : null;
}

/** The arrow key that goes where keeping an edit goes. */
export const arrowAfter = { "keep-down": "ArrowDown", "keep-left": "ArrowLeft", "keep-right": "ArrowRight" } as const;

/** What a key asks for in the grid: to edit (with which words first), to empty the cell, or to move; null: nothing of ours. */
export type GridAct =
  | { readonly do: "edit"; readonly from: "content" | "typed"; readonly typed: string }
  | { readonly do: "empty" }
  | { readonly do: "move" };

export function gridAct(event: {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}): GridAct {
  const { key, ctrlKey, metaKey, altKey } = event;
  if (key === "F2" || key === "Enter") return { do: "edit", from: "content", typed: "" };
  if (key === "Delete" || key === "Backspace") return { do: "empty" };
  const isLetter = key.length === 1 && !ctrlKey && !metaKey && !altKey;
  return isLetter ? { do: "edit", from: "typed", typed: key === " " ? "" : key } : { do: "move" };
}
