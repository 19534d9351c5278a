import { homeworkOf, openingOf } from '../../conversation/homework.ts';
import { ChangeButton } from '../ChangeButton.tsx';
import { CopyButtons } from '../CopyButtons.tsx';
import { homeworkLine, homeworkText, knownByText } from '../homework-text.ts';
import { Fold } from '../parts/Fold.tsx';
import { useConversation, useWidget } from '../widget-context.ts';

/** What the person did not know yet, with who could know it: to answer, to print, or to send to others. */
export function Homework() {
  const { texts } = useWidget();
  const { t, result } = texts;
  const context = useConversation();
  const { ruleSet, answers } = context;
  const open = homeworkOf(ruleSet, answers);
  if (open.length === 0) return null;
  return (
    <Fold title={result('homework.heading')} note={result('homework.note', { count: open.length })}>
      <p class="hint">{result('homework.lead')}</p>
      <ul class="lines">
        {open.map((homework) => {
          const question = homeworkText(texts, homework);
          const who = knownByText(texts, homework);
          return (
            <li key={homework.id}>
              <span>
                {question}
                {who && <small>{result('homework.askWho', { who })}</small>}
              </span>
              <ChangeButton
                what={t('transcript.changeWhat', { question })}
                event={openingOf(homework, context)}
              />
            </li>
          );
        })}
      </ul>
      <CopyButtons
        language={texts.language}
        choices={[
          {
            label: result('homework.copy'),
            text: () =>
              [
                `${result('homework.heading')}:`,
                ...open.map((homework) => `- ${homeworkLine(texts, homework)}`),
              ].join('\n'),
          },
        ]}
      />
    </Fold>
  );
}
