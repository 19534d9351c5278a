import { isList } from '../../assessment/answers.ts';
import type { Field, Question } from '../../rules/schema.ts';
import { textKey } from '../../view/answer-text.ts';
import { useConversation, useWidget } from '../../view/widget-context.ts';

/** All questions on one sheet, with boxes to tick; what is asked of each item of a list has a worksheet. */
export function QuestionsPaper() {
  const { rule, coach } = useWidget().texts;
  const { ruleSet } = useConversation();
  const groups = [...new Set(ruleSet.questions.map(({ group }) => group))];
  return (
    <>
      <h1>{rule('title')}</h1>
      <div class="paper-columns">
        {groups.map((group) => (
          <section key={group}>
            <h2>{rule(`steps.${group}`) || group}</h2>
            {ruleSet.questions
              .filter((each) => each.group === group)
              .map((question) => (
                <div key={question.id} class="paper-step">
                  <h3>{rule(`${textKey(question)}.ask`) || question.id}</h3>
                  {isList(question) ? (
                    <p>{coach('papers.onWorksheet')}</p>
                  ) : (
                    <Blank question={question} />
                  )}
                </div>
              ))}
          </section>
        ))}
      </div>
      <p class="paper-foot">{rule('disclaimer')}</p>
    </>
  );
}

/** Boxes to tick, else a line to write on. */
export function Blank({ question, field }: { question: Question; field?: Field }) {
  const { t, rule } = useWidget().texts;
  const asked = field ?? question;
  const key = textKey(question, field);
  if (!('options' in asked)) return <p class="paper-line" />;
  return (
    <ul class="paper-boxes">
      {asked.options.map((option) => (
        <li key={option}>{rule(`${key}.options.${option}.label`) || option}</li>
      ))}
      <li>{t('question.unknown')}</li>
    </ul>
  );
}
