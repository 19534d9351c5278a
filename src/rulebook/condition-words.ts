import type { Condition } from '../rules/condition.ts';
import { type Inline, type Line, line, linkTo, mark, marked } from './blocks.ts';
import {
  askedAs,
  labelOf,
  listNamed,
  optionOf,
  regionName,
  schemeName,
  verdictName,
} from './names.ts';
import type { Leaf, Scope } from './words.ts';

/**
 * A condition as a person would say it, or its opposite. A "not" is said by its parts, down to the last of them: what is
 * unknown stays so whichever way it is turned.
 */
export function conditionWords(condition: Condition, scope: Scope, isSo = true): Line {
  const unfolded = unfold(condition, isSo);
  const { joint } = unfolded;
  if (!joint) return leafWords(unfolded.condition as Leaf, scope, unfolded.isSo);
  const { rulebook } = scope.words;
  if (joint.parts.length === 0)
    return line(joint.is === 'all' ? rulebook('condition.always') : rulebook('condition.never'));
  return {
    of: [joint.is === 'all' ? rulebook('condition.all') : rulebook('condition.any')],
    parts: joint.parts.map((part) => conditionWords(part, scope, unfolded.isSo)),
  };
}

interface Joint {
  is: 'all' | 'any';
  parts: readonly Condition[];
}

/** Without what only turns it round, or has one part; what is not all of some is any of their opposites. */
function unfold(
  condition: Condition,
  isSo: boolean,
): { condition: Condition; isSo: boolean; joint?: Joint } {
  if ('not' in condition) return unfold(condition.not, !isSo);
  const isAll = 'all' in condition;
  if (!isAll && !('any' in condition)) return { condition, isSo };
  const parts = isAll ? condition.all : condition.any;
  const [only, ...others] = parts;
  if (only && others.length === 0) return unfold(only, isSo);
  return { condition, isSo, joint: { is: isAll === isSo ? 'all' : 'any', parts } };
}

function leafWords(leaf: Leaf, scope: Scope, isSo: boolean): Line {
  const { words } = scope;
  const { rulebook, anyOf } = words;
  if ('someItem' in leaf) return someItemWords(leaf.someItem, scope, isSo);
  if ('verdict' in leaf) {
    const [scheme, verdicts] = leaf.verdict;
    const what = anyOf([schemeName(scheme, words)]);
    const options = anyOf(verdicts.map((each) => verdictName(each, scheme, words)));
    const said = isSo
      ? rulebook('condition.verdict', { what, options })
      : rulebook('condition.notVerdict', { what, options });
    return line(said);
  }
  if ('atLeast' in leaf) {
    const [id, number] = leaf.atLeast;
    return about(id, scope, (what) =>
      isSo
        ? rulebook('condition.atLeast', { what, number })
        : rulebook('condition.below', { what, number }),
    );
  }
  if ('reaches' in leaf) {
    const [id, regions] = leaf.reaches;
    const where = words.texts.list(regions.map((each) => regionName(each, words)));
    return about(id, scope, (what) =>
      isSo
        ? rulebook('condition.reaches', { what, where })
        : rulebook('condition.notReaches', { what, where }),
    );
  }
  const [id, ids] = 'oneOf' in leaf ? leaf.oneOf : leaf.onlyOf;
  const options = anyOf(ids.map((option) => optionOf(id, option, scope)));
  if (askedAs(id, scope)?.asked.kind !== 'multi')
    return about(id, scope, (what) =>
      isSo
        ? rulebook('condition.is', { what, options })
        : rulebook('condition.isNot', { what, options }),
    );
  if ('oneOf' in leaf)
    return about(id, scope, (what) =>
      isSo
        ? rulebook('condition.has', { what, options })
        : rulebook('condition.hasNot', { what, options }),
    );
  return about(id, scope, (what) =>
    isSo
      ? rulebook('condition.hasOnly', { what, options })
      : rulebook('condition.hasOther', { what, options }),
  );
}

/** Of the items of a list: what one of them fulfils, or none of them. */
function someItemWords([id, ofItem]: [string, Condition], scope: Scope, isSo: boolean): Line {
  const { words } = scope;
  const { rulebook } = words;
  const inside: Scope = { words, list: listNamed(id, words) };
  const { joint, isSo: isPartSo } = unfold(ofItem, true);
  if (joint?.is === 'all' && joint.parts.length === 0)
    return about(id, scope, (what) =>
      isSo
        ? rulebook('condition.some.there', { what })
        : rulebook('condition.none.there', { what }),
    );
  const { of } = about(id, scope, (what) => {
    if (joint?.is === 'any')
      return isSo
        ? rulebook('condition.some.any', { what })
        : rulebook('condition.none.any', { what });
    return isSo
      ? rulebook('condition.some.all', { what })
      : rulebook('condition.none.all', { what });
  });
  const parts = joint?.parts.map((part) => conditionWords(part, inside, isPartSo)) ?? [];
  return { of, parts: parts.length > 0 ? parts : [conditionWords(ofItem, inside)] };
}

/** A line on a question, whose name leads to it. */
function about(id: string, scope: Scope, say: (what: string) => string): Line {
  const label = scope.words.anyOf([labelOf(id, scope)]);
  const place = askedAs(id, scope)?.place;
  const name: Inline = place ? linkTo(place, label) : label;
  return { of: marked(say(mark), name) };
}
