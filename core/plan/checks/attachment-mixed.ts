import { finding } from "../../finding";
import { parseCellAddress } from "../../workbook/grid";
import type { ColumnRole } from "../types";
import { textFact } from "../words/text-facts";
import { signs } from "../words/text-signs";
import { amongTasks } from "./types";
import { cellOf, factsOf, taskRole } from "./place";

const thing = "[\\u3400-\\u9fff]{1,14}(?:表|名单|清单|样式|样本|台账|方案|细则|提纲|范文)";
const nameFirst = new RegExp(`《?(${thing})》?[（(](?:详?见|附于)?附件(\\d{1,2})[)）]`, "g");
const numberFirst = new RegExp(`附件(\\d{1,2})[：:.、]?[（(《]?(${thing})`, "g");

interface Named {
  readonly number: string;
  readonly name: string;
}

interface Attached extends Named {
  readonly cell: string;
}

const verbs = /^.*(?:填写|填报|发放|印发|使用|按照|根据|对照|报送|提交|制作|参照|并附|附|见|的)/;

function attachmentsIn(text: string): Named[] {
  const plain = text.normalize("NFKC").replace(/\s+/g, "");
  const found = (number: string, name: string): Named => ({ number, name: name.replace(verbs, "") || name });
  return [
    ...[...plain.matchAll(nameFirst)].map(([, name = "", number = ""]) => found(number, name)),
    ...[...plain.matchAll(numberFirst)].map(([, number = "", name = ""]) => found(number, name)),
  ];
}

const attachmentsOf = textFact(attachmentsIn);

/** One attachment number for two things: 测评表（附件2） and 申请表（附件2）. */
export const attachmentMixed = amongTasks<Attached>({
  waitsFor: signs.attachment,
  least: 2,
  collect: (task, add) => {
    const look = (text: string, role: ColumnRole): void => {
      const named = text.includes("附件") ? attachmentsOf(factsOf(task, text)) : [];
      const cell = named.length > 0 ? cellOf(task, role) : null;
      if (cell) for (const { number, name } of named) add(number, { number, name, cell });
    };
    look(task.task, taskRole(task));
    look(task.note, "note");
  },
  judge: (rows, { plan }) => {
    const first = rows[0]?.fact;
    if (!first) return [];
    const other = rows.find(({ fact: { name } }) => !name.includes(first.name) && !first.name.includes(name))?.fact;
    if (!other) return [];
    const place = { sheet: plan.sheet, row: parseCellAddress(other.cell)?.row ?? null, cell: other.cell };
    const { number, name } = other;
    return [finding("attachment-mixed", place, { number, name, other: first.name, otherCell: first.cell })];
  },
});
