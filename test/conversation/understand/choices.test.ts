import { describe, expect, test } from 'vitest';
import type { Asked } from '../../../src/conversation/understand/asked.ts';
import { hearChoice } from '../../../src/conversation/understand/choices.ts';
import { silence } from '../../../src/conversation/understand/reading.ts';
import type { Roles } from '../../../src/conversation/understand/roles.ts';
import type { Segment } from '../../../src/conversation/understand/segments.ts';
import type { Sense } from '../../../src/conversation/understand/vocabulary.ts';

const option = (by: 'name' | 'example' | 'perhaps', ...options: string[]): Sense => ({
  kind: 'option',
  by,
  options,
});
/** What words mean here; any other means nothing. */
const senses: Readonly<Record<string, Sense>> = {
  ...Object.fromEntries(
    (
      [
        ...['yes', 'no', 'notYet', 'partly', 'unknown', 'all', 'except', 'not', 'notOnly', 'only'],
        ...['but', 'turn', 'doubt', 'also', 'and', 'to', 'through', 'from', 'beyond', 'under'],
        ...['below', 'filler', 'echo'],
      ] as ('yes' | 'no')[]
    ).map((kind) => [kind, { kind }]),
  ),
  'we have': { kind: 'yes' },
  ...Object.fromEntries(
    ['green', 'black', 'herbal', 'soft', 'crisp', 'both', 'always', 'never', 'some']
      .concat(['lemon', 'sugar', 'empty', 'Yes', 'No'])
      .map((name) => [name, option('name', name.toLowerCase())]),
  ),
  '12': option('name', 'green'),
  linden: option('example', 'herbal'),
  leaf: option('perhaps', 'green', 'black'),
  plain: option('perhaps', 'black'),
  hot: option('perhaps', 'always'),
  juice: option('perhaps', 'lemon'),
  sweet: option('perhaps', 'lemon', 'sugar'),
  bare: option('perhaps', 'empty'),
};
const segmentsIn = (line: string): Segment[] =>
  line.split(' ').map((each): Segment => {
    const words = each.replace('~', '').split('_');
    const sense = senses[words.join(' ')] ?? null;
    return { words, sense, spelling: each.endsWith('~') ? 'far' : 'same' };
  });

const nobody: Roles = { yes: [], no: [], partly: [], both: [], plainNo: [] };
const ask = (
  kind: 'choice' | 'multi',
  options: readonly string[],
  roles: Partial<Roles> = {},
  more: Partial<Asked> = {},
): [Asked, Roles] => [
  { key: 'q', kind, options, exclusive: [], min: 0, max: 0, canBeUnknown: true, ...more },
  { ...nobody, ...roles },
];
const yesNo = { yes: ['yes'], no: ['no'], plainNo: ['no'] };
const questions = {
  tea: ask('choice', ['green', 'black', 'herbal']),
  milk: ask('choice', ['yes', 'no'], yesNo),
  must: ask('choice', ['yes', 'no'], yesNo, { canBeUnknown: false }),
  late: ask('choice', ['yes', 'no'], { ...yesNo, plainNo: [] }),
  lateMust: ask('choice', ['yes', 'no'], { ...yesNo, plainNo: [] }, { canBeUnknown: false }),
  often: ask('choice', ['always', 'some', 'never'], {
    yes: ['always'],
    no: ['never'],
    partly: ['some'],
    plainNo: ['never'],
  }),
  kinds: ask('choice', ['always', 'green', 'never'], { yes: ['always', 'green'], no: ['never'] }),
  cake: ask('choice', ['soft', 'crisp', 'both'], { both: ['both'] }),
  cakes: ask('choice', ['soft', 'crisp', 'both', 'no'], { both: ['both'], no: ['no'] }),
  extras: ask(
    'multi',
    ['lemon', 'sugar', 'empty'],
    { no: ['empty'], plainNo: ['empty'] },
    {
      exclusive: ['empty'],
    },
  ),
  range: ask('choice', ['always', 'green', 'some', 'never'], {
    yes: ['always'],
    no: ['never'],
    partly: ['some'],
  }),
  sure: ask('choice', ['yes', 'green'], { yes: ['yes'] }),
  mixed: ask('multi', ['lemon', 'both', 'empty'], { no: ['empty'], both: ['both'] }),
  plainExtras: ask('multi', ['lemon', 'sugar']),
};

