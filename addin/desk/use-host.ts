import { useLayoutEffect, useState } from "preact/hooks";
import type { StandaloneHost } from "../host/standalone";

/** Draws again whenever the workbook is another one, also when it came between the first drawing and the first frame. */
export function useHost(host: StandaloneHost): void {
  const [, setTurn] = useState(0);
  useLayoutEffect(() => host.onChange(() => setTurn((turn) => turn + 1)), [host]);
}
