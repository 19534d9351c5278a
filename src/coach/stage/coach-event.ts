import type { StageEvent } from './stage.ts';

/** What a key or a button can mean: something of the stage, of what is tried, or of the windows of the browser. */
export type CoachEvent =
  | StageEvent
  | { type: 'variant.kept' }
  | { type: 'reading.ended'; isDone: boolean }
  | { type: 'notes.turned' }
  | { type: 'full-screen.turned' };
