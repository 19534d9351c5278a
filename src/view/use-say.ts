import type { AsideReply } from '../conversation/asides/aside.ts';
import { promptOf } from '../conversation/asked/prompt.ts';
import { painted } from './once-painted.ts';
import { useActs } from './use-acts.ts';
import { useWidget } from './widget-context.ts';

interface Say {
  say: (line: string) => void;
  /** What understands a line is fetched and made ready while one begins to type. */
  prepare: (lineNow: () => string) => void;
}

/**
 * Takes a line that was typed: it becomes a bubble at once, and what comes of it stands under it once it is understood.
 * An answer first, then a doubt, then a question to help, and only then that it is not understood.
 */
export function useSay(): Say {
  const widget = useWidget();
  const { actor, parts, loadPlaces, send } = widget;
  const acts = useActs();
  const promptNow = () => {
    const { value, context } = actor.getSnapshot();
    return value === 'asking' ? promptOf(context) : null;
  };
  const hear = async (line: string, answer: (what: AsideReply, isOfNow?: boolean) => void) => {
    const prompt = promptNow();
    const needsPlaces = prompt?.kind === 'field' && prompt.field.kind === 'postcodes';
    const [typing, places] = await Promise.all([
      parts.typing(),
      needsPlaces ? loadPlaces().catch(() => undefined) : undefined,
    ]);
    const understood = typing.hear(line, actor.getSnapshot().context, prompt, places);
    switch (understood.kind) {
      case 'answer':
        if (promptNow()?.id !== prompt?.id) return answer({ kind: 'not-now' });
        answer({ kind: 'given' });
        return acts.give(understood.value, { names: understood.names, places });
      case 'candidates': {
        const { values, rest, names } = understood;
        return answer({ kind: 'offered', values, rest, names });
      }
      case 'refused':
        return answer(understood);
      case 'greeting':
        return answer({ kind: 'greeted' });
      case 'thanks':
        return answer({ kind: 'thanked' });
      case 'command': {
        const reply = typing.obey(understood.command, widget, acts, () =>
          typing.hear(line, actor.getSnapshot().context, promptNow(), places),
        );
        // It is said aloud as it comes to stand there.
        if (reply.kind === 'leave') await parts.keeping();
        if (reply.kind !== 'offered') return answer(reply);
        const opened = promptNow()?.id;
        await painted();
        return promptNow()?.id === opened ? answer(reply, true) : answer({ kind: 'done' });
      }
      default: {
        const { find } = await parts.help();
        const found = find(line, prompt?.question.id);
        const isKnown = found.best !== null || found.offered.length > 0;
        const isQuestion = understood.kind === 'question';
        return answer(isKnown || isQuestion ? { kind: 'helped', ...found } : { kind: 'nothing' });
      }
    }
  };
  const say = (line: string) => {
    if (!line.trim()) return;
    send({ type: 'line.typed', line: line.trim() });
    const id = actor.getSnapshot().context.asides.at(-1)?.id ?? 0;
    const answer = (reply: AsideReply, isOfNow?: boolean) =>
      actor.send({ type: 'line.answered', id, reply, isOfNow });
    hear(line, answer).catch(() => answer({ kind: 'not-loaded' }));
  };
  const prepare = (lineNow: () => string) => {
    const { context } = actor.getSnapshot();
    parts
      .typing()
      .then((typing) => typing.prepare(context, promptNow(), lineNow))
      .catch(() => {});
  };
  return { say, prepare };
}
