import type { Answer } from '../../../assessment/answers.ts';
import { useCan, useSelected, useWidget } from '../../../view/widget-context.ts';
import { exampleTexts } from '../../compose/described-item.ts';
import type { Material } from '../../compose/material.ts';
import { textAt, withExample, withTextAt } from '../fill/place.ts';
import { withRevised } from '../fill/revise/use-revise.ts';
import { keptOf } from '../kept.ts';
import type { Ask } from './asks/ask.ts';
import { filledIn, fillingOf } from './filled.ts';
import {
  type Before,
  type Filling,
  lastTurn,
  newRound,
  withoutLastTurn,
  withTurn,
  withTurnAgain,
} from './filling.ts';

export interface FillingActs {
  filling: Filling;
  /** Anew each time, also from what comes later: it is given what there is then. */
  update: (change: (now: Filling) => Filling) => void;
  /** Writes what was asked; `line` is the id of a typed line that it is made of. */
  give: (ask: Ask, value: Answer, line?: number) => void;
  /** What an example is to be about: the key of an item. */
  choose: (ask: Extract<Ask, { kind: 'which' }>, item: number) => void;
  leave: (ask: Ask) => void;
  open: (ask: Ask) => void;
  /** What was opened again stays as it is. */
  keep: () => void;
  begin: () => void;
  /** Null where something else was done since. */
  undo: (() => void) | null;
  redo: (() => void) | null;
  /** What was typed of it and is not written yet. */
  typed: { of: (ask: Ask) => string | undefined; set: (ask: Ask, text?: string) => void };
}

/** What is done while the gaps are gone through. */
export function useFilling(material: Material): FillingActs {
  const { actor, send } = useWidget();
  const kept = keptOf(actor);
  const canRedo = useCan({ type: 'history.redone' });
  const filled = useSelected((context) => context.filled);
  // It began anew, or goes on with what was kept.
  if (kept.filled !== filled) {
    kept.filling = fillingOf(filled);
    kept.filled = filled;
    kept.typed.clear();
  }
  const { filling } = kept;
  const update = (change: (now: Filling) => Filling) => {
    kept.filling = change(kept.filling);
    const lasting = filledIn(kept.filling);
    if (JSON.stringify(lasting) !== JSON.stringify(kept.filled)) {
      send({ type: 'draft.written', filled: lasting });
      // What comes while one is elsewhere is told with what comes next.
      kept.filled = actor.getSnapshot().context.filled;
    }
    kept.drawn?.redraw();
  };
  const pastNow = () => actor.getSnapshot().context.past.length;
  const typed = {
    of: ({ id }: Ask) => kept.typed.get(`gap ${id}`),
    set: ({ id }: { id: string }, text?: string) => {
      if (text) kept.typed.set(`gap ${id}`, text);
      else kept.typed.delete(`gap ${id}`);
    },
  };
  const answered = (ask: Ask, before: Before | null, line?: number) => {
    typed.set(ask);
    const done = { isLeft: false, before, past: pastNow() };
    update((now) => withTurn(now, ask, done, line));
  };
  const last = lastTurn(filling);
  const [next] = filling.undone;
  /** What stands now where something stood before. */
  const standing = (before: Before): Before => {
    if (before.of === 'text') return { ...before, text: textAt(material, before.place) };
    if (before.of === 'example')
      return { ...before, item: exampleTexts(material, before.index).item };
    return before;
  };
  const putBack = (before: Before) => {
    if (before.of === 'answer') send({ type: 'history.undone' });
    if (before.of === 'example') {
      const { index, item } = before;
      send({ type: 'draft.written', texts: withExample(material, index, { item }) });
    }
    if (before.of === 'text')
      send({ type: 'draft.written', texts: withTextAt(material, before.place, before.text) });
  };
  return {
    filling,
    update,
    typed,
    give: (ask, value, line) => {
      if (ask.kind === 'text') {
        const { place, text } = ask;
        send({ type: 'draft.written', texts: withTextAt(material, place, String(value)) });
        return answered(ask, { of: 'text', place, text }, line);
      }
      if (ask.kind === 'answer') send({ type: 'answer.revised', question: ask.question.id, value });
      if (ask.kind === 'item-field') {
        const { index, field, example, listing } = ask;
        const { id } = listing.question;
        // What changes may make another item more suitable: the example stays about this one.
        const item = material.itemKeys[index] ?? null;
        if (example !== undefined)
          send({ type: 'draft.written', texts: withExample(material, example, { item }) });
        const revised = withRevised(material.answers[id], index, field.id, value);
        send({ type: 'answer.revised', question: id, value: revised });
      }
      answered(ask, { of: 'answer' }, line);
    },
    choose: (ask, item) => {
      const { index } = ask;
      const before = exampleTexts(material, index).item;
      send({ type: 'draft.written', texts: withExample(material, index, { item }) });
      answered(ask, { of: 'example', index, item: before });
    },
    leave: (ask) => {
      const done = { isLeft: true, before: null, past: pastNow() };
      update((now) => withTurn(now, ask, done));
    },
    open: ({ id }) => update((now) => ({ ...now, opened: id, tries: now.tries + 1 })),
    keep: () => update((now) => ({ ...now, opened: null })),
    begin: () => update(newRound),
    undo:
      last && pastNow() <= last.past
        ? () => {
            const after = last.before && standing(last.before);
            if (last.before) putBack(last.before);
            // It is there to be mended.
            if (after?.of === 'text') typed.set({ id: last.ask }, after.text);
            update((now) => withoutLastTurn(now, { after, past: pastNow() }));
          }
        : null,
    redo:
      next && pastNow() === next.past && (next.after?.of !== 'answer' || canRedo)
        ? () => {
            typed.set({ id: next.turn.ask });
            if (next.after?.of === 'answer') send({ type: 'history.redone' });
            else if (next.after) putBack(next.after);
            update(withTurnAgain);
          }
        : null,
  };
}
