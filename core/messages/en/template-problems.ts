import type { NameKind, ProblemValues, TemplateProblem, UnfilledPlace } from "../../word/inspect/types";

type ProblemSentences = {
  readonly [Code in keyof ProblemValues]: (values: ProblemValues[Code]) => { says: string; remedy: string };
};

const unfilled: Readonly<Record<UnfilledPlace, { readonly name: string; readonly remedy: string }>> = {
  endnote: { name: "an endnote", remedy: "move it to the text, header, footer or a footnote" },
  chart: { name: "a chart", remedy: "write it into the text beside the chart" },
  diagram: { name: "SmartArt", remedy: "write it into the text beside it, or use a text box" },
  link: { name: "the address of a link", remedy: "print the address as text, or as a QR code: {%address|QR}" },
  field: { name: "the code of a field", remedy: "write it into the text outside the field" },
};

/** The name most like it is not what the mark asks for. */
const otherKind: Readonly<Record<NameKind, (name: string) => string>> = {
  loop: (name) =>
    `"${name}", the nearest name, is a loop and cannot be printed as one value: write {#${name}}…{/${name}} with each entry's tags inside`,
  value: (name) =>
    `no loop is alike; "${name}", the nearest name, is one value: to print it, write {${name}}; for words that stand only where it has a text, {#${name}}…{/${name}}`,
};

