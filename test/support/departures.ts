import { type Answers, itemsOf, unknown } from '../../src/assessment/answers.ts';
import { promptOf } from '../../src/conversation/asked/prompt.ts';
import type { ConversationEvent } from '../../src/conversation/machine/conversation-event.ts';
import type { RuleSet } from '../../src/rules/schema.ts';
import { explore, keyOf } from './explore.ts';
import { aside, onward, openings } from './offered-events.ts';
import { given, type Talk } from './talk.ts';

/** What somebody with these answers does next. */
function usual(answers: Answers, talk: Talk): ConversationEvent | undefined {
  const prompt = promptOf(talk.context);
  if (talk.value !== 'asking' || !prompt) return onward(talk)[0];
  const wanted = answers[prompt.question.id];
  if (prompt.kind === 'question') return given(wanted ?? unknown);
  const items = itemsOf(wanted) ?? [];
  if (prompt.kind === 'overview')
    return { type: items.length > prompt.items.length ? 'item.added' : 'items.confirmed' };
  const { field, index } = prompt;
  return given(items[index]?.[field.id] ?? (field.kind === 'text' ? '' : unknown));
}

const everything = (talk: Talk): ConversationEvent[] =>
  [...onward(talk), ...openings(talk), ...aside(talk)].filter(
    ({ type }) => !type.startsWith('history.'),
  );

/** The usual way with these answers, and all that leaves it at most so many times. */
export function departures(ruleSet: RuleSet, answers: Answers, times: number) {
  const next = (talk: Talk) => {
    const event = usual(answers, talk);
    return event ? [event] : [];
  };
  let found = explore(ruleSet, next);
  for (let each = 0; each < times; each++) {
    const known = new Set(found.states.map(keyOf));
    found = explore(ruleSet, (talk) => (known.has(keyOf(talk)) ? everything(talk) : next(talk)));
  }
  return found;
}
