import { restsOnScheme } from '../../view/Grounds.tsx';
import { Source } from '../../view/Source.tsx';
import { useConversation, useWidget } from '../../view/widget-context.ts';

/** All criteria on one sheet, to hang on a wall. */
export function PosterPaper() {
  const { rule } = useWidget().texts;
  const { ruleSet } = useConversation();
  const { schemes, criteria } = ruleSet;
  return (
    <>
      <h1>{rule('title')}</h1>
      <div class="paper-schemes">
        {schemes.map(({ id: scheme }) => (
          <section key={scheme}>
            <h2>{rule(`schemes.${scheme}.label`)}</h2>
            <ul class="paper-boxes">
              {criteria
                .filter((each) => each.scheme === scheme)
                .map(({ id, source }) => (
                  <li key={id}>
                    <b>{rule(`criteria.${id}.label`) || id}</b>
                    {!restsOnScheme(ruleSet, id) && <p>{rule(`criteria.${id}.rule`)}</p>}
                    <Source source={source} />
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
      <p class="paper-foot">
        {rule('disclaimer')} {rule('now')}
      </p>
    </>
  );
}
