import type { Texts } from '../i18n/texts.ts';
import type { HelpData } from '../rules/help.ts';
import type { Find } from '../view/widget-context.ts';
import { asksAmountIn } from './asks-amount.ts';
import { entryOf, searchFor } from './entries.ts';

/** How many entries are offered beside an answer, or where there is none. */
const mostOffered = 4;
const mostNear = 3;

export function findIn(texts: Texts, data: HelpData): Find {
  const ofAmount = data.entries.find(({ about }) => about === 'amount');
  return (line, question) => {
    const isAmount = ofAmount !== undefined && asksAmountIn(texts)(line);
    const { answers, near } = isAmount
      ? { answers: [ofAmount.id], near: [] }
      : searchFor(texts, data)(line, question);
    const [best] = answers;
    if (!best) return { best: null, offered: near.slice(0, mostNear) };
    const related = entryOf(data, best)?.related ?? [];
    const all = [...answers.slice(1, 2), ...related, ...answers.slice(2, 3)];
    const offered = [...new Set(all)].filter((id) => id !== best).slice(0, mostOffered);
    return { best, offered };
  };
}
