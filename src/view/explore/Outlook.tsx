import type { Assessment } from '../../assessment/assess.ts';
import { assessmentOf, boardOf, type Standing } from '../../conversation/selectors.ts';
import { triedAnswers } from '../../conversation/trial.ts';
import { type Sum, sumOf } from '../board/sum.ts';
import { SchemeState } from '../SchemeState.tsx';
import { useAssessment } from '../use-assessment.ts';
import { verdictWord } from '../verdict-word.ts';
import { useConversation, useWidget } from '../widget-context.ts';

/** How every scheme stands with what is tried, in sight of what is turned; and beside it how it stood, where that differs. */
export function Outlook() {
  const { texts, date } = useWidget();
  const { result, rule } = texts;
  const context = useConversation();
  const { ruleSet } = context;
  const now = useAssessment();
  const then = assessmentOf({ ruleSet, answers: triedAnswers(context) }, date);
  const before = boardOf(ruleSet, now);
  const sumsOf = (assessment: Assessment): readonly Sum[] =>
    ruleSet.schemes.flatMap(({ id }) => sumOf(texts, ruleSet, assessment, id) ?? []);
  const [wasSum] = sumsOf(now);
  const [sum] = sumsOf(then);
  return (
    <section class="outlook" aria-label={result('whatIf.outlook')}>
      {boardOf(ruleSet, then).map((standing) => {
        const was = before.find(({ scheme }) => scheme === standing.scheme);
        return (
          // Drawn anew with each change, for the reason that SchemeChip gives.
          <SchemeOutlook key={JSON.stringify([standing, was])} standing={standing} was={was} />
        );
      })}
      {(sum ?? wasSum) && (
        <p class="sum" key={`${sum?.amount} ${wasSum?.amount}`}>
          <span>{rule('amounts.label') || result('amount.label')}</span>
          <b>{sum?.amount ?? '–'}</b>
          <span>{sum?.condition}</span>
          {sum?.amount !== wasSum?.amount && <Was text={wasSum?.amount ?? '–'} />}
        </p>
      )}
    </section>
  );
}

function SchemeOutlook({ standing, was }: { standing: Standing; was: Standing | undefined }) {
  const { texts } = useWidget();
  const { ruleSet } = useConversation();
  const { scheme, verdict } = standing;
  const word = verdictWord(texts, scheme, verdict);
  const wasWord = was ? verdictWord(texts, scheme, was.verdict) : '–';
  return (
    <p>
      <SchemeState ruleSet={ruleSet} standing={standing} />
      {word !== wasWord && <Was text={wasWord} />}
    </p>
  );
}

/** How it is with the answers as they are. */
function Was({ text }: { text: string }) {
  const { result } = useWidget().texts;
  return <small>{result('whatIf.was', { answer: text })}</small>;
}
