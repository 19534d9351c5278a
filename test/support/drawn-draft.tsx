import { screen, within } from '@testing-library/preact';
import { beforeAll } from 'vitest';
import { type Answers, itemsOf } from '../../src/assessment/answers.ts';
import { academy } from './academy.ts';
import { drafted } from './draft-material.ts';
import { drawWidget, type Situation } from './drawn-widget.tsx';
import { ruleSetOf } from './rule-sets.ts';

// jsdom makes no addresses for files.
beforeAll(() => {
  URL.createObjectURL ??= () => 'blob:draft';
  URL.revokeObjectURL ??= () => {};
});

const { sections } = await drafted(ruleSetOf('vlaio-2021'));

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
  const { say } = drawn;
  return {
    ...drawn,
    field: (id: string) =>
      screen.getByLabelText<HTMLInputElement>(say(`rules:draft.fields.${id}.label`)),
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
