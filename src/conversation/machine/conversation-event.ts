import type { Answer, Answers } from '../../assessment/answers.ts';
import type { Answered } from '../asides/aside.ts';
import type { Imported, Kept, Written } from './beginning.ts';
import type { ConversationContext } from './context.ts';

/** All that can happen in a conversation. An `item` is the key of one. */
export type ConversationEvent =
  | { type: 'conversation.started' }
  | { type: 'conversation.restarted' }
  | { type: 'conversation.resumed' }
  | { type: 'welcome.opened' }
  | { type: 'answers.replaced'; answers: Answers }
  | { type: 'rules.replaced'; conversation: Partial<ConversationContext> }
  | { type: 'rules.chosen'; conversation: Partial<ConversationContext> }
  | { type: 'answer.given'; value: Answer }
  | { type: 'question.opened'; question: string }
  | { type: 'question.closed' }
  | { type: 'question.left' }
  | { type: 'field.opened'; question: string; item: number; field: string }
  | { type: 'item.added'; opens?: string }
  | { type: 'item.removed'; item: number }
  | { type: 'items.confirmed' }
  | { type: 'line.typed'; line: string }
  | ({ type: 'line.answered' } & Answered)
  | { type: 'result.requested' }
  | { type: 'answer.tried'; question: string; value: Answer | undefined }
  | { type: 'change.tried'; set: Answers }
  | { type: 'trial.kept' }
  | { type: 'trial.dropped' }
  | { type: 'variant.saved' }
  | { type: 'variant.named'; number: number; name: string }
  | { type: 'variant.removed'; number: number }
  | { type: 'variant.kept'; number: number }
  | ({ type: 'session.continued' } & Kept)
  | { type: 'draft.opened'; section?: string }
  | ({ type: 'draft.imported' } & Imported)
  | ({ type: 'draft.written' } & Written)
  | { type: 'section.opened'; section: string | null }
  | { type: 'answer.revised'; question: string; value: Answer }
  | { type: 'history.undone' }
  | { type: 'history.redone' }
  | { type: 'view.failed' };
