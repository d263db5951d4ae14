import type { TemplateField } from "../types";

/** Says of a row of a table whether it may be torn at the end of a page. */
export const longRowField: TemplateField = {
  tag: "长行",
  meaning:
    "这一行的文字是不是很长（半页以上）；用来让长的一行跨页、短的一行不拆开：“{#长行}…{/长行}{^长行}…{/长行}”两行，只有后一行不许跨页断行",
  example: "",
  required: false,
};
