import { finding, type Finding } from "../../finding";
import { parseCellAddress } from "../../workbook/grid";
import type { ColumnRole } from "../types";
import { signs } from "../words/text-signs";
import { amongTasks, type CheckContext } from "./types";
import { cellOf, plainWords, taskRole } from "./place";

const counted =
  /((?:[\u3400-\u9fff“”（）]{2,14}[、和及与]){2,8}[\u3400-\u9fff“”（）]{2,14}?)(?:[二两三四五六七八九]|\d)个?(?:阶段|步骤|环节)/g;
const mayName = /(?:阶段|步骤|环节)/;

/** A step's name without what all of them share. */
const bare = (name: string): string =>
  plainWords(name)
    .replace(/^(?:分为|分成|分|按照|按|即|包括|采取|通过|经过)/, "")
    .replace(/(?:阶段|步骤|环节)$/, "");

const alike = (a: string, b: string): boolean =>
  a === b || (a.length >= 2 && b.includes(a)) || (b.length >= 2 && a.includes(b));

/** Of a list of steps that is surely that of the phases, the names that no phase has. */
function otherNames(text: string, phases: readonly string[]): { listed: string; text: string }[] {
  return [...text.matchAll(counted)].flatMap(([words, list = ""]) => {
    const names = list.split(/[、和及与]/).map(bare);
    const strangers = names.filter((name) => !phases.some((phase) => alike(name, phase)));
    const surely = names.length === phases.length && strangers.length > 0 && strangers.length * 2 <= names.length;
    return surely ? strangers.map((listed) => ({ listed, text: words })) : [];
  });
}

function differences(cell: string, text: string, { plan, phases }: CheckContext): Finding[] {
  const names = [...phases.keys()].map(bare);
  if (names.length < 2) return [];
  return otherNames(text.replace(/\s+/g, ""), names).map((values) =>
    finding("steps-differ", { sheet: plan.sheet, row: parseCellAddress(cell)?.row ?? null, cell }, values),
  );
}

/** Phases called otherwise where they are listed: 公开测评结果 in the list, 公开评议结果 over its tasks. */
export const stepsDiffer = amongTasks<string>({
  waitsFor: signs.step,
  least: 0,
  collect: (task, add) => {
    const look = (text: string, role: ColumnRole): void => {
      const cell = text.includes("、") && mayName.test(text) ? cellOf(task, role) : null;
      if (cell) add(cell, text);
    };
    look(task.task, taskRole(task));
    look(task.note, "note");
  },
  beside: ({ phases }) => [...phases.keys()].join("、"),
  judge: (rows, context, cell) => rows.slice(0, 1).flatMap(({ fact }) => differences(String(cell), fact, context)),
});

/** The same in the lines above the table. */
export const stepsDifferAbove = (context: CheckContext): readonly Finding[] =>
  context.plan.above.flatMap(({ cell, text }) => (mayName.test(text) ? differences(cell, text, context) : []));
