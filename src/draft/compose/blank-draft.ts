import { assess } from '../../assessment/assess.ts';
import { noTexts } from '../../conversation/draft-texts.ts';
import { composeDraft } from './compose-draft.ts';
import type { Material } from './material.ts';
import type { Paper } from './paper.ts';

/** A hand-out: what an application holds, without what follows from answers. */
export function blankDraft(material: Material): Paper {
  const { ruleSet, date } = material;
  const assessment = assess(ruleSet, {}, { date });
  const nothing = { ...material, answers: {}, texts: noTexts, itemKeys: [], assessment };
  const { paper, sections } = composeDraft(nothing);
  const notice = paper.blocks.slice(0, 1);
  return { ...paper, blocks: [...notice, ...sections.flatMap(({ blocks }) => blocks)] };
}
