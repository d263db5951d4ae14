import { useState } from "preact/hooks";
import { grouped } from "../../core/messages/grouped";
import type { UnitLoad } from "../model/overview-data";
import { shortName } from "../model/short-text";
import { useSession, useWords } from "./pane-context";
import { LinkButton, Lines, Part } from "./pieces";

const firstUnits = 5;

/** Units by what is overdue, then by what is open; a bar for each, longest for the one with most tasks. */
export function Units({ loads }: { loads: readonly UnitLoad[] }) {
  const session = useSession();
  const { overview } = useWords();
  const [all, setAll] = useState(false);
  if (loads.length === 0) return null;
  const most = Math.max(...loads.map((load) => load.all));
  return (
    <Part title={overview.units} note={overview.openOfAll}>
      <Lines>
        {(all ? loads : loads.slice(0, firstUnits)).map((load) => (
          <li key={load.unit}>
            <button
              type="button"
              class="pressable unit"
              onClick={() => session.go({ at: "rows", filter: { by: "unit", value: load.unit } })}
            >
              <span class="to">{shortName(load.unit)}</span>
              <span class="num note">
                {load.late > 0 ? <span class="late">{overview.late(load.late)} · </span> : null}
                {grouped(load.open)} / {grouped(load.all)}
              </span>
              <UnitBar load={load} most={most} />
            </button>
          </li>
        ))}
      </Lines>
      {loads.length > firstUnits ? (
        <p>
          <LinkButton expanded={all} onClick={() => setAll(!all)}>
            {all ? overview.fewerUnits : overview.moreUnits(loads.length - firstUnits)}
          </LinkButton>
        </p>
      ) : null}
    </Part>
  );
}

function UnitBar({ load, most }: { load: UnitLoad; most: number }) {
  const parts = [
    { name: "is-overdue", size: load.late },
    { name: "is-open", size: load.open - load.late },
    { name: "is-done", size: load.all - load.open },
  ];
  return (
    <span class="bar" aria-hidden="true" style={{ width: `${((load.all / most) * 100).toFixed(1)}%` }}>
      {parts.map(({ name, size }) => (size > 0 ? <i key={name} class={name} style={{ flex: String(size) }} /> : null))}
    </span>
  );
}
