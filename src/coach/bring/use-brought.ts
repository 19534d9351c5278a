import { useState } from 'preact/hooks';
import type { Answers } from '../../assessment/answers.ts';
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
  const [all, setAll] = useHeld<readonly SampleCase[]>('brought', []);
  const [away, setAway] = useHeld<readonly string[]>('away', []);
  const [skipped, setSkipped] = useState<readonly Skipped[]>([]);
  const cases = all.filter(({ id }) => !away.includes(id));
  const add = (added: readonly Omit<SampleCase, 'id'>[]): readonly SampleCase[] => {
    let numbered: readonly SampleCase[] = [];
    setAll((now) => {
      numbered = added.map((each, index) => ({ ...each, id: `own-${now.length + index + 1}` }));
      return [...now, ...numbered];
    });
    return numbered;
  };
  const take = async (files: readonly File[]) => {
    if (files.length === 0) return;
    const [{ readFile }, application] = await Promise.all([
      import('./read-file.ts'),
      services.application(),
    ]);
    const rules = { ruleSet, application, alike: services.alike };
    const read = await Promise.all(files.map((file) => readFile(file, rules)));
    const bad = read.flatMap((each) => each.skipped);
    const [first, ...others] = add(read.flatMap(({ brought }) => brought.map(caseFrom)));
    setSkipped(bad);
    if (bad.length > 0) send({ type: 'aside.shown', aside: 'bring' });
    else if (first && others.length === 0) send({ type: 'case.chosen', id: first.id });
    else send({ type: 'wall.shown' });
  };
  const turn = (id: string) => {
    setAway((now) => (now.includes(id) ? now.filter((each) => each !== id) : [...now, id]));
    send({ type: 'case.left', id });
  };
  // Compared as written: what is tried has its questions in one order.
  const kept = (answers: Answers) =>
    all.find((each) => each.isVariant && JSON.stringify(each.answers) === JSON.stringify(answers));
  const tell = (isThere: boolean, name = '') =>
    announce(texts.coach(isThere ? 'verdict.kept' : 'verdict.left', { name }));
  return {
    all,
    cases,
    skipped,
    turn,
    take: (files) => void take(files).catch(() => send({ type: 'reading.ended', isDone: false })),
    isKept: (answers) => cases.some(({ id }) => id === kept(answers)?.id),
    keep: (of, name, answers) => {
      const former = kept(answers);
      if (former) {
        turn(former.id);
        tell(away.includes(former.id), former.name);
        return;
      }
      const number = all.filter((each) => each.name?.startsWith(`${name}, `)).length + 1;
      const called = `${name}, ${texts.result('whatIf.variant', { number })}`;
      // What is tried of somebody's own stays somebody's.
      const story = isOfSomebody(of) ? {} : { story: [] };
      add([{ name: called, answers, isVariant: true, ...story }]);
      tell(true, called);
    },
  };
}

const caseFrom = ({ texts: _, dropped: __, ...told }: Brought): Omit<SampleCase, 'id'> => told;
