import { type Answer, isList, unknown } from '../../assessment/answers.ts';
import { fittingAnswers } from '../../assessment/fitting-answers.ts';
import type { RuleSet } from '../../rules/schema.ts';
import { fieldOfPromptId } from '../asked/prompt.ts';
import type { Aside, AsideReply } from './aside.ts';

/** What was typed under other rules, or comes from elsewhere: every line, and of the answers offered those that fit. */
export const fittingAsides = (asides: readonly Aside[], ruleSet: RuleSet): readonly Aside[] =>
  asides.map((aside) =>
    aside.reply?.kind === 'offered'
      ? { ...aside, reply: fittingReply(aside, aside.reply, ruleSet) }
      : aside,
  );

function fittingReply(
  aside: Aside,
  reply: Extract<AsideReply, { kind: 'offered' }>,
  ruleSet: RuleSet,
): AsideReply {
  const values = reply.values.filter((value) => isFitting(aside, value, ruleSet));
  return values.length > 0 ? { ...reply, values } : { kind: 'nothing' };
}

function isFitting({ at, question: id }: Aside, value: Answer, ruleSet: RuleSet): boolean {
  const question = ruleSet.questions.find((each) => each.id === id);
  if (!question) return false;
  if (!isList(question)) return isAnswer(id, value, ruleSet);
  const of = fieldOfPromptId(at, id);
  if (!of) return ['yes', 'no', unknown].includes(String(value));
  const open = Object.fromEntries(question.fields.map((field) => [field.id, unknown]));
  return of.field in open && isAnswer(id, [{ ...open, [of.field]: value }] as Answer, ruleSet);
}

const isAnswer = (id: string, value: Answer, ruleSet: RuleSet): boolean =>
  fittingAnswers({ [id]: value }, ruleSet).dropped.length === 0;
