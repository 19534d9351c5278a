import type { Truth } from '../../assessment/condition.ts';
import type { Verdict } from '../../rules/schema.ts';
import { inOne, plainText } from '../blocks.ts';
import { conditionWords } from '../condition-words.ts';
import { labelOf, numberOf, optionOf, regionName, schemeName, verdictName } from '../names.ts';
import type { Leaf, Scope } from '../words.ts';
import type { Class, Column } from './columns.ts';

export const headWords = ({ id, kind }: Column, scope: Scope): string =>
  kind === 'verdict'
    ? scope.words.rulebook('table.verdict', { what: schemeName(id, scope.words) })
    : labelOf(id, scope);

/** What a set of classes of a column is called. */
export function cellWords(column: Column, set: number, scope: Scope): string {
  const { rulebook, texts } = scope.words;
  const known = column.classes.slice(0, -1);
  const isIn = (place: number) => (set & (1 << place)) !== 0;
  const chosen = known.filter((_, place) => isIn(place));
  const hasUnknown = isIn(known.length);
  if (chosen.length === known.length)
    return hasUnknown ? rulebook('table.any') : rulebook('table.known');
  if (chosen.length === 0) return rulebook('table.unknown');
  const words = knownWords(column, chosen, known, scope);
  return hasUnknown ? texts.list([words, rulebook('table.unknown')]) : words;
}

function knownWords(
  column: Column,
  chosen: readonly Class[],
  known: readonly Class[],
  scope: Scope,
): string {
  const { words } = scope;
  const options = chosen.flatMap((each) => each.options);
  switch (column.kind) {
    case 'choice':
      return words.anyOf(options.map((each) => optionOf(column.id, each, scope)));
    case 'verdict':
      return words.anyOf(options.map((each) => verdictName(each as Verdict, column.id, words)));
    case 'number':
      return rangeWords(column, chosen, known, scope);
    case 'tests':
      return testWords(column, chosen, known, scope);
  }
}

/** Ranges from where a test turns to before the next one does. */
function rangeWords(
  { id }: Column,
  chosen: readonly Class[],
  known: readonly Class[],
  scope: Scope,
): string {
  const { rulebook } = scope.words;
  const lowest = known.flatMap((each) => each.lowest).sort((a, b) => a - b);
  const isChosen = lowest.map((each) => chosen.some((it) => it.lowest.includes(each)));
  const ranges = lowest.flatMap((from, at): string[] => {
    if (!isChosen[at] || isChosen[at - 1]) return [];
    const end = isChosen.indexOf(false, at);
    const below = end < 0 ? undefined : lowest[end];
    if (below === undefined)
      return [rulebook('table.atLeast', { number: numberOf(id, from, scope) })];
    if (at === 0) return [rulebook('table.below', { number: numberOf(id, below, scope) })];
    return [rulebook('table.between', { from, to: numberOf(id, below - 1, scope) })];
  });
  return ranges.join(` ${rulebook('table.or')} `);
}

interface Literal {
  test: Leaf;
  at: number;
  truth: Truth;
}

/** What all of these and no others have in common, said by as few tests as that takes; else each by itself. */
function testWords(
  { id, tests }: Column,
  chosen: readonly Class[],
  known: readonly Class[],
  scope: Scope,
): string {
  const literals = tests
    .flatMap((test, at) =>
      (['met', 'unmet'] as const).map((truth): Literal => ({ test, at, truth })),
    )
    .sort((one, other) => Number('onlyOf' in one.test) - Number('onlyOf' in other.test));
  const holds = (each: Class, all: readonly Literal[]) =>
    all.every(({ at, truth }) => each.truths[at] === truth);
  const says = (all: readonly Literal[]) =>
    known.every((each) => holds(each, all) === chosen.includes(each));
  const pairs = literals.flatMap((one) => literals.map((other) => [one, other]));
  const few = [...literals.map((each) => [each]), ...pairs].find(says);
  const join = (all: readonly Literal[]) =>
    all.map(({ test, truth }) => literalWords(id, test, truth, scope)).join(', ');
  if (few) return join(few);
  return chosen
    .map(({ truths }) =>
      join(tests.map((test, at) => ({ test, at, truth: truths[at] ?? 'unknown' }))),
    )
    .join(` ${scope.words.rulebook('table.or')} `);
}

function literalWords(id: string, test: Leaf, truth: Truth, scope: Scope): string {
  const { words } = scope;
  const { rulebook, anyOf, texts } = words;
  const isSo = truth === 'met';
  if (truth === 'unknown' || 'someItem' in test || 'verdict' in test || 'atLeast' in test) {
    const said = plainText(inOne(conditionWords(test, scope, isSo || truth === 'unknown')));
    return truth === 'unknown' ? rulebook('table.open', { said }) : said;
  }
  if ('reaches' in test) {
    const where = texts.list(test.reaches[1].map((each) => regionName(each, words)));
    return isSo ? rulebook('table.reaches', { where }) : rulebook('table.notReaches', { where });
  }
  const [ids, isOnly] = 'oneOf' in test ? [test.oneOf[1], false] : [test.onlyOf[1], true];
  const options = anyOf(ids.map((each) => optionOf(id, each, scope)));
  if (isOnly)
    return isSo ? rulebook('table.hasOnly', { options }) : rulebook('table.hasOther', { options });
  return isSo ? rulebook('table.has', { options }) : rulebook('table.hasNot', { options });
}
