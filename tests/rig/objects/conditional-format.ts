import { overlap } from "../address";
import type { RigArea, RigBook, RigRule, RigSheet } from "../book";
import { notFound, notModelled } from "../rig-error";
import type { RigObject } from "./types";
import { rangeObject } from "./range";
import type { RigSession } from "../session";

function customObject(rule: RigRule, edit: () => void): RigObject {
  const text = (key: "formula" | "fill" | "font") => ({
    get: () => rule[key],
    set: (value: unknown) => {
      edit();
      rule[key] = String(value);
    },
  });
  const bold = {
    get: () => rule.bold,
    set: (value: unknown) => {
      edit();
      rule.bold = value === true;
    },
  };
  return {
    kind: "CustomConditionalFormat",
    nav: {
      Rule: () => ({ kind: "ConditionalFormatRule", props: { Formula: text("formula") } }),
      Format: () => ({
        kind: "ConditionalRangeFormat",
        nav: {
          Fill: () => ({ kind: "ConditionalRangeFill", props: { Color: text("fill") } }),
          Font: () => ({ kind: "ConditionalRangeFont", props: { Color: text("font"), Bold: bold } }),
        },
      }),
    },
  };
}

function ruleObject(session: RigSession, sheet: RigSheet, rule: RigRule): RigObject {
  const edit = (): void => session.writing(sheet);
  const custom = (): RigObject => customObject(rule, edit);
  return {
    kind: "ConditionalFormat",
    id: rule.id,
    props: { Id: { get: () => rule.id }, Type: { get: () => rule.type } },
    nav: { Custom: custom, CustomOrNullObject: () => (rule.type === "Custom" ? custom() : null) },
    methods: {
      GetRange: () => rangeObject(session, sheet, rule.area),
      Delete: () => {
        edit();
        sheet.rules.splice(sheet.rules.indexOf(rule), 1);
        return undefined;
      },
    },
  };
}

export function conditionalFormats(session: RigSession, sheet: RigSheet, area: RigArea): RigObject {
  const here = (): RigRule[] => sheet.rules.filter((rule) => overlap(rule.area, area));
  const book: RigBook = session.book;
  return {
    kind: "ConditionalFormatCollection",
    items: () => here().map((rule) => ruleObject(session, sheet, rule)),
    indexer: (key) =>
      ruleObject(session, sheet, here().find(({ id }) => id === key) ?? notFound(`conditional format ${String(key)}`)),
    methods: {
      Add: (type) => {
        if (type !== "Custom") notModelled(`conditional format ${String(type)}`);
        session.writing(sheet);
        const rule: RigRule = { id: book.nextId(), area, type: "Custom", formula: "", fill: "", font: "", bold: false };
        sheet.rules.push(rule);
        return ruleObject(session, sheet, rule);
      },
    },
  };
}
