import './in-jsdom.ts';
import { render } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { useState } from 'preact/hooks';
import { type Answer, questionOf } from '../../src/assessment/answers.ts';
import type { Entry } from '../../src/conversation/asked/read-answer.ts';
import { loadTexts } from '../../src/i18n/texts.ts';
import { textKey } from '../../src/view/answer-text.ts';
import { ChoiceInput } from '../../src/view/inputs/ChoiceInput.tsx';
import type { InputProps } from '../../src/view/inputs/input-props.ts';
import { WidgetContext, type WidgetValue } from '../../src/view/widget-context.ts';
import { ruleSetOf } from './rule-sets.ts';
import { viewTexts } from './view-texts.ts';

const ruleSet = ruleSetOf('vlaio-2021');

/** The input for a question of 2021, which holds what is entered. */
export async function drawInput(
  id: string,
  { answer, ...props }: Partial<InputProps> & { answer?: Answer } = {},
) {
  const question = questionOf(ruleSet, id);
  const texts = await loadTexts('nl', ruleSet);
  await texts.load('asking');
  const entered: unknown[] = [];
  function Holding() {
    const [entry, setEntry] = useState<Entry>({ chosen: [answer ?? []].flat() as string[] });
    return (
      <ChoiceInput
        asked={question}
        textKey={textKey(question)}
        name="input"
        entry={entry}
        onEntry={(next) => {
          setEntry(next);
          entered.push(next);
        }}
        describedBy={undefined}
        isInvalid={false}
        {...props}
      />
    );
  }
  render(
    <WidgetContext.Provider value={{ texts } as WidgetValue}>
      <p id="hint">Een tip.</p>
      <Holding />
    </WidgetContext.Provider>,
  );
  return { entered, user: userEvent.setup(), say: viewTexts('nl').say };
}
