import { amountText } from '../amount-text.ts';
import { Criterion } from '../Criterion.tsx';
import { disclaimer } from '../disclaimer.ts';
import { printInFrame } from '../print-frame.ts';
import folds from '../styles/folds.css?inline';
import { base } from '../styles/index.ts';
import marks from '../styles/marks.css?inline';
import print from '../styles/print.css?inline';
import verdictStyles from '../styles/verdict.css?inline';
import { useChangeText } from '../use-change-text.ts';
import { verdictTitle } from '../verdict-text.ts';
import { verdictWord } from '../verdict-word.ts';
import { useConversation, useWidget, WidgetContext } from '../widget-context.ts';
import { useShown } from './use-shown.ts';

/** Prints the verdict, or only the way to yes, as a document of its own; tells whether the browser began to. */
export function usePrint(): (what: 'verdict' | 'plan') => boolean {
  const widget = useWidget();
  const { texts } = widget;
  return (what) =>
    printInFrame({
      title: texts.rule('title'),
      language: texts.language,
      styles: [base, marks, folds, verdictStyles, print].join('\n'),
      content: (
        <WidgetContext.Provider value={widget}>
          <main class="root printed" data-theme="light">
            <Printed what={what} />
          </main>
        </WidgetContext.Provider>
      ),
    });
}

function Printed({ what }: { what: 'verdict' | 'plan' }) {
  const { texts, date } = useWidget();
  const { result, rule } = texts;
  const { ruleSet } = useConversation();
  const { assessment, plan, way, isTrial } = useShown();
  const inWords = useChangeText();
  const { amount, criteria, verdicts } = assessment;
  const asked = ruleSet.schemes.filter(({ id }) => verdicts[id] !== 'not-asked');
  return (
    <>
      <h1>{rule('title')}</h1>
      <p class="sentence">{verdictTitle(texts, ruleSet, assessment, plan)}</p>
      <p class="aside">
        {texts.t('frame.verdict', { year: ruleSet.period.from.slice(0, 4) })} · {texts.date(date)}
      </p>
      <p class="aside">{disclaimer(texts, ruleSet, assessment)}</p>
      {isTrial && (
        <p>
          <b>{texts.t('trial.heading')}</b>
        </p>
      )}
      {what === 'verdict' && (
        <ul>
          {asked.map(({ id }) => (
            <li key={id}>
              <b>{rule(`schemes.${id}.label`)}:</b>{' '}
              {verdictWord(texts, id, verdicts[id] ?? 'not-asked')}
            </li>
          ))}
          {amount && amount.lines.length > 0 && (
            <li>
              <b>{rule('amounts.label') || result('amount.label')}:</b> {amountText(texts, amount)}
            </li>
          )}
        </ul>
      )}
      {way && (
        <>
          <h2>{result('plan.heading')}</h2>
          <ol>
            {way.steps.map(({ question, value, takes }) => (
              <li key={question}>
                {inWords(question, value)} <small>{result(`plan.takes.${takes}`)}</small>
              </li>
            ))}
          </ol>
          {(ruleSet.support ?? []).map(({ id, url, mail }) => (
            <p key={id}>
              {rule(`support.${id}`)} {[url, mail].filter(Boolean).join(' · ')}
            </p>
          ))}
        </>
      )}
      {what === 'verdict' && (
        <>
          <h2>{result('criteria.heading')}</h2>
          <ul class="criteria">
            {criteria
              .filter(
                ({ scheme, outcome }) =>
                  outcome !== 'not-applicable' && asked.some(({ id }) => id === scheme),
              )
              .map((criterion) => (
                <Criterion key={criterion.id} criterion={criterion} />
              ))}
          </ul>
        </>
      )}
    </>
  );
}
