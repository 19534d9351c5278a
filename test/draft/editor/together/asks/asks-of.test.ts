import { expect, test } from 'vitest';
import type { Answers } from '../../../../../src/assessment/answers.ts';
import { noTexts } from '../../../../../src/conversation/draft-texts.ts';
import { gapsAmong, spotsOf } from '../../../../../src/draft/editor/spots/spots-of.ts';
import { asksOf } from '../../../../../src/draft/editor/together/asks/asks-of.ts';
import { academy, online, trajectory, without } from '../../../../support/academy.ts';
import { materialFor } from '../../../../support/draft-material.ts';
import { ruleSetOf } from '../../../../support/rule-sets.ts';

const twoTrajectories = [trajectory({ title: 'Robots' }), online()];

const drafts: [what: string, answers: Answers][] = [
  ['nothing was answered', {}],
  ['all was answered', academy({ trajectories: twoTrajectories })],
  ['there are no trajectories', academy({ trajectories: [] })],
  ['some is not known', academy({ relevance: 'unknown', companies: 'unknown' })],
  ['expertise is not there', academy({ 'stem-expertise': 'none', 'teaching-expertise': 'none' })],
  ['a question of the draft is open', without(academy(), 'companies')],
];

test.each(drafts)('every gap is asked, and nothing else, where %s', async (_what, answers) => {
  const material = await materialFor(answers);
  const spots = spotsOf(material);
  const open = [...asksOf(material, spots).values()].filter(({ isOpen }) => isOpen);
  expect(new Set(open.map(({ spot }) => spot.id))).toEqual(
    new Set(gapsAmong(spots).map(({ id }) => id)),
  );
});

test('a unit that is begun is asked for what is missing in it', async () => {
  const unit = { title: 'De motor', doing: 'Bouwen.', learning: 'Techniek.' };
  const examples = [{ item: 10, fields: {}, units: [unit] }];
  const answers = academy({ trajectories: twoTrajectories });
  const material = await materialFor(answers, { ...noTexts, examples }, ruleSetOf('vlaio-2021'));
  const asks = [...asksOf(material, spotsOf(material)).values()];
  const ofUnit = asks.filter(
    (ask) => ask.kind === 'text' && ask.place.of === 'unit' && ask.spot.id.endsWith('/unit/0/0'),
  );
  expect(ofUnit).toHaveLength(5);
  expect(ofUnit.filter(({ isOpen }) => isOpen).map(({ id }) => id.split('/').at(-1))).toEqual([
    'date',
    'part-of-day',
  ]);
});
