import { useState } from 'preact/hooks';
import { isKnown } from '../assessment/answers.ts';
import type { Assessment } from '../assessment/assess.ts';
import { replay } from '../assessment/path.ts';
import { boardOf, nextStepsOf } from '../conversation/selectors.ts';
import type { Texts } from '../i18n/texts.ts';
import type { SchemeId } from '../rules/schema.ts';
import { CallNotice } from './CallNotice.tsx';
import { Heading } from './Heading.tsx';
import { Homework } from './Homework.tsx';
import { useArrival } from './use-arrival.ts';
import { useLater } from './use-later.ts';
import { VerdictAmount } from './VerdictAmount.tsx';
import { VerdictChanges } from './VerdictChanges.tsx';
import { VerdictScheme } from './VerdictScheme.tsx';
import { WhatIf } from './WhatIf.tsx';
import { useAssessment, useConversation, useWidget } from './widget-context.ts';

/** What was found, why, from which sentence, and the shortest way to yes. */
export function Verdict() {
  const { texts, send, loadDraft, loadKeeping } = useWidget();
  const [isSharing, setSharing] = useState(false);
  const sharing = useLater(loadKeeping, isSharing);
  const { result } = texts;
  const context = useConversation();
  const { ruleSet, answers, round } = context;
  const assessment = useAssessment();
  const title = titleOf(texts, assessment, ruleSet.period.from.slice(0, 4));
  const heading = useArrival<HTMLHeadingElement>(title);
  const { questions, counted } = replay(ruleSet, answers);
  const answered = questions.filter(({ id }) => isKnown(counted[id])).length;
  const isUnfinished = round !== null && round.items.length > 0;
  const open = questions.filter(({ id }) => counted[id] === undefined).length;
  return (
    <div class="page verdict">
      <div>
        <Heading depth={1} target={heading} class="finding-title">
          {title}
        </Heading>
        <p class="lead">
          {result('verdict.lead', { count: answered, year: ruleSet.period.from.slice(0, 4) })}{' '}
          {open > 0 && result('verdict.incomplete', { count: open })}
        </p>
        {isUnfinished && <p class="notice">{result('verdict.unfinished')}</p>}
      </div>
      <Trial />
      <CallNotice />
      <div class="schemes">
        {boardOf(ruleSet, assessment).map(({ scheme }) => (
          <VerdictScheme key={scheme} scheme={scheme} />
        ))}
      </div>
      <VerdictChanges />
      <VerdictAmount />
      <WhatIf />
      <Homework />
      <NextSteps />
      <div class="row actions">
        {loadDraft && (
          <button
            type="button"
            class={assessment.next ? 'secondary' : 'primary'}
            part="button"
            onClick={() => send({ type: 'draft.opened' })}
          >
            {result('verdict.draft')}
          </button>
        )}
        {assessment.next && (
          <button
            type="button"
            class="primary"
            part="button"
            onClick={() => send({ type: 'conversation.resumed' })}
          >
            {result('verdict.continue')}
          </button>
        )}
        <button
          type="button"
          class="secondary"
          part="button"
          onClick={() => send({ type: 'review.opened' })}
        >
          {result('verdict.change')}
        </button>
        {loadKeeping && (
          <button
            type="button"
            class="secondary"
            part="button"
            aria-expanded={isSharing}
            onClick={() => setSharing(!isSharing)}
          >
            {result('verdict.share')}
          </button>
        )}
        <button type="button" class="ghost" onClick={() => window.print()}>
          {result('verdict.print')}
        </button>
      </div>
      {isSharing && sharing && <sharing.ShareLink close={() => setSharing(false)} />}
    </div>
  );
}

/** What was tried is not what was answered: it is said at the top, with the way back. */
function Trial() {
  const { texts, send } = useWidget();
  const { isTrial } = useConversation();
  if (!isTrial) return null;
  return (
    <div class="notice trial">
      <p>{texts.result('changes.tried')}</p>
      <button
        type="button"
        class="secondary"
        part="button"
        onClick={() => send({ type: 'history.undone' })}
      >
        {texts.result('changes.undo')}
      </button>
    </div>
  );
}

/** One sentence per scheme, the finding first. Nobody can apply any more once the call is closed. */
function titleOf(
  { result }: Texts,
  { verdicts, criteria, call }: Assessment,
  year: string,
): string {
  if (verdicts.recognition === 'undetermined' && verdicts.subsidy === 'undetermined')
    return result('verdict.undetermined');
  const sentence = (scheme: SchemeId): string => {
    const verdict = verdicts[scheme];
    if (verdict === 'not-asked') return '';
    if (call.status === 'closed' && verdict === 'eligible')
      return result(`verdict.closed.${scheme}`, { year });
    if (call.status === 'closed' && verdict === 'conditional')
      return result('verdict.closed.conditional');
    const own = criteria.filter((each) => each.scheme === scheme);
    const count = own.filter(({ outcome }) => outcome === 'unmet').length;
    return verdict === 'ineligible' && own.some(({ outcome }) => outcome === 'unknown')
      ? result(`verdict.atLeast.${scheme}`, { count })
      : result(`verdict.${scheme}.${verdict}` as 'verdict.recognition.ineligible', { count });
  };
  return [sentence('recognition'), sentence('subsidy')].filter(Boolean).join(' ');
}

function NextSteps() {
  const { texts } = useWidget();
  const { result, rule } = texts;
  const context = useConversation();
  const { tasks, call } = useAssessment();
  const steps = nextStepsOf(context).map(({ id, scheme }) => rule(`next.${scheme}.${id}`));
  const draft = tasks.map((id) => rule(`criteria.${id}.remedy`));
  return (
    <section class="card">
      <Heading depth={2}>{result('next.heading')}</Heading>
      {call.status === 'closed' && (
        <p class="hint">
          {result('next.closed', { year: context.ruleSet.period.from.slice(0, 4) })}
        </p>
      )}
      <ol class="steps">
        {[...steps, rule('next.support')].filter(Boolean).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {draft.length > 0 && (
        <>
          <Heading depth={3}>{result('next.draft')}</Heading>
          <ul>
            {draft.filter(Boolean).map((task) => (
              <li key={task}>{task}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
