import { bulletin } from "./bulletin";
import { feedbackLetter } from "./feedback-letter";
import { templatePackage } from "./package";
import { rectificationNotice } from "./rectification-notice";
import { reminder } from "./reminder";

/** The templates that come with Shuping, by file name; always the same bytes. */
export function builtInTemplates(): Readonly<Record<string, Uint8Array>> {
  return {
    "bulletin.docx": templatePackage(bulletin),
    "feedback-letter.docx": templatePackage(feedbackLetter),
    "rectification-notice.docx": templatePackage(rectificationNotice),
    "reminder.docx": templatePackage(reminder),
  };
}