export const problems: ProblemSentences = {
  "tag-unclosed": ({ tag }) => ({
    says: `the tag "{${tag}" has no closing brace }`,
    remedy: "add } at its end; to print a brace, use the full-width ｛",
  }),
  "tag-unopened": ({ tag }) => ({
    says: tag === "" ? "there is a } too many" : `"${tag}" has no opening brace {`,
    remedy: "add { at its beginning, or delete the }",
  }),
  "tag-empty": () => ({
    says: "there is no name between the braces",
    remedy: "write a column's name in { }, or delete them",
  }),
  "braces-doubled": ({ tag, mended }) => ({ says: `"${tag}" has two pairs of braces`, remedy: `keep one: ${mended}` }),
  "braces-full-width": ({ text, mended }) => ({
    says: `"${text}" has full-width braces and will not be filled`,
    remedy: `use half-width braces: ${mended} (switch the Chinese input method off)`,
  }),
  "marks-full-width": ({ tag, mended }) => ({
    says: `"{${tag}}" has a full-width mark (# or /), which does nothing`,
    remedy: `type it half-width: {${mended}} (with the Chinese input method off)`,
  }),
  "tag-broken": ({ tag }) => ({
    says: `the braces of "{${tag}}" stand in two paragraphs`,
    remedy: "write the whole tag in one paragraph; if its end is missing, add }",
  }),
  "no-tags": () => ({
    says: "there is no tag: every document would be alike",
    remedy: "write {column} where something is to be filled in, e.g. {姓名}",
  }),
  "tag-unknown": ({ tag, nearest, loop, asks, nearestIs }) => ({
    says: loop === "" ? `nothing is called "${tag}"` : `only the loop "${loop}" has "${tag}"`,
    remedy:
      loop !== ""
        ? `put it between {#${loop}} and {/${loop}}`
        : nearest === ""
          ? "check the name; shuping template tags lists what there is"
          : asks !== nearestIs
            ? otherKind[nearestIs](nearest)
            : `is it "${nearest}"? If so, write "${nearest}" instead of "${tag}" between the braces`,
  }),
  "filter-unknown": ({ filter, nearest }) => ({
    says: `no format is called "${filter}"`,
    remedy: nearest === "" ? "templates/README.md lists the formats" : `is it "${nearest}"?`,
  }),
  "loop-unclosed": ({ tag, sign }) => ({
    says: `the loop {${sign}${tag}} does not end`,
    remedy: `add {/${tag}} where it ends`,
  }),
  "loop-unopened": ({ tag }) => ({
    says: `there is {/${tag}} without {#${tag}}`,
    remedy: `add {#${tag}} where the loop begins, or delete {/${tag}}`,
  }),
  "loop-crossed": ({ opening, sign, closing }) => ({
    says: `the loops {${sign}${opening}} and "${closing}" cross: it begins inside "${closing}" but ends after {/${closing}}`,
    remedy: `put {/${opening}} before {/${closing}}; of loops inside one another, the one opened last ends first`,
  }),
  "loop-misnamed": ({ opening, sign, closing, mistyped }) => ({
    says: `the loop {${sign}${opening}} is closed by {/${closing}}`,
    remedy:
      mistyped === "opening"
        ? `write {${sign}${closing}} instead of {${sign}${opening}}: both ends have the same name`
        : `write {/${opening}} instead of {/${closing}}: both ends have the same name`,
  }),
  "loop-half-row": ({ tag, sign }) => ({
    says: `the loop${tag === "" ? "" : ` {${sign}${tag}}`} is around half a table row, or one end is in a table (text box, content control) and the other outside`,
    remedy:
      "put {#…} at the start of the row's first cell and {/…} at the end of its last cell; outside tables, put both in the same place",
  }),
  "loops-share-row": ({ tag, sign, other }) => ({
    says: `the loops {${sign}${tag}} and "${other}" would repeat the same table row; only one can`,
    remedy: "use two rows, or put the whole of one loop into one cell, its two ends in paragraphs of their own",
  }),
  "paragraphs-not-alone": ({ tag }) => ({
    says: `{@${tag}} does not stand alone in its paragraph`,
    remedy: `give {@${tag}} a paragraph of its own, without other text or blanks`,
  }),
  "part-not-filled": ({ tag, place }) => ({
    says: `{${tag}} stands where nothing is filled in (${unfilled[place].name})`,
    remedy: unfilled[place].remedy,
  }),
  "merge-field": ({ name }) => ({
    says: `the field «${name}» of Word's mail merge will not be filled`,
    remedy: `delete it and write {${name}} there`,
  }),
  "changes-tracked": ({ count }) => ({
    says: `${count} tracked changes are not accepted yet and would be in every document; tags in text moved away still work`,
    remedy: "accept or reject all of them under Review and save",
  }),
  "comments-left": ({ count }) => ({
    says: `${count} comments would be in every document`,
    remedy: "delete them under Review and save",
  }),
  "external-link": ({ target }) => ({
    says: `it links to something outside: ${target}`,
    remedy: "break the link in Word (File – Info – Edit Links to Files), or embed the content",
  }),
  macros: ({ part }) => ({
    says: `it has macros (${part})`,
    remedy: "save it as a Word document (.docx); macros are dropped",
  }),
  "font-may-lack": ({ font }) => ({
    says: `it uses the font "${font}"; computers without it show another`,
    remedy: "install the font where it is printed, or use 仿宋, 楷体, 黑体 or 宋体",
  }),
  "xml-damaged": ({ detail }) => ({
    says: `its content is damaged: ${detail}`,
    remedy: "open it in Word and save it again",
  }),
};

export function partName(part: string): string {
  if (/header/.test(part)) return "header";
  if (/footer/.test(part)) return "footer";
  if (/footnotes/.test(part)) return "footnotes";
  if (/endnotes/.test(part)) return "endnotes";
  if (/comments/.test(part)) return "comments";
  if (/docProps/.test(part)) return "document properties";
  return /document/.test(part) ? "text" : part;
}

export function problemLine(problem: TemplateProblem): string {
  const { says, remedy } = problemSentence(problem);
  const around = problem.around === "" ? "" : ` "${problem.around}"`;
  return `${partName(problem.part)}${around}: ${says}. Remedy: ${remedy}${remedy.endsWith("?") ? "" : "."}`;
}

export function problemSentence(problem: TemplateProblem): { says: string; remedy: string } {
  return (problems[problem.code] as (values: unknown) => { says: string; remedy: string })(problem.values);
}
