import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Answers,
  type Item,
  isList,
  itemsOf,
  unknown,
} from '../../../src/assessment/answers.ts';
import { assess } from '../../../src/assessment/assess.ts';
import { replay } from '../../../src/assessment/path.ts';
import { type ExampleTexts, noTexts } from '../../../src/conversation/draft-texts.ts';
import { composeDraft } from '../../../src/draft/compose/compose-draft.ts';
import type { Block, Paper } from '../../../src/draft/compose/paper.ts';
import { canExportCalendar } from '../../../src/draft/export/calendar-of.ts';
import { exportDraft } from '../../../src/draft/export/export-draft.ts';
import { toText } from '../../../src/draft/export/to-text.ts';
import { academy, online, trajectory } from '../../support/academy.ts';
import { partialAnswers } from '../../support/arbitraries.ts';
import { dutchWords, keyOf, materialFor, withAnswers } from '../../support/draft-material.ts';
import { everyRuleSetWithDraft, runsEach } from '../../support/every-rule-set.ts';
import { ruleSetOf } from '../../support/rule-sets.ts';

const ruleSet = ruleSetOf('vlaio-2021');

const headings = ({ blocks }: Paper, level: number): string[] =>
  blocks.flatMap((block) =>
    block.kind === 'heading' && block.level === level ? [block.text] : [],
  );

const spansOf = (block: Block) =>
  block.kind === 'paragraph'
    ? [...block.line]
    : block.kind === 'list'
      ? block.items.flat()
      : block.kind === 'table'
        ? block.rows.flat(2)
        : [];

const startOf = ({ blocks }: Paper, heading: string): number =>
  blocks.findIndex((block) => block.kind === 'heading' && block.text === heading);

test.each<[title: string, answers: Answers]>([
  ['recognition', { goal: 'recognition' }],
  ['recognition', academy({ goal: 'recognition' })],
  ['recognition', academy({ 'legal-form': 'unincorporated' })],
  ['both', {}],
  ['both', academy()],
  ['both', academy({ goal: 'subsidy' })],
  ['subsidy', { goal: 'both', 'recognition-status': 'current' }],
  ['recognised', academy({ goal: 'recognition', 'recognition-status': 'current' })],
  ['recognised', academy({ 'recognition-status': 'current', partnership: 'beneficiary' })],
  ['none', academy({ 'individual-enrolment': 'no' })],
  ['none', academy({ goal: 'recognition', ages: ['18-plus'] })],
])('the title asks for what can be asked: %s', async (title, answers) => {
  const words = await dutchWords();
  const { paper } = composeDraft(await materialFor(answers));
  expect(paper.title).toBe(words.rule(`application.titles.${title}`));
});

test.each<[who: string, decides: string, answers: Answers]>([
  ['VLAIO and a jury', 'decides', {}],
  [
    'VLAIO alone, where only recognition is asked for',
    'decides_only-recognition',
    { goal: 'recognition' },
  ],
])('who decides stands at its head: %s', async (_who, decides, answers) => {
  const words = await dutchWords();
  const text = toText(composeDraft(await materialFor(academy(answers))).paper);
  expect(text).toContain(words.rule(`application.${decides}`));
  expect(text.includes('jury')).toBe(decides === 'decides');
});

test('who applies asks in its first lines for what the title asks for, and for nothing else', async () => {
  const words = await dutchWords();
  const asks = ['asks-both', 'asks-recognition', 'asks-subsidy'];
  const asked = async (answers: Answers) => {
    const text = toText(composeDraft(await materialFor(answers)).clean);
    return asks.filter((id) => text.includes(words.rule(`application.said.${id}`)));
  };
  expect(await asked(academy())).toEqual(['asks-both']);
  expect(await asked(academy({ goal: 'recognition' }))).toEqual(['asks-recognition']);
  expect(await asked(academy({ partnership: 'beneficiary' }))).toEqual(['asks-recognition']);
  expect(await asked(academy({ 'recognition-status': 'current' }))).toEqual(['asks-subsidy']);
  expect(await asked(academy({ relevance: 'no' }))).toEqual([]);
});

test('expertise is one sentence, whoever brings it in', async () => {
  const paragraph = async (answers: Answers) => {
    const { sections } = composeDraft(await materialFor(academy(answers)));
    const [first] = sections.find(({ id }) => id === 'expertise')?.blocks.slice(1) ?? [];
    return first ? spansOf(first).map(({ text }) => text) : [];
  };
  const evidence = 'Die kennis kunnen wij aantonen.';
  expect(await paragraph({})).toEqual([
    'Wij hebben zelf kennis van STEM en van didactiek, op maat van onze deelnemers.',
    ' ',
    evidence,
  ]);
  expect(await paragraph({ 'stem-expertise': 'partner' })).toEqual([
    'Wij hebben zelf kennis van didactiek, op maat van onze deelnemers, en werken voor STEM samen met een partner.',
    ' ',
    evidence,
  ]);
});

