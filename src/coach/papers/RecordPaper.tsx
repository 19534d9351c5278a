import { sourcesOf } from '../../conversation/selectors.ts';
import type { Step } from '../../conversation/walk.ts';
import { textKey } from '../../view/answer-text.ts';
import { Source } from '../../view/Source.tsx';
import { useConversation, useWidget } from '../../view/widget-context.ts';
import { useCaseTexts } from '../cases/case-texts.ts';
import { isAnswer, optionsOf } from '../cases/options-of.ts';
import { isOfSomebody } from '../cases/sample-case.ts';
import { useStepTexts } from '../cases/step-texts.ts';
import { Standings } from '../screens/Standings.tsx';
import type { RecordedCase } from './record.ts';

interface Props {
  record: readonly RecordedCase[];
  /** By case: where one goes on with it. */
  links: ReadonlyMap<string, string>;
}

/** What was asked, how the room voted and what the rule says: no names of anybody. */
export function RecordPaper({ record, links }: Props) {
  const { texts, date } = useWidget();
  const { coach, rule } = texts;
  const { ruleSet } = useConversation();
  const written = ruleSet.sources.flatMap(({ id, url }) => (url ? [{ id, url }] : []));
  return (
    <>
      <h1>{coach('papers.record')}</h1>
      <p>
        {rule('title')} · {texts.date(date)}
      </p>
      {record.map((each) => (
        <CaseRecord key={each.of.id} recorded={each} link={links.get(each.of.id)} />
      ))}
      {written.length > 0 && (
        <section>
          <h2>{coach('papers.links')}</h2>
          <ul>
            {written.map(({ id, url }) => (
              <li key={id}>
                {texts.t('question.label', { what: rule(`sources.${id}.title`) || id })} {url}
              </li>
            ))}
          </ul>
        </section>
      )}
      <p class="paper-foot">{rule('disclaimer')}</p>
    </>
  );
}

function CaseRecord({ recorded, link }: { recorded: RecordedCase; link: string | undefined }) {
  const { coach } = useWidget().texts;
  const { ruleSet } = useConversation();
  const { of, steps } = recorded;
  const { name, story, trap } = useCaseTexts()(of);
  // Who brought it along is not told.
  const title = isOfSomebody(of) ? coach('papers.own') : name;
  return (
    <section>
      <h2>{title}</h2>
      {story.length > 0 && <p>{story.join(' ')}</p>}
      {steps.map(({ step, hands }) => (
        <StepRecord key={step.id} step={step} hands={hands} />
      ))}
      <Standings context={{ ruleSet, answers: of.answers }} />
      {trap && <p class="paper-trap">{trap}</p>}
      {link && (
        <p>
          {coach('papers.goOn')} {link}
        </p>
      )}
    </section>
  );
}

function StepRecord({ step, hands }: { step: Step; hands: Readonly<Record<string, number>> }) {
  const { rule, coach } = useWidget().texts;
  const { ruleSet } = useConversation();
  const { ask, label, answer, findings } = useStepTexts(step);
  const options = optionsOf(step);
  const [source] = sourcesOf(ruleSet, step.question);
  const why = rule(`${textKey(step.question)}.why`);
  return (
    <div class="paper-step">
      <h3>{ask}</h3>
      {options.length > 0 ? (
        <ul class="paper-hands">
          {options.map((option) => (
            <li key={option} class={isAnswer(step, option) ? 'theirs' : undefined}>
              <b>{hands[option] ?? 0}</b>{' '}
              {isAnswer(step, option)
                ? coach('answer.theirs', { option: label(option) })
                : label(option)}
            </li>
          ))}
        </ul>
      ) : (
        <p>{answer}</p>
      )}
      <p>{findings.join(' ') || why}</p>
      {source && <Source source={source} />}
    </div>
  );
}
