import type { DataValidation, Worksheet } from "exceljs";
import { columnLetters } from "../../core/workbook/grid";
import type { SchemeColumn, SchemeSheet } from "../../core/schemes/types";

/** exceljs takes validations of whole ranges; its types do not say so. */
type WithValidations = Worksheet & { readonly dataValidations: { add(range: string, rule: DataValidation): void } };

/** 评议对象!$B$2:$B$500 for the 姓名 column: our subject sheet keeps its headings in row 1. */
const subjectNames = "评议对象!$B$2:$B$500";

function listOf(column: SchemeColumn): string | null {
  if (column.choicesFrom?.sheet === "评议对象") return subjectNames;
  return column.choices ? `"${column.choices.join(",")}"` : null;
}

function hintOf({ heading, hint }: SchemeColumn): Partial<DataValidation> {
  return hint ? { showInputMessage: true, promptTitle: heading, prompt: hint } : {};
}

/** Drop-down lists and hints for the rows from `first` to `last`; other values are warned about, never refused. */
export function addChoices(page: Worksheet, sheet: SchemeSheet, first: number, last: number): void {
  const { dataValidations } = page as WithValidations;
  sheet.columns.forEach((column, index) => {
    const list = listOf(column);
    const range = `${columnLetters(index + 1)}${first}:${columnLetters(index + 1)}${last}`;
    if (list) {
      dataValidations.add(range, {
        type: "list",
        allowBlank: true,
        formulae: [list],
        showErrorMessage: true,
        errorStyle: "warning",
        errorTitle: column.heading,
        error: "填写的内容不在可选项中，确定要这样填吗？",
        ...hintOf(column),
      });
    } else if (column.hint) {
      dataValidations.add(range, {
        type: "any",
        allowBlank: true,
        formulae: [],
        ...hintOf(column),
      } as unknown as DataValidation);
    }
  });
}
