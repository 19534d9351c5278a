import { createContext } from 'preact';
import type { Dispatch, StateUpdater } from 'preact/hooks';

/** What a screen says around it, in the place of what the frame says by itself. */
export interface Head {
  title: string;
  /** How far it is, in words and, where there is something to fill in, as a share from 0 to 1. */
  words: string;
  done?: number;
  button: { label: string; act: () => void } | null;
  /** Takes back what was done last there. */
  undo?: (() => void) | null;
  /** Does again what was taken back last there. */
  redo?: (() => void) | null;
}

/** Tells the frame around it. */
export const HeadContext = createContext<Dispatch<StateUpdater<Head | undefined>>>(() => {});