/** What a line says: for sure (!), without a doubt about what is understood of it, or perhaps (?). */
function meantBy(question: keyof typeof questions, line: string): string {
  const [asked, roles] = questions[question];
  const { values, isSure, isUndoubted } = hearChoice(asked, roles, segmentsIn(line));
  const said = [...new Set(values.map((each) => [each].flat().join('+')))].join(' or ');
  return values.length > 0 ? `${said}${isSure ? '!' : isUndoubted ? '' : '?'}` : 'nothing';
}

/** Lines with what they say, in answer to each of these questions. */
const said: Readonly<Record<keyof typeof questions, string>> = {
  tea: `
    12: green! · green notYet black: green! · except turn green: green? · herbal plain notYet black: herbal?
    green: green! · green filler: green! · green zx: green! · filler: nothing · zx: nothing · echo: nothing
    2 green: green! · 2 3 green: green! · green 2: green! · zx 2 green: green! · 2: nothing · green~: green?
    green doubt: green? · doubt: nothing · green but: green? · green except: nothing · except green: nothing
    green unknown: green? · unknown: unknown? · unknown zx: unknown? · green notOnly: nothing
    notOnly green: nothing · notOnly: nothing · all: nothing · all green: green! · all zx: nothing
    green to: green? · green through: green? · green from: green? · green beyond: green? · green under: green?
    green below: green? · green between: green! · not green: nothing · green not: nothing
    not green zx: nothing · notYet green zx: nothing · except green zx: nothing · notOnly green zx: nothing
    not green not black: herbal? · black not green: black? · not: nothing · not zx: nothing · no: nothing
    no green: nothing · no green no black: herbal? · yes: nothing · yes green: green! · yes zx: nothing
    notYet: unknown? · notYet green: nothing · partly: nothing · partly green: nothing · green also: green?
    green also zx: green? · green and zx: green · green only: green! · only green zx: green · only: nothing
    only zx: nothing · green black: green or black? · green and black: green or black?
    green and black and herbal: green or black or herbal? · black green: green or black? · linden: herbal!
    not linden: nothing · not linden green: nothing · leaf: green or black? · leaf zx: green or black?
    green leaf: green! · herbal leaf: green or black or herbal? · only leaf: nothing · only leaf green: green!
    only leaf herbal: herbal! · plain: black? · not plain: nothing · yes plain: black?
    yes leaf: green or black? · no leaf: herbal? · herbal plain: black or herbal?
    green except black: nothing · all except green: nothing · yes no: nothing · we_have green: green!
    green all: green! · plain all: black? · 2 zx: nothing · a2 green: green! · 22 green: green!
    2a green: green! · notYet not green: nothing · herbal green and black: green or black or herbal?
  `,
  milk: `
    not turn Yes: yes? · no not turn No: no? · notYet turn Yes: nothing · zx yes No: no or yes?
    yes: yes! · no: no! · Yes: yes! · No: no! · yes zx: yes! · no zx: no! · yes no: yes or no?
    yes and no: yes or no? · yes no zx: nothing · yes but: yes? · yes doubt: yes? · doubt: yes or no?
    doubt zx: yes or no? · zx doubt: nothing · filler doubt zx: yes or no? · partly: yes or no?
    partly zx: nothing · not: no? · not zx: nothing · no not: no! · no not zx: nothing · notYet: no!
    notYet zx: nothing · notYet not: no! · yes not: nothing · except: no? · yes except: nothing
    no except: no? · echo: yes? · echo zx: nothing · echo filler: yes? · yes echo: yes! · unknown: unknown?
    unknown zx: unknown? · unknown yes: unknown? · unknown Yes: yes? · unknown not Yes: no? · all: nothing
    yes all: yes? · not Yes: no? · not No: yes? · yes not No: yes? · no not No: nothing · no not Yes: no?
    Yes No: yes or no? · Yes and No: yes or no? · yes No: no or yes? · no Yes: nothing · we_have No: no?
    we_have No yes: no or yes? · notYet No: yes? · notYet Yes: no? · only: nothing · yes only: nothing
    only yes: nothing · only Yes: yes! · yes also: yes? · yes also zx: yes? · yes and zx: yes · yes to: yes?
    2 yes: yes! · no not echo: no! · notYet no: no! · doubt echo: yes or no? · doubt yes no: yes or no?
    doubt not: no? · yes notYet: yes or no?
  `,
  must: `
    unknown: nothing · unknown zx: nothing
  `,
  late: `
    notYet: no or unknown? · notYet no: no or unknown? · notYet yes: yes or no? · no: no!
    notYet doubt: no or unknown? · notYet not Yes: no? · notYet Yes: no?
  `,
  lateMust: `
    notYet: no?
  `,
  often: `
    partly not: some? · partly some always: nothing
    yes: always! · no: never! · partly: some! · partly zx: some! · partly some: some! · some: some!
    some yes: some! · some no: some! · partly always: nothing · partly no: some? · yes no: some?
    yes partly: some? · yes no some: some? · yes no always: nothing · doubt: some or always?
    doubt zx: some or always? · zx doubt: nothing · doubt yes: always?
    always never: always or never or some? · always some: always or some?
    always and never: always or never or some? · always some never: always or some or never? · hot: always?
    yes hot: always! · no hot: nothing · notYet: never! · echo: always? · not always: nothing
    not never: nothing · yes not never: always? · not always not never: some? · some hot: always or some?
    partly hot: nothing · only partly: nothing · only hot: nothing · only hot some: some!
    always hot: always! · all some: some! · all partly: some?
  `,
  kinds: `
    yes: always or green? · yes green: green! · yes not green: always? · no: never! · yes only green: green!
    partly: always or green or never? · doubt: always or green or never? · green: green!
    yes never: never or always or green? · we_have never: never? · notYet: never or unknown?
    not green: nothing · no yes: always or green or never? · partly green: nothing · partly never: nothing
  `,
  cake: `
    notOnly soft zx: nothing · except soft: crisp?
    soft crisp: both or soft or crisp? · soft and crisp: both! · soft both: both or soft?
    soft also: both or soft? · both also: both? · soft: soft! · both: both! · partly: nothing
    partly soft: nothing · partly soft crisp: both! · yes partly soft crisp: both? · notOnly soft: both?
    notOnly: nothing · not soft: crisp? · not both: nothing · not soft not crisp: nothing · yes soft: soft!
    yes: nothing · no: nothing · soft and crisp but: both? · doubt: nothing
    soft crisp only: both or soft or crisp? · not crisp and soft: nothing · crisp also and soft: both?
  `,
  cakes: `
    soft and crisp: both or soft or crisp? · soft crisp: both or soft or crisp? · partly soft crisp: nothing
    not soft: nothing · no: no! · no soft: nothing · not: no? · except: no? · doubt: nothing
    soft not crisp: soft? · yes soft: soft! · not crisp yes: nothing · soft and both: both or soft?
  `,
  extras: `
    no not: empty? · lemon empty not sugar: nothing · not turn lemon: lemon?
    lemon: lemon! · lemon sugar: lemon+sugar! · sugar and lemon: lemon+sugar! · lemon also: lemon!
    lemon also zx: lemon · lemon and zx: lemon · lemon only: lemon! · only: nothing · only zx: nothing
    lemon zx: lemon! · all: lemon+sugar? · all zx: lemon+sugar? · all lemon: lemon? · all not lemon: sugar?
    all except lemon: sugar? · all except lemon zx: nothing · not lemon: nothing
    not lemon not sugar: nothing · sugar not lemon: sugar? · empty not lemon: nothing · not empty: nothing
    empty: empty! · empty lemon: empty or lemon? · lemon empty sugar: empty or lemon+sugar? · not: empty?
    except: empty? · notYet: empty! · not echo: nothing · not zx: nothing · notOnly lemon: nothing
    notOnly: nothing · juice: lemon? · juice sugar: sugar or lemon+sugar?
    sweet: lemon or sugar or lemon+sugar? · sweet empty: empty or lemon+sugar? · sweet lemon: lemon?
    sweet juice: lemon or sugar or lemon+sugar? · only sweet: lemon or sugar or lemon+sugar? · bare: empty?
    bare lemon: empty or lemon? · bare juice: empty or lemon? · yes: nothing · no: empty! · no lemon: lemon?
    yes lemon: lemon! · partly: nothing · unknown: unknown? · unknown lemon: lemon? · doubt: nothing
    echo: nothing · lemon doubt: lemon? · lemon no: lemon? · no empty: empty! · lemon to: lemon?
    sweet empty lemon: empty or lemon? · juice sweet: lemon or sugar or lemon+sugar? · plain: nothing
    all echo: lemon+sugar? · all not empty: lemon+sugar? · except echo: nothing · notYet echo: nothing
    empty not sugar: nothing · juice juice: lemon? · juice lemon sugar: lemon+sugar! · all yes: lemon+sugar?
  `,
  range: `
    always green: always or green?
  `,
  sure: `
    doubt: nothing · yes: yes!
  `,
  mixed: `
    no lemon: lemon? · partly lemon: lemon!
  `,
  plainExtras: `
    partly lemon: lemon?
    not: nothing · no: nothing · all: lemon+sugar? · yes: nothing · no lemon: nothing · not lemon: nothing
    lemon no sugar: lemon? · except: nothing · notYet: nothing
  `,
};

