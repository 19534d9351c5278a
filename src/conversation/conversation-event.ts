import type { Answer, Answers } from '../assessment/answers.ts';
import type { DraftTexts } from './draft-texts.ts';
import type { ConversationContext } from './moment.ts';
import type { Round } from './round.ts';
import type { Variant } from './variants.ts';

/** All that can happen in a conversation. */
export type ConversationEvent =
  | { type: 'conversation.started' }
  | { type: 'conversation.restarted' }
  | { type: 'conversation.resumed' }
  | { type: 'welcome.opened' }
  | { type: 'answers.replaced'; answers: Answers }
  | { type: 'rules.replaced'; conversation: Partial<ConversationContext> }
  | { type: 'answer.given'; value: Answer }
  | { type: 'question.opened'; question: string }
  | { type: 'question.closed' }
  | { type: 'question.left' }
  | { type: 'field.opened'; index: number; field: string }
  | { type: 'item.added' }
  | { type: 'item.removed'; index: number }
  | { type: 'items.confirmed' }
  | { type: 'review.opened' }
  | { type: 'result.requested' }
  | { type: 'change.tried'; set: Answers }
  | { type: 'change.kept'; answers: Answers }
  | { type: 'variants.changed'; variants: readonly Variant[] }
  | { type: 'session.continued'; answers: Answers; texts: DraftTexts; round: Round | null }
  | { type: 'draft.opened'; section?: string }
  | { type: 'draft.imported'; answers: Answers; texts: DraftTexts }
  | { type: 'draft.written'; texts: DraftTexts }
  | { type: 'section.opened'; section: string | null }
  | { type: 'answer.revised'; question: string; value: Answer }
  | { type: 'history.undone' }
  | { type: 'history.redone' }
  | { type: 'view.failed' };
