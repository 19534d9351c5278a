import { type Answer, type Answers, isKnown, unknown } from '../../../assessment/answers.ts';
import { replay } from '../../../assessment/path.ts';
import type { Instead, PartOf } from '../../../rules/application.ts';
import type { Question } from '../../../rules/schema.ts';
import { answerText } from '../../../view/answer-text.ts';
import { type ComposedPart, nothing } from '../composed-part.ts';
import { gapSpan, midSentence } from '../gaps.ts';
import { gathered } from '../gathered.ts';
import { labelOf } from '../label-of.ts';
import type { Material } from '../material.ts';
import type { Line, Span } from '../paper.ts';
import { canHold, type Given, truthOf } from '../standing.ts';

/** The questions of the rule set among these that are asked of these answers, in the conversation or here. */
const askedQuestions = (given: Given, ids: readonly string[]): Question[] =>
  ids.flatMap((id) =>
    given.ruleSet.questions.filter((each) => each.id === id && canHold(given, each.askWhen)),
  );

type SentencesPart = Pick<PartOf<'sentences'>, 'questions' | 'instead'>;

/** What is said of one answer, or of several together. */
export interface Said {
  of: readonly Question[];
  span: Span;
  gap?: ComposedPart['gaps'][number];
}

export function composeSentences(material: Material, part: SentencesPart): ComposedPart {
  const said = saidIn(material, part);
  if (said.length === 0) return nothing;
  const line: Line = said.flatMap(({ span }, index) => (index ? [{ text: ' ' }, span] : [span]));
  return {
    blocks: [{ kind: 'paragraph', line }],
    gaps: said.flatMap(({ gap }) => (gap ? [gap] : [])),
  };
}

/**
 * A sentence for each answer that has one, a gap for each that is missing or speaks against who applies; questions that
 * are not asked are left out.
 */
export function saidIn(material: Material, part: SentencesPart): Said[] {
  const { counted } = replay(material.ruleSet, material.answers);
  const asked = askedQuestions(material, part.questions);
  const holding = (part.instead ?? []).filter(
    ({ of, when }) => of.every((id) => isKnown(counted[id])) && truthOf(material, when) === 'met',
  );
  const spoken = new Set<Instead>();
  return asked.flatMap((question): Said[] => {
    const instead = holding.find(({ of }) => of.includes(question.id));
    if (!instead) return [{ of: [question], ...saidOf(material, question, counted) }];
    if (spoken.has(instead)) return [];
    spoken.add(instead);
    const of = asked.filter(({ id }) => instead.of.includes(id));
    return saidInstead(material, instead).map((said) => ({ of, ...said }));
  });
}

function saidInstead(material: Material, { say, ask }: Instead): Omit<Said, 'of'>[] {
  const { rule } = material.words;
  if (ask !== undefined) return [open(material, rule(`application.asked.${ask}`) || ask)];
  const text = say === undefined ? '' : rule(`application.said.${say}`);
  return text === '' ? [] : [{ span: { text } }];
}

function saidOf(material: Material, question: Question, counted: Answers): Omit<Said, 'of'> {
  const answer = counted[question.id];
  const what = missing(material, question, answer);
  if (what === undefined) return { span: { text: sentence(material, question, answer as Answer) } };
  return open(material, what, isHomework(question, answer));
}

const open = (material: Material, what: string, isToFind = false): Omit<Said, 'of'> => ({
  span: gapSpan(material, what),
  gap: { what, ...(isToFind && { isHomework: true as const }) },
});

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
  if (!isKnown(answer))
    return (
      words.rule(`application.gaps.${question.id}.${unknown}`) ||
      midSentence(labelOf(words, question))
    );
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
  const chosen = answer as readonly string[];
  const parts = question.options
    .filter((option) => chosen.includes(option))
    .map((option) => rule(`application.parts.${id}.${option}`) || option);
  return rule(`application.answers.${id}.several`, { list: list(gathered(parts, list)) });
}

/** The option that is all of an answer, where it has a sentence to itself. */
function aloneIn(question: Question, answer: Answer): string | undefined {
  if (question.kind === 'choice') return String(answer);
  if (question.kind !== 'multi') return undefined;
  const [first] = answer as readonly string[];
  return first !== undefined && question.exclusive?.includes(first) ? first : undefined;
}
