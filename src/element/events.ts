import type { Answer, Answers } from '../assessment/answers.ts';
import type { Verdict } from '../rules/schema.ts';

/** Ids, and no answers unless the page set `share-answers`: what a person says stays with the person. */
export interface StemCheckEventDetails {
  'stem-check-ready': { ruleSet: string; language: string };
  /** An answer that was taken back is not there. */
  'stem-check-answer': { question: string; answer?: Answer | undefined };
  'stem-check-verdict': {
    ruleSet: string;
    verdicts: Readonly<Record<string, Verdict>>;
    overall: string;
    answers?: Answers;
  };
  /** `complete` counts the sections of the draft that wait for nothing. */
  'stem-check-export': { format: string; complete: number };
  'stem-check-error': { code: string; message: string };
}

export type StemCheckEventMap = {
  [Name in keyof StemCheckEventDetails]: CustomEvent<StemCheckEventDetails[Name]>;
};

export const dispatch = <Name extends keyof StemCheckEventDetails>(
  host: HTMLElement,
  name: Name,
  detail: StemCheckEventDetails[Name],
): boolean => host.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));

declare global {
  interface HTMLElementEventMap extends StemCheckEventMap {}
}
