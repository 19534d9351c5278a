import { Heading } from './Heading.tsx';
import { useChangeText } from './use-change-text.ts';
import { schemeName } from './verdict-text.ts';
import { useAssessment, useConversation, useWidget } from './widget-context.ts';

/** The shortest ways to yes, each to be tried and put back. */
export function VerdictChanges() {
  const { texts, send } = useWidget();
  const { result, rule } = texts;
  const { ruleSet } = useConversation();
  const { changes, verdicts, next } = useAssessment();
  const inWords = useChangeText();
  const names = (ids: readonly string[]) => texts.list(ids.map((id) => schemeName(texts, id)));
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
            <Heading depth={2}>
              {result('changes.heading', { schemes: names(sameWay ? schemes : [scheme]) })}
            </Heading>
            {ways.length === 0 && (
              <p>{[result('changes.none'), rule('advice')].filter(Boolean).join(' ')}</p>
            )}
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
