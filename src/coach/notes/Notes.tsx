import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { sourcesOf } from '../../conversation/selectors.ts';
import type { Step } from '../../conversation/walk.ts';
import { textKey } from '../../view/answer-text.ts';
import { Source } from '../../view/Source.tsx';
import { useConversation, useWidget } from '../../view/widget-context.ts';
import { useCaseTexts } from '../cases/case-texts.ts';
import { isAnswer, optionsOf } from '../cases/options-of.ts';
import { useStepTexts } from '../cases/step-texts.ts';
import { useCoach } from '../coach-context.ts';
import { Hands } from '../screens/QuestionScreen.tsx';
import { Standings } from '../screens/Standings.tsx';
import { useKeys } from '../stage/use-keys.ts';
import { NotesKeys } from './NotesKeys.tsx';

/** What only the coach sees: who they are, what to watch for, the rule, and what comes next. Its keys are those of the stage. */
export function Notes() {
  const { texts } = useWidget();
  const { coach } = texts;
  const value = useCoach();
  const { chosen, stage, steps } = value;
  const root = useRef<HTMLDivElement>(null);
  useKeys(root, value);
  const textsOf = useCaseTexts();
  const step =
    stage.screen === 'question' || stage.screen === 'answer' ? steps[stage.step] : undefined;
  return (
    <div class="root notes" data-theme="light" lang={texts.language} ref={root}>
      <header>
        <b>{chosen && stage.screen !== 'wall' ? textsOf(chosen).name : coach('notes.title')}</b>
        {step && (
          <span>{coach('question.place', { number: stage.step + 1, total: steps.length })}</span>
        )}
      </header>
      <main>{chosen && stage.screen !== 'wall' ? <OfCase step={step} /> : <Choice />}</main>
      <NotesKeys />
    </div>
  );
}

function Choice() {
  const { coach } = useWidget().texts;
  const { cases, send } = useCoach();
  const textsOf = useCaseTexts();
  return (
    <>
      <h1>{coach('wall.heading')}</h1>
      <ol class="notes-cases">
        {cases.map((each, index) => (
          <li key={each.id}>
            {index < 9 && <kbd>{index + 1}</kbd>}
            <button type="button" onClick={() => send({ type: 'case.chosen', id: each.id })}>
              {textsOf(each).name}
            </button>
            <p>{textsOf(each).trap}</p>
          </li>
        ))}
      </ol>
    </>
  );
}

function OfCase({ step }: { step: Step | undefined }) {
  const { coach } = useWidget().texts;
  const { chosen, stage, steps } = useCoach();
  const textsOf = useCaseTexts();
  if (!chosen) return null;
  const { story, trap } = textsOf(chosen);
  const isBefore = stage.screen === 'story';
  const next = isBefore ? steps[0] : steps[stage.step + 1];
  return (
    <>
      {step && <Asked step={step} key={step.id} />}
      {step || isBefore ? (
        <p class="notes-next">
          <b>{coach('notes.next')}</b>{' '}
          {next ? <Ask step={next} key={next.id} /> : coach('notes.nextVerdict')}
        </p>
      ) : null}
      {trap && (
        <p class="notes-trap">
          <b>{coach('notes.trap')}</b> {trap}
        </p>
      )}
      <Covered step={step} key={`${chosen.id} ${step?.id}`} />
      {story.length > 0 && (
        <section>
          <h2>{coach('notes.story')}</h2>
          {story.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </section>
      )}
    </>
  );
}

const Ask = ({ step }: { step: Step }) => <>{useStepTexts(step).ask}</>;

/** The question with its hands, and the rule in our words. */
function Asked({ step }: { step: Step }) {
  const { rule, coach } = useWidget().texts;
  const { ruleSet } = useConversation();
  const { ask, label } = useStepTexts(step);
  const why = rule(`${textKey(step.question)}.why`);
  const sources = sourcesOf(ruleSet, step.question);
  return (
    <>
      <h1>{ask}</h1>
      <ol class="notes-hands">
        {optionsOf(step).map((option, index) => (
          <li key={option}>
            {index < 9 && <kbd>{index + 1}</kbd>}
            <span>{label(option)}</span>
            <Hands step={step.id} option={option} label={label(option)} />
          </li>
        ))}
      </ol>
      <section>
        <h2>{coach('notes.rule')}</h2>
        {why && <p>{why}</p>}
        {sources.map((source) => (
          <Source key={source.place} source={source} />
        ))}
      </section>
    </>
  );
}

/** What the room does not see yet stays covered here too: somebody may look over a shoulder. */
function Covered({ step }: { step: Step | undefined }) {
  const { coach } = useWidget().texts;
  const { ruleSet } = useConversation();
  const { chosen, stage } = useCoach();
  const isShown = stage.screen === 'answer' || stage.screen === 'verdict';
  const [isLifted, setLifted] = useState(false);
  // Covered anew when the answer is taken back.
  useLayoutEffect(() => setLifted(false), [isShown]);
  if (!chosen) return null;
  return (
    <details
      class="notes-covered"
      open={isShown || isLifted}
      onToggle={({ currentTarget }) => setLifted(currentTarget.open && !isShown)}
    >
      <summary>{coach(isShown ? 'notes.uncovered' : 'notes.covered')}</summary>
      {step && <Answer step={step} />}
      <h2>{coach('notes.verdict')}</h2>
      <Standings context={{ ruleSet, answers: chosen.answers }} />
    </details>
  );
}

function Answer({ step }: { step: Step }) {
  const { coach } = useWidget().texts;
  const { answer, findings, label } = useStepTexts(step);
  const said = optionsOf(step)
    .filter((option) => isAnswer(step, option))
    .map(label);
  return (
    <p>
      <b>{coach('notes.answer')}</b> {said.join(' · ') || answer} {findings.join(' ')}
    </p>
  );
}
