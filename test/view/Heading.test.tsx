import { screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { unknown } from '../../src/assessment/answers.ts';
import type { ConversationEvent } from '../../src/conversation/machine/conversation-event.ts';
import { academy } from '../support/academy.ts';
import { answersBefore } from '../support/answers-before.ts';
import { drawWidget } from '../support/drawn-widget.tsx';

const levels = [1, 2, 3, 4, 5, 6];
const started: ConversationEvent = { type: 'conversation.started' };

const places = [
  { place: 'the card', answers: {}, events: [] },
  { place: 'a question', answers: answersBefore('audience'), events: [started] },
  { place: 'a list', answers: answersBefore('trajectories'), events: [started] },
  {
    place: 'the verdict',
    answers: academy({ relevance: unknown, 'legal-person': 'no' }),
    events: [{ type: 'result.requested' }],
  },
  {
    place: 'a failure',
    answers: academy(),
    events: [{ type: 'view.failed' }],
    first: 'failed.heading',
  },
] as const;

const shown = () =>
  screen.getAllByRole('heading').map(({ tagName }) => Number(tagName.replace('H', '')));

test.each(places)(
  'at $place the headings start at the level asked for and skip none',
  async ({ answers, events, ...at }) => {
    const { redraw, say } = await drawWidget({ answers, events, headingLevel: 1 });
    const name = say('first' in at ? at.first : 'rules:title');
    const natural = shown();
    for (const headingLevel of levels) {
      redraw({ headingLevel });
      screen.getByRole('heading', { name, level: headingLevel });
      const found = shown();
      expect(found).toEqual(natural.map((level) => Math.min(6, level + headingLevel - 1)));
      for (const [index, level] of found.entries())
        expect(level - (found[index - 1] ?? headingLevel)).toBeLessThanOrEqual(1);
      expect(found.filter((level) => level === headingLevel)).toHaveLength(
        headingLevel === 6 ? found.length : 1,
      );
    }
  },
);
