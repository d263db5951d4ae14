import type { TemplateData, TemplateField, TemplateValue } from "../../core/documents/types";

function valueOf(field: TemplateField, rows: number): TemplateValue {
  if (field.fields) return Array.from({ length: rows }, (_, index) => exampleData(field.fields ?? [], rows, index));
  return field.example;
}

/** The examples of a kind's fields as data; loops get `rows` rows. Row numbers count, so that rows can be told apart. */
export function exampleData(fields: readonly TemplateField[], rows: number, index = 0): TemplateData {
  const entries = fields.map((field): [string, TemplateValue] => {
    if (field.tag === "序号") return [field.tag, index + 1];
    if (field.tag === "长行") return [field.tag, index > 0];
    if (field.tag === "阶段首行" || field.tag === "内容首行") return [field.tag, index === 0];
    return [field.tag, valueOf(field, rows)];
  });
  return Object.fromEntries(entries);
}

/** The same with every optional field blank and every loop empty. */
export function barestData(fields: readonly TemplateField[]): TemplateData {
  return Object.fromEntries(
    fields.map((field): [string, TemplateValue] => {
      if (field.fields) return [field.tag, []];
      if (/^(?:意见|问题|逾期|临期)数$/.test(field.tag)) return [field.tag, 0];
      return [field.tag, field.required ? field.example : ""];
    }),
  );
}
