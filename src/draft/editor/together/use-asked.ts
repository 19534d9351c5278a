import { useState } from 'preact/hooks';
import { useWidget } from '../../../view/widget-context.ts';
import { keptOf } from '../kept.ts';
import type { Spot } from '../spots/spot.ts';
import { gapsAmong } from '../spots/spots-of.ts';

interface Asked {
  /** None once all have been gone through. */
  spot: Spot | undefined;
  /** What was written last. */
  before: Spot | undefined;
  /** How many were left open. */
  left: number;
  goOn: (leavesOpen: boolean) => void;
}

/** The gaps in their order. The one that is asked stays, however much is written in it. */
export function useAsked(spots: ReadonlyMap<string, Spot>): Asked {
  const kept = keptOf(useWidget().actor);
  const [, redraw] = useState(0);
  const gaps = gapsAmong([...spots.values()]);
  const first = gaps.find(({ id }) => !kept.left.has(id));
  const spot = spots.get(kept.asked ?? '') ?? first;
  kept.asked = spot?.id ?? null;
  return {
    spot,
    before: spots.get(kept.before ?? ''),
    left: gaps.filter(({ id }) => kept.left.has(id)).length,
    goOn: (leavesOpen) => {
      if (!spot) return;
      if (leavesOpen) kept.left = new Set([...kept.left, spot.id]);
      const order = [...spots.keys()];
      const waiting = gaps.filter(({ id }) => id !== spot.id && !kept.left.has(id));
      const after = waiting.find(({ id }) => order.indexOf(id) > order.indexOf(spot.id));
      kept.before = leavesOpen ? null : spot.id;
      kept.asked = (after ?? waiting[0])?.id ?? null;
      redraw((count) => count + 1);
    },
  };
}
