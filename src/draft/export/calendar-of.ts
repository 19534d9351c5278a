import type { Assessment } from '../../assessment/assess.ts';
import { instantOf } from '../../belgium/brussels-time.ts';
import type { ComposedDraft } from '../compose/compose-draft.ts';
import { toDosOf } from '../compose/compose-to-dos.ts';
import type { Material } from '../compose/material.ts';
import type { Calendar } from './to-ics.ts';

/** The deadline, and what is to be done. */
export function calendarOf(material: Material, { gaps, paper }: ComposedDraft): Calendar {
  const { ruleSet, assessment, words, date } = material;
  const { application, rule } = words;
  const { homework, open, submit } = toDosOf(material, gaps);
  const deadline = deadlineAhead(assessment);
  const name = rule('application.name') || application('name');
  return {
    id: ruleSet.id,
    stamp: new Date(instantOf(date)).toISOString(),
    calendarName: name,
    ...(deadline !== undefined && {
      event: {
        summary: application('calendar.deadline', { name }),
        description: rule('application.submit') || paper.title,
        deadline,
      },
    }),
    tasks: [...homework, ...open, ...submit]
      .filter(Boolean)
      .map((task) => application('calendar.task', { name, task })),
    taskDescription: `${paper.title}\n${paper.subtitle}`,
  };
}

/** ISO date-time; undefined where it has passed, or is not known. */
export const deadlineAhead = ({ call }: Assessment): string | undefined =>
  call?.status === 'closed' ? undefined : (call?.deadline ?? undefined);
