import { useState } from 'preact/hooks';
import { useConversation, useWidget } from '../../view/widget-context.ts';
import { isOfSomebody, type SampleCase } from '../cases/sample-case.ts';
import type { CoachServices } from '../coach-services.ts';
import { useHeld } from '../held.ts';
import type { CoachEvent } from '../stage/coach-event.ts';
import type { Brought, Skipped } from './brought.ts';
import type { BroughtCases } from './brought-cases.ts';

export function useBrought(
  services: CoachServices,
  send: (event: CoachEvent) => void,
): BroughtCases {
  const { texts, announce } = useWidget();
  const { ruleSet } = useConversation();
  const [cases, setCases] = useHeld<readonly SampleCase[]>('brought', []);
  const [skipped, setSkipped] = useState<readonly Skipped[]>([]);
  const add = (added: readonly Omit<SampleCase, 'id'>[]) =>
    setCases((now) => [
      ...now,
      ...added.map((each, index) => ({ ...each, id: `own-${now.length + index + 1}` })),
    ]);
  const take = async (files: readonly File[]) => {
    if (files.length === 0) return;
    const [{ readFile }, application] = await Promise.all([
      import('./read-file.ts'),
      services.application(),
    ]);
    const rules = { ruleSet, application, alike: services.alike };
    const read = await Promise.all(files.map((file) => readFile(file, rules)));
    const brought = read.flatMap((each) => each.brought);
    const bad = read.flatMap((each) => each.skipped);
    add(brought.map(caseFrom));
    setSkipped(bad);
    if (bad.length > 0) send({ type: 'brought.refused' });
    else if (brought.length === 1) send({ type: 'case.chosen', id: `own-${cases.length + 1}` });
    else send({ type: 'wall.shown' });
  };
  return {
    cases,
    skipped,
    take: (files) => void take(files).catch(() => send({ type: 'reading.ended', isDone: false })),
    keep: (of, name, answers) => {
      const number = cases.filter((each) => each.name?.startsWith(`${name}, `)).length + 1;
      const called = `${name}, ${texts.result('whatIf.variant', { number })}`;
      // What is tried of somebody's own stays somebody's.
      add([{ name: called, answers, ...(isOfSomebody(of) ? {} : { story: [] }) }]);
      announce(texts.coach('verdict.kept', { name: called }));
    },
  };
}

const caseFrom = ({ texts: _, dropped: __, ...told }: Brought): Omit<SampleCase, 'id'> => told;
