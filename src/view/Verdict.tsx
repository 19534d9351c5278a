import { useState } from 'preact/hooks';
import { isKnown } from '../assessment/answers.ts';
import { replay } from '../assessment/path.ts';
import { boardOf, nextStepsOf } from '../conversation/selectors.ts';
import { CallNotice } from './CallNotice.tsx';
import { Heading } from './Heading.tsx';
import { Homework } from './Homework.tsx';
import { useArrival } from './use-arrival.ts';
import { useLater } from './use-later.ts';
import { VerdictAmount } from './VerdictAmount.tsx';
import { VerdictChanges } from './VerdictChanges.tsx';
import { VerdictScheme } from './VerdictScheme.tsx';
import { verdictTitle } from './verdict-text.ts';
import { WhatIf } from './WhatIf.tsx';
import { useAssessment, useCan, useConversation, useWidget } from './widget-context.ts';
import { yearOfRules } from './year-of-rules.ts';

/** What was found, why, from which sentence, and the shortest way to yes. */
export function Verdict() {
  const { texts, send, parts } = useWidget();
  const [isSharing, setSharing] = useState(false);
  const sharing = useLater(parts.keeping, isSharing);
  const { result } = texts;
  const canDraft = useCan({ type: 'draft.opened' });
  const context = useConversation();
  const { ruleSet, answers, round } = context;
  const assessment = useAssessment();
  const title = verdictTitle(texts, ruleSet, assessment);
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
          {[
            result('verdict.lead', { count: answered, year: yearOfRules(ruleSet) }),
            texts.rule('disclaimer'),
            open > 0 && result('verdict.incomplete', { count: open }),
          ]
            .filter(Boolean)
            .join(' ')}
        </p>
        {isUnfinished && (
          <p class="notice">
            {result('verdict.unfinished', {
              list: texts.rule(`questions.${round.question}.label`),
            })}
          </p>
        )}
      </div>
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
        {parts.draft && canDraft && (
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
        {parts.keeping && (
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
      {parts.draft && !canDraft && <p class="hint">{result('verdict.noDraft')}</p>}
      {isSharing && sharing && <sharing.ShareLink close={() => setSharing(false)} />}
    </div>
  );
}

function NextSteps() {
  const { texts } = useWidget();
  const { result, rule } = texts;
  const context = useConversation();
  const assessment = useAssessment();
  const { tasks, call } = assessment;
  const year = yearOfRules(context.ruleSet);
  const steps = nextStepsOf(context, assessment).map(({ id, scheme }) =>
    rule(`next.${scheme}.${id}`),
  );
  const draft = tasks.map((id) => rule(`criteria.${id}.remedy`));
  return (
    <section class="card">
      <Heading depth={2}>{result('next.heading')}</Heading>
      {call?.status === 'closed' && (
        <p class="hint">
          {[result('next.closed', { year }), rule('now')].filter(Boolean).join(' ')}
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
