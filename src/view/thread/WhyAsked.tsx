import { useState } from 'preact/hooks';
import { sourcesOf } from '../../conversation/selectors.ts';
import type { Question } from '../../rules/schema.ts';
import { Source } from '../Source.tsx';
import { useSelected, useWidget } from '../widget-context.ts';

interface Props {
  question: Question;
  why: string;
}

/** Why a question is asked: it opens in place. */
export function WhyAsked({ question, why }: Props) {
  const { t } = useWidget().texts;
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        class="why-button"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {t('question.why')}
      </button>
      {isOpen && (
        <div class="grounds">
          <Grounds question={question} why={why} />
        </div>
      )}
    </>
  );
}

/** The reason, and where the rules behind it are written. */
export function Grounds({ question, why }: Props) {
  const ruleSet = useSelected((context) => context.ruleSet);
  return (
    <>
      <p>{why}</p>
      {sourcesOf(ruleSet, question).map((source) => (
        <Source key={source.place} source={source} />
      ))}
    </>
  );
}
