import { strFromU8, unzipSync } from "fflate";

/** One part of a package as text. */
export function partText(bytes: Uint8Array, name: string): string {
  const part = unzipSync(bytes)[name];
  if (!part) throw new Error(`no ${name}`);
  return strFromU8(part);
}

const plain = (xml: string): string =>
  xml
    .replace(/<w:tab\/>(?!<\/w:tabs>)/g, "\t")
    .replace(/<w:br\/>/g, "\n")
    .replace(/<[^>]+>/g, "")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&");

function paragraphs(xml: string): string[] {
  return [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p [^>]*>.*?<\/w:p>/gs)].map(([each]) =>
    plain(each.replace(/<w:pPr>.*?<\/w:pPr>/s, "")),
  );
}

/** What a person reads, a line a paragraph; table rows as "| a | b |". */
export function readableText(xml: string): string {
  const body = xml.replace(/<w:tbl>.*?<\/w:tbl>/gs, (table) => {
    const rows = [...table.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) => {
      const cells = [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => paragraphs(cell).join(" "));
      return `| ${cells.join(" | ")} |`;
    });
    return `<w:p><w:r><w:t>${rows.join("\n").replace(/&/g, "&amp;").replace(/</g, "&lt;")}</w:t></w:r></w:p>`;
  });
  return `${paragraphs(body).join("\n")}\n`;
}
