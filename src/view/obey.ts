import type { AsideReply } from '../conversation/asides/aside.ts';
import { promptOf } from '../conversation/asked/prompt.ts';
import { assessmentOf, canShowResult } from '../conversation/selectors.ts';
import type { Command } from '../conversation/understand/commands.ts';
import type { Understood } from '../conversation/understand/heard.ts';
import { openingNow } from './opening-now.ts';
import type { Opens, WidgetValue } from './widget-context.ts';

const events = {
  back: { type: 'question.left' },
  restart: { type: 'conversation.restarted' },
  result: { type: 'result.requested' },
  undo: { type: 'history.undone' },
  redo: { type: 'history.redone' },
  draft: { type: 'draft.opened' },
  keep: { type: 'question.closed' },
} as const;

/**
 * Does what an order asks, where it can be done now, and tells what came of it.
 *
 * @param hear What the same line says where the answer that it opened is asked: that is offered.
 */
export function obey(
  command: Command,
  widget: WidgetValue,
  { openReview }: Opens,
  hear?: () => Understood,
): AsideReply {
  const { actor, texts, send, announce, date, parts } = widget;
  const now = actor.getSnapshot();
  const { context } = now;
  const { name } = command;
  switch (name) {
    case 'why':
      return { kind: now.value === 'asking' && promptOf(context) ? 'why' : 'not-now' };
    case 'change': {
      const targets = command.targets.filter((each) => openingNow(widget, each));
      const [target, ...others] = targets;
      const opening = target && openingNow(widget, target);
      if (!opening) return { kind: 'not-now' };
      if (others.length > 0) return { kind: 'targets', targets };
      send(opening);
      return offerOf(hear?.());
    }
    case 'leave':
    case 'done':
      return { kind: 'leave' };
    case 'review':
      if (Object.keys(context.answers).length === 0) return { kind: 'not-now' };
      openReview();
      return { kind: 'done' };
    default: {
      const isOffered =
        name === 'draft'
          ? now.value === 'verdict' && parts.draft !== undefined
          : name !== 'result' || canShowResult(context, assessmentOf(context, date));
      if (!isOffered || !now.can(events[name])) return { kind: 'not-now' };
      send(events[name]);
      if (name === 'undo') announce(texts.t('said.undone'));
      if (name === 'redo') announce(texts.t('said.redone'));
      return { kind: 'done' };
    }
  }
}

function offerOf(said: Understood | undefined): AsideReply {
  if (said?.kind === 'candidates')
    return { kind: 'offered', values: said.values, rest: '', names: said.names };
  return said?.kind === 'answer'
    ? { kind: 'offered', values: [said.value], rest: '', names: said.names }
    : { kind: 'done' };
}
