import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/assessment/answers.ts';
import { noTexts } from '../../../src/conversation/draft-texts.ts';
import { composeDraft } from '../../../src/draft/compose/compose-draft.ts';
import { toText } from '../../../src/draft/export/to-text.ts';
import { academy, trajectory } from '../../support/academy.ts';
import { partialAnswers } from '../../support/arbitraries.ts';
import { materialFor, withAnswers } from '../../support/draft-material.ts';
import { everyRuleSetWithDraft } from '../../support/every-rule-set.ts';
import { ruleSetOf } from '../../support/rule-sets.ts';

const textOf = async (id: string, answers: Answers) => {
  const { paper } = composeDraft(await materialFor(answers, noTexts, ruleSetOf(id)));
  return toText(paper);
};

describe.each(everyRuleSetWithDraft)('the application of $id', (ruleSet) => {
  it('is a paper with a title, whatever is answered, and says nothing that is not written out', async () => {
    const material = await materialFor({}, noTexts, ruleSet);
    fc.assert(
      fc.property(partialAnswers(ruleSet), (answers) => {
        // What a person typed stays as it is.
        fc.pre(!JSON.stringify(answers).includes('{{'));
        const { paper } = composeDraft(withAnswers(material, answers));
        expect(paper.title).not.toBe('');
        expect(toText(paper)).not.toMatch(/\{\{|undefined|application\.|questions\./);
      }),
      { numRuns: 18 },
    );
  });
});

it('of 2023 asks recognition in a procedure of its own, and lists the places that may count', async () => {
  const none = await textOf('vlaio-2023', academy());
  expect(none).toContain('via de aparte procedure');
  expect(none).toContain('9000 Gent');
  expect(none).toContain('Verwacht aantal deelnemers');
  expect(none).toMatch(/€.0 tot €.1\.500/);
  const current = await textOf('vlaio-2023', academy({ 'recognition-status': 'current' }));
  expect(current).toContain('Wij zijn erkend als STEM-academie.');
  expect(current).not.toContain('aparte procedure aan');
});

it('of 2024 speaks of recognition only, and of no number of activities', async () => {
  const text = await textOf('vlaio-2024', academy({ trajectories: [trajectory()] }));
  expect(text).toContain('Wij vragen erkenning als STEM-academie aan.');
  expect(text).not.toMatch(/subsidie|minstens [23]/i);
});
