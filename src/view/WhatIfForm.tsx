import { useState } from 'preact/hooks';
import {
  type Answer,
  type Answers,
  type FieldAnswer,
  isList,
  itemsOf,
  type ListQuestion,
} from '../assessment/answers.ts';
import { replay } from '../assessment/path.ts';
import { type Entry, readAnswer } from '../conversation/asked/read-answer.ts';
import { withOneMore } from '../conversation/list/one-more.ts';
import { triedAnswers } from '../conversation/trial.ts';
import type { Field, Question } from '../rules/schema.ts';
import { itemTitle, textKey } from './answer-text.ts';
import { ErrorText } from './ErrorText.tsx';
import { inputs } from './inputs/index.ts';
import { entryFrom } from './QuestionForm.tsx';
import { useOwnId } from './use-own-id.ts';
import { useSelected, useWidget } from './widget-context.ts';

type Try = (question: string, value: Answer | undefined) => void;

interface Props {
  onTry: Try;
}

/** A question of the path, and another answer to it. */
export function WhatIfForm({ onTry }: Props) {
  const { result, rule } = useWidget().texts;
  const ruleSet = useSelected((context) => context.ruleSet);
  const answers = useSelected(triedAnswers);
  const [chosen, setChosen] = useState('');
  const { questions } = replay(ruleSet, answers);
  const question = questions.find(({ id }) => id === chosen);
  return (
    <form noValidate onSubmit={(event) => event.preventDefault()}>
      <Choice
        label={result('whatIf.question')}
        value={chosen}
        options={[
          ['', result('whatIf.choose')],
          ...questions.map((each): [string, string] => [
            each.id,
            rule(`${textKey(each)}.label`) || each.id,
          ]),
        ]}
        onChoose={setChosen}
      />
      {question &&
        (isList(question) ? (
          <ListTrial question={question} answers={answers} onTry={onTry} />
        ) : (
          <AnswerTrial
            key={question.id}
            question={question}
            answer={answers[question.id]}
            onAnswer={(value) => onTry(question.id, value)}
          />
        ))}
    </form>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  options: readonly (readonly [value: string, label: string])[];
  onChoose: (value: string) => void;
}

function Choice({ label, value, options, onChoose }: ChoiceProps) {
  const id = useOwnId();
  return (
    <p class="field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {options.map(([each, text]) => (
          <option key={each} value={each} selected={each === value}>
            {text}
          </option>
        ))}
      </select>
    </p>
  );
}

interface AnswerProps {
  question: Question;
  field?: Field;
  answer: Answer | undefined;
  /** Undefined while what stands there is no answer. */
  onAnswer: (value: Answer | undefined) => void;
}

function AnswerTrial({ question, field, answer, onAnswer }: AnswerProps) {
  const { rule } = useWidget().texts;
  const asked = field ?? question;
  const key = textKey(question, field);
  const id = useOwnId();
  const { Input } = inputs[asked.kind];
  const [entry, setEntry] = useState<Entry>(() => entryFrom(asked.kind, answer));
  const [isTouched, setTouched] = useState(false);
  const read = readAnswer(asked, entry);
  const error = isTouched && 'error' in read ? read.error : undefined;
  return (
    <fieldset>
      <legend>{rule(`${key}.ask`) || asked.id}</legend>
      {error && <ErrorText id={`${id}-error`} error={error} textKey={key} />}
      <Input
        asked={asked}
        textKey={key}
        name={id}
        entry={entry}
        onEntry={(next) => {
          setEntry(next);
          setTouched(true);
          const given = readAnswer(asked, next);
          onAnswer('value' in given ? given.value : undefined);
        }}
        describedBy={error && `${id}-error`}
        isInvalid={error !== undefined}
      />
    </fieldset>
  );
}

interface ListProps extends Props {
  question: ListQuestion;
  /** The answers with what is being tried. */
  answers: Answers;
}

/** The number of one item, or one more item. */
function ListTrial({ question, answers, onTry }: ListProps) {
  const { texts } = useWidget();
  const { result } = texts;
  const ruleSet = useSelected((context) => context.ruleSet);
  const [chosen, setChosen] = useState('');
  const items = itemsOf(answers[question.id]) ?? [];
  const size = question.fields.find(({ id }) => id === question.roles.size);
  const item = chosen === '' ? undefined : items[Number(chosen)];
  const choose = (value: string) => {
    if (value !== 'more') return setChosen(value);
    onTry(question.id, withOneMore(ruleSet, answers, question));
    setChosen(String(items.length));
  };
  const resize = (field: Field, value: FieldAnswer) =>
    onTry(
      question.id,
      items.map((each, index) =>
        index === Number(chosen) ? { ...each, [field.id]: value } : each,
      ),
    );
  return (
    <>
      <Choice
        label={result('whatIf.item', { list: texts.rule(`${textKey(question)}.label`) })}
        value={chosen}
        options={[
          ['', result('whatIf.chooseItem')],
          ...items.map((each, index): [string, string] => [
            String(index),
            itemTitle(texts, question, each, index),
          ]),
          ...(items.length < question.max ? [['more', result('whatIf.more')] as const] : []),
        ]}
        onChoose={choose}
      />
      {item && size && (
        <AnswerTrial
          key={chosen}
          question={question}
          field={size}
          answer={item[size.id]}
          onAnswer={(value) => {
            if (value !== undefined) resize(size, value as FieldAnswer);
          }}
        />
      )}
    </>
  );
}
