import { useContext } from 'preact/hooks';
import type { Assessment } from '../../assessment/assess.ts';
import { homeworkOf, openingOf } from '../../conversation/homework.ts';
import { changedQuestions } from '../../conversation/trial.ts';
import type { Texts } from '../../i18n/texts.ts';
import type { RuleSet } from '../../rules/schema.ts';
import { ReviewContext } from '../frame/review.ts';
import { homeworkText } from '../homework-text.ts';
import { useAssessment } from '../use-assessment.ts';
import { useChangeText } from '../use-change-text.ts';
import { useCan, useConversation, useWidget } from '../widget-context.ts';
import { canApply } from './can-apply.ts';
import type { Shown } from './use-shown.ts';

export interface Step {
  label: string;
  text: string;
  /** Absent: what can be done stands elsewhere. */
  button?: string;
  act?: () => void;
  /** Where the button leads, if out of here. */
  href?: string;
  /** It is to write the application. */
  isDraft?: true;
}

/** The one thing to do now. */
export function useNextStep(shown: Shown, onPlan: () => void): Step {
  const { texts, send, parts } = useWidget();
  const { result, rule } = texts;
  const context = useConversation();
  const { ruleSet, answers } = context;
  const { deciding, next, call } = useAssessment();
  const { plan, isTrial } = shown;
  const inWords = useChangeText();
  const { open: openReview } = useContext(ReviewContext);
  const canDraft = useCan({ type: 'draft.opened' }) && parts.draft !== undefined;
  const label = result('step.next');
  const [first, ...others] = plan?.steps ?? [];
  const review: Step = {
    label,
    text: rule('advice'),
    button: result('verdict.change'),
    act: openReview,
  };
  if (isTrial) {
    const [tried, ...more] = changedQuestions(ruleSet, answers, shown.answers);
    const value = tried && more.length === 0 ? shown.answers[tried.id] : undefined;
    const said = tried && value !== undefined && inWords(tried.id, value);
    return {
      label: result('trial.label'),
      text: [said, result('trial.lead')].filter(Boolean).join(' '),
    };
  }
  const [decides] = deciding;
  if (decides !== undefined) {
    // Of a list it is one thing of one item.
    const open = next
      ? undefined
      : homeworkOf(ruleSet, answers).find(({ question }) => question.id === decides);
    return {
      label,
      text: open ? homeworkText(texts, open) : rule(`questions.${decides}.ask`),
      button: result('step.answer', { count: deciding.length }),
      act: () => send(open ? openingOf(open, context) : { type: 'conversation.resumed' }),
    };
  }
  if (first && others.length === 0)
    return {
      label,
      text: inWords(first.question, first.value),
      button: result('changes.try'),
      act: () => send({ type: 'change.tried', set: { [first.question]: first.value } }),
    };
  if (first)
    return {
      label: result('step.first'),
      text: inWords(first.question, first.value),
      button: result('step.plan'),
      act: onPlan,
    };
  const mail = ruleSet.support?.find((each) => each.mail)?.mail;
  const [held] = heldTexts(texts, ruleSet, shown.assessment);
  if (held && mail)
    return {
      label,
      text: held,
      button: result('step.mail', { address: mail }),
      href: `mailto:${mail}`,
    };
  if (held) return { ...review, text: held };
  const isAble = canApply(ruleSet, shown.assessment);
  // What is not asked yet has to be known before there is a way.
  if (next && !isAble)
    return {
      label,
      text: rule(`questions.${next}.ask`),
      button: result('review.continue'),
      act: () => send({ type: 'conversation.resumed' }),
    };
  if (!canDraft || !isAble) return review;
  return {
    label,
    text:
      call?.status === 'open'
        ? call.deadline
          ? result('step.applyBefore', { deadline: texts.date(call.deadline) })
          : result('step.apply')
        : [result('step.write'), rule('now')].filter(Boolean).join(' '),
    button: result('verdict.draft'),
    isDraft: true,
    act: () => send({ type: 'draft.opened' }),
  };
}

/** What comes after what is theirs already, where all that they ask for is. */
function heldTexts({ rule }: Texts, { schemes }: RuleSet, assessment: Assessment): string[] {
  const { verdicts, validity } = assessment;
  const asked = schemes.filter(({ id }) => verdicts[id] !== 'not-asked');
  if (asked.some(({ id }) => verdicts[id] !== 'held')) return [];
  return asked
    .map(({ id }) =>
      rule(validity?.status === 'passed' ? `held.${id}.passed` : `held.${id}.running`),
    )
    .filter(Boolean);
}
