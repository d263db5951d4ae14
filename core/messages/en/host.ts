import type { host as chinese } from "../zh-CN/host";

export const host: typeof chinese = {
  faults: {
    "moved-on": () =>
      "Someone else or another window has just changed the workbook, so nothing was written this time. Click once more: it will be worked out from the latest content.",
    "edit-mode": () => "A cell is being edited. Press Enter (or Esc) to finish editing, then click again.",
    protected: () =>
      "The sheet is protected and cannot be written to. Use Review → Unprotect Sheet and try again; viewing and checking still work.",
    "read-only": () =>
      "The workbook is open read-only and cannot be written to. Choose Enable Editing, or save a copy and try again.",
    busy: () => "Excel is busy. Wait a moment and click again; if it lasts, save and reopen the workbook.",
    "too-large": () =>
      "There is too much content for Excel to take at once. Remove large data outside the task table, or use the command line on this file.",
    "access-denied": () =>
      "Excel does not let the add-in into this workbook (it may be rights-managed). Ask its owner for edit rights, or use the command line on a copy.",
    "sheet-missing": () => "A sheet that is needed is gone (deleted or renamed). Click Refresh to read again.",
    unsupported: () =>
      "This version of Excel cannot do this. Excel 2019 or later is needed (Office 2021 or later advised); the stand-alone page and the command line work too.",
    unknown: () =>
      "Excel did not finish this step and did not say why; the workbook may be unchanged. Click Refresh to check; if it happens again, copy the details for whoever maintains Shuping.",
    "not-delivered": ({ details }) => details,
  },
  copyDetails: "Copy details",
  tooManyAuthors: "Someone else is numbering at the same time. The next number was taken: please check the register.",
  deliver: {
    downloads: "the Downloads folder",
    browser: "handed to the system browser; look in the Downloads folder",
    notHere: (name, command) =>
      `The pane of Excel for Mac cannot save files: “${name}” is not on this computer (its number is registered and will not be given again). Save the workbook, then run in Terminal: ${command}`,
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
