import type { Messages } from "../../../core/messages";

/** A control as a person knows it: what it is and what it is called. Of several the first. */
export interface Control {
  readonly role: "button" | "tab" | "switch" | "textbox";
  readonly name: string | RegExp;
}

/** One thing that a user does or sees. */
export type Step =
  | { readonly does: "press"; readonly control: Control }
  | { readonly does: "type"; readonly control: Control; readonly text: string }
  | { readonly does: "see"; readonly text: string | RegExp }
  /** In the sheet itself, not in the pane. */
  | { readonly does: "edit"; readonly cell: string; readonly text: string }
  /** Presses, and a file comes. */
  | { readonly does: "save"; readonly control: Control };

/** Stands in a sentence for words that the flow does not know beforehand. */
const some = "…some…";

/** A sentence as it begins, whatever stands in the places of `some` and of the number 0. */
function like(sentence: string): RegExp {
  const escaped = sentence.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`^\\s*${escaped.replaceAll(some, ".+").replace(/0/g, "\\d+")}`);
}

const press = (control: Control): Step => ({ does: "press", control });
const button = (name: string | RegExp): Control => ({ role: "button", name });
const see = (text: string | RegExp): Step => ({ does: "see", text });

/**
 * The work of an office on the sample workbook 筹备阶段, whose plan has nine overdue tasks: check, a fix and its undo, marks,
 * an edit in the sheet, the date of an event, two bulletins, the register. The same wherever the pane lives.
 */
export function officeWork({ pane }: Messages): readonly Step[] {
  const { frame, checkup, settings, overview, event, documents, register } = pane;
  const tab = (name: keyof typeof frame.tabs): Step => press({ role: "tab", name: like(frame.tabs[name]) });
  const overdue = (count: number): Step =>
    see(like(overview.summary({ overdue: count, longest: 0, today: 0, dueSoon: 0, open: 0 })));
  const bulletin: readonly Step[] = [
    { does: "save", control: button(like(documents.make(some))) },
    see(like(documents.made(some))),
    see(like(documents.registeredAt(some))),
  ];
  return [
    overdue(9),
    press(button(frame.checkAgain)),
    see(frame.synced),
    tab("checkup"),
    press(button(/D14/)),
    press(button(checkup.apply)),
    see(like(checkup.applied(some))),
    press(button(frame.undo)),
    see(frame.undone),
    tab("settings"),
    press({ role: "switch", name: like(settings.marks) }),
    see(settings.marked),
    tab("overview"),
    overdue(9),
    { does: "edit", cell: "D3", text: "12月10日前" },
    overdue(8),
    press(button(like(overview.setDate))),
    { does: "type", control: { role: "textbox", name: event.date }, text: "9月26日" },
    see(like(event.readAs(some, ""))),
    press(button(like(event.save(1).replace("1", "0")))),
    see(like(event.saved(some, some))),
    tab("documents"),
    ...bulletin,
    press(button(documents.another)),
    ...bulletin,
    tab("register"),
    press(button(register.verify)),
    see(register.clean),
  ];
}