test.each(Object.entries(said))('what is said of %s is heard', (question, text) => {
  const rows = text.split(/[·\n]/).flatMap((row) => row.trim() || []);
  expect(rows).not.toEqual([]);
  const heard = rows.map((row) => {
    const [line = ''] = row.split(': ');
    return `${line}: ${meantBy(question as keyof typeof questions, line)}`;
  });
  expect(heard).toEqual(rows);
});

describe('a line tells', () => {
  const hear = (question: keyof typeof questions, line: string) => {
    const [asked, roles] = questions[question];
    return hearChoice(asked, roles, segmentsIn(line));
  };

  test('whether every word of it is explained, and says more than the question', () => {
    const isWhole = (line: string, question: keyof typeof questions = 'milk') =>
      hear(question, line).isWhole;
    expect(['yes', 'Yes', 'yes filler', 'no not'].map((line) => isWhole(line))).not.toContain(
      false,
    );
    expect(['yes zx', 'Yes zx', 'echo', 'not'].map((line) => isWhole(line))).not.toContain(true);
    expect(isWhole('22 green', 'tea')).toBe(true);
    expect(isWhole('a2 green', 'tea')).toBe(false);
    expect(isWhole('2a green', 'tea')).toBe(false);
    expect(isWhole('2 green 3', 'tea')).toBe(false);
    expect(isWhole('green 2', 'tea')).toBe(false);
  });

  test('whether an option is named, or perhaps meant', () => {
    const names = (line: string) => {
      const { isNamed, isMentioned } = hear('tea', line);
      return [isNamed, isMentioned];
    };
    expect(names('green')).toEqual([true, true]);
    expect(names('linden')).toEqual([true, true]);
    expect(names('leaf')).toEqual([false, true]);
    expect(names('no leaf')).toEqual([false, false]);
    expect(names('no leaf green')).toEqual([false, false]);
  });

  test('what is left of it, how much that is, and how it is spelled', () => {
    expect(hear('tea', 'green zx filler qw')).toMatchObject({
      rest: ['zx', 'qw'],
      share: 1 / 3,
      spelling: 'same',
    });
    expect(hear('tea', '2 green zx')).toMatchObject({ rest: ['zx'], share: 0.5 });
    expect(hear('tea', '2 green 3').rest).toEqual(['2', '3']);
    expect(hear('tea', '2 green~')).toMatchObject({ rest: [], share: 1, spelling: 'far' });
  });

  test('nothing, where it says nothing', () => {
    expect(hear('tea', 'zx')).toEqual(silence);
  });
});