test('what is offered is said in one breath, and how old participants are as one says it', async () => {
  const text = toText(
    composeDraft(await materialFor(academy({ 'hard-to-reach': ['affordable', 'reachable'] })))
      .clean,
  );
  expect(text).toContain('zorgen wij voor een bereikbaar en betaalbaar aanbod.');
  expect(text).toContain('Onze deelnemers zijn 5 tot en met 17 jaar.');
});

test('sections follow the deck, and the ones that do not apply stay away', async () => {
  const ids = async (answers: Answers) =>
    composeDraft(await materialFor(answers)).sections.map(({ id }) => id);
  const all = await ids(academy());
  expect(all).toHaveLength(10);
  expect(await ids({ goal: 'recognition' })).toEqual(all.filter((id) => id !== 'subsidy'));
  expect(await ids({ goal: 'subsidy', 'recognition-status': 'current' })).toEqual(
    all.filter((id) => id !== 'character'),
  );
});

test.each(everyRuleSetWithDraft)(
  'every question has its place in the application: $id',
  async (ruleSet) => {
    const { application } = await materialFor({}, noTexts, ruleSet);
    const placed = application.sections.flatMap(({ parts }) =>
      parts.flatMap((part) => {
        if (part.kind === 'list-table') return [part.question];
        return 'questions' in part ? part.questions : [];
      }),
    );
    expect([...placed].sort()).toEqual(ruleSet.questions.map(({ id }) => id).sort());
  },
);

