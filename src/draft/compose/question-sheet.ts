import { isList } from '../../assessment/answers.ts';
import type { Texts } from '../../i18n/texts.ts';
import type { Field, Question, RuleSet } from '../../rules/schema.ts';
import { textKey } from '../../view/answer-text.ts';
import { yearOfRules } from '../../view/year-of-rules.ts';
import { type Block, line, type Paper } from './paper.ts';

/** All questions with boxes to tick: a hand-out, in the language of the conversation. */
export function questionSheet(ruleSet: RuleSet, { rule, t, language }: Texts): Paper {
  const asked = (question: Question, field?: Field): Block[] => {
    const key = textKey(question, field);
    const { kind } = field ?? question;
    const options = field ?? question;
    const labels =
      'options' in options
        ? options.options.map((id) => rule(`${key}.options.${id}.label`) || id)
        : [];
    return [
      {
        kind: 'paragraph',
        line: [{ text: rule(`${key}.ask`) || (field ?? question).id, isStrong: true }],
      },
      ...(kind === 'choice' || kind === 'multi'
        ? [
            {
              kind: 'list',
              marker: 'box',
              items: [...labels, t('question.unknown')].map(line),
            } as const,
          ]
        : kind === 'list'
          ? []
          : [{ kind: 'paragraph', line: line('……………………………………………………………………') } as const]),
    ];
  };
  const groups = [...new Set(ruleSet.questions.map(({ group }) => group))];
  return {
    title: rule('title'),
    language: `${language}-BE`,
    subtitle: t('welcome.heading', { year: yearOfRules(ruleSet) }),
    footer: rule('disclaimer'),
    blocks: groups.flatMap((group): Block[] => [
      { kind: 'heading', level: 1, text: rule(`steps.${group}`) || group },
      ...ruleSet.questions
        .filter((question) => question.group === group)
        .flatMap((question) => [
          ...asked(question),
          ...(isList(question) ? question.fields.flatMap((field) => asked(question, field)) : []),
        ]),
    ]),
  };
}
