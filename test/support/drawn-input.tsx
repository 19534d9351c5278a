import './in-jsdom.ts';
import { act, cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { useState } from 'preact/hooks';
import { afterEach } from 'vitest';
import type { Answer } from '../../src/assessment/answers.ts';
import { placeFinder } from '../../src/belgium/place-finder.ts';
import { loadTexts } from '../../src/i18n/texts.ts';
import type { Field, Question } from '../../src/rules/schema.ts';
import { textKey } from '../../src/view/answer-text.ts';
import { entryFrom } from '../../src/view/inputs/entry-from.ts';
import { inputs } from '../../src/view/inputs/index.ts';
import type { InputProps } from '../../src/view/inputs/input-props.ts';
import { WidgetContext, type WidgetValue } from '../../src/view/widget-context.ts';
import { ruleSetOf } from './rule-sets.ts';
import { viewTexts } from './view-texts.ts';

afterEach(cleanup);

const ruleSet = ruleSetOf('vlaio-2021');

/** A question of 2021, or a field of one as `list.field`. */
function find(path: string): { question: Question; field?: Field | undefined } {
  const [id, fieldId] = path.split('.');
  const question = ruleSet.questions.find((each) => each.id === id);
  if (!question) throw new RangeError(`There is no question "${path}".`);
  const fields = question.kind === 'list' ? question.fields : [];
  return { question, field: fields.find((each) => each.id === fieldId) };
}

/** The input for something that is asked, which holds what is entered. */
export async function drawInput(
  path: string,
  { answer, ...props }: Partial<InputProps> & { answer?: Answer } = {},
) {
  const { question, field } = find(path);
  const asked = field ?? question;
  const Input = inputs[asked.kind];
  const texts = await loadTexts('nl', ruleSet);
  await texts.load('asking');
  const announced: string[] = [];
  const entered: unknown[] = [];
  const widget = {
    texts,
    announce: (message: string) => announced.push(message),
    loadPlaces: async () => placeFinder,
  };
  function Holding() {
    const [entry, setEntry] = useState(() => entryFrom(asked.kind, answer));
    return (
      <Input
        asked={asked}
        textKey={textKey(question, field)}
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
    <WidgetContext.Provider value={widget as unknown as WidgetValue}>
      <p id="hint">Een tip.</p>
      <Holding />
    </WidgetContext.Provider>,
  );
  // The table of postcodes arrives.
  await act(async () => {});
  return {
    announced,
    entered,
    user: userEvent.setup(),
    field: () => screen.getByRole<HTMLInputElement>('textbox'),
    say: viewTexts('nl').say,
  };
}
