import { useEffect, useState } from "preact/hooks";
import type { StandaloneHost } from "../host/standalone";

/** Draws again whenever the workbook is another one. */
export function useHost(host: StandaloneHost): void {
  const [, setTurn] = useState(0);
  useEffect(() => host.onChange(() => setTurn((turn) => turn + 1)), [host]);
}
