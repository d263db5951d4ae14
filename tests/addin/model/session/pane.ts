import type { Surroundings } from "../../../../addin/model/surroundings";
import { createSession, type Session } from "../../../../addin/model/session";
import type { Later } from "../../../../addin/model/session/pause";
import { messagesIn } from "../../../../core/messages";
import { nodeCodec } from "../../../../scripts/host/node-codec";
import { FakeHost } from "../../../tools/fake-host";

/** Waits that end when the test says so. */
export interface Clock {
  readonly later: Later;
  /** How long each is that has not ended. */
  waits(): number[];
  /** The first one is over. */
  pass(): void;
}

export function createClock(): Clock {
  let open: { readonly run: () => void; readonly milliseconds: number }[] = [];
  return {
    later: (run, milliseconds) => {
      const wait = { run, milliseconds };
      open.push(wait);
      return () => {
        open = open.filter((each) => each !== wait);
      };
    },
    waits: () => open.map(({ milliseconds }) => milliseconds),
    pass: () => open[0]?.run(),
  };
}

/** A session over a small workbook: a plan of two tasks, settings. */
export function paneOver(clock?: Clock): { host: FakeHost; session: Session } {
  const host = new FakeHost([
    {
      name: "任务分解表",
      rows: [
        ["2017年任务分解表"],
        ["工作内容", "工作任务", "完成时间", "责任单位"],
        ["甲", "甲的具体工作", "9月12日前", "综合文字组"],
        ["乙", "乙的具体工作", "会后7日内", "档案视频组"],
      ],
    },
    {
      name: "设置",
      rows: [
        ["项目", "内容"],
        ["年份", 2017],
      ],
    },
  ]);
  const session = createSession({
    ...surroundingsOf(host),
    ...(clock ? { later: clock.later } : {}),
  });
  return { host, session };
}

/** A Chinese pane over a host on 10 September 2017, without templates. */
export const surroundingsOf = (host: FakeHost): Surroundings => ({
  host,
  codec: nodeCodec,
  builtInTemplate: () => Promise.resolve(new Uint8Array()),
  today: () => ({ year: 2017, month: 9, day: 10 }),
  language: "zh-CN",
  words: messagesIn("zh-CN"),
});

/** Whatever can go on without a wait has gone on. */
export const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
