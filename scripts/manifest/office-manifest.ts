/** The address in the repository's own manifest: a trial on one machine. */
export const trialAddress = "https://localhost:3000/";

/** An https address that a pane can live at, with a slash at its end; null for anything else. */
export function paneAddress(given: string): string | null {
  try {
    const url = new URL(given);
    const plain = url.protocol === "https:" && url.username === "" && url.search === "" && url.hash === "";
    return plain ? url.href.replace(/\/?$/, "/") : null;
  } catch {
    return null;
  }
}

const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");

/** The manifest for an office's own address: the same add-in (same Id) from another place. */
export function officeManifest(source: string, address: string): string {
  return source
    .replaceAll(trialAddress, escaped(address))
    .replace(
      /<!--[\s\S]*?-->/,
      `<!-- 述评 Shuping：由 npm run make-manifest 生成，面板地址 ${address.replace(/--/g, "- -")} -->`,
    );
}
