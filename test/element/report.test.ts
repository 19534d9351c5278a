import { expect, test } from 'vitest';
import { beginConversation, report } from '../../src/element/conversation.ts';
import { academy } from '../support/academy.ts';
import { ruleSetOf } from '../support/rule-sets.ts';

test('what is tried is told to nobody; what is kept is', () => {
  const actor = beginConversation(ruleSetOf('vlaio-2021'), { answers: academy() });
  actor.send({ type: 'result.requested' });
  const host = document.createElement('div');
  const told: unknown[] = [];
  for (const type of ['stem-check-answer', 'stem-check-verdict'])
    host.addEventListener(type, (event) => told.push((event as CustomEvent).detail));
  const stop = report(host, actor, () => ({ date: '2021-04-01', sharesAnswers: true }));

  actor.send({ type: 'answer.tried', question: 'relevance', value: 'no' });
  actor.send({ type: 'variant.saved' });
  actor.send({ type: 'answer.tried', question: 'relevance', value: 'partly' });
  expect(told).toEqual([]);

  actor.send({ type: 'trial.kept' });
  expect(told).toMatchObject([
    { question: 'relevance', answer: 'partly' },
    { answers: academy({ relevance: 'partly' }) },
  ]);
  stop();
});

test('what is typed beside the answers is told to nobody', () => {
  const actor = beginConversation(ruleSetOf('vlaio-2021'), { answers: academy() });
  const host = document.createElement('div');
  const told: unknown[] = [];
  for (const type of ['stem-check-answer', 'stem-check-verdict'])
    host.addEventListener(type, (event) => told.push((event as CustomEvent).detail));
  const stop = report(host, actor, () => ({ date: '2021-04-01', sharesAnswers: true }));

  actor.send({ type: 'result.requested' });
  actor.send({ type: 'line.typed', line: 'wat krijgen we?' });
  const [aside] = actor.getSnapshot().context.asides;
  actor.send({ type: 'line.answered', id: aside?.id ?? -1, reply: { kind: 'nothing' } });
  actor.send({ type: 'question.opened', question: 'relevance' });
  actor.send({ type: 'answer.given', value: 'no' });
  expect(told).toHaveLength(3);
  expect(JSON.stringify(told)).not.toContain('krijgen');
  stop();
});
