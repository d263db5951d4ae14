const alreadyPlain = /^[\u3400-\u9fff0-9A-Za-z]*$/;
const wideForms = /[\uff01-\uff5e\u3000\u2100-\u24ff\uf900-\ufaff]/;
const marks = /[\s\u200b，。、；：！？,.;:!?“”"'‘’《》〈〉()（）【】[\]—–\-·…]+/g;

/** Words for comparing: full-width forms folded, blanks and marks gone. */
export function plainWords(text: string): string {
  if (alreadyPlain.test(text)) return text;
  return (wideForms.test(text) ? text.normalize("NFKC") : text).replace(marks, "");
}
