import { screen, within } from '@testing-library/preact';
import type { Answers } from '../../src/assessment/answers.ts';
import { drawWidget, type Situation } from './drawn-widget.tsx';

/** The verdict on these answers, with its sections by what they are called. */
export async function drawVerdict(answers: Answers, situation: Situation = {}) {
  const drawn = await drawWidget({ answers, events: [{ type: 'result.requested' }], ...situation });
  const { say } = drawn;
  /** What is folded under this heading; null where it is not there. */
  const foldIfAny = (key: string): HTMLDetailsElement | null =>
    screen.queryByRole('heading', { name: say(key) })?.closest('details') ?? null;
  const fold = (key: string): HTMLDetailsElement => {
    const found = foldIfAny(key);
    if (!found) throw new Error(`Nothing is folded under “${say(key)}”.`);
    return found;
  };
  return {
    ...drawn,
    fold,
    foldIfAny,
    within: (key: string) => within(fold(key)),
    sentence: () => document.querySelector('.sentence')?.textContent ?? '',
    /** Scheme, word and reason, on the tile of a scheme. */
    tile: (scheme: string): HTMLElement =>
      screen
        .getAllByRole('listitem')
        .find(
          (each) =>
            each.matches('.tile') &&
            within(each).queryByText(say(`rules:schemes.${scheme}.label`)) !== null,
        ) as HTMLElement,
    sum: (): string | null => spaced(document.querySelector('.amount')?.textContent ?? null),
    step: (): HTMLElement => document.querySelector('.step') as HTMLElement,
    /** The button that stands out. */
    primary: (): string[] =>
      [...document.querySelectorAll('.result .primary')].map((each) => each.textContent ?? ''),
  };
}

/** With one kind of space: money has another one between sign and number. */
export const spaced = (text: string | null): string | null => text?.replace(/\s/g, ' ') ?? null;

/** Money as it reads. */
export const money = (euro: number, language = 'nl'): string =>
  spaced(
    new Intl.NumberFormat(`${language}-BE`, {
      style: 'currency',
      currency: 'EUR',
      maximumFractionDigits: 0,
    }).format(euro),
  ) ?? '';
