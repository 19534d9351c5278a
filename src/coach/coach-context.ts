import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Step } from '../conversation/walk.ts';
import type { Texts } from '../i18n/texts.ts';
import type { Application } from '../rules/application.ts';
import type { SampleCase } from './cases/sample-case.ts';
import type { CoachEvent } from './stage/coach-event.ts';
import type { Stage } from './stage/stage.ts';

/** What the page lends to the stage: it opens drafts. */
export interface CoachServices {
  /** Undefined where the rules have no draft. */
  application: () => Promise<Application | undefined>;
  /** The Dutch texts, in which a draft is written. */
  words: () => Promise<Texts>;
  /** Ids of rules whose drafts can be opened as well. */
  alike: readonly string[];
}

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
}

export const CoachContext = createContext<CoachValue | null>(null);

export function useCoach(): CoachValue {
  const value = useContext(CoachContext);
  if (!value) throw new Error('A screen of the coach was drawn outside its stage.');
  return value;
}
