import { type Answer, type Item, isList, itemsOf } from '../assessment/answers.ts';
import type { Change } from '../assessment/changes.ts';
import { itemTitle } from './answer-text.ts';
import { Heading } from './Heading.tsx';
import { useAssessment, useConversation, useWidget } from './widget-context.ts';

/** The shortest ways to yes, each to be tried and put back. */
export function VerdictChanges() {
  const { texts, send } = useWidget();
  const { result, rule } = texts;
  const { ruleSet } = useConversation();
  const { changes, verdicts, next } = useAssessment();
  const inWords = useDescription();
  const sameWay =
    changes.length > 1 &&
    changes.every(({ set }) => JSON.stringify(set) === JSON.stringify(changes[0]?.set));
  const schemes = ruleSet.schemes
    .map(({ id }) => id)
    .filter(
      (id) =>
        changes.some(({ scheme }) => scheme === id) || (verdicts[id] === 'ineligible' && !next),
    );
  if (schemes.length === 0) return null;
  return (
    <section class="card ways">
      {(sameWay ? schemes.slice(0, 1) : schemes).map((scheme) => {
        const ways = changes.filter((change) => change.scheme === scheme);
        return (
          <div key={scheme} class="way">
            <Heading depth={2}>{result(sameWay ? 'changes.both' : `changes.${scheme}`)}</Heading>
            {ways.length === 0 && <p>{result('changes.none')}</p>}
            <ul class="lines">
              {ways.map(({ set }) => (
                <li key={JSON.stringify(set)}>
                  <ul class="plain">
                    {Object.entries(set).map(([question, value]) => (
                      <li key={question}>{inWords(question, value)}</li>
                    ))}
                  </ul>
                  <button
                    type="button"
                    class="secondary"
                    part="button"
                    onClick={() => send({ type: 'change.tried', set })}
                  >
                    {result('changes.try')}
                    <span class="hidden"> {rule(`schemes.${scheme}.label`)}</span>
                  </button>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}

/** A proposed answer as something to do. */
function useDescription() {
  const { texts } = useWidget();
  const { rule, t } = texts;
  const { ruleSet, answers } = useConversation();
  return (id: string, value: Change['set'][string]): string => {
    const question = ruleSet.questions.find((each) => each.id === id);
    const key = `changes.${id}`;
    if (!question || !isList(question)) return rule(`${key}.${newest(value, answers[id])}`);
    const before = itemsOf(answers[id]) ?? [];
    const after = itemsOf(value) ?? [];
    const index = after.findIndex(
      (item, each) => JSON.stringify(item) !== JSON.stringify(before[each]),
    );
    const item: Item = after[index] ?? {};
    const old = before[index];
    const count = Number(item.activities);
    if (!old) return rule(`${key}.add`, { count });
    const title =
      old.title || after.length > 1
        ? t('items.quoted', { item: itemTitle(texts, old, index) })
        : t('items.thisOne');
    return ['activities', 'coherent', 'place']
      .filter((field) => item[field] !== old[field])
      .map((field) => rule(`${key}.${field}`, { title, count }))
      .join(' ');
  };
}

/** Of several options the one that is not there yet. */
const newest = (value: Answer, before: Answer | undefined): string => {
  const had = [before].flat() as unknown[];
  const options = [value].flat() as string[];
  return options.find((option) => !had.includes(option)) ?? options[0] ?? '';
};
