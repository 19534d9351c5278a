import type { SourceReference } from '../../rules/schema.ts';
import { type Block, type Fact, line } from '../blocks.ts';
import { schemeName } from '../names.ts';
import type { Words } from '../words.ts';
import { sourceLine } from './sources.ts';

/** What one wants to know first: of what and when these rules are, and how complete. */
export function glance(words: Words): Block[] {
  const { rulebook, texts, ruleSet } = words;
  const { period, call, validity, schemes, criteria, amount, checked } = ruleSet;
  const silent = criteria.filter((each) => 'silent' in each).length;
  const { rule } = texts;
  const since = [
    ...schemes.map(({ id }) => [rule(`since.${id}`), rule(`since.more.${id}`)].join(' ').trim()),
    rule('since.any'),
  ].filter(Boolean);
  const fact = (name: string, ...says: string[]): Fact => ({
    name,
    says: says.map((each) => line(each)),
  });
  /** With where it is written, where the rules say so. */
  const from = (source: SourceReference | undefined, { name, says, ...rest }: Fact): Fact => ({
    name,
    says: source ? [...says, sourceLine(source, words)] : says,
    ...rest,
  });
  const facts: Fact[] = [
    fact(rulebook('glance.schemes'), texts.list(schemes.map(({ id }) => schemeName(id, words)))),
    fact(
      rulebook('glance.period'),
      rulebook('glance.days', { from: texts.date(period.from), until: texts.date(period.until) }),
    ),
    from(
      call?.source,
      fact(
        rulebook('glance.call'),
        ...(call?.opens ? [rulebook('glance.opens', { when: texts.dateTime(call.opens) })] : []),
        call?.deadline
          ? rulebook('glance.deadline', { when: texts.dateTime(call.deadline) })
          : rulebook('glance.noDeadline'),
      ),
    ),
    from(
      validity?.source,
      fact(
        rulebook('glance.validity'),
        ...(validity ? validityWords(validity, words) : [rulebook('glance.unsaid')]),
      ),
    ),
    ...(amount
      ? [
          fact(
            rulebook('glance.cap', { what: schemeName(amount.scheme, words) }),
            texts.money(amount.cap),
          ),
          fact(
            rulebook('glance.envelope'),
            amount.envelope === undefined
              ? rulebook('glance.unsaid')
              : texts.money(amount.envelope),
          ),
        ]
      : []),
    ...schemes.map(({ id }) =>
      fact(
        rulebook('glance.criteria', { what: schemeName(id, words) }),
        String(criteria.filter((each) => each.scheme === id).length),
      ),
    ),
    {
      name: rulebook('glance.silent'),
      says: [
        line(
          silent === 0
            ? rulebook('glance.complete')
            : rulebook('glance.silentCount', { count: silent }),
        ),
      ],
      isOpen: silent > 0,
    },
    ...(since.length > 0 ? [fact(rulebook('glance.since'), ...since)] : []),
    ...(checked ? [fact(rulebook('glance.checked'), texts.date(checked))] : []),
  ];
  return [{ kind: 'facts', facts }];
}

function validityWords(
  validity: NonNullable<Words['ruleSet']['validity']>,
  words: Words,
): string[] {
  const { rulebook, texts } = words;
  const what = schemeName(validity.scheme, words);
  if ('years' in validity)
    return validity.years.map((count, at) =>
      at === 0
        ? rulebook('glance.firstYears', { what, count })
        : rulebook('glance.nextYears', { what, count }),
    );
  const days = { from: texts.date(validity.from), until: texts.date(validity.until) };
  return [rulebook('glance.holds', { what, ...days })];
}
