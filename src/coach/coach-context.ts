import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Step } from '../conversation/walk.ts';
import type { BroughtCases } from './bring/brought-cases.ts';
import type { SampleCase } from './cases/sample-case.ts';
import type { CoachServices } from './coach-services.ts';
import type { CoachEvent } from './stage/coach-event.ts';
import type { Stage } from './stage/stage.ts';

/** What every screen of the stage needs. */
export interface CoachValue {
  cases: readonly SampleCase[];
  stage: Stage;
  /** The case at hand, and what the room is asked of it. */
  chosen: SampleCase | undefined;
  steps: readonly Step[];
  send: (event: CoachEvent) => void;
  /** What the browser would not do; empty where all went well. */
  problem: string;
  services: CoachServices;
  brought: BroughtCases;
}

export const CoachContext = createContext<CoachValue | null>(null);

export function useCoach(): CoachValue {
  const value = useContext(CoachContext);
  if (!value) throw new Error('A screen of the coach was drawn outside its stage.');
  return value;
}
