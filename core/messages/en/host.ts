import type { host as chinese } from "../zh-CN/host";

export const host: typeof chinese = {
  faults: {
    "moved-on": () =>
      "Someone else or another window has just changed the workbook, so nothing was written. Press once more: it is then done on the latest content.",
    "edit-mode": () =>
      "A cell is being edited in Excel. Press Enter (or Esc) to finish it; this then goes on by itself.",
    protected: () =>
      "The sheet is protected, so nothing can be written to it. Choose Review → Unprotect Sheet and try again; viewing and checking still work.",
    "read-only": () =>
      "The workbook is open read-only, so nothing can be written to it. Choose Enable Editing, or save a copy, and try again.",
    busy: () => "Excel is busy. Wait a moment and try again; if it stays busy, save and reopen the workbook.",
    "too-large": () =>
      "There is more content than Excel takes at once. Remove large data outside the task table, or use the command line on this file.",
    "access-denied": () =>
      "Excel does not let the add-in into this workbook (it may be rights-managed). Ask its owner for edit rights, or use the command line on a copy.",
    "sheet-missing": () =>
      "A sheet that is needed is gone (deleted or renamed). Press Check again (below) to read the workbook anew.",
    unsupported: () =>
      "This version of Excel cannot do this. You need Excel 2019 or later (Office 2021 or later is better); the stand-alone page and the command line work too.",
    unknown: () =>
      "Excel did not finish this step and did not say why; the workbook may be unchanged. Press Check again (below) to see; if it happens again, copy the details and send them to whoever maintains Shuping.",
    "not-delivered": ({ details }) => details,
  },
  copyDetails: "Copy details",
  tooManyAuthors:
    "Someone else was numbering at the same time, so the next number was used. Please check the register.",
  deliver: {
    downloads: "the Downloads folder",
    browser: "handed to the system browser; look in the Downloads folder",
    notHere: (name, command) =>
      `The pane in Excel for Mac cannot save files, so “${name}” is not on this computer (its number is registered and will not be used again). Save the workbook, then run in Terminal: ${command}`,
    handOffGone:
      "This address has been used or has expired (it works once, within five minutes). Go back to Excel and save again.",
    archive: (kind, count) => `${kind || "documents"}-${count}.zip`,
  },
  serve: {
    running: (address) => `Serving the pane: ${address}`,
    paneAddress: (address) => `Add-in pane: ${address}`,
    standalone: (address) => `Stand-alone page: ${address}`,
    stop: "Press Ctrl+C to stop.",
    open: "Note: other machines can reach this server. On an office network give --cert and --key as well: Excel accepts https only.",
    certNeedsKey: "--cert and --key belong together (PEM files).",
    noFile: (file) => `Cannot read ${file}. Check the path and the rights.`,
    noFolder: (folder) => `No pane in ${folder}. Run npm run build first, or name the folder with --dir.`,
    badPort: (port) => `The port must be a whole number from 1 to 65535, not “${port}”.`,
    notFree: (host) => `Cannot listen on ${host}. Check that --host is an address of this machine.`,
  },
};
