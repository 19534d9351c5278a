import type { AsideReply } from '../conversation/asides/aside.ts';
import { promptOf } from '../conversation/asked/prompt.ts';
import { assessmentOf, canShowResult } from '../conversation/selectors.ts';
import type { Command } from '../conversation/understand/commands.ts';
import type { Opens, WidgetValue } from './widget-context.ts';

const events = {
  back: { type: 'question.left' },
  restart: { type: 'conversation.restarted' },
  result: { type: 'result.requested' },
  undo: { type: 'history.undone' },
  redo: { type: 'history.redone' },
  keep: { type: 'question.closed' },
} as const;

/** Does what an order asks, where it can be done now, and tells what came of it. */
export function obey(
  command: Command,
  { actor, texts, send, announce, date }: WidgetValue,
  { canChange, change, openReview }: Opens,
): AsideReply {
  const now = actor.getSnapshot();
  const { context } = now;
  const { name } = command;
  switch (name) {
    case 'why':
      return { kind: now.value === 'asking' && promptOf(context) ? 'why' : 'not-now' };
    case 'change': {
      const targets = command.targets.filter(canChange);
      const [target, ...others] = targets;
      if (!target) return { kind: 'not-now' };
      if (others.length > 0) return { kind: 'targets', targets };
      change(target);
      return { kind: 'done' };
    }
    case 'leave':
    case 'done':
      return { kind: 'leave' };
    case 'review':
      if (Object.keys(context.answers).length === 0) return { kind: 'not-now' };
      openReview();
      return { kind: 'done' };
    default: {
      const isOffered = name !== 'result' || canShowResult(context, assessmentOf(context, date));
      if (!isOffered || !now.can(events[name])) return { kind: 'not-now' };
      send(events[name]);
      if (name === 'undo') announce(texts.t('said.undone'));
      if (name === 'redo') announce(texts.t('said.redone'));
      return { kind: 'done' };
    }
  }
}
