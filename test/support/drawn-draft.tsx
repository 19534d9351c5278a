import { screen, within } from '@testing-library/preact';
import { beforeAll } from 'vitest';
import { type Answers, itemsOf } from '../../src/assessment/answers.ts';
import { midSentence } from '../../src/draft/compose/gaps.ts';
import { academy } from './academy.ts';
import { drafted } from './draft-material.ts';
import { drawWidget, reading, type Situation } from './drawn-widget.tsx';
import { ruleSetOf } from './rule-sets.ts';
import { viewTexts } from './view-texts.ts';

// jsdom makes no addresses for files.
beforeAll(() => {
  URL.createObjectURL ??= () => 'blob:draft';
  URL.revokeObjectURL ??= () => {};
});

const { sections } = await drafted(ruleSetOf('vlaio-2021'));

const dutch = viewTexts('nl');

export const sectionIds = sections.map(({ id }) => id);

/** The widget at a section of the draft. */
export async function drawDraft(
  section: string,
  answers: Answers = academy(),
  more: Situation = {},
) {
  const drawn = await drawWidget({
    answers,
    events: [{ type: 'draft.opened' }, { type: 'section.opened', section }, ...(more.events ?? [])],
    ...Object.fromEntries(Object.entries(more).filter(([key]) => key !== 'events')),
  });
  const { say, user } = drawn;
  /** The button of a gap, by what is missing there: the application is Dutch. */
  const gap = (what: string) =>
    screen.getByRole('button', { name: reading(`${say('draft:gap.fill')} ${what}`) });
  const fieldName = (id: string) => midSentence(dutch.say(`rules:draft.fields.${id}.label`));
  const field = (id: string) =>
    screen.getByLabelText<HTMLInputElement>(say(`rules:draft.fields.${id}.label`));
  return {
    ...drawn,
    gap,
    fieldName,
    field,
    /** The part of the document for this section. */
    part: (id: string) => {
      const part = document.querySelector<HTMLElement>(`[data-section="${id}"]`);
      if (!part) throw new Error(`The document has no section ${id}.`);
      return within(part);
    },
    /** Opens the gap of a field, to be written. */
    openField: async (id: string) => {
      await user.click(gap(fieldName(id)));
      return field(id);
    },
    /** Opens what is written, to change it. */
    edit: (what: string) =>
      user.click(
        screen.getByRole('button', { name: reading(`${say('transcript.change')} ${what}`) }),
      ),
    done: () => drawn.press('question.done'),
    leave: () => drawn.press('draft:gap.leave'),
    overview: () =>
      within(screen.getByRole('navigation', { name: say('draft:overview') })).getAllByRole(
        'listitem',
      ),
    written: () => drawn.context().texts,
    items: () => itemsOf(drawn.context().answers.trajectories) ?? [],
  };
}

/** All that is read out with a field. */
export const describedBy = (input: HTMLElement): string =>
  (input.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent)
    .join('\n');
