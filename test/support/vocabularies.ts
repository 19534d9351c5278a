import type { Vocabulary } from '../../src/conversation/understand/vocabulary.ts';
import { loadVocabularies } from '../../src/i18n/vocabularies.ts';
import { ruleSetOf } from './rule-sets.ts';

/** What the widget can understand where it asks the questions of 2021. */
export const vocabularies: readonly Vocabulary[] = await loadVocabularies(ruleSetOf('vlaio-2021'));
