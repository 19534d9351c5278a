import { isKnown, unknown } from '../assessment/answers.ts';
import { replay } from '../assessment/path.ts';
import type { Question } from '../rules/schema.ts';
import type { Gap, Material } from './material.ts';
import type { Span } from './paper.ts';

export interface Sentences {
  spans: Span[];
  gaps: Omit<Gap, 'section'>[];
}

/** A label within a sentence: "Kennis van STEM" becomes "kennis van STEM", "KBO-nummer" stays. */
export const midSentence = (label: string): string =>
  /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;

export const gapSpan = ({ words }: Pick<Material, 'words'>, what: string): Span => ({
  text: words.application('gap', { what }),
  isGap: true,
});

/** Beside a text that cannot be right. */
export const checkSpan = ({ words }: Pick<Material, 'words'>, what: string): Span => ({
  text: words.application('check', { what }),
  isGap: true,
});

/** A sentence for each answer, a gap for each that is missing; questions that are not asked are left out. */
export function sentencesFor(material: Material, ids: readonly string[]): Sentences {
  const { ruleSet, answers, words } = material;
  const { questions, counted } = replay(ruleSet, answers);
  const gaps: Sentences['gaps'] = [];
  const spans = ids.flatMap((id): Span[] => {
    const question = ruleSet.questions.find((each) => each.id === id);
    if (!question || !questions.some((each) => each.id === id)) return [];
    const answer = counted[id];
    if (isKnown(answer)) return [{ text: sentence(material, question, answer as string) }];
    const what = midSentence(words.rule(`questions.${id}.label`));
    gaps.push({ what, ...(answer === unknown && { isHomework: true }) });
    return [gapSpan(material, what)];
  });
  return { spans: spans.flatMap((span, index) => (index ? [{ text: ' ' }, span] : [span])), gaps };
}

function sentence(
  { words }: Material,
  question: Question,
  answer: string | readonly string[],
): string {
  const { application, list } = words;
  const { id } = question;
  if (typeof answer === 'string')
    return application(`answers.${id}.${answer}` as 'answers.goal.both');
  const [first] = answer;
  const isAlone = 'exclusive' in question && question.exclusive?.includes(first ?? '');
  if (isAlone) return application(`answers.${id}.${first}` as 'answers.goal.both');
  return application(`answers.${id}.several` as 'answers.ages.several', {
    list: list(answer.map((option) => application(`parts.${id}.${option}` as 'parts.ages.5-17'))),
  });
}
