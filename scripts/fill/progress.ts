import type { CommandContext } from "../command";

/** Says how far a long run is, on one line of a terminal that is written over; silent elsewhere. */
export class Progress {
  private last = 0;
  private drawn = false;
  private readonly start = performance.now();

  constructor(
    private readonly context: CommandContext,
    private readonly write: (text: string) => void = (text) => void process.stderr.write(text),
  ) {}

  get seconds(): number {
    return (performance.now() - this.start) / 1000;
  }

  /** `reached`: share of the work done, 0 to 1. */
  at(done: number, reached: number): void {
    if (!this.context.terminal || performance.now() - this.last < 200) return;
    this.last = performance.now();
    const left = reached > 0 ? (this.seconds / reached) * (1 - reached) : 0;
    const perSecond = (done / Math.max(this.seconds, 0.001)).toFixed(0);
    const text = this.context.messages.word.fill.progress(done, Math.floor(reached * 100), perSecond, clock(left));
    this.write(`\r\u001b[2K${text}`);
    this.drawn = true;
  }

  end(): void {
    if (this.drawn) this.write("\r\u001b[2K");
  }
}

/** 75 → "1:15" */
function clock(seconds: number): string {
  const whole = Math.ceil(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}
