import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { amounts } from '../../src/rulebook/chapters/amounts.ts';
import { applicationTasks } from '../../src/rulebook/chapters/application-tasks.ts';
import { conclusions } from '../../src/rulebook/chapters/conclusions.ts';
import { criteria } from '../../src/rulebook/chapters/criteria.ts';
import { glance } from '../../src/rulebook/chapters/glance.ts';
import { questions } from '../../src/rulebook/chapters/questions.ts';
import { sources } from '../../src/rulebook/chapters/sources.ts';
import { composeRulebook } from '../../src/rulebook/compose-rulebook.ts';
import { keptRulebooks, rulebookPages, ruleSets } from '../../src/rulebook/rulebooks.ts';
import { type Words, wordsOf } from '../../src/rulebook/words.ts';
import type { RuleSet } from '../../src/rules/schema.ts';
import { everyRuleSet } from '../support/every-rule-set.ts';
import { rulebookWords } from '../support/rulebook-words.ts';
import { relevanceSilent } from '../support/silent-rule-sets.ts';

const pages = await rulebookPages(ruleSets);
const everyPage = await rulebookPages([...everyRuleSet, relevanceSilent]);
const htmlOf = (all: ReadonlyMap<string, string>) =>
  [...all].filter(([name]) => name.endsWith('.html'));

test('docs/rules is what the rule sets and texts say: if not, run `npm run rules`', async () => {
  const kept = await keptRulebooks(ruleSets);
  expect(readdirSync('docs/rules').sort()).toEqual([...kept.keys()].sort());
  for (const [name, content] of kept)
    expect(readFileSync(`docs/rules/${name}`, 'utf8') === content, name).toBe(true);
});

test('every rule set has a page in every language, and every language names them', () => {
  const names = ['nl', 'en', 'fr', 'de'].flatMap((language) => {
    const end = language === 'nl' ? '.html' : `.${language}.html`;
    return [`index${end}`, ...ruleSets.map(({ id }) => `${id}${end}`)];
  });
  expect(
    htmlOf(pages)
      .map(([name]) => name)
      .sort(),
  ).toEqual(names.sort());
});

test.each(htmlOf(everyPage))('%s leads nowhere in vain', (_, html) => {
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const addresses = [...html.matchAll(/ href="([^"]+)"/g)].map(([, to]) => to ?? '');
  const isThere = (to: string) => {
    if (to.startsWith('#')) return ids.includes(to.slice(1));
    if (/^(https|mailto):/.test(to)) return true;
    return everyPage.has(to) || existsSync(`src/rulebook/${to}`) || existsSync(to.slice(3));
  };
  expect(addresses.filter((to) => !isThere(to))).toEqual([]);
});

test.each(htmlOf(everyPage))('%s has no script, no style of its own and no gap', (_, html) => {
  expect(html).not.toMatch(/<script|<style|style="| on\w+="|\{\{|undefined|\[object/);
});

test('what a text says never becomes an element, nor layout', async () => {
  const nasty = '<img src=x onerror=alert(1)> & "x" | *y* [z](q)';
  const [first] = everyRuleSet.filter(({ id }) => id === 'small');
  if (!first) throw new Error('There is no small rule set.');
  const texts = {
    nl: { ...first.texts?.nl, title: nasty, schemes: { subsidy: { label: nasty } } },
  };
  const files = await rulebookPages([{ ...first, texts }]);
  expect(files.get('small.html')).not.toContain('<img');
  expect(files.get('small.html')).toContain('&lt;img src=x');
  expect(files.get('small.svg')).not.toContain('<img');
  expect(files.get('small.md')).not.toMatch(/(?<!\\)<img/);
  expect(files.get('small.md')).not.toContain('| *y*');
});

/** How fields play their part in the conversation, what is another question altogether, and where texts are found. */
const untold = /^questions\.\d+\.(roles|firstItem)|\.kind$|^(regulation|id|textsOf)$/;

/** Every value in a tree, by its path. */
function leavesIn(tree: unknown, path: readonly (string | number)[] = []): (string | number)[][] {
  if (typeof tree !== 'object' || tree === null) return [[...path]];
  return Object.entries(tree).flatMap(([key, value]) => leavesIn(value, [...path, key]));
}

function changedAt(ruleSet: RuleSet, path: readonly (string | number)[]): RuleSet {
  const copy = structuredClone(ruleSet);
  let at = copy as unknown as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) at = at[key] as typeof at;
  const last = path.at(-1) ?? '';
  const value = at[last];
  if (typeof value === 'number') at[last] = value + 1;
  else if (value === true || value === 'draft') delete at[last];
  else at[last] = otherThan(String(value));
  return copy;
}

/** A date stays one, a word of a fixed list another of that list; any other name becomes one that nothing has. */
function otherThan(text: string): string {
  if (/^\d{4}-\d\d-\d\d/.test(text)) return text.replace(/^\d{4}/, (year) => `${Number(year) - 1}`);
  const pairs = [
    ['postcode', 'item'],
    ['flanders', 'brussels'],
    ['days', 'months'],
  ];
  for (const [one = '', other = ''] of pairs) {
    if (text === one) return other;
    if (text === other) return one;
  }
  return `${text}-x`;
}

/** The chapters that tell of a part of a rule set; of what is not here, several do. */
const chapters: Readonly<Record<string, (words: Words) => unknown>> = {
  questions,
  findings: questions,
  criteria,
  amount: amounts,
};
const others = (words: Words) =>
  [glance, conclusions, applicationTasks, sources].map((f) => f(words));

/** With one criterion by itself: all of them take long to tell. */
const narrowed = (ruleSet: RuleSet, [part, place]: readonly (string | number)[]): RuleSet =>
  part === 'criteria'
    ? { ...ruleSet, criteria: ruleSet.criteria.filter((_, at) => at === Number(place)) }
    : ruleSet;

test.each(ruleSets.map((each) => [each.id, each] as const))(
  'whatever is changed in %s, the document says so',
  async (_, ruleSet) => {
    const { texts } = await rulebookWords(ruleSet);
    const told = new Map<string, string>();
    const tell = (rules: RuleSet, [part = '']: readonly (string | number)[]) =>
      JSON.stringify((chapters[part] ?? others)(wordsOf(rules, texts)));
    const unsaid = leavesIn(ruleSet).filter((path) => {
      if (untold.test(path.join('.'))) return false;
      const key = path.slice(0, path[0] === 'criteria' ? 2 : 1).join('.');
      const before = told.get(key) ?? tell(narrowed(ruleSet, path), path);
      told.set(key, before);
      return tell(narrowed(changedAt(ruleSet, path), path), path) === before;
    });
    expect(unsaid.map((path) => path.join('.'))).toEqual([]);
  },
);

test('the document has every chapter', async () => {
  const [first] = ruleSets;
  if (!first) throw new Error('There is no rule set.');
  const words = await rulebookWords(first);
  const document = composeRulebook(words, 'x.svg');
  const whole = JSON.stringify(document.chapters.map(({ blocks }) => blocks));
  for (const chapter of [
    questions,
    criteria,
    amounts,
    glance,
    conclusions,
    applicationTasks,
    sources,
  ])
    expect(whole).toContain(JSON.stringify(chapter(words)));
});
