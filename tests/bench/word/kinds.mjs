// The templates that are measured, each with its data.
import { makeBulletins, makeBulletinTemplate } from "./bulletin-template.mjs";
import { makeLetters } from "./letter-data.mjs";
import { makeTemplate } from "./letter-template.mjs";
import { makeNotices, makeNoticeTemplate } from "./notice-template.mjs";

export const kinds = {
  letter: { template: makeTemplate, data: makeLetters },
  bulletin: { template: makeBulletinTemplate, data: makeBulletins },
  notice: { template: makeNoticeTemplate, data: makeNotices },
};
