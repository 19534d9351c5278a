import { useEffect, useRef, useState } from 'preact/hooks';
import { useConversation, useWidget } from '../../view/widget-context.ts';
import { readFile } from '../bring/read-file.ts';
import { useCoach } from '../coach-context.ts';
import { useHeld } from '../held.ts';
import { type DeskRow, rowOf } from './desk-row.ts';
import { type Laid, mostRows, readAll } from './read-all.ts';

export interface Desk {
  laid: Laid<DeskRow>;
  /** How far it is, while it reads. */
  reading: { done: number; total: number } | null;
  lay: (files: readonly File[]) => void;
  stop: () => void;
  /** Puts all away, or lays it back. */
  turn: () => void;
  /** What was put away can be laid back. */
  hasAway: boolean;
}

const empty: Laid<DeskRow> = { rows: [], skipped: [], left: 0 };

export function useDesk(): Desk {
  const { date, loadPlaces } = useWidget();
  const { ruleSet } = useConversation();
  const { services, send } = useCoach();
  const [laid, setLaid] = useHeld('desk', empty);
  const [away, setAway] = useHeld('desk-away', empty);
  const [reading, setReading] = useState<Desk['reading']>(null);
  const work = useRef<AbortController | undefined>(undefined);
  useEffect(() => () => work.current?.abort(), []);
  const lay = async (files: readonly File[]) => {
    if (files.length === 0 || work.current) return;
    work.current = new AbortController();
    setReading({ done: 0, total: files.length });
    try {
      await read(files, work.current.signal);
      send({ type: 'reading.ended', isDone: true });
    } catch {
      send({ type: 'reading.ended', isDone: false });
    } finally {
      work.current = undefined;
      setReading(null);
    }
  };
  const read = async (files: readonly File[], signal: AbortSignal) => {
    const { alike } = services;
    const [application, words, places] = await Promise.all([
      services.application(),
      services.words(),
      loadPlaces(),
    ]);
    const rules = { ruleSet, application, alike };
    let id = laid.rows.length;
    const added = await readAll(files, {
      read: (file) => readFile(file, rules),
      weigh: (brought) => rowOf(id++, brought, { ...rules, words, places, date }),
      onRead: (done) => setReading({ done, total: files.length }),
      room: mostRows - laid.rows.length,
      signal,
    });
    setAway(() => empty);
    setLaid((before) => ({
      rows: [...before.rows, ...added.rows],
      skipped: [...before.skipped, ...added.skipped],
      left: added.left,
    }));
  };
  return {
    laid,
    reading,
    lay: (files) => void lay(files),
    stop: () => work.current?.abort(),
    turn: () => {
      setLaid(() => away);
      setAway(() => laid);
    },
    hasAway: away !== empty,
  };
}
