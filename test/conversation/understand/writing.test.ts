import { describe, expect, test } from 'vitest';
import { initialTransition } from 'xstate';
import { conversationMachine } from '../../../src/conversation/machine.ts';
import { typingIn } from '../../../src/conversation/understand/hear.ts';
import { languages } from '../../../src/rules/languages.ts';
import { promptsOf } from '../../support/prompts.ts';
import { ruleSetOf } from '../../support/rule-sets.ts';
import { vocabularies } from '../../support/vocabularies.ts';

const ruleSet = ruleSetOf('vlaio-2021');
const [{ context }] = initialTransition(conversationMachine, { ruleSet });

const heard = (line: string, language = 'nl') =>
  typingIn(vocabularies, language).hear(line, context, 'text');
const written = (line: string, language = 'nl') => {
  const found = heard(line, language);
  return found.kind === 'command' ? found.command.name : found.kind;
};

describe('where any text can be the answer', () => {
  test.each([
    ['terug', 'back'],
    ['stop', 'leave'],
    ['klaar', 'done'],
    ['help', 'why'],
    ['?', 'why'],
    ['go back', 'back'],
    ['that is all', 'done'],
    ['c’est tout', 'done'],
    ['je continue plus tard', 'leave'],
    ['später weiter', 'leave'],
    ['das war’s', 'done'],
  ])('“%s” is the order %s, whatever language the widget speaks', (line, name) => {
    for (const language of languages) expect(written(line, language)).toBe(name);
  });

  test.each(['weet ik niet', 'geen idee', 'overslaan', 'skip', 'je ne sais pas', 'keine Ahnung'])(
    '“%s” leaves it open, whatever language the widget speaks',
    (line) => {
      for (const language of languages)
        expect(heard(line, language)).toEqual({ kind: 'answer', value: '' });
    },
  );

  test.each([
    ['laat nog open', 'nl'],
    ['nog geen naam', 'nl'],
    ['leave open', 'en'],
    ['laisser ouvert', 'fr'],
    ['offen lassen', 'de'],
  ])('“%s” leaves it open, as the button that is called so', (line, language) => {
    expect(heard(line, language)).toEqual({ kind: 'answer', value: '' });
  });

  test.each([
    'merci!',
    'hartelijk bedankt hoor',
    'thanks for your help',
    'merci de votre aide',
    'vielen Dank',
  ])('“%s” is thanks, whatever language the widget speaks', (line) => {
    for (const language of languages) expect(written(line, language)).toBe('thanks');
  });

  test.each(['Dank aan alle vrijwilligers', 'merci aux parents', 'nee', 'hallo'])(
    '“%s” is none',
    (line) => {
      expect(written(line)).not.toBe('thanks');
    },
  );

  test('a long line that could be read in any number of ways is heard at once', () => {
    const line = `${'heel erg '.repeat(100)}bedankt`;
    expect(typingIn(vocabularies, 'nl').hear(line, context, null)).toEqual({ kind: 'thanks' });
    expect(typingIn(vocabularies, 'nl').hear(`${line} allebei`, context, null).kind).not.toBe(
      'thanks',
    );
  });

  test('a misspelled one leaves it open in its own language only', () => {
    expect(written('keine Ahnnung', 'de')).toBe('answer');
    expect(written('keine Ahnnung', 'nl')).toBe('nothing');
  });

  test('what is longer is a text, however it begins', () => {
    expect(written('hoe lang mag deze tekst in totaal zijn')).toBe('question');
    expect(written('hoe lang mag deze tekst in totaal dan zijn')).toBe('nothing');
  });

  test.each([
    ['wat moet hier staan', 'nl'],
    ['how many words can it have', 'en'],
    ['combien de mots', 'fr'],
    ['wie lang darf es sein', 'de'],
    ['how many words can it have', 'nl'],
  ])('“%s” asks us something', (line, language) => {
    expect(written(line, language)).toBe('question');
  });

  test.each([
    'vzw Vonk',
    'De Stoppenkast',
    'Terug naar de natuur vzw',
    'Later dit jaar beginnen we met een tweede groep voor tieners',
    'Kinderen bouwen zelf een brug',
    'voorzitter',
    'Jan Peeters',
    'jan@vonk.be',
    '0123.456.749',
    '9000',
    '!',
  ])('“%s” is a text', (line) => {
    for (const language of languages) expect(written(line, language)).toBe('nothing');
  });
});

describe('to stop', () => {
  const says = (line: string, question: string) => {
    const prompt = promptsOf(ruleSet).get(question);
    if (!prompt) throw new Error(`Nothing asks ${question}.`);
    return typingIn(vocabularies, 'nl').hear(line, context, prompt);
  };
  const leave = { kind: 'command', command: { name: 'leave' } };

  test('is an order where it answers nothing', () => {
    expect(says('stop', 'ages')).toEqual(leave);
    expect(says('later verder', 'ages')).toEqual(leave);
    expect(typingIn(vocabularies, 'nl').hear('ik stop ermee', context, null)).toEqual(leave);
  });

  test('is an answer where a list asks for another one', () => {
    expect(says('stop maar', 'trajectories.more')).toEqual({ kind: 'answer', value: 'no' });
  });

  test('what says that something is complete orders nothing in the conversation', () => {
    expect(says('klaar', 'ages')).not.toMatchObject({ kind: 'command' });
    expect(says('klaar', 'trajectories.more')).toEqual({ kind: 'answer', value: 'no' });
  });
});
