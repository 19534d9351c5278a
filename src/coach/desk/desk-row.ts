import { type Assessment, assess } from '../../assessment/assess.ts';
import type { PlaceFinder } from '../../belgium/places.ts';
import { composeDraft } from '../../draft/compose/compose-draft.ts';
import type { Texts } from '../../i18n/texts.ts';
import type { Brought, Rules } from '../bring/brought.ts';

/** An organisation of the desk, weighed. */
export interface DeskRow {
  id: number;
  name: string;
  /** How many of its answers do not fit the rules of the page. */
  dropped: number;
  assessment: Assessment;
  /** What its application still lacks; null where the rules have no draft. */
  gaps: number | null;
}

/** By what it is weighed. */
export interface Scales extends Rules {
  /** The Dutch texts, in which a draft is written. */
  words: Texts;
  places?: PlaceFinder;
  date: string;
}

const nothing = { fields: {}, examples: [] };

export function rowOf(id: number, brought: Brought, scales: Scales): DeskRow {
  const { name, answers, dropped, texts = nothing } = brought;
  const { ruleSet, application, words, places, date } = scales;
  const assessment = assess(ruleSet, answers, { date });
  const list = answers[application?.examples?.question ?? ''];
  const material = application && {
    ...{ ruleSet, application, answers, assessment, texts, words, places, date },
    // In a file an example names the position of its item.
    itemKeys: Array.isArray(list) ? list.map((_, index) => index) : [],
    ownQuestions: [],
  };
  return {
    ...{ id, name, dropped, assessment },
    gaps: material ? composeDraft(material).gaps.length : null,
  };
}
