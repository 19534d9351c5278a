import { useEffect, useState } from 'preact/hooks';
import { unknown } from '../../../assessment/answers.ts';
import type { Command } from '../../../conversation/understand/commands.ts';
import type { Hear } from '../../../conversation/understand/hear.ts';
import { obey as obeyElsewhere } from '../../../view/obey.ts';
import { useActs } from '../../../view/use-acts.ts';
import { useWidget } from '../../../view/widget-context.ts';
import type { Material } from '../../compose/material.ts';
import { partsOfDay } from '../fill/parts-of-day.ts';
import { keptOf } from '../kept.ts';
import type { Ask } from './asks/ask.ts';
import { askedKey } from './asks/ask-words.ts';
import {
  endsAsQuestion,
  hasWords,
  isFree,
  isWritten,
  promptFor,
  readWritten,
} from './asks/reading.ts';
import { type Orders, type TypedReply, withReply, withTyped } from './filling.ts';
import { mayBeText } from './orders.ts';
import type { FillingActs } from './use-filling.ts';

export interface Taking {
  /** Takes a line that was typed while something is asked, or nothing is any more. */
  take: (line: string, ask: Ask) => void;
  /** What may have been a question was one. */
  lookUp: (id: number, line: string, ask: Ask) => void;
  /** It was none of what it may have meant. */
  refuse: (id: number) => void;
  /** What may have been an order was one. */
  obey: (id: number, command: Command | null) => void;
}

/**
 * A line that was typed is written, or said to be wrong and put back to be mended. First it is heard whether it asks us
 * something, or tells us to go on, back or away: nothing gets into the application that was meant for us.
 */
export function useTake(
  material: Material,
  atHand: Ask | undefined,
  acts: FillingActs,
  orders: Orders,
): Taking {
  const widget = useWidget();
  const { actor, loadPlaces, parts, texts } = widget;
  const elsewhere = useActs();
  const kept = keptOf(actor);
  const [, draw] = useState({});
  // What is understood comes later, and is written in what there is by then: also in another language.
  kept.drawn = { atHand, give: acts.give, orders, redraw: () => draw({}) };
  const isAsking = atHand !== undefined;
  // What hears a line is there by the time that one has been typed.
  useEffect(() => {
    if (isAsking) void parts.typing().catch(() => {});
  }, [isAsking, parts]);
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
  const obey = (id: number, command: Command | null, ask?: Ask) => {
    // What was asked is answered by now.
    if (ask && kept.drawn?.atHand?.id !== ask.id) return reply(id, { kind: 'not-now' });
    const name = command?.name ?? 'pass';
    if (name === 'why') return reply(id, { kind: 'why' });
    const act = name === 'change' ? undefined : kept.drawn?.orders[name];
    if (act === null) return reply(id, { kind: 'not-now' });
    reply(id, { kind: 'done' });
    if (act) return act();
    // The rest is what can be typed anywhere.
    if (command && obeyElsewhere(command, widget, elsewhere).kind !== 'done')
      reply(id, { kind: 'not-now' });
  };
  const hear = async (line: string, ask: Ask, prompt: ReturnType<typeof promptFor>) => {
    const id = say(line, ask, null);
    try {
      const [typing, places] = await Promise.all([
        parts.typing(),
        loadPlaces().catch(() => undefined),
      ]);
      const { context } = actor.getSnapshot();
      const toUs = typing.hear(line, context, 'text');
      const answer = prompt ? typing.hear(line, context, prompt, places) : toUs;
      const isAnswer = answer.kind === 'answer' || answer.kind === 'refused';
      const heard = toUs.kind === 'command' && !isAnswer ? toUs : answer;
      if (heard.kind === 'answer' && (!prompt || (heard.value === unknown && ask.isOpen)))
        return obey(id, null, ask);
      if (heard.kind === 'answer')
        return kept.drawn?.atHand?.id === ask.id
          ? kept.drawn.give(ask, heard.value, id)
          : reply(id, { kind: 'not-now' });
      if (heard.kind === 'candidates' && prompt) {
        const { values, rest, names } = heard;
        return reply(id, { kind: 'offered', values, rest, names });
      }
      if (heard.kind === 'refused' && (ask.kind === 'answer' || ask.kind === 'item-field'))
        return reply(id, { kind: 'unfit', error: heard.error, textKey: askedKey(ask) });
      if (heard.kind === 'command') return obey(id, heard.command, ask);
      if (heard.kind === 'thanks') return reply(id, { kind: 'thanked' });
      const found = await find(line, ask);
      const isKnown = found.best !== null || found.offered.length > 0;
      const isQuestion = heard.kind === 'question' || endsAsQuestion(line);
      reply(id, isKnown || isQuestion ? { kind: 'helped', ...found } : { kind: 'nothing' });
    } catch {
      reply(id, { kind: 'not-loaded' });
    }
  };
  const takeText = (line: string, ask: Ask, hear: Hear | undefined) => {
    const heard = hear?.(line, actor.getSnapshot().context, 'text') ?? { kind: 'nothing' };
    if (heard.kind === 'thanks') return void say(line, ask, { kind: 'thanked' });
    const command = heard.kind === 'command' ? heard.command : null;
    if (command || heard.kind === 'answer') {
      const isDoubtful = isFree(ask) && mayBeText(line, command, ask, kept.filling);
      if (isDoubtful) return void say(line, ask, { kind: 'order', command });
      return obey(say(line, ask, null), command, ask);
    }
    const read = readWritten(ask, line);
    const isQuestion = heard.kind === 'question' || endsAsQuestion(line);
    if (!read) return;
    if ('value' in read && isQuestion) {
      if (isFree(ask)) say(line, ask, { kind: 'doubt' });
      else void lookUp(say(line, ask, null), line, ask);
    } else if ('value' in read) (kept.drawn ?? acts).give(ask, read.value);
    else
      void refuseText(
        line,
        ask,
        'fault' in read
          ? { kind: 'wrong', fault: read.fault }
          : { kind: 'unfit', error: read.error, textKey: '' },
      );
  };
  return {
    obey: (id, command) => obey(id, command),
    lookUp: (id, line, ask) => void lookUp(id, line, ask),
    refuse: (id) => reply(id, { kind: 'nothing' }),
    take: (typedLine, ask) => {
      const line = typedLine.trim();
      if (!line) return;
      typed.set(ask);
      const part = partsOfDay.find((each) => partName(each).toLowerCase() === line.toLowerCase());
      if (part && ask.kind === 'text' && ask.field.format === 'part-of-day')
        return acts.give(ask, part);
      if (!isWritten(ask)) return void hear(line, ask, promptFor(material, ask));
      const typing = parts.typing.here;
      if (typing) return takeText(line, ask, typing.hear);
      // Where it cannot be heard it is written: most lines are meant so.
      const later = parts.typing().catch(() => undefined);
      void later.then((typing) => takeText(line, ask, typing?.hear));
    },
  };
}
