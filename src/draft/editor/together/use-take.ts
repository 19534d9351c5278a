import { useState } from 'preact/hooks';
import { useWidget } from '../../../view/widget-context.ts';
import type { Material } from '../../compose/material.ts';
import { partsOfDay } from '../fill/parts-of-day.ts';
import { keptOf } from '../kept.ts';
import type { Ask } from './asks/ask.ts';
import { askedKey } from './asks/ask-words.ts';
import { endsAsQuestion, hasWords, isFree, promptFor, readWritten } from './asks/reading.ts';
import { type TypedReply, withReply, withTyped } from './filling.ts';
import type { FillingActs } from './use-filling.ts';

export interface Taking {
  /** Takes a line that was typed while something is asked, or nothing is any more. */
  take: (line: string, ask: Ask) => void;
  /** What may have been a question was one. */
  lookUp: (id: number, line: string, ask: Ask) => void;
  /** It was none of what it may have meant. */
  refuse: (id: number) => void;
}

/**
 * A line that was typed is written, or said to be wrong and put back to be mended. What ends as a question is asked
 * about first: nothing gets into the application that was meant for us.
 */
export function useTake(material: Material, atHand: Ask | undefined, acts: FillingActs): Taking {
  const { actor, loadPlaces, parts, texts } = useWidget();
  const kept = keptOf(actor);
  const [, draw] = useState({});
  // What is understood comes later, and is written in what there is by then: also in another language.
  kept.drawn = { atHand, give: acts.give, redraw: () => draw({}) };
  const { update, typed } = acts;
  const partName = (part: (typeof partsOfDay)[number]) => texts.draft(`partsOfDay.${part}`);
  const say = (line: string, ask: Ask, reply: TypedReply | null): number => {
    let id = 0;
    update((now) => {
      id = now.nextId;
      return withTyped(now, { ask: ask.id, line, reply });
    });
    return id;
  };
  const reply = (id: number, what: TypedReply) => update((now) => withReply(now, id, what));
  const putBack = (line: string, ask: Ask) => {
    typed.set(ask, line);
    update((now) => ({ ...now, tries: now.tries + 1 }));
  };
  const find = async (line: string, ask: Ask) => {
    const views = await parts.help();
    return views.find(line, ask.kind === 'answer' ? ask.question.id : undefined);
  };
  const lookUp = async (id: number, line: string, ask: Ask) => {
    try {
      reply(id, { kind: 'helped', ...(await find(line, ask)) });
    } catch {
      reply(id, { kind: 'not-loaded' });
    }
  };
  const refuseText = async (line: string, ask: Ask, wrong: TypedReply) => {
    if (isFree(ask) || !hasWords(line)) {
      say(line, ask, wrong);
      return putBack(line, ask);
    }
    const id = say(line, ask, null);
    const found = await find(line, ask).catch(() => undefined);
    if (found?.best) return reply(id, { kind: 'helped', ...found });
    reply(id, wrong);
    // What was typed or written by then stays.
    if (kept.drawn?.atHand?.id === ask.id && !typed.of(ask)) putBack(line, ask);
  };
  const hear = async (line: string, ask: Ask, prompt: ReturnType<typeof promptFor>) => {
    const id = say(line, ask, null);
    try {
      const [typing, places] = await Promise.all([
        parts.typing(),
        loadPlaces().catch(() => undefined),
      ]);
      const heard = typing.hear(line, actor.getSnapshot().context, prompt, places);
      if (heard.kind === 'answer' && prompt)
        return kept.drawn?.atHand?.id === ask.id
          ? kept.drawn.give(ask, heard.value, id)
          : reply(id, { kind: 'not-now' });
      if (heard.kind === 'candidates' && prompt) {
        const { values, rest, names } = heard;
        return reply(id, { kind: 'offered', values, rest, names });
      }
      if (heard.kind === 'refused' && (ask.kind === 'answer' || ask.kind === 'item-field'))
        return reply(id, { kind: 'unfit', error: heard.error, textKey: askedKey(ask) });
      if (heard.kind === 'command') return reply(id, { kind: 'not-now' });
      const found = await find(line, ask);
      const isKnown = found.best !== null || found.offered.length > 0;
      const isQuestion = heard.kind === 'question' || endsAsQuestion(line);
      reply(id, isKnown || isQuestion ? { kind: 'helped', ...found } : { kind: 'nothing' });
    } catch {
      reply(id, { kind: 'not-loaded' });
    }
  };
  return {
    lookUp: (id, line, ask) => void lookUp(id, line, ask),
    refuse: (id) => reply(id, { kind: 'nothing' }),
    take: (typedLine, ask) => {
      const line = typedLine.trim();
      if (!line) return;
      typed.set(ask);
      const part = partsOfDay.find((each) => partName(each).toLowerCase() === line.toLowerCase());
      if (part && ask.kind === 'text' && ask.field.format === 'part-of-day')
        return acts.give(ask, part);
      const read = readWritten(ask, line);
      if (read && endsAsQuestion(line)) {
        if (isFree(ask)) say(line, ask, { kind: 'doubt' });
        else void lookUp(say(line, ask, null), line, ask);
      } else if (!read) void hear(line, ask, promptFor(material, ask));
      else if ('value' in read) acts.give(ask, read.value);
      else
        void refuseText(
          line,
          ask,
          'fault' in read
            ? { kind: 'wrong', fault: read.fault }
            : { kind: 'unfit', error: read.error, textKey: '' },
        );
    },
  };
}