test.each(everyRuleSetWithDraft)(
  'every answer that has a sentence says it, every other leaves something to fill in',
  async (ruleSet) => {
    const { rule, application } = await dutchWords(ruleSet);
    const material = await materialFor({}, noTexts, ruleSet);
    const spokenFor = new Set(
      material.application.sections
        .flatMap(({ parts }) => parts)
        .flatMap((part) => ('instead' in part && part.instead ? part.instead : []))
        .flatMap(({ of }) => of),
    );
    fc.assert(
      fc.property(partialAnswers(ruleSet), (given) => {
        // What a person typed stands there as it is, odd characters and all.
        const list = ruleSet.questions.filter(isList).find(({ roles }) => roles.title);
        const items = list && itemsOf(given[list.id]);
        const answers =
          list && items
            ? {
                ...given,
                [list.id]: items.map((item) => ({ ...item, [list.roles.title ?? '']: 'Robots' })),
              }
            : given;
        const { paper } = composeDraft(withAnswers(material, answers));
        const text = toText(paper);
        const { questions, counted } = replay(ruleSet, answers);
        expect(text).not.toMatch(/\{\{|undefined|\[object|answers\.|parts\.|questions\./);
        for (const { id, kind } of questions) {
          const answer = counted[id];
          if (kind !== 'choice' || answer === undefined) continue;
          const what = rule(`application.gaps.${id}.${answer}`);
          const said = rule(`application.answers.${id}.${answer}`);
          const isSaidTogether = spokenFor.has(id) && answer !== unknown;
          if (!isSaidTogether) expect(text).toContain(what ? application('gap', { what }) : said);
        }
      }),
      { numRuns: runsEach(60) },
    );
  },
);

test.each(everyRuleSetWithDraft)(
  'every gap is counted, named on the first page, and visible where it belongs: $id',
  async (ruleSet) => {
    const material = await materialFor({}, noTexts, ruleSet);
    fc.assert(
      fc.property(partialAnswers(ruleSet), (answers) => {
        const { paper, gaps, sections, ready } = composeDraft(withAnswers(material, answers));
        const shown = paper.blocks.flatMap(spansOf).filter(({ isGap }) => isGap);
        expect(shown).toHaveLength(gaps.length);
        expect(ready).toBe(sections.filter((section) => section.gaps.length === 0).length);
      }),
      { numRuns: runsEach(60) },
    );
  },
);

test('headings never jump, and every row has a cell for each column', async () => {
  const { paper } = composeDraft(await materialFor(academy()));
  expect(headings(paper, 1).length).toBeGreaterThan(8);
  for (const block of paper.blocks)
    if (block.kind === 'table')
      for (const row of [...block.rows, ...(block.total ? [block.total] : [])])
        expect(row).toHaveLength(block.columns.length);
});

test('what was written stands in the application, without its gap', async () => {
  const before = composeDraft(await materialFor(academy()));
  const texts = { fields: { name: 'vzw Vonk', expertise: 'Twee ingenieurs.' }, examples: [] };
  const after = composeDraft(await materialFor(academy(), texts));
  expect(after.gaps).toHaveLength(before.gaps.length - 2);
  expect(toText(after.paper)).toContain('Twee ingenieurs.');
  expect(after.paper.subtitle).toContain('vzw Vonk');
});

test('what cannot be right is to be checked, and marked where it stands', async () => {
  const words = await dutchWords();
  const thread = 'x'.repeat(2001);
  const texts = {
    fields: { email: 'niemand', expertise: 'y'.repeat(4001) },
    examples: [{ item: keyOf(0), fields: { thread }, units: [] }],
  };
  const { gaps, paper } = composeDraft(await materialFor(academy(), texts));
  const toCheck = gaps.filter(({ isToCheck }) => isToCheck).map(({ what }) => what);
  expect(toCheck).toHaveLength(3);
  const text = toText(paper);
  expect(text).toContain(`niemand ${words.application('check', { what: 'E-mail' })}`);
  for (const what of toCheck) expect(text).toContain(words.application('check', { what }));
});

test('what is not known yet stands once among what is to do, with whom to ask', async () => {
  const words = await dutchWords();
  const material = await materialFor(academy({ relevance: unknown }));
  const { paper, gaps } = composeDraft(material);
  const toDos = paper.blocks
    .slice(0, startOf(paper, words.rule('draft.sections.organisation')))
    .flatMap((block) => (block.kind === 'list' ? block.items : []))
    .map((spans) => spans.map(({ text }) => text).join(''));
  const who = words.rule('knownBy.supervisors');
  const ask = words.rule('questions.relevance.ask');
  expect(toDos.filter((each) => each.startsWith(ask))).toEqual([
    `${ask} ${words.result('homework.askWho', { who })}`,
  ]);
  // A passage to write can have the name of the question: that is something else to do.
  const lines = (isHomework: boolean) =>
    gaps
      .filter((gap) => (gap.isHomework ?? false) === isHomework)
      .map(({ section, what }) => words.application('todo.gap', { section, what }));
  expect(lines(true)).not.toEqual([]);
  const others = new Set(lines(false));
  for (const gap of lines(true)) expect(toDos.includes(gap)).toBe(others.has(gap));
  const csv = await (await exportDraft('csv', material, composeDraft(material))).text();
  expect(csv).toContain(`${ask};${who}`);
});

test('the calendar says at its one event what is to be done, with whom to ask what is not known yet', async () => {
  const words = await dutchWords();
  const material = await materialFor(academy({ relevance: unknown }), {
    fields: { name: 'vzw Vonk' },
    examples: [],
  });
  const ics = (await (await exportDraft('ics', material, composeDraft(material))).text())
    .replaceAll('\r\n ', '')
    .replaceAll('\\,', ',')
    .split('\r\n');
  expect(ics.filter((each) => each.startsWith('BEGIN:VEVENT'))).toHaveLength(1);
  expect(ics.join()).not.toContain('VTODO');
  const about = words.rule('application.name');
  expect(ics).toContain(
    `SUMMARY:${words.application('calendar.deadlineOf', { about, name: 'vzw Vonk' })}`,
  );
  const description = ics.find((each) => each.startsWith('DESCRIPTION:')) ?? '';
  const ask = words.rule('questions.relevance.ask');
  const passage = words.application('passage', {
    what: words.rule('draft.passages.relevance.label'),
  });
  for (const toDo of [ask, passage]) expect(description.split(toDo)).toHaveLength(2);
});

test('there is a calendar to offer only as long as a deadline is to come', async () => {
  const material = await materialFor(academy());
  const on = (date: string) => ({
    ...material,
    date,
    assessment: assess(ruleSet, material.answers, { date }),
  });
  expect(canExportCalendar(on('2021-05-03'))).toBe(true);
  const over = on('2021-05-05');
  expect(canExportCalendar(over)).toBe(false);
  await expect(exportDraft('ics', over, composeDraft(over))).rejects.toMatchObject({
    name: 'ExportFault',
    code: 'nothing-to-tell',
  });
  const { call: _, ...undated } = ruleSet;
  const assessment = assess(undated, material.answers, { date: '2021-04-01' });
  expect(canExportCalendar({ ...material, assessment })).toBe(false);
});

test('what only the draft asks is a sentence once it is answered, and a gap until then', async () => {
  const { rule, application } = await dutchWords();
  const sectionOf = async (answers: Answers) => {
    const { paper, sections } = composeDraft(await materialFor(answers));
    const { gaps = [] } = sections.find(({ id }) => id === 'attention') ?? {};
    return { text: toText(paper), gaps: gaps.map(({ what }) => what) };
  };
  const label = rule('application.gaps.companies.unknown');
  const { companies: _, ...others } = academy();
  for (const answers of [others, academy({ companies: unknown })]) {
    const { gaps, text } = await sectionOf(answers);
    expect(gaps.map((gap) => gap.toLowerCase())).toContain(label);
    expect(text).not.toContain(rule('application.answers.companies.yes'));
  }
  const { gaps, text } = await sectionOf(academy());
  expect(gaps.map((gap) => gap.toLowerCase())).not.toContain(label);
  expect(text).toContain(rule('application.answers.companies.yes'));
  expect(text).not.toContain(application('gap', { what: label }));
});

test('an organisation that is no legal person yet has something to do, and no sentence against it', async () => {
  const { rule } = await dutchWords();
  for (const form of ['being-founded', 'unincorporated']) {
    const { paper, gaps } = composeDraft(await materialFor(academy({ 'legal-form': form })));
    const what = rule(`application.gaps.legal-form.${form}`);
    expect(gaps.map((gap) => gap.what)).toContain(what);
    expect(paper.blocks.flatMap(spansOf).map(({ text }) => text)).toContain(
      `${rule('draft.sections.organisation')}: ${what}`,
    );
  }
});

test('who holds something already reads until when that holds', async () => {
  const { t, date } = await dutchWords();
  const until = date(ruleSet.validity && 'until' in ruleSet.validity ? ruleSet.validity.until : '');
  const text = async (answers: Answers) => toText(composeDraft(await materialFor(answers)).paper);
  const said = t('validity.running', { year: ruleSet.period.from.slice(0, 4), until });
  expect(await text(academy({ 'recognition-status': 'current' }))).toContain(said);
  expect(await text(academy())).not.toContain(said);
});

test('a section that rests on an answer that is not known is not ready', async () => {
  const openSections = async (answers: Answers) =>
    composeDraft(await materialFor(academy(answers))).sections.flatMap(({ id, gaps }) =>
      gaps.some(({ isHomework }) => isHomework) ? [id] : [],
    );
  const trajectories = (item: Item) => ({ trajectories: [trajectory(), item] });
  const examples = ['trajectories', 'example-2', 'subsidy'];
  expect(await openSections({})).toEqual([]);
  expect(await openSections({ partnership: unknown })).toEqual(['subsidy']);
  expect(await openSections(trajectories(trajectory({ place: unknown })))).toEqual(examples);
  expect(await openSections(trajectories(trajectory({ postcodes: unknown })))).toEqual(examples);
  expect(await openSections(trajectories(trajectory({ activities: unknown })))).toEqual(examples);
  expect(await openSections(trajectories(online({ new: unknown })))).toEqual(examples);
});

test('an example waits for no more activities than its trajectory has', async () => {
  const words = await dutchWords();
  const waiting = async (activities: number, written: ExampleTexts['units'] = []) => {
    const examples = [{ item: keyOf(0), fields: { thread: 'Bouwen.' }, units: written }];
    const answers = academy({ trajectories: [trajectory({ activities })] });
    const { sections } = composeDraft(await materialFor(answers, { fields: {}, examples }));
    const { gaps = [] } = sections.find(({ id }) => id === 'example-1') ?? {};
    return gaps.map(({ what }) => what);
  };
  const numbered = (number: number) => words.rule('draft.example.unit', { number }).toLowerCase();
  expect(await waiting(1)).toEqual([numbered(1)]);
  expect(await waiting(2)).toEqual([numbered(1), numbered(2)]);
  expect(await waiting(2, [{}, {}, {}])).toEqual([numbered(1), numbered(2)]);
  expect(await waiting(8)).toEqual([numbered(1), numbered(2), numbered(3)]);
});

test('what is to do stands before the application, with no page of its own', async () => {
  const words = await dutchWords();
  const { paper } = composeDraft(await materialFor(academy()));
  const toDo = startOf(paper, words.application('todo.heading'));
  const start = startOf(paper, words.rule('draft.sections.organisation'));
  expect(toDo).toBeGreaterThan(0);
  expect(paper.blocks.slice(0, start).map(({ kind }) => kind)).not.toContain('page-break');
});

test('a long name leaves the footer of the clean copy its one line', async () => {
  const named = async (name: string) =>
    composeDraft(await materialFor(academy(), { fields: { name }, examples: [] })).clean.footer;
  expect(await named('vzw Vonk')).toContain(' vzw Vonk ');
  expect([...(await named('🤖'.repeat(300)))].length).toBeLessThan(100);
});
