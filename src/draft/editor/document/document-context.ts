import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Material } from '../../compose/material.ts';
import type { Spot } from '../spots/spot.ts';

export interface DocumentValue {
  material: Material;
  /** By their id. */
  spots: ReadonlyMap<string, Spot>;
  /** Id of the one spot that is open. */
  open: string | null;
  show: (spot: Spot) => void;
  /** Focus goes back to where it was written, or on to the next gap. */
  close: (spot: Spot, to: 'here' | 'next') => void;
}

export const DocumentContext = createContext<DocumentValue | null>(null);

export function useDocument(): DocumentValue {
  const value = useContext(DocumentContext);
  if (!value) throw new Error('A part of the draft was drawn outside its document.');
  return value;
}
