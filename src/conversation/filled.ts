import type { AsideReply } from './asides/aside.ts';

/** What was said while the gaps of the draft were gone through: a gap that was asked, or a line that was typed there. */
export type Filled =
  | { ask: string; isLeft: boolean }
  | { ask: string; line: string; reply: AsideReply };
