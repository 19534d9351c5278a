import { type Answer, isKnown, unknown } from '../../../assessment/answers.ts';
import { replay } from '../../../assessment/path.ts';
import type { PartOf } from '../../../rules/application.ts';
import type { Question } from '../../../rules/schema.ts';
import { answerText } from '../../../view/answer-text.ts';
import { type ComposedPart, nothing } from '../composed-part.ts';
import { gapSpan, midSentence } from '../gaps.ts';
import { labelOf } from '../label-of.ts';
import type { Material } from '../material.ts';
import type { Line } from '../paper.ts';
import { canHold, type Given } from '../standing.ts';

/** The questions of the rule set among these that are asked of these answers, in the conversation or here. */
export const askedQuestions = (given: Given, ids: readonly string[]): Question[] =>
  ids.flatMap((id) =>
    given.ruleSet.questions.filter((each) => each.id === id && canHold(given, each.askWhen)),
  );

/** A sentence for each answer, a gap for each that is missing; questions that are not asked are left out. */
export function composeSentences(
  material: Material,
  { questions }: Pick<PartOf<'sentences'>, 'questions'>,
): ComposedPart {
  const { counted } = replay(material.ruleSet, material.answers);
  const said = askedQuestions(material, questions).map((question) => {
    const answer = counted[question.id];
    const what = missing(material, question, answer);
    return what === undefined
      ? { span: { text: sentence(material, question, answer as Answer) } }
      : {
          span: gapSpan(material, what),
          gap: { what, ...(isHomework(question, answer) && { isHomework: true as const }) },
        };
  });
  if (said.length === 0) return nothing;
  const line: Line = said.flatMap(({ span }, index) => (index ? [{ text: ' ' }, span] : [span]));
  return {
    blocks: [{ kind: 'paragraph', line }],
    gaps: said.flatMap(({ gap }) => (gap ? [gap] : [])),
  };
}

/** What is not known yet is to be found out, unless only the draft asks it: there it simply is a gap. */
export const isHomework = (
  { askedIn }: Pick<Question, 'askedIn'>,
  answer: Answer | undefined,
): boolean => answer === unknown && askedIn === undefined;

/** What an answer leaves to be filled in: it is not there, or it is one that no sentence can be made of. */
function missing(
  { words }: Material,
  question: Question,
  answer: Answer | undefined,
): string | undefined {
  if (!isKnown(answer)) return midSentence(labelOf(words, question));
  const alone = aloneIn(question, answer);
  return (alone && words.rule(`application.gaps.${question.id}.${alone}`)) || undefined;
}

function sentence(material: Material, question: Question, answer: Answer): string {
  const { words, places } = material;
  const own = ownSentence(material, question, answer);
  if (own) return own;
  const what = words.t('question.label', { what: labelOf(words, question) });
  return `${what} ${answerText(words, question, answer, undefined, places)}.`;
}

/** What the rule set says of it; empty where it says nothing. */
function ownSentence({ words }: Material, question: Question, answer: Answer): string {
  const { rule, list } = words;
  const { id, kind } = question;
  const alone = aloneIn(question, answer);
  if (alone !== undefined) return rule(`application.answers.${id}.${alone}`);
  if (kind === 'number') return rule(`application.answers.${id}`, { count: Number(answer) });
  if (kind !== 'multi') return '';
  const parts = (answer as readonly string[]).map(
    (option) => rule(`application.parts.${id}.${option}`) || option,
  );
  return rule(`application.answers.${id}.several`, { list: list(parts) });
}

/** The option that is all of an answer, where it has a sentence to itself. */
function aloneIn(question: Question, answer: Answer): string | undefined {
  if (question.kind === 'choice') return String(answer);
  if (question.kind !== 'multi') return undefined;
  const [first] = answer as readonly string[];
  return first !== undefined && question.exclusive?.includes(first) ? first : undefined;
}
