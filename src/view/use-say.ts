import type { AsideReply } from '../conversation/aside.ts';
import { promptOf } from '../conversation/selectors.ts';
import { useActs } from './use-acts.ts';
import { useWidget } from './widget-context.ts';

/**
 * Takes a line that was typed: it becomes a bubble at once, and what comes of it stands under it once it is understood.
 * An answer first, then a doubt, then a question to help, and only then that it is not understood.
 */
export function useSay(): (line: string) => void {
  const { actor, parts, loadPlaces, announce, send, texts } = useWidget();
  const acts = useActs();
  return (line) => {
    if (!line.trim()) return;
    const prompt = promptOf(actor.getSnapshot().context);
    send({ type: 'line.typed', at: prompt?.id ?? '', line: line.trim() });
    const id = actor.getSnapshot().context.asides.at(-1)?.id ?? 0;
    const reply = (what: AsideReply) => actor.send({ type: 'line.answered', id, reply: what });
    const needsPlaces = prompt?.kind === 'field' && prompt.field.kind === 'postcodes';
    Promise.all([parts.typing(), needsPlaces ? loadPlaces().catch(() => undefined) : undefined])
      .then(async ([{ hear }, places]) => {
        const understood = hear(line, actor.getSnapshot().context, prompt, places);
        const isStill = promptOf(actor.getSnapshot().context)?.id === prompt?.id;
        switch (understood.kind) {
          case 'answer':
            if (!isStill) return reply({ kind: 'not-now' });
            reply({ kind: 'given', value: understood.value, names: understood.names });
            return acts.give(understood.value, { names: understood.names, places });
          case 'candidates':
            return reply({ ...understood, kind: 'offered' });
          case 'refused':
            return reply(understood);
          case 'command':
            return reply(acts.obey(understood.command));
          default: {
            const { find } = await parts.help();
            const found = find(line, prompt?.question.id);
            const isKnown = found.best !== null || understood.kind === 'question';
            return reply(isKnown ? { kind: 'helped', ...found } : { kind: 'nothing' });
          }
        }
      })
      .catch(() => {
        reply({ kind: 'nothing' });
        announce(texts.t('composer.notLoaded'));
      });
  };
}

