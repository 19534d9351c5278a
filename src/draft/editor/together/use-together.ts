import { useMemo } from 'preact/hooks';
import type { OwnLine } from '../../../view/frame/own-line.ts';
import { useWidget } from '../../../view/widget-context.ts';
import type { Material } from '../../compose/material.ts';
import type { Spot } from '../spots/spot.ts';
import type { Ask } from './asks/ask.ts';
import { asksOf } from './asks/asks-of.ts';
import { atHandIn, leftIn } from './filling.ts';
import { ordersFor } from './orders.ts';
import { ownLine } from './own-line.ts';
import { type FillingActs, useFilling } from './use-filling.ts';
import { type Taking, useTake } from './use-take.ts';

export interface Filler extends FillingActs, Taking {
  /** By their id. */
  asks: ReadonlyMap<string, Ask>;
  /** None once all has been gone through, or while that is not what is looked at. */
  atHand: Ask | undefined;
  /** How many gaps are still to be asked. */
  waiting: number;
  /** Where what is at hand is written. */
  line: OwnLine | null;
}

/** All that goes through the gaps one by one. */
export function useTogether(
  material: Material,
  spots: readonly Spot[],
  isAsking: boolean,
  stop: () => void,
): Filler {
  const { texts, prefix, send } = useWidget();
  const acts = useFilling(material);
  const asks = useMemo(() => asksOf(material, spots), [material, spots]);
  const atHand = isAsking ? atHandIn(asks, acts.filling) : undefined;
  const orders = ordersFor(asks, atHand, acts, {
    stop,
    result: () => send({ type: 'result.requested' }),
  });
  const filler = { ...acts, ...useTake(material, atHand, acts, orders) };
  return {
    ...filler,
    asks,
    atHand,
    waiting: leftIn(asks, acts.filling),
    line: atHand ? ownLine(texts, prefix, material, atHand, filler) : null,
  };
}
