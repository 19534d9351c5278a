import { expect, test, vi } from 'vitest';
import { initialTransition } from 'xstate';
import { promptOf } from '../../../src/conversation/asked/prompt.ts';
import { conversationMachine } from '../../../src/conversation/machine.ts';
import { typingIn } from '../../../src/conversation/understand/hear.ts';
import { knownWords } from '../../../src/conversation/understand/vocabulary.ts';
import { promptsOf } from '../../support/prompts.ts';
import { smallRuleSet } from '../../support/small-rule-set.ts';
import { vocabularyOf } from '../../support/small-vocabulary.ts';

const [{ context }] = initialTransition(conversationMachine, { ruleSet: smallRuleSet });
const answered = { ...context, answers: { goal: 'recognition' } };
const prompts = promptsOf(smallRuleSet);
const words = {
  commands: { change: ['wijzig'] },
  questions: { goal: ['doel'] },
  options: { channels: { web: ['site'], paper: ['folder'] } },
};
const dutch = vocabularyOf(words);
const english = vocabularyOf({ options: { channels: { paper: ['site'] } } }, {}, 'en');
const { hear } = typingIn([english, dutch], 'nl');

test('what is typed answers what is asked, without what a keyboard adds', () => {
  expect(hear('-\u00a0si\u200bte', context, prompts.get('channels') ?? null)).toEqual({
    kind: 'candidates',
    values: [['web'], ['paper']],
    rest: '',
  });
  const only = typingIn([dutch], 'nl');
  expect(only.hear('• si\u200bte', context, prompts.get('channels') ?? null)).toEqual({
    kind: 'answer',
    value: ['web'],
  });
});

test('an order names what can be changed at that moment, whether or not something is asked', () => {
  const change = { kind: 'command', command: { name: 'change', targets: ['goal'] } };
  expect(hear('wijzig doel', answered, prompts.get('channels') ?? null)).toEqual(change);
  expect(hear('• wijzig doel', answered, null)).toEqual(change);
  const none = { kind: 'command', command: { name: 'change', targets: [] } };
  expect(hear('wijzig doel', context, promptOf(context))).toEqual(none);
  expect(hear('site', answered, null)).toEqual({ kind: 'question' });
});

test('where a title is asked, what may be one is an order all the same', () => {
  const language = vocabularyOf({ commands: { leave: ['stop'] } });
  const title = prompts.get('series.fields.title') ?? null;
  expect(typingIn([language], 'nl').hear('stop', context, title)).toEqual({
    kind: 'command',
    command: { name: 'leave' },
  });
});

test('where nothing is asked, what is otherwise than it was answered opens that', () => {
  const language = vocabularyOf({
    beginnings: { yes: [], no: ['nee'] },
    questions: { goal: ['doel'] },
  });
  const change = { kind: 'command', command: { name: 'change', targets: ['goal'] } };
  expect(typingIn([language], 'nl').hear('nee ander doel', answered, null)).toEqual(change);
});

test('where nothing is asked a bare yes, no, greeting or thanks asks nothing of us', () => {
  const polite = {
    yes: ['ja'],
    no: ['nee'],
    beginnings: { yes: ['ja'], no: ['nee'] },
    greetings: ['hoi'],
    thanks: { said: ['dank je'], beside: ['wel', 'voor de hulp'] },
    courtesies: ['oké'],
  };
  const says = typingIn([english, vocabularyOf(polite)], 'nl').hear;
  for (const line of ['Ja!', 'nee', 'hoi', 'oké', 'Ja, oké'])
    expect(says(line, answered, null), line).toEqual({ kind: 'nothing' });
  for (const line of ['Dank je.', 'Nee, dank je', 'oké, dank je wel voor de hulp'])
    expect(says(line, answered, null), line).toEqual({ kind: 'thanks' });
  expect(says('ja maar hoelang', answered, null)).toEqual({ kind: 'question' });
  expect(says('Hoi', context, prompts.get('channels') ?? null)).toEqual({ kind: 'greeting' });
  expect(says('Dank je', context, prompts.get('channels') ?? null)).toEqual({ kind: 'thanks' });
});

test('of an item it names what was told of that', () => {
  const field = prompts.get('series.fields.place');
  if (field?.kind !== 'field') throw new Error('no field');
  const prompt = { ...field, item: { activities: 2 } };
  const { hear: says } = typingIn(
    [vocabularyOf({ ...words, questions: { 'series.fields.activities': ['aantal'] } })],
    'nl',
  );
  expect(says('wijzig aantal', answered, prompt)).toEqual({
    kind: 'command',
    command: { name: 'change', targets: ['series.fields.activities'] },
  });
});

test('a yes takes the one answer that was offered last, under the same question', () => {
  const vocabulary = vocabularyOf({ ...words, yes: ['ja', 'ja dat is het'] });
  const { hear: says } = typingIn([vocabulary, english], 'nl');
  const prompt = prompts.get('channels') ?? null;
  const typed = { id: 2, at: 'channels', question: 'channels', line: 'ja', reply: null };
  const under = (at: string, values: string[][]) => ({
    ...context,
    asides: [{ ...typed, id: 1, at, reply: { kind: 'offered' as const, values, rest: '' } }, typed],
  });
  const [one, two] = [[['web']], [['web'], ['paper']]];
  const taken = { kind: 'answer', value: ['web'], names: undefined };
  expect(says('Ja!', under('channels', one), prompt)).toEqual(taken);
  expect(says('ja, dat is het', under('channels', one), prompt)).toEqual(taken);
  expect(says('folder', under('channels', one), prompt)).toMatchObject({ value: ['paper'] });
  for (const [line, before] of [
    ['ja', under('channels', two)],
    ['ja', under('goal', one)],
    ['ja', context],
    ['jammer', under('channels', one)],
  ] as const)
    expect(says(line, before, prompt).kind).not.toBe('answer');
  const helped = { kind: 'helped' as const, best: null, offered: ['entry'] };
  const answered = { ...context, asides: [{ ...typed, reply: helped }] };
  expect(says('ja', answered, prompt).kind).not.toBe('answer');
  // Where a yes is an answer, it is that one.
  const partner = prompts.get('partner') ?? null;
  const other = [
    { ...typed, at: 'partner', reply: { kind: 'offered' as const, values: ['no'], rest: '' } },
  ];
  expect(says('ja', { ...context, asides: other }, partner)).toEqual({
    kind: 'answer',
    value: 'yes',
    names: undefined,
  });
});

test('a place is one that the finder knows', () => {
  const prompt = prompts.get('series.fields.postcodes') ?? null;
  expect(hear('9000', context, prompt)).toEqual({ kind: 'nothing' });
});

test('what a line is heard by is made bit by bit, and is not made again when it is sent', async () => {
  const vocabulary = vocabularyOf({ ...words, fillers: ['graag'] });
  const { hear, prepare } = typingIn([vocabulary], 'nl');
  const prompt = prompts.get('channels') ?? null;
  const pauses = vi.spyOn(globalThis, 'setTimeout');
  const lineNow = vi.fn(() => 'fold');
  const ready = prepare(context, prompt, lineNow);
  // Who types on meanwhile does not wait for the rest.
  expect(hear('folder', context, prompt)).toEqual({ kind: 'answer', value: ['paper'] });
  expect(lineNow).not.toHaveBeenCalled();
  await ready;
  expect(pauses.mock.calls.length).toBe(8);
  expect(lineNow, 'it is tried once, when all is there').toHaveBeenCalledOnce();
  pauses.mockRestore();
  expect([...knownWords(vocabulary)]).toContain('folder');
  const read = vi.spyOn(vocabulary.words, 'fillers', 'get');
  expect(hear('site', context, prompt)).toEqual({ kind: 'answer', value: ['web'] });
  expect(read).not.toHaveBeenCalled();
  await prepare(context, null, () => '');
});
